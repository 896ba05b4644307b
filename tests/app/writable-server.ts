import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHttpApp } from '../../src/app/http.ts';
import { Keys } from '../../src/app/keys.ts';
import { listen } from '../../src/app/listen.ts';
import { openGazetteer } from '../../src/app/open-gazetteer.ts';
import { openModel } from '../../src/app/open-store.ts';
import { openWriting } from '../../src/app/open-writing.ts';
import { createApi } from '../../src/graphql/yoga.ts';
import type { Archive } from '../../src/store/archive.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openSqliteArchive } from '../../src/store/sqlite/archive.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';

/** A server that may be written to, over stores in memory. */
export interface WritableServer extends AsyncDisposable {
  readonly url: string;
  readonly store: GraphStore;
  readonly archive: Archive;
  ask(
    query: string,
    variables?: object,
  ): Promise<{ data: never; errors?: { extensions: object }[] }>;
  /** Events of a subscription, as they come. */
  listen(query: string, accept?: string): Promise<Listener>;
}

interface Listener {
  next(): Promise<IteratorResult<unknown>>;
  close(): void;
}

/** @param isLocal whether it is bound to this machine alone, so that whoever sits at it may write */
export async function openWritableServer(isLocal = true): Promise<WritableServer> {
  const model = await openModel();
  const store = openSqliteStore({ path: ':memory:', model });
  const archive = openSqliteArchive({ path: ':memory:' });
  const writing = openWriting(store, archive);
  const names = openGazetteer();
  const api = createApi({ store, model, names, archive, writing, lookEvery: 10 });
  const keys = new Keys(join(tmpdir(), 'pactgraph-no-keys.json'));
  const door = { keys, readToken: null, isLocal, openReads: true };
  const guard = { rate: 1000, origins: [], door };
  const app = createHttpApp({ api, store, names, ready: () => true, guard });
  const server = await listen({ app, host: '127.0.0.1', port: 0 });
  const post = (body: object, accept: string, signal?: AbortSignal) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
  return {
    url: server.url,
    store,
    archive,
    ask: async (query, variables = {}) =>
      (await post({ query, variables }, 'application/json')).json(),
    async listen(query, accept = 'text/event-stream') {
      const ended = new AbortController();
      const response = await post({ query }, accept, ended.signal);
      const events = eventsIn(response.body as unknown as AsyncIterable<Uint8Array>);
      return { next: () => events.next(), close: () => ended.abort() };
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      await store[Symbol.asyncDispose]();
      await archive[Symbol.asyncDispose]();
    },
  };
}

/** The data of each `next` event. */
async function* eventsIn(body: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (.+)$/m.exec(block)?.[1];
      if (data) yield JSON.parse(data);
    }
  }
}
