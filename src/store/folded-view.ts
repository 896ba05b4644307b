import type { View } from '../model/view.ts';
import { foldText } from './fold-text.ts';

/** A character with its marks, or a run of blanks. */
const PIECE = /\s+|\P{M}\p{M}*|\p{M}+/gsu;
const ENDS_IN_HAN = /\p{Script=Han}$/u;
const ENDS_IN_NUMBER = /\p{N}$/u;
const STARTS_WITH_HAN = /^\p{Script=Han}/u;
const STARTS_WITH_EITHER = /^[\p{Script=Han}\p{N}]/u;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text folded as `foldText` does, that knows where its characters stand in the raw one. */
export function foldedView(raw: string): View {
  const pieces = Array.from(raw.matchAll(PIECE), ({ 0: piece, index }): Piece => {
    const isBlank = /^\s/u.test(piece);
    return { text: isBlank ? ' ' : foldText(piece), start: index, end: index + piece.length };
  });
  const shown = pieces.filter(
    ({ text }, i) => text !== ' ' || isKept(pieces[i - 1]?.text, pieces[i + 1]?.text),
  );
  const units = shown.flatMap((piece) => piece.text.split('').map(() => piece));
  return {
    raw,
    text: shown.map(({ text }) => text).join(''),
    rawSpan: (start, end) => ({
      start: units[start]?.start ?? raw.length,
      end: end > start ? (units[end - 1]?.end ?? raw.length) : (units[start]?.start ?? raw.length),
    }),
  };
}

/** A blank is kept between words, not in Han text nor at the ends. */
function isKept(before = '', after = ''): boolean {
  if (before === '' || after === '') return false;
  return !(
    (ENDS_IN_HAN.test(before) && STARTS_WITH_EITHER.test(after)) ||
    (ENDS_IN_NUMBER.test(before) && STARTS_WITH_HAN.test(after))
  );
}
