import type { Window } from './selection.ts';

/** One row more than the page was asked for: it tells whether there is more. */
export function pageOf<T>(rows: readonly T[], window: Window, total: number | null) {
  const more = rows.length > window.size;
  const kept = rows.slice(0, window.size);
  const forward = window.from === 'start';
  return {
    total,
    items: forward ? kept : kept.toReversed(),
    hasNext: forward ? more : window.before !== null,
    hasPrevious: forward ? window.after !== null : more,
  };
}
