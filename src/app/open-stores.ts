import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '../errors/app-error.ts';
import type { Stores } from '../pipeline/copy.ts';
import { isNeo4jUri, readNeo4j } from './config.ts';
import { graphFile, openArchive, openStore, type StoreConfig } from './open-store.ts';

/** Graph and archive of one place, closed as a whole. */
type OpenStores = Stores & AsyncDisposable;

/**
 * @param place a data folder, or the address of a Neo4j
 * @param isSource whether it must be there already
 * @throws AppError `store.*`, `config.invalid`
 */
export async function openStores(
  place: string,
  callerFolder: string,
  isSource: boolean,
): Promise<OpenStores> {
  const config = configOf(place, callerFolder);
  if (isSource && !config.neo4j && !existsSync(graphFile(config))) {
    const reason = 'there is no graph.sqlite';
    throw new AppError('store.unavailable', { path: config.dataFolder, reason });
  }
  const store = await openStore(config);
  const archive = await openArchive(config);
  return {
    store,
    archive,
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await archive[Symbol.asyncDispose]();
    },
  };
}

function configOf(place: string, callerFolder: string): StoreConfig {
  return isNeo4jUri(place)
    ? { neo4j: readNeo4j(place), dataFolder: '' }
    : { neo4j: null, dataFolder: resolve(callerFolder, place) };
}
