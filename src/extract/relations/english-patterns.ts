import { ENGLISH_INSTRUMENT } from './english-type.ts';

/** The pieces that patterns of English signings are made of. */
export const ADVERB =
  '(?:(?:first|originally|previously|already|formally|officially|jointly|recently|now|also)\\s)';
const DETERMINER = '(?:the|an?|this|that|its|their|both|another|said|says|which)';
/** Words before an instrument that is the subject: a determiner, if any, begins them. */
export const NOUN_WORDS = `(?:${DETERMINER}\\s)?(?:(?!${DETERMINER}\\s)[\\p{L}\\d“”"'’/-]{1,20}\\s){0,4}?`;
/** What may stand between a verb and the instrument. */
export const WORDS =
  '(?:(?!(?:against|about|over|under|after|before|until|following|despite|from|by)\\s)[\\p{L}\\d"“”\'’/-]{1,20}\\s){0,6}?["“\'‘]?';
/** The instrument with the few words that tell its type. */
export const OWN_WORDS = `(?:[\\p{L}-]{1,20}\\s){0,3}?${ENGLISH_INSTRUMENT}`;
/** Any character within a sentence; U.S., Gov. and the like do not end it. */
export const INSIDE =
  '(?:[^.;:!?]|(?<=\\b(?:\\p{L}|Dr|Mr|Mrs|Ms|Gov|Prof|Sen|St|Hon|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Co|Ltd|Inc))\\.)';
export const TIES = '(?:ties|relations(?:hips?)?|partnerships?|links|bonds?)';
/** With whom, before what is signed: signed with X an agreement, signed up with X for a programme. */
export const WITH_WHOM = `(?:with\\s${INSIDE}{3,80}?\\s(?:(?:for|on|to)\\s)?(?=(?:an?|the|its|their)\\s))?`;
/** An instrument between sides that are told in so many characters at most, and what has to follow. */
export function instrumentBetween(most: number, rest: string): string {
  return `(?<![\\p{L}-])(?<type>${NOUN_WORDS}${ENGLISH_INSTRUMENT})(?=\\s(?:on\\s[^.;:!?,]{3,50}\\s)?between\\s${INSIDE}{3,${most}}?${rest})`;
}
