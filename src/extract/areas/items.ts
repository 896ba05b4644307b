import type { Span } from '../../model/span.ts';

/** What parts the items of a list. */
export const ITEM_BREAK = /[、,;:。()《》“”"/&+·和与及暨并等]/u;

/** What stands between a place and the end of its item. */
export function restOfItem(text: string, at: number, to: number): string {
  return text.slice(at, to).split(ITEM_BREAK, 1)[0] ?? '';
}

/** The whole item in which a word stands. */
export function itemAround(text: string, { start }: Span, within: Span): string {
  const before = text.slice(within.start, start).split(ITEM_BREAK).at(-1) ?? '';
  return before + restOfItem(text, start, within.end);
}
