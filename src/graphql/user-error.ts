import type { AppError } from '../errors/app-error.ts';

/** What a mutation says about its input. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly path: readonly string[];
}

export function userError({ code, message, hint }: AppError, path: readonly string[]): UserError {
  return { code, message, hint, path };
}
