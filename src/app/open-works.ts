import type { Works } from '../pipeline/ingest.ts';
import { resolve } from '../resolve/resolve.ts';
import type { Config } from './config.ts';
import { openArchive, openStore } from './open-store.ts';
import { openStreet } from './open-street.ts';

/** Everything that an ingest needs, closed as a whole. */
export type OpenWorks = Works & AsyncDisposable;

/** @param graphFile the graph's file, where it is not the usual one */
export async function openWorks(config: Config, graphFile?: string): Promise<OpenWorks> {
  const street = openStreet();
  const store = await openStore(config, graphFile === undefined ? {} : { file: graphFile });
  const archive = await openArchive(config);
  return {
    street,
    resolve,
    store,
    archive,
    now: () => new Date().toISOString(),
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await archive[Symbol.asyncDispose]();
    },
  };
}
