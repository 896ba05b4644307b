import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Door } from '../../src/app/admit.ts';
import type { Guard } from '../../src/app/guard.ts';
import { createHttpApp } from '../../src/app/http.ts';
import { Keys } from '../../src/app/keys.ts';
import { listen } from '../../src/app/listen.ts';
import { createLog } from '../../src/app/log.ts';
import { createMetrics } from '../../src/app/metrics.ts';
import type { Access } from '../../src/graphql/access.ts';
import { NO_NAMES } from '../../src/graphql/names/known-names.ts';
import type { AroundOperation } from '../../src/graphql/operate.ts';
import type { FindOperation } from '../../src/graphql/params.ts';
import { createApi } from '../../src/graphql/yoga.ts';
import type { ArticleFacts } from '../../src/model/facts.ts';
import { readModel } from '../../src/model/read-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { SDL } from '../graphql/open-api.ts';

interface Options {
  readonly articles?: readonly ArticleFacts[];
  readonly door?: Partial<Door>;
  readonly guard?: Partial<Guard>;
  readonly findOperation?: FindOperation;
}

/** A real server on this machine, over a store file and with keys of its own. */
export interface OpenServer extends AsyncDisposable {
  readonly url: string;
  readonly store: GraphStore;
  readonly keys: Keys;
  /** What each operation's caller was allowed, in order. */
  readonly accesses: Access[];
  /** The lines of the log. */
  readonly lines: Record<string, unknown>[];
  ask(query: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

export async function openServer(options: Options = {}): Promise<OpenServer> {
  const { articles = [], door = {}, guard = {}, findOperation = (params) => params } = options;
  const folder = mkdtempSync(join(tmpdir(), 'pactgraph-'));
  const model = readModel(SDL);
  const store = openSqliteStore({ path: join(folder, 'graph.sqlite'), model, readers: 1 });
  await store.apply(articles, resolve);
  const keys = new Keys(join(folder, 'keys.json'));
  const accesses: Access[] = [];
  const lines: Record<string, unknown>[] = [];
  const log = createLog('info', { write: (line) => void lines.push(JSON.parse(line)) });
  const metrics = createMetrics(store, null);
  const noting: AroundOperation = ({ context }, work) => {
    accesses.push(context);
    return work();
  };
  const api = createApi({
    store: metrics.watching(store),
    model,
    names: NO_NAMES,
    around: [metrics.operations, noting],
    findOperation,
    tally: metrics.tally,
    logDefect: (err) => log.error({ err }, 'failed'),
  });
  const app = createHttpApp({
    api,
    store,
    names: NO_NAMES,
    log,
    metrics,
    ready: () => true,
    guard: {
      rate: 1000,
      origins: [],
      ...guard,
      door: { keys, readToken: null, isLocal: true, openReads: true, ...door },
    },
  });
  const server = await listen({ app, host: '127.0.0.1', port: 0 });
  return {
    url: server.url,
    store,
    keys,
    accesses,
    lines,
    ask: (query, headers = {}) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      }),
    async [Symbol.asyncDispose]() {
      await server.close();
      await store[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    },
  };
}
