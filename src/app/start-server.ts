import { createEvents } from '../graphql/events.ts';
import { createApi } from '../graphql/yoga.ts';
import type { Archive } from '../store/archive.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { type Door, isLoopback } from './admit.ts';
import { type Commons, commonsOfOne } from './commons.ts';
import type { Config } from './config.ts';
import { evaluationReader } from './evaluations.ts';
import { exampleQueries } from './example-queries.ts';
import { createHttpApp } from './http.ts';
import { lateWriting } from './late-writing.ts';
import { listen } from './listen.ts';
import { createLog } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { namesThatShip } from './open-gazetteer.ts';
import { openKeys } from './open-keys.ts';
import { openArchive, openStore } from './open-store.ts';
import { persistedOperations } from './persisted-operations.ts';
import { openTracing } from './tracing/open-tracing.ts';

export interface RunningServer {
  /** `http://127.0.0.1:4000`, without a final slash. */
  readonly url: string;
  /** What this process measured of itself. */
  measured: Metrics['measured'];
  /** Finishes what is in flight, then closes the store. */
  close(): Promise<void>;
}

interface StartOptions {
  /** Whether an empty store is filled from seeds/ first. */
  readonly seed: boolean;
  log(line: string): void;
  /** What it has in common with the other processes of the same server, where there are any. */
  readonly commons?: Commons;
}

/** What only some servers need is loaded by them when they need it: reading and writing of documents, tokens. */
export async function startServer(config: Config, options: StartOptions): Promise<RunningServer> {
  const { commons = commonsOfOne(config.server.rate) } = options;
  const readers = Math.max(1, Math.floor(config.server.readers / commons.processes));
  const store = await openStore(config, { readers });
  try {
    if (options.seed && (await store.isEmpty())) {
      const { ingestSeeds } = await import('./ingest-seeds.ts');
      await ingestSeeds(config, options.log);
    }
    const archive = await openArchive(config);
    const server = await listenOn(store, archive, config, commons);
    return {
      ...server,
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

async function listenOn(store: GraphStore, archive: Archive, config: Config, commons: Commons) {
  const { host, port, server } = config;
  const log = createLog(server.logLevel);
  const metrics = createMetrics(store, archive, commons.measured);
  const tracing = await openTracing(server.traces, log);
  const watched = tracing.traced(metrics.watching(store));
  const names = namesThatShip;
  const writing = lateWriting(async () => {
    const { openWriting } = await import('./open-writing.ts');
    return openWriting(watched, archive, tracing);
  }, commons.takeTurn);
  const api = createApi({
    ...server,
    store: watched,
    model: store.model,
    names,
    archive,
    events: createEvents(commons.relay),
    takeSeat: commons.takeSeat,
    writing,
    evaluation: evaluationReader(config),
    examples: exampleQueries(),
    around: [metrics.operations, tracing.operations].filter((one) => one !== null),
    findOperation: persistedOperations(server.operations, server.onlyPersisted),
    tally: metrics.tally,
    logDefect: (error) => log.error({ err: error }, 'failed'),
  });
  const guard = { ...server, allowance: commons.allowance, door: await openDoor(config) };
  let isStopping = false;
  const app = createHttpApp({
    ...server,
    api,
    store,
    names,
    guard,
    log,
    metrics,
    tracing,
    ready: () => !isStopping,
  });
  const listening = await listen({ app, host, port });
  return {
    url: listening.url,
    measured: metrics.measured,
    async close() {
      isStopping = true;
      await listening.close();
      await tracing[Symbol.asyncDispose]();
    },
  };
}

async function openDoor(config: Config): Promise<Door> {
  const { host, server } = config;
  const readToken = server.tokens && (await import('./tokens.ts')).readTokensOf(server.tokens);
  return {
    keys: openKeys(config),
    readToken,
    isLocal: isLoopback(host),
    openReads: server.openReads,
  };
}
