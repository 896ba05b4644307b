import { GraphQLError } from 'graphql';
import { AppError } from '../errors/app-error.ts';
import { errorCatalogue } from '../errors/catalogue.ts';

/**
 * What a client may see of an error: ours with code and hint, those of the request itself as GraphQL
 * words them, of any other only that there was one.
 */
export function shownError(error: unknown): GraphQLError {
  const known = appErrorIn(error);
  if (known) return worded(error, known.message, known.code, known.hint);
  if (isOfRequest(error)) {
    const code = 'query.invalid';
    return worded(error, error.message, code, errorCatalogue[code].hint);
  }
  const masked = errorCatalogue['query.failed'];
  return worded(error, masked.message, 'query.failed', masked.hint);
}

/** Whether the error is none of the client's doing, and belongs in the log. */
export function isDefect(error: unknown): boolean {
  return appErrorIn(error) === null && !isOfRequest(error);
}

function worded(error: unknown, message: string, code: string, hint: string): GraphQLError {
  if (!(error instanceof GraphQLError))
    return new GraphQLError(message, { extensions: { code, hint } });
  const { nodes = null, source, positions, path, extensions } = error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...extensions, code, hint },
  });
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
