import type { Sentence } from '../../model/segments.ts';
import { type Context, mentionsIn } from '../context.ts';
import type { Pact } from './group-reports.ts';

/** Opens what an English announcement says that an agreement covers. */
export const ENGLISH_OPENING =
  /\b(?:(?:under|according to|in accordance with|pursuant to|as part of|in line with|through) (?:the|this|its|their|both) [^.;]{0,40}?\b(?:agreements?|mous?|memorandum|deal|pact|accord|letter|document|partnership)\b|(?:the|this|new) [^.;,]{0,40}?\b(?:agreement|mou|memorandum|pact|accord|deal|partnership|document|letter of intent|statement of cooperation)\b[^.;]{0,60}? (?:(?:will|would|to|also|is to|shall) )?(?:covers?|provides?|focus(?:es)?|cent(?:er|re)s?|calls?|includes?|sets? out|aims?|seeks?|see|allows?|enables?|unlocks?|brings?|boosts?|benefits?|strengthens?|promotes?|outlines?|spans?|deals?|commits?|encourages?|asks?|obliges?)\b|(?:the|both|all) (?:(?:two|three|four) )?(?:[a-z-]+ ){0,2}(?:sides|parties|cities|institutions|partners|universities|regions|counties|areas|zones|provinces|districts|hospitals|museums|schools|ports|bodies|organi[sz]ations|governments|bureaus|libraries|courts|towns|councils|places) (?:will|agreed|agree|are to|plan to|would|have agreed|intend|pledged|commit)|co-?operation will|the partnership will|from both |of both |\baccording to the (?:agreement|memorandum|mou|pact|accord|deal)|^it (?:also )?(?:covers|provides|focuses|includes|calls for|commits)|^in it, |^covering [^.;]{3,200}, the (?:[a-z-]+ ){0,3}(?:agreement|mou|memorandum|pact|accord|deal)\b|^the one with|\bwould deal with|\b(?:Committee|Working Group|Board|Task Force|Secretariat)\b[^.;]{0,60} will |\bwill (?:also )?be (?:set up|established|held))/iu;
/** Speech and scene are not what was agreed. */
export const ENGLISH_SPEECH =
  /\b(?:hoped|hopes?|told reporters|expressed|welcomed|urged|attended|witnessed|congratulated|thanked|added)\b|^["“]/iu;

const OPENS_LINES = /:\s*$/u;
const LINE = /^(?:[-•*–—·]|\d{1,2}[.)])\s?/u;

/** Whether a sentence opens a list of lines: it ends in a colon. */
export function goesOnInLines(words: string): boolean {
  return OPENS_LINES.test(words);
}

/** - student exchanges; 2) flood control. */
export function isLineOfList(words: string): boolean {
  return LINE.test(words);
}

/** Of pacts told in one breath those whose own partner a sentence names: the agreement with X focuses on. */
export function pactsNamed(
  context: Context,
  sentence: Sentence,
  pacts: readonly Pact[],
): readonly Pact[] {
  const words = context.text.slice(sentence.start, sentence.end);
  if (pacts.length < 2 || /\bthe (?:other|second)\b/u.test(words)) return pacts;
  const named = new Set(mentionsIn(context, sentence).map(({ entity }) => entity.key));
  const isShared = (key: string) =>
    pacts.every(({ parties }) => parties.some(({ entity }) => entity.key === key));
  const own = pacts.filter(({ parties }) =>
    parties.some(({ entity: { key } }) => named.has(key) && !isShared(key)),
  );
  return own.length > 0 ? own : pacts;
}
