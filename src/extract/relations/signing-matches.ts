import type { Segments, Sentence } from '../../model/segments.ts';
import { firstStartFrom } from '../../model/sorted.ts';
import { type Context, mentionsIn } from '../context.ts';
import { type Match, scannerOf } from '../recogniser.ts';
import { isFree, placesOf } from '../takes.ts';
import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { agreementRecognisers } from './agreement-recognisers.ts';

const scan = scannerOf(agreementRecognisers);

/** Whether any words may tell of a signing, in Chinese. */
export function mayTellSigning({ view: { text }, sentences }: Segments): boolean {
  return sentences.some(({ start, end }) => scan(text, start, end).length > 0);
}

/** The words of a sentence that tell of signings, in reading order, not overlapping. */
export function signingMatches(
  context: Context,
  { start, end }: Sentence,
): Match<AgreementRecogniser>[] {
  const matches = scan(context.text, start, end);
  const plain = matches.filter(({ recogniser }) => !recogniser.anyVerb);
  const held = placesOf(plain);
  const told = matches.filter(
    (match) => !match.recogniser.anyVerb || tellsApart(context, match, plain, held, start),
  );
  return withoutOverlaps(told).map((match) => afterNames(context, match));
}

/**
 * 甲与乙签约,丙与丁也有一份协议: beside words that tell of a signing such an agreement counts where its own clause, or the
 * part of the sentence that a semicolon sets off, names both.
 */
function tellsApart(
  context: Context,
  { start: at, end: to }: Match,
  plain: readonly Match[],
  held: ReadonlySet<number>,
  from: number,
): boolean {
  if (plain.length === 0) return true;
  const { text } = context;
  const before = text.slice(Math.max(from, at - LONGEST_PART), at);
  const next = plain[firstStartFrom(plain, to)]?.start ?? Infinity;
  const isLast = next - to > LONGEST_PART || text.slice(to, next).includes(';');
  return [';', ','].some((mark) => {
    const start = at - before.length + before.lastIndexOf(mark) + 1;
    return (
      isLast &&
      isFree(held, { start, end: to }) &&
      mentionsIn(context, { start, end: at }).length > 1
    );
  });
}

/** No part of a sentence is looked at farther back. */
const LONGEST_PART = 200;

/** 宝鸡市与汉中市协同发展协议在凤县签署: the names before what is signed are no part of it. */
function afterNames(
  context: Context,
  match: Match<AgreementRecogniser>,
): Match<AgreementRecogniser> {
  const type = match.groups['type'];
  if (match.recogniser.anyVerb && type !== undefined) return afterPronoun(match, type);
  if (match.recogniser.id !== 'agreement.type-signed' || type === undefined) return match;
  const start = context.text.indexOf(type, match.start);
  const names = mentionsIn(context, { start: match.start, end: start + type.length });
  const end = names.reduce(
    (at, { mention }) =>
      mention.start <= at || JOINED.test(context.text.slice(at, mention.start)) ? mention.end : at,
    start,
  );
  if (end <= start) return match;
  return { ...match, start: end, groups: { ...match.groups, type: type.slice(end - start) } };
}

/** 双方以谅解备忘录为约: nor are 双方, and what is done with it. */
function afterPronoun(match: Match<AgreementRecogniser>, type: string): Match<AgreementRecogniser> {
  const length = BOTH.exec(type)?.[0].length ?? 0;
  return length === 0
    ? match
    : { ...match, start: match.start + length, groups: { type: type.slice(length) } };
}

const BOTH =
  /^\p{Script=Han}{0,10}?(?:双方|各方|多方|彼此|[两三四五六七八九](?:省|市|县|区|州|旗|镇|乡|地|方|家|校|院|馆|局))(?:[以靠凭用为拿持按照]|各[执持]|共[守同]|[都均也还]|之?间有?)*/u;
const JOINED = /^[与和同及、]$/u;

/** The first rule in the list wins where two overlap. */
function withoutOverlaps(matches: readonly Match<AgreementRecogniser>[]) {
  if (matches.length < 2) return matches;
  const order = (match: Match<AgreementRecogniser>) =>
    agreementRecognisers.indexOf(match.recogniser);
  const taken = new Set<number>();
  const kept: Match<AgreementRecogniser>[] = [];
  for (const match of matches.toSorted((a, b) => order(a) - order(b) || a.start - b.start)) {
    const places = Array.from({ length: match.end - match.start }, (_, i) => match.start + i);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
