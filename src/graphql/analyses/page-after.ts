import { AppError } from '../../errors/app-error.ts';

interface AnalysisPage<T> {
  readonly items: readonly { readonly item: T; readonly cursor: string }[];
  readonly hasNext: boolean;
}

/**
 * A page of what an analysis has put in order.
 * @param keyOf tells an item from every other; its cursor is made of it
 * @param after the cursor of the item before the page, or nothing for the first page
 * @throws AppError `query.bad-cursor` where it is of none of them
 */
export function pageAfter<T>(
  ordered: readonly T[],
  keyOf: (item: T) => string,
  size: number,
  after: unknown,
): AnalysisPage<T> {
  const start = startAfter(ordered, keyOf, after);
  const items = ordered.slice(start, start + size).map((item) => {
    return { item, cursor: Buffer.from(keyOf(item)).toString('base64url') };
  });
  return { items, hasNext: start + size < ordered.length };
}

function startAfter<T>(ordered: readonly T[], keyOf: (item: T) => string, after: unknown): number {
  if (after === null || after === undefined) return 0;
  const key = Buffer.from(String(after), 'base64url').toString();
  const at = ordered.findIndex((item) => keyOf(item) === key);
  if (at < 0) throw new AppError('query.bad-cursor', { cursor: String(after).slice(0, 80) });
  return at + 1;
}
