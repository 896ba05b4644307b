import type { Sentence } from '../../model/segments.ts';
import { type Context, mentionsIn } from '../context.ts';
import { uniqueParties } from './party-chain.ts';
import { canSign, type PartyGroup } from './signers.ts';

/** One comes to the other, or they talk. */
const MEETS =
  /\b(?:visit(?:s|ed|ing)?|delegation (?:from|of)|met (?:with )?|meeting (?:with|between)|host(?:s|ed)|received|welcom(?:ed|es)|travel(?:l?ed)|arriv(?:ed|es) in|toured|talks (?:with|between)|hold talks|held talks|agreed|pledged|vowed|teams? up|team(?:ed|ing) up|join(?:s|ed)? (?:hands|forces)|strengthens?|deepens?|cooperat(?:e|ion) (?:with|between)|partner(?:s|ed)? with|partners(?: since)?|partnerships? (?:with|between)|ties (?:with|between))\b/iu;
/** Those who met, or nobody named, stand where the parties would. */
const THOSE =
  /\b(?:both|the two|the three|two|their|they|mayors?|governors?|presidents?|rectors?|directors?|leaders?|chairm[ae]n|officials?|secretar(?:y|ies))\b/iu;
const SENTENCES = 3;
const REACH = 1000;

/**
 * The two that met in the sentence or the few before it, where who signs is told by `both sides`, by persons
 * or not at all; `[]` where it is not two.
 * @param end of what stands before the words of the signing: the start of the sentence where that is no subject
 */
export function thoseWhoMet(context: Context, sentence: Sentence, end: number): PartyGroup {
  const start = Math.max(sentence.start, end - REACH);
  const subject = context.text.slice(start, end);
  if (subject.trim() !== '' && !THOSE.test(subject)) return [];
  const { sentences } = context.segments;
  const at = sentences.indexOf(sentence);
  const before = sentences.slice(Math.max(0, at - SENTENCES), at).toReversed();
  for (const one of [{ start, end }, ...before]) {
    const pair = pairIn(context, one);
    if (pair.length === 2) return pair;
  }
  return [];
}

function pairIn(context: Context, { start, end }: Pick<Sentence, 'start' | 'end'>): PartyGroup {
  if (!MEETS.test(context.text.slice(start, end))) return [];
  const able = mentionsIn(context, { start, end }).filter(({ entity, mention }) => {
    const isWide = entity.kind === 'COUNTRY' || entity.kind === 'GROUP';
    const after = context.text.slice(mention.end, mention.end + 3);
    return (
      canSign(entity) && !isWide && !/^['’]s?/u.test(after) && !isWhere(context, mention.start)
    );
  });
  return uniqueParties(able);
}

/** In Sichuan, of Anhui Province: what a party lies in. */
function isWhere({ text }: Context, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return /(?:\b(?:in|at|near)|\p{L}, (?:the )?(?:[a-z]+ ){0,2}of|District of|County of|City of|,) (?:(?:(?!and\b)[a-z]+|[A-Z][a-z]+['’]s) ){0,2}$/u.test(
    before,
  );
}
