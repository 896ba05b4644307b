import { AppError } from '../errors/app-error.ts';

/** Writes an error to standard error: its message and what to do about it; unknown ones whole. */
export function reportFailure(error: unknown): void {
  if (error instanceof AppError) console.error(describe(error));
  else console.error(error);
}

export function describe({ message, hint, code }: AppError): string {
  return `${message}\n  hint: ${hint} (${code})`;
}
