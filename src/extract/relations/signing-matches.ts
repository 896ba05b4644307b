import type { Segments, Sentence } from '../../model/segments.ts';
import { type Context, mentionsIn } from '../context.ts';
import { type Match, scannerOf } from '../recogniser.ts';
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
  return withoutOverlaps(plain.length > 0 ? plain : matches).map((match) =>
    afterNames(context, match),
  );
}

/** 宝鸡市与汉中市协同发展协议在凤县签署: the names before what is signed are no part of it. */
function afterNames(
  context: Context,
  match: Match<AgreementRecogniser>,
): Match<AgreementRecogniser> {
  const type = match.groups['type'];
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
