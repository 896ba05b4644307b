/** What is asked of a GraphQL API, as it came. */
export type Params = Readonly<Record<string, unknown>>;

/** Parameters as they have to be to be answered. */
export interface GoodParams {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** Puts the text of an operation in the place of what else names it. @throws AppError */
export type FindOperation = (params: Params) => Params;

const KNOWN: ReadonlySet<string> = new Set(['query', 'operationName', 'variables', 'extensions']);

export function isGood(params: Params): params is Params & GoodParams {
  const { query, operationName, variables, extensions } = params;
  return (
    typeof query === 'string' &&
    (typeof operationName === 'string' || isNothing(operationName)) &&
    isMap(variables) &&
    isMap(extensions) &&
    Object.keys(params).every((name) => KNOWN.has(name))
  );
}

function isMap(value: unknown): boolean {
  return isNothing(value) || (typeof value === 'object' && !Array.isArray(value));
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}
