import { AppError } from '../errors/app-error.ts';
import type { Window } from '../store/selection.ts';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 200;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** @throws AppError `query.bad-page`, `query.both-directions` */
export function windowOf({ first, after, last, before }: PageArguments): Window {
  if (isGiven(first) && isGiven(last)) throw new AppError('query.both-directions', {});
  if (isGiven(first)) checkSize('first', first);
  if (isGiven(last)) checkSize('last', last);
  return {
    size: first ?? last ?? DEFAULT_PAGE,
    from: isGiven(last) ? 'end' : 'start',
    after: after ?? null,
    before: before ?? null,
  };
}

/** @throws AppError `query.bad-page` */
export function checkSize(argument: string, value: number): void {
  if (value >= 0 && value <= LARGEST_PAGE) return;
  throw new AppError('query.bad-page', { argument, value, limit: LARGEST_PAGE });
}

function isGiven(size: number | null | undefined): size is number {
  return size !== null && size !== undefined;
}
