import type { View } from '../model/view.ts';
import { foldText } from './fold-text.ts';

/** A character with its marks, or a run of blanks. */
const PIECE = /\s+|\P{M}\p{M}*|\p{M}+/gsu;
const BLANK = /^\s/u;
const ENDS_IN_HAN = /\p{Script=Han}$/u;
const ENDS_IN_NUMBER = /\p{N}$/u;
const STARTS_WITH_HAN = /^\p{Script=Han}/u;
const STARTS_WITH_EITHER = /^[\p{Script=Han}\p{N}]/u;

/** What single UTF-16 units fold to. */
const folded = new Map<string, string>();

/** A text folded as `foldText` does, that knows where its characters stand in the raw one. */
export function foldedView(raw: string): View {
  const pieces = raw.match(PIECE) ?? [];
  const texts = pieces.map(foldedPiece);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  pieces.forEach((piece, i) => {
    const shown = texts[i] ?? '';
    if (shown !== ' ' || isKept(texts[i - 1], texts[i + 1])) {
      text += shown;
      for (let unit = 0; unit < shown.length; unit += 1) {
        starts.push(at);
        ends.push(at + piece.length);
      }
    }
    at += piece.length;
  });
  const rawIndex = (index: number) => starts[index] ?? raw.length;
  return {
    raw,
    text,
    rawIndex,
    rawSpan: (start, end) => {
      const first = rawIndex(start);
      return { start: first, end: end > start ? (ends[end - 1] ?? raw.length) : first };
    },
  };
}

function foldedPiece(piece: string): string {
  const known = folded.get(piece);
  if (known !== undefined) return known;
  const text = BLANK.test(piece) ? ' ' : foldText(piece);
  if (piece.length === 1) folded.set(piece, text);
  return text;
}

/** A blank is kept between words, not in Han text nor at the ends. */
function isKept(before = '', after = ''): boolean {
  if (before === '' || after === '') return false;
  return !(
    (ENDS_IN_HAN.test(before) && STARTS_WITH_EITHER.test(after)) ||
    (ENDS_IN_NUMBER.test(before) && STARTS_WITH_HAN.test(after))
  );
}
