import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { GraphModel } from '../model/graph-model.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { type Access, ANONYMOUS } from './access.ts';
import type { ApiContext } from './api-context.ts';
import { type Compiles, useCompiledExecutor } from './compiled-executor.ts';
import { isDefect, shownError } from './errors.ts';
import { limitRequest } from './limit-request.ts';
import { limitTime } from './limit-time.ts';
import { Budget, LARGEST_BODY } from './limits.ts';
import { type KnownNames, NO_NAMES } from './names/known-names.ts';
import { createSchema } from './schema.ts';

interface ApiOptions {
  readonly store: GraphStore;
  readonly model: GraphModel;
  /** The names of the lists that ship. */
  readonly names?: KnownNames;
  /** Queries that the explorer opens with. */
  readonly examples?: readonly string[];
  /** Whether the schema may be asked for. */
  readonly introspection?: boolean;
  /** Which queries are compiled to code; the answers are the same. */
  readonly compiles?: Compiles;
  /** Seconds that an operation may take. */
  readonly timeLimit?: number;
}

/** What a server hands over with a request. */
interface ServerContext {
  readonly access?: Access;
}

export type Api = ReturnType<typeof createApi>;

/** The GraphQL API over a store, with an explorer that needs no internet. */
export function createApi({
  store,
  model,
  names = NO_NAMES,
  examples = [],
  introspection = true,
  compiles = 'repeated',
  timeLimit = 30,
}: ApiOptions) {
  return createYoga<ServerContext, ApiContext>({
    schema: createSchema(model),
    context: ({ access = ANONYMOUS }) => ({ ...access, store, model, names, budget: new Budget() }),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: LARGEST_BODY,
    renderGraphiQL,
    graphiql: {
      title: 'Pactgraph',
      defaultTabs: examples.map((query) => ({ query })),
      defaultQuery: examples[0] ?? '',
    },
    maskedErrors: { maskError: shownError },
    logging: { debug() {}, info() {}, warn: console.warn, error: logDefect },
    plugins: [
      limitRequest({ introspection }),
      limitTime(store, timeLimit),
      wordErrors,
      useCompiledExecutor(compiles),
    ],
  });
}

/** Errors of the client's doing are answered, not logged. */
function logDefect(...parts: readonly unknown[]): void {
  if (parts.some(isDefect)) console.error(...parts);
}

/** Errors of parsing and validation get their code and hint here, for they are never masked. */
const wordErrors: Plugin = {
  onResultProcess({ result, setResult }) {
    if (!('errors' in result) || !result.errors) return;
    const errors = result.errors.map((error) =>
      error.extensions?.['hint'] ? error : shownError(error),
    );
    setResult({ ...result, errors });
  },
};
