import { simplify } from '../model/simplify.ts';

const BLANKS_IN_HAN =
  /(?<=\p{Script=Han})\s+(?=[\p{Script=Han}\p{N}])|(?<=\p{N})\s+(?=\p{Script=Han})/gu;
const BLANK = /\s/u;
const HAN = /\p{Script=Han}/u;
const FIRST_HAN = 0x2e80;

/** By UTF-16 unit: the simplified one, or 0 where it was never asked for. */
const simplified = new Uint16Array(0x10000);

/**
 * A text as filters and full text see it: compatibility forms and case folded, in simplified
 * characters, blanks inside Han text dropped, others one space.
 */
export function foldText(text: string): string {
  const folded = simplifiedText(text.normalize('NFKC').toLowerCase());
  if (!BLANK.test(folded)) return folded;
  return folded.replace(BLANKS_IN_HAN, '').replace(/\s+/gu, ' ').trim();
}

/** Each character alone, so that a part of a text folds as it does within the whole. */
function simplifiedText(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= FIRST_HAN && simplifiedUnit(unit) !== unit) return simplifiedFrom(text, i);
  }
  return text;
}

function simplifiedFrom(text: string, from: number): string {
  let all = text.slice(0, from);
  for (let i = from; i < text.length; i++) {
    all += String.fromCharCode(simplifiedUnit(text.charCodeAt(i)));
  }
  return all;
}

function simplifiedUnit(unit: number): number {
  const known = simplified[unit] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const found = HAN.test(character) ? simplify(character).charCodeAt(0) : unit;
  simplified[unit] = found;
  return found;
}
