import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  OperationTypeNode,
  subscribe,
} from 'graphql';
import { AppError } from '../errors/app-error.ts';
import type { GraphReads, GraphStore } from '../store/graph-store.ts';
import type { Access } from './access.ts';
import type { ApiContext } from './api-context.ts';
import { checkDepth } from './check-depth.ts';
import { checkOperation, type Rules } from './check-operation.ts';
import { Documents, type Operation } from './documents.ts';
import { type Compiles, executor } from './execute.ts';
import { Budget, MOST_TOLD } from './limits.ts';
import type { GoodParams } from './params.ts';

export type Result = ExecutionResult | AsyncIterable<ExecutionResult>;

/** Who asks, and how. */
export interface Asking {
  readonly method: string;
  readonly access: Access;
  /** @param end called where whoever asked is gone before the answer */
  onGone(end: () => void): void;
}

/** What is executed. */
interface Asked {
  readonly operation: Operation;
  readonly context: ApiContext;
}

/** Something around each operation, such as what measures it. That of a subscription ends when it has begun. */
export type AroundOperation = (asked: Asked, work: () => Promise<Result>) => Promise<Result>;

interface OperateOptions extends Rules {
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  /** What resolvers are handed beside what belongs to the request. */
  readonly context: Omit<ApiContext, keyof Access | 'store' | 'budget'>;
  readonly compiles: Compiles;
  /** Seconds that an operation may take. */
  readonly timeLimit: number;
  readonly around: readonly AroundOperation[];
}

/** Answers an operation; what is refused is an answer too. */
export type Operate = (params: GoodParams, asking: Asking) => Promise<Result>;

/**
 * The one way that every operation goes, however it came: what is too much is refused before anything is
 * begun, what depends on its text alone is done once for each text.
 */
export function operator(options: OperateOptions): Operate {
  const { schema, store, around, compiles, context } = options;
  const documents = new Documents(schema);
  const execute = executor(compiles);
  const run = async (ready: Ready, reads: GraphReads, access: Access): Promise<Result> => {
    const { operation, ...given } = ready;
    const own = { ...context, ...access, store: reads, budget: new Budget() };
    const asked = { operation, context: own };
    const work = async (): Promise<Result> =>
      isSubscription(operation)
        ? subscribe(argsOf(ready, own))
        : execute(operation, { ...given, context: own });
    const all = around.reduceRight<() => Promise<Result>>(
      (inner, one) => () => one(asked, inner),
      work,
    );
    return all();
  };
  return async (params, asking) => {
    try {
      const ready = prepare(documents, params, asking.method, options);
      if ('errors' in ready) return ready;
      const { access } = asking;
      return isSubscription(ready.operation)
        ? await run(ready, store, access)
        : await inTime(options, asking, (reads) => run(ready, reads, access));
    } catch (error) {
      return { errors: [asGraphQL(error)] };
    }
  };
}

/** An operation that may be executed. */
interface Ready {
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly coerced: Readonly<Record<string, unknown>>;
}

type Refusal = { readonly errors: readonly GraphQLError[] };

/** @throws GraphQLError, AppError `query.*` */
function prepare(
  documents: Documents,
  { query, operationName, variables: asGiven }: GoodParams,
  method: string,
  rules: Rules,
): Ready | Refusal {
  const variables = asGiven ?? {};
  checkDepth(variables);
  const operation = documents.find(query, operationName ?? '');
  if (!('definition' in operation)) return { errors: operation };
  const { schema, definition } = operation;
  if (method !== 'POST' && definition.operation === OperationTypeNode.MUTATION) throw notByGet();
  const { coerced, errors } = getVariableValues(
    schema,
    definition.variableDefinitions ?? [],
    variables,
    { maxErrors: MOST_TOLD },
  );
  if (errors) return { errors };
  checkOperation(operation, coerced, rules);
  return { operation, variables, coerced };
}

function isSubscription({ definition }: Operation): boolean {
  return definition.operation === OperationTypeNode.SUBSCRIPTION;
}

function argsOf({ operation, variables }: Ready, contextValue: ApiContext) {
  const { schema, document, definition } = operation;
  const operationName = definition.name?.value;
  return { schema, document, operationName, contextValue, variableValues: variables };
}

/**
 * An operation ends after its time, or when who asked is gone, and what it set going in the store ends
 * with it. A subscription lasts; what each of its events asks for has the store's own limits.
 */
async function inTime<T>(
  { store, timeLimit: seconds }: Pick<OperateOptions, 'store' | 'timeLimit'>,
  { onGone }: Asking,
  work: (reads: GraphReads) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  const late = () => ending.abort(new AppError('query.time-limit', { seconds }));
  const timer = setTimeout(late, seconds * 1000);
  onGone(() => ending.abort());
  try {
    return await work(store.until(ending.signal));
  } finally {
    clearTimeout(timer);
  }
}

function notByGet(): GraphQLError {
  const http = { status: 405, headers: { allow: 'POST' } };
  return new GraphQLError('A mutation is asked for by POST alone.', { extensions: { http } });
}

function asGraphQL(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
