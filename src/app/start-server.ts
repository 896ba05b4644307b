import { join } from 'node:path';
import { createApi } from '../graphql/yoga.ts';
import { ingest } from '../pipeline/ingest.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { type Config, PACKAGE_FOLDER } from './config.ts';
import { exampleQueries } from './example-queries.ts';
import { createHttpApp, listen } from './http.ts';
import { openGazetteer } from './open-gazetteer.ts';
import { openStore } from './open-store.ts';
import { openWorks } from './open-works.ts';
import { findFiles, readFiles } from './source-files.ts';

export interface RunningServer {
  /** `http://127.0.0.1:4000`, without a final slash. */
  readonly url: string;
  /** Finishes what is in flight, then closes the store. */
  close(): Promise<void>;
}

interface StartOptions {
  /** Whether an empty store is filled from seeds/ first. */
  readonly seed: boolean;
  log(line: string): void;
}

export async function startServer(config: Config, options: StartOptions): Promise<RunningServer> {
  const store = await openStore(config, config.server);
  if (options.seed && (await store.isEmpty())) await ingestSeeds(config, options.log);
  const server = await listenOn(store, config);
  return {
    url: server.url,
    async close() {
      await server.close();
      await store[Symbol.asyncDispose]();
    },
  };
}

async function listenOn(store: GraphStore, { host, port, server }: Config) {
  const names = openGazetteer();
  const examples = exampleQueries();
  const api = createApi({ ...server, store, model: store.model, names, examples });
  const app = createHttpApp({ api, store, names, ready: () => true });
  try {
    return await listen({ app, host, port });
  } catch (error) {
    await store[Symbol.asyncDispose]();
    throw error;
  }
}

async function ingestSeeds(config: Config, log: (line: string) => void): Promise<void> {
  const { paths } = await findFiles([join(PACKAGE_FOLDER, 'seeds', 'articles')]);
  await using works = await openWorks(config);
  const report = await ingest(readFiles(paths, null), works);
  log(`The store was empty: ingested ${report.documents} article(s) from seeds/.`);
}
