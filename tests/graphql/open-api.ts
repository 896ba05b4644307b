import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiles } from '../../src/graphql/execute.ts';
import { type KnownNames, NO_NAMES } from '../../src/graphql/names/known-names.ts';
import { createApi } from '../../src/graphql/yoga.ts';
import type { ArticleFacts } from '../../src/model/facts.ts';
import { readModel } from '../../src/model/read-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphReads, GraphStore } from '../../src/store/graph-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';

export const SDL = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8');

interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly hint: string };
  }[];
}

/** The API over a store in memory, with the calls that it made. */
export interface OpenApi extends AsyncDisposable {
  readonly store: GraphStore;
  /** Names of the store's methods, in the order of the calls. */
  readonly calls: string[];
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    operationName?: string,
  ): Promise<Answer>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

interface Options {
  readonly sdl?: string;
  readonly introspection?: boolean;
  readonly compiles?: Compiles;
  readonly names?: KnownNames;
}

export async function openApi(
  articles: readonly ArticleFacts[],
  { sdl = SDL, introspection = true, compiles = 'repeated', names = NO_NAMES }: Options = {},
): Promise<OpenApi> {
  const model = readModel(sdl);
  const store = openSqliteStore({ path: ':memory:', model });
  await store.apply(articles, resolve);
  const calls: string[] = [];
  const api = createApi({
    store: counting(store, calls),
    model,
    examples: ['{ __typename }'],
    introspection,
    compiles,
    names,
  });
  return {
    store,
    calls,
    fetch: async (path, init) => api.fetch(new Request(`http://localhost${path}`, init)),
    async ask(query, variables = {}, operationName = undefined) {
      const response = await api.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables, operationName }),
      });
      const { data = null, errors = [] } = await response.json();
      return { status: response.status, data, errors };
    },
    [Symbol.asyncDispose]: () => Promise.resolve(store[Symbol.asyncDispose]()),
  };
}

/** The store itself, noting each call. */
function counting<T extends GraphReads>(store: T, calls: string[]): T {
  return new Proxy(store, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== 'function') return value;
      if (property === 'until') {
        return (...args: unknown[]) => counting(value.apply(target, args), calls);
      }
      return (...args: unknown[]) => {
        calls.push(String(property));
        return value.apply(target, args);
      };
    },
  });
}
