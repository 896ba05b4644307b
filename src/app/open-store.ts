import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors/app-error.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { readModel } from '../model/read-model.ts';
import type { Archive } from '../store/archive.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { openSqliteArchive } from '../store/sqlite/archive.ts';
import { openSqliteStore } from '../store/sqlite/store.ts';
import { type Config, PACKAGE_FOLDER } from './config.ts';

/** A query on Neo4j is broken off after this long. */
export const TIME_LIMIT_MILLISECONDS = 30_000;

/** Where the stores of the settings are. */
export type StoreConfig = Pick<Config, 'neo4j' | 'dataFolder'>;

interface OpenOptions {
  /** Another file than the usual one, where it is one of SQLite. */
  readonly file?: string;
  /** Processes for heavy readings of SQLite; none where not given. */
  readonly readers?: number;
}

/**
 * The graph, opened where the settings say. The driver of Neo4j takes its time to load, so only who
 * uses it waits for it.
 * @throws AppError `store.*`
 */
export async function openStore(
  config: StoreConfig,
  { file = graphFile(config), readers = 0 }: OpenOptions = {},
): Promise<GraphStore> {
  const model = await openModel();
  if (config.neo4j) {
    const { openNeo4jStore } = await import('../store/neo4j/store.ts');
    return openNeo4jStore({ ...config.neo4j, timeLimit: TIME_LIMIT_MILLISECONDS, model });
  }
  await makeFolder(config.dataFolder);
  return openSqliteStore({ path: file, model, readers });
}

export async function openArchive(config: StoreConfig): Promise<Archive> {
  if (config.neo4j) {
    const { openNeo4jArchive } = await import('../store/neo4j/archive.ts');
    return openNeo4jArchive({ ...config.neo4j, timeLimit: TIME_LIMIT_MILLISECONDS });
  }
  await makeFolder(config.dataFolder);
  return openSqliteArchive({ path: join(config.dataFolder, 'archive.sqlite') });
}

export async function openModel(): Promise<GraphModel> {
  return readModel(await readFile(join(PACKAGE_FOLDER, 'schema.graphql'), 'utf8'));
}

export function graphFile(config: Pick<Config, 'dataFolder'>): string {
  return join(config.dataFolder, 'graph.sqlite');
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError('store.unavailable', { path, reason }, { cause: error });
  }
}
