import { AppError } from './app-error.ts';
import type { Details, ErrorCode } from './catalogue.ts';

/** An error as another process is told of it. */
export type ToldError =
  | { readonly code: string; readonly details: Readonly<Record<string, string | number>> }
  /** One that the catalogue does not know, whole. */
  | { readonly failure: string };

export function tellError(error: unknown): ToldError {
  if (error instanceof AppError) return { code: error.code, details: error.details };
  return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** The error again. */
export function toldError(told: ToldError): Error {
  return 'failure' in told
    ? new Error(told.failure)
    : new AppError(told.code as ErrorCode, told.details as Details<ErrorCode>);
}
