import type { ExecutionResult } from 'graphql';
import { createYoga, map, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { GraphModel } from '../model/graph-model.ts';
import type { Archive } from '../store/archive.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { type Access, ANONYMOUS } from './access.ts';
import type { ApiContext } from './api-context.ts';
import { ChangeFeed } from './change-feed.ts';
import { shownError } from './errors.ts';
import { createEvents, type Events } from './events.ts';
import type { Compiles } from './execute.ts';
import { createExplorer } from './explorer.ts';
import { limitBody } from './limit-body.ts';
import { LARGEST_UPLOAD, MOST_SUBSCRIPTIONS } from './limits.ts';
import { type KnownNames, NO_NAMES } from './names/known-names.ts';
import {
  type AroundOperation,
  type Asking,
  type Operate,
  operator,
  type Result,
} from './operate.ts';
import { type FindOperation, type GoodParams, isGood, type Params } from './params.ts';
import { readParams } from './read-params.ts';
import { createSchema } from './schema.ts';
import { seats, type TakeSeat } from './seats.ts';
import { streamEvents } from './stream-events.ts';
import { type LogDefect, logEach, wordErrors, worded } from './word-errors.ts';
import type { Writing } from './writing.ts';

interface ApiOptions {
  readonly store: GraphStore;
  readonly model: GraphModel;
  /** The names of the lists that ship. */
  readonly names?: KnownNames;
  /** What the graph is made of; what changed is told from it. */
  readonly archive?: Archive;
  /** Told to whoever subscribes. */
  readonly events?: Events;
  /** Seats for subscriptions. */
  readonly takeSeat?: TakeSeat;
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
  /** What the server does around each operation, the first outermost. */
  readonly around?: readonly AroundOperation[];
  /** Finds the operations that the server keeps. */
  readonly findOperation?: FindOperation;
  /** Told of each operation: ok, or the code of the first error. */
  readonly tally?: (outcome: string) => void;
  /** Takes errors that are none of the client's doing. */
  readonly logDefect?: LogDefect;
}

/** What a server hands over with a request. */
interface ServerContext {
  readonly access?: Access;
  /** Finds the request in the server's log. */
  readonly requestId?: string;
  /** The result where it is known already, see `Api.answer`. */
  readonly result?: Result;
}

/** A whole answer without errors as JSON, or what `handle` needs to word any other. */
type Answer = { readonly json: string } | { readonly context: ServerContext };

export type Api = YogaServerInstance<ServerContext, object> & {
  /**
   * Answers an operation for a server that has read its parameters and sends what is most frequent itself,
   * without a request and an answer of the Fetch standard.
   */
  answer(
    params: Params,
    onGone: Asking['onGone'],
    context: Required<Omit<ServerContext, 'result'>>,
  ): Promise<Answer>;
};

/** The GraphQL API over a store, with an explorer that needs no internet. */
export function createApi({
  store,
  model,
  names = NO_NAMES,
  archive,
  events = createEvents(),
  takeSeat = seats(MOST_SUBSCRIPTIONS),
  lookEvery = 1000,
  writing,
  evaluation = () => null,
  examples = [],
  introspection = true,
  compiles = 'repeated',
  timeLimit = 30,
  around = [],
  findOperation = (params) => params,
  tally = () => {},
  logDefect = (error) => console.error(error),
}: ApiOptions): Api {
  const feed = archive ? new ChangeFeed({ archive, store, model, events, every: lookEvery }) : null;
  const explorer = createExplorer({
    title: 'Pactgraph',
    defaultTabs: examples.map((query) => ({ query })),
    defaultQuery: examples[0] ?? '',
  });
  const schema = createSchema(model);
  const operate = operator({
    schema,
    store,
    context: {
      model,
      names,
      events,
      takeSeat,
      feed,
      archive: archive ?? null,
      writing: writing ?? null,
      evaluation,
    },
    introspection,
    compiles,
    timeLimit,
    around,
  });
  const yoga = createYoga<ServerContext>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    cors: false,
    batching: false,
    multipart: true,
    maxRequestBodySize: LARGEST_UPLOAD,
    parserAndValidationCache: false,
    renderGraphiQL: explorer.render,
    maskedErrors: { maskError: shownError },
    logging: { debug() {}, info() {}, warn: console.warn, error: logEach(logDefect) },
    plugins: [
      readParams,
      limitBody,
      explorer.plugin,
      answerBy(operate, findOperation, logDefect),
      wordErrors(tally, logDefect),
      streamEvents,
    ],
  });
  return Object.assign(yoga, {
    async answer(...[given, onGone, context]: Parameters<Api['answer']>): Promise<Answer> {
      const params = foundBy(findOperation, given);
      if (!params || !isGood(params)) return { context };
      const { access } = context;
      const result = await operate(params, { method: 'POST', access, onGone });
      if (!isWhole(result)) return { context: { ...context, result } };
      tally('ok');
      return { json: JSON.stringify(result) };
    },
  });
}

/** Null where they are refused; `handle` says why. */
function foundBy(findOperation: FindOperation, params: Params): Params | null {
  try {
    return findOperation(params);
  } catch {
    return null;
  }
}

function isWhole(result: Result): boolean {
  return 'data' in result && result.errors === undefined && result.extensions === undefined;
}

/** Whatever else came to the server is answered the same way. */
function answerBy(
  operate: Operate,
  findOperation: FindOperation,
  logDefect: LogDefect,
): Plugin<object, ServerContext> {
  return {
    onParams({ request, params: given, context, setParams, setResult, setParamsHandler }) {
      const { access = ANONYMOUS, requestId, result: known } = context as ServerContext;
      const wordEach = map((event: ExecutionResult) => worded(event, requestId, logDefect));
      const shown = (result: Result) =>
        Symbol.asyncIterator in result ? wordEach(result) : result;
      if (known) return setResult(shown(known));
      setParams(findOperation(given as Params));
      const { method, signal } = request;
      const onGone = (end: () => void) =>
        signal.aborted ? end() : signal.addEventListener('abort', end, { once: true });
      setParamsHandler(async ({ params }) => {
        return shown(await operate(params as GoodParams, { method, access, onGone }));
      });
    },
  };
}
