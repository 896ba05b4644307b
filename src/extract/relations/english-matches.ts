import type { Sentence } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import { type Context, mentionsIn } from '../context.ts';
import { isEnglish } from '../is-english.ts';
import { type Match, scannerOf } from '../recogniser.ts';
import { INCLUDED } from './english-further-recognisers.ts';
import type { EnglishRecogniser } from './english-recogniser.ts';
import { englishRecognisers } from './english-recognisers.ts';

/** Words that may report an agreement. */
export type Found = Match<EnglishRecogniser>;

const scan = scannerOf(englishRecognisers);
/** The rule for what the verb before signs besides. */
export const FURTHER = 'agreement.english-further';
/** The rule for what a list of documents names. */
const LISTED = 'agreement.english-listed';
/** The rule for cities that become sisters. */
export const SISTERS = 'agreement.english-sisters';
/** Opens a list of what is signed: the following documents were signed. */
const OPENS_LIST =
  /\b(?:sign(?:ed|ing)?|inked|conclu(?:ded|sion)|exchanged?)\b[^.;]{0,80}:$|\bfollowing\b[^.;]{0,60}\b(?:signed|inked|concluded|exchanged)\b[^.;]{0,60}:?$/iu;
const NAME_REACH = 60;

/** Whether a sentence is in English, and some words in it may report an agreement. */
export function mayReportInEnglish(text: string, sentence: Span): boolean {
  return isEnglish(text, sentence) && scan(text, sentence.start, sentence.end).length > 0;
}

/**
 * The words of a sentence that may report agreements, in reading order.
 * @param lead the end of the sentence that may open a list
 */
export function signingsIn(context: Context, sentence: Sentence, lead: string): readonly Found[] {
  const { text } = context;
  const isListed = OPENS_LIST.test(lead);
  const free = scan(text, sentence.start, sentence.end).filter(
    (match) =>
      (match.recogniser.id !== LISTED || isListed) &&
      (match.recogniser.id !== INCLUDED || isOfSigned(text, sentence, match, lead)) &&
      !isInName(context, match),
  );
  return withoutPurposes(text, inOrder(free));
}

/** They signed two papers: an agreement between; two were signed, they include an agreement between. */
function isOfSigned(text: string, { start }: Sentence, match: Found, lead: string): boolean {
  const before = text.slice(Math.max(start, match.start - LEAD), match.start);
  return SIGNED_BEFORE.test(before) || (THEY.test(before) && SIGNED_BEFORE.test(lead));
}

const LEAD = 200;
const SIGNED_BEFORE =
  /(?<!\bbe )\b(?:sign(?:ed|ing)|inked|concluded|exchanged|initialled)\b[^.;]{0,160}[.:]?$/iu;
/** What the sentence before tells of. */
const THEY =
  /^(?:\p{L}+ )?(?:they|these|th(?:is|ose)|the (?:[a-z]+ )?(?:documents|papers|agreements|deals)|among)?\s?$/iu;

/** Futures Exchange signed: no verb begins inside a name. */
function isInName(context: Context, { start, recogniser }: Found): boolean {
  return (
    recogniser.voice === 'active' &&
    mentionsIn(context, { start: start - NAME_REACH, end: start + NAME_REACH }).some(
      ({ mention }) => mention.start < start && mention.end > start,
    )
  );
}

/** An agreement to become sister cities is one agreement: what it is for is no other. */
function withoutPurposes(text: string, matches: readonly Found[]): readonly Found[] {
  return matches.filter(
    ({ start, recogniser }, at) =>
      recogniser.id !== SISTERS || !PURPOSE.test(text.slice(matches[at - 1]?.end ?? start, start)),
  );
}

const PURPOSE = /^ (?:to|on|of|for) (?:formally |officially )?$/u;

/** What follows tells of this signing up to the clause of the next one. */
export function untilNext(text: string, next: Found | undefined, { end }: Sentence): number {
  if (next === undefined || next.recogniser.id === FURTHER) return end;
  const isOfThis = /^\p{L}+ing\b/iu.test(text.slice(next.start, next.end));
  return isOfThis ? end : next.start;
}

/** Of two that overlap the first. */
function inOrder(matches: readonly Found[]): Found[] {
  let end = -1;
  return matches.filter((match) => {
    const isFree = match.start >= end;
    if (isFree) end = match.end;
    return isFree;
  });
}
