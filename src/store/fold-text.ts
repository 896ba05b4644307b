import { simplify } from '../model/simplify.ts';

const HAN = /\p{Script=Han}/gu;
const BLANKS_IN_HAN =
  /(?<=\p{Script=Han})\s+(?=[\p{Script=Han}\p{N}])|(?<=\p{N})\s+(?=\p{Script=Han})/gu;

/** By character: each alone, so that a part of a text folds as it does within the whole. */
const simplified = new Map<string, string>();

/**
 * A text as filters and full text see it: compatibility forms and case folded, in simplified
 * characters, blanks inside Han text dropped, others one space.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(HAN, simplifiedCharacter)
    .replace(BLANKS_IN_HAN, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function simplifiedCharacter(character: string): string {
  const known = simplified.get(character) ?? simplify(character);
  simplified.set(character, known);
  return known;
}
