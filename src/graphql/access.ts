import { AppError } from '../errors/app-error.ts';

/** What a caller may do. Decided once for each request, by whoever serves the API. */
export interface Access {
  readonly mayWrite: boolean;
  /** Where they may not write: why not, and what to do about it. */
  readonly refusal: AppError | null;
  /** Who it is, as the log names them. */
  readonly caller: string;
}

/** Whoever shows nothing. */
export const ANONYMOUS: Access = {
  mayWrite: false,
  refusal: new AppError('access.read-only', {}),
  caller: 'anonymous',
};
