import type { ExecutionResult } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { GraphModel } from '../model/graph-model.ts';
import type { Archive } from '../store/archive.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { type Access, ANONYMOUS } from './access.ts';
import type { ApiContext } from './api-context.ts';
import { ChangeFeed } from './change-feed.ts';
import { type Compiles, useCompiledExecutor } from './compiled-executor.ts';
import { isDefect, shownError } from './errors.ts';
import { createEvents } from './events.ts';
import { createExplorer } from './explorer.ts';
import { limitBody } from './limit-body.ts';
import { limitRequest } from './limit-request.ts';
import { limitTime } from './limit-time.ts';
import { Budget, LARGEST_UPLOAD } from './limits.ts';
import { type KnownNames, NO_NAMES } from './names/known-names.ts';
import { createSchema } from './schema.ts';
import type { Writing } from './writing.ts';

interface ApiOptions {
  readonly store: GraphStore;
  readonly model: GraphModel;
  /** The names of the lists that ship. */
  readonly names?: KnownNames;
  /** What the graph is made of; what changed is told from it. */
  readonly archive?: Archive;
  /** Milliseconds from one look at the archive to the next, while somebody listens to changes. */
  readonly lookEvery?: number;
  /** What takes documents in and out; nothing can be written without it. */
  readonly writing?: Writing;
  /** What the parser reached when it was last measured. */
  readonly evaluation?: ApiContext['evaluation'];
  /** Queries that the explorer opens with. */
  readonly examples?: readonly string[];
  /** Whether the schema may be asked for. */
  readonly introspection?: boolean;
  /** Which queries are compiled to code; the answers are the same. */
  readonly compiles?: Compiles;
  /** Seconds that an operation may take. */
  readonly timeLimit?: number;
  /** What the server adds: what it measures, which operations it keeps. */
  readonly plugins?: readonly Plugin[];
  /** Told of each operation: ok, or the code of the first error. */
  readonly tally?: (outcome: string) => void;
  /** Takes errors that are none of the client's doing. */
  readonly logDefect?: (error: unknown) => void;
}

/** What a server hands over with a request. */
interface ServerContext {
  readonly access?: Access;
  /** Finds the request in the server's log. */
  readonly requestId?: string;
  /** The result where it is known already, see `Api.answer`. */
  readonly result?: Result;
}

type Result = ExecutionResult | AsyncIterable<ExecutionResult>;

/** A whole answer without errors as JSON, or what `handle` needs to word any other. */
type Answer = { readonly json: string } | { readonly context: ServerContext };

export type Api = YogaServerInstance<ServerContext, ApiContext> & {
  /**
   * Answers an operation for a server that has read its parameters and sends what is most frequent itself,
   * without a request and an answer of the Fetch standard.
   * @param gone aborts where who asked is gone
   */
  answer(params: object, gone: AbortSignal, context: ServerContext): Promise<Answer>;
};

/** The GraphQL API over a store, with an explorer that needs no internet. */
export function createApi({
  store,
  model,
  names = NO_NAMES,
  archive,
  lookEvery = 1000,
  writing,
  evaluation = () => null,
  examples = [],
  introspection = true,
  compiles = 'repeated',
  timeLimit = 30,
  plugins = [],
  tally = () => {},
  logDefect = (error) => console.error(error),
}: ApiOptions): Api {
  const events = createEvents();
  const feed = archive ? new ChangeFeed({ archive, store, model, events, every: lookEvery }) : null;
  const explorer = createExplorer({
    title: 'Pactgraph',
    defaultTabs: examples.map((query) => ({ query })),
    defaultQuery: examples[0] ?? '',
  });
  const yoga = createYoga<ServerContext, ApiContext>({
    schema: createSchema(model),
    context: ({ access = ANONYMOUS }) => ({
      ...access,
      store,
      model,
      names,
      events,
      feed,
      archive: archive ?? null,
      writing: writing ?? null,
      evaluation,
      budget: new Budget(),
    }),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    cors: false,
    batching: false,
    multipart: true,
    maxRequestBodySize: LARGEST_UPLOAD,
    renderGraphiQL: explorer.render,
    maskedErrors: { maskError: shownError },
    logging: { debug() {}, info() {}, warn: console.warn, error: logEach(logDefect) },
    plugins: [
      showKnown,
      limitBody,
      limitRequest({ introspection }),
      limitTime(store, timeLimit),
      explorer.plugin,
      wordErrors(tally),
      useCompiledExecutor(compiles),
      ...plugins,
    ],
  });
  return Object.assign(yoga, {
    async answer(params: object, signal: AbortSignal, context: ServerContext): Promise<Answer> {
      const request = { method: 'POST', signal } as Request;
      const given = { ...context, request };
      let result: Result | undefined;
      try {
        result = await yoga.getResultForParams({ params, request }, given as never);
      } catch {
        // The parameters are refused, before anything is begun; `handle` says why.
        return { context };
      }
      if (!result || !isWhole(result))
        return { context: result ? { ...context, result } : context };
      tally('ok');
      return { json: JSON.stringify(result) };
    },
  });
}

function isWhole(result: Result): boolean {
  return 'data' in result && result.errors === undefined && result.extensions === undefined;
}

const showKnown: Plugin = {
  onParams({ context, setResult }) {
    const { result } = context as ServerContext;
    if (result) setResult(result);
  },
};

/** Errors of the client's doing are answered, not logged. */
function logEach(logDefect: (error: unknown) => void) {
  return (...parts: readonly unknown[]): void => {
    for (const part of parts.filter(isDefect)) logDefect(part);
  };
}

/**
 * Errors of parsing and validation get their code and hint here, for they are never masked; those of
 * ours the id that finds the log's line.
 */
function wordErrors(tally: (outcome: string) => void): Plugin<object, ServerContext> {
  return {
    onResultProcess({ result, setResult, serverContext }) {
      if (!('errors' in result) || !result.errors) return tally('ok');
      const errors = result.errors.map((error) => {
        const shown = error.extensions?.['hint'] ? error : shownError(error);
        const { requestId } = serverContext;
        if (shown.extensions['code'] === 'query.failed' && requestId !== undefined) {
          Object.assign(shown.extensions, { requestId });
        }
        return shown;
      });
      setResult({ ...result, errors });
      tally(String(errors[0]?.extensions['code'] ?? 'ok'));
    },
  };
}
