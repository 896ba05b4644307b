import { join } from 'node:path';
import { createApi } from '../graphql/yoga.ts';
import { ingest } from '../pipeline/ingest.ts';
import type { Archive } from '../store/archive.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { type Door, isLoopback } from './admit.ts';
import { type Config, PACKAGE_FOLDER } from './config.ts';
import { evaluationReader } from './evaluations.ts';
import { exampleQueries } from './example-queries.ts';
import { createHttpApp, listen } from './http.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { openGazetteer } from './open-gazetteer.ts';
import { openKeys } from './open-keys.ts';
import { openArchive, openStore } from './open-store.ts';
import { openWorks } from './open-works.ts';
import { openWriting } from './open-writing.ts';
import { persistedOperations } from './persisted-operations.ts';
import { findFiles, readFiles } from './source-files.ts';
import { readTokensOf } from './tokens.ts';
import { openTracing } from './tracing/open-tracing.ts';

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
  try {
    if (options.seed && (await store.isEmpty())) await ingestSeeds(config, options.log);
    const archive = await openArchive(config);
    const server = await listenOn(store, archive, config);
    return {
      url: server.url,
      async close() {
        await server.close();
        await store[Symbol.asyncDispose]();
        await archive[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await store[Symbol.asyncDispose]();
    throw error;
  }
}

async function listenOn(store: GraphStore, archive: Archive, config: Config) {
  const { host, port, server } = config;
  const log = createLog(server.logLevel);
  const metrics = createMetrics(store, archive);
  const tracing = await openTracing(server.traces, log);
  const watched = tracing.traced(metrics.measured(store));
  const names = openGazetteer();
  const api = createApi({
    ...server,
    store: watched,
    model: store.model,
    names,
    archive,
    writing: openWriting(watched, archive, tracing),
    evaluation: evaluationReader(config),
    examples: exampleQueries(),
    plugins: [
      metrics.operations,
      tracing.operations,
      persistedOperations(server.operations, server.onlyPersisted),
    ],
    tally: metrics.tally,
    logDefect: (error) => log.error({ err: error }, 'failed'),
  });
  const guard = { ...server, door: openDoor(config) };
  const app = createHttpApp({
    ...server,
    api,
    store,
    names,
    guard,
    log,
    metrics,
    tracing,
    ready: () => true,
  });
  const listening = await listen({ app, host, port });
  return {
    url: listening.url,
    async close() {
      await listening.close();
      await tracing[Symbol.asyncDispose]();
    },
  };
}

function openDoor(config: Config): Door {
  const { host, server } = config;
  return {
    keys: openKeys(config),
    readToken: server.tokens && readTokensOf(server.tokens),
    isLocal: isLoopback(host),
    openReads: server.openReads,
  };
}

async function ingestSeeds(config: Config, log: (line: string) => void): Promise<void> {
  const { paths } = await findFiles([join(PACKAGE_FOLDER, 'seeds', 'articles')]);
  await using works = await openWorks(config);
  const report = await ingest(readFiles(paths, null), works);
  log(`The store was empty: ingested ${report.documents} article(s) from seeds/.`);
}
