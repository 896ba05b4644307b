import { isBlank, isHan, isLineEnd } from './char-class.ts';

/** A line shorter than this ends where its author ended it. In Han characters, two columns each. */
const SHORTEST_WRAPPED = 60;
/** A wrapped line is as wide as the page: the next one is not wider by more than this. */
const TOLERANCE = 4;
const NUMBERS = '一二三四五六七八九十';

/** Columns from `from` to the end of the line. */
function widthOf(raw: string, from: number, limit: number): number {
  let width = 0;
  for (let i = from; i < raw.length && width <= limit; i++) {
    const unit = raw.charCodeAt(i);
    if (isLineEnd(unit)) break;
    width += unit > 0xff ? 2 : 1;
  }
  return width;
}

/**
 * Whether the line end at `index` only wraps a paragraph: between two Han characters, after a line
 * of full width, before a line that has no indent, no number of a clause, and is not wider.
 * @param width columns of the line that ends there
 */
export function isWrap(raw: string, index: number, next: number, width: number): boolean {
  if (width < SHORTEST_WRAPPED || !isHan(raw.charCodeAt(index - 1))) return false;
  const unit = raw.charCodeAt(next);
  if (isBlank(unit) || !isHan(unit) || startsClause(raw, next)) return false;
  return widthOf(raw, next, width + TOLERANCE) <= width + TOLERANCE;
}

/** Words that a line of prose can end with and no headline does. */
const OPEN_END = /(?:^|\s)(?:a|an|the|of|in|on|at|by|to|for|from|with|and|or|between|its|their)$/u;
const SHORTEST_ENGLISH = 50;
const LONGEST_END = 8;

/**
 * Whether the line end at `index` only wraps English prose: after a line of some width without a final mark,
 * before a small letter, or after a word that ends no line of its own.
 */
export function isEnglishWrap(raw: string, index: number, next: number, width: number): boolean {
  if (width < SHORTEST_ENGLISH || isHan(raw.charCodeAt(next))) return false;
  if (!/[\p{L}\d,]/u.test(raw.charAt(index - 1))) return false;
  const first = raw.charAt(next);
  if (/[a-z]/u.test(first)) return true;
  return /\p{Lu}/u.test(first) && OPEN_END.test(raw.slice(Math.max(0, index - LONGEST_END), index));
}

function startsClause(raw: string, start: number): boolean {
  if (raw.charAt(start) === '第') return true;
  if (/^(?:首先|其次|再次|最后)/.test(raw.slice(start, start + 2))) return true;
  return NUMBERS.includes(raw.charAt(start)) && /^.{1,3}?[、是]/.test(raw.slice(start, start + 4));
}
