import type { Found } from './english-matches.ts';
import type { Signing } from './english-scene.ts';
import type { Report, Worded } from './report.ts';
import type { PartyGroup } from './signers.ts';

/** A similar agreement with another is signed by whoever signed the one before. */
const FURTHER_WORDS =
  /^(?:(?:an?|the|its) (?:second|third|further|separate|similar|other|new)|(?:(?:two|three|four|several) )?(?:more|further|separate|similar|other) |the (?:first|latter)(?=,)|another|after one|one(?= was| were)|includ(?:e|ed|ing)|comprised?|among them|these)\b/iu;
/**
 * Where the verb stands that its subject precedes, and where its partners begin: after the instrument, but
 * where a passive has no word for it or puts it last.
 */
export function signingOf(
  { start, end, recogniser }: Found,
  type: Worded | null,
  words: string,
  isKnown: boolean,
): Signing {
  const { voice } = recogniser;
  const verb = voice === 'relative' ? start + words.search(/ (?:ha(?:ve|s|d) )?\S+$/u) + 1 : start;
  const isTold = voice === 'passive' && (type === null || type.end === end);
  return {
    start,
    end,
    voice,
    verb,
    tail: isTold ? start : (type?.end ?? end),
    isKnown,
    isFurther: FURTHER_WORDS.test(words),
  };
}

/** Of several in one breath each has its own time: with X in 2031 and Y in 2032. */
export function placeOf(
  text: string,
  match: Found,
  parties: PartyGroup,
): Pick<Report, 'at' | 'end'> {
  const last = parties.at(-1)?.mention;
  const hasTime = last !== undefined && /^ (?:in|on) /u.test(text.slice(last.end, last.end + 4));
  return hasTime && last.start > match.end
    ? { at: last.start, end: last.end }
    : { at: match.start, end: match.end };
}
