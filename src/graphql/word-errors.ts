import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { isDefect, shownError } from './errors.ts';

/** Takes errors that are none of the client's doing. */
export type LogDefect = (error: unknown) => void;

/** Errors of the client's doing are answered, not logged. */
export function logEach(logDefect: LogDefect) {
  return (...parts: readonly unknown[]): void => {
    for (const part of parts.filter(isDefect)) logDefect(part);
  };
}

/** Words the errors of each answer, and counts it. @param tally told ok, or the code of the first error */
export function wordErrors(
  tally: (outcome: string) => void,
  logDefect: LogDefect,
): Plugin<object, { readonly requestId?: string }> {
  return {
    onResultProcess({ result, setResult, serverContext }) {
      if (!('errors' in result) || !result.errors) return tally('ok');
      const shown = worded(result, serverContext.requestId, logDefect);
      setResult(shown);
      tally(String(shown.errors?.[0]?.extensions['code'] ?? 'ok'));
    },
  };
}

/** With errors as they are shown, with their codes and hints; those of ours with the id that finds the log's line. */
export function worded(
  result: ExecutionResult,
  requestId: string | undefined,
  logDefect: LogDefect,
): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    const isShown = error.extensions?.['hint'] !== undefined;
    if (!isShown && isDefect(error)) logDefect(error);
    const shown = isShown ? error : shownError(error);
    if (shown.extensions['code'] === 'query.failed' && requestId !== undefined) {
      Object.assign(shown.extensions, { requestId });
    }
    return shown;
  });
  return { ...result, errors };
}
