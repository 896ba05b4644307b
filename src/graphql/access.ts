import { AppError } from '../errors/app-error.ts';

/** Each may do what those before it may. */
export const ROLES = ['reader', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What a caller may do. Decided once for each request, by whoever serves the API. */
export interface Access {
  readonly role: Role;
  readonly mayWrite: boolean;
  /** Where they may not write: why not, and what to do about it. */
  readonly refusal: AppError | null;
  /** Who it is, as the log names them. */
  readonly caller: string;
}

/** Whoever shows nothing. */
export const ANONYMOUS: Access = {
  role: 'reader',
  mayWrite: false,
  refusal: new AppError('access.read-only', {}),
  caller: 'anonymous',
};
