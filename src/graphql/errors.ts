import { GraphQLError } from 'graphql';
import { AppError } from '../errors/app-error.ts';
import { LARGEST_UPLOAD } from './limits.ts';

/**
 * What a client may see of an error: ours with code and hint, those of the request itself as GraphQL
 * words them, of any other only that there was one. Each carries its HTTP status.
 */
export function shownError(error: unknown): GraphQLError {
  const known = appErrorIn(error);
  if (known) return worded(error, known.message, known);
  if (!isOfRequest(error)) return masked(error);
  return isTooLarge(error)
    ? masked(error, new AppError('request.too-large', { limit: LARGEST_UPLOAD }))
    : worded(error, error.message, new AppError('query.invalid', {}), httpOf(error));
}

/** Whether the error is none of the client's doing, and belongs in the log. */
export function isDefect(error: unknown): boolean {
  return appErrorIn(error) === null && !isOfRequest(error) && !isGone(error);
}

/** Whoever asked went away. */
function isGone(error: unknown): boolean {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  return cause instanceof Error && cause.name === 'AbortError';
}

function masked(error: unknown, as: AppError = new AppError('query.failed', {})): GraphQLError {
  return worded(error, as.message, as);
}

function worded(
  error: unknown,
  message: string,
  { code, hint, status }: AppError,
  http: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  const extensions = { code, hint, http: { status, ...http } };
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes = null, source, positions, path } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

/** The status and headers that the server itself gave the error; those that it gives for old clients apart. */
function httpOf({ extensions }: GraphQLError): Readonly<Record<string, unknown>> {
  const { spec: _, ...http } = (extensions['http'] ?? {}) as Readonly<Record<string, unknown>>;
  return http;
}

function isTooLarge(error: GraphQLError): boolean {
  return httpOf(error)['status'] === 413;
}

function appErrorIn(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  return error instanceof GraphQLError && error.originalError
    ? appErrorIn(error.originalError)
    : null;
}

function isOfRequest(error: unknown): error is GraphQLError {
  return (
    error instanceof GraphQLError && (!error.originalError || isOfRequest(error.originalError))
  );
}
