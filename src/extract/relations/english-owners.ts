import { matchesIn } from '../../model/matches-in.ts';
import type { Sentence } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import { type Context, mentionsIn } from '../context.ts';
import type { Pact } from './group-reports.ts';

/** A part of a sentence, and the pacts that it tells of. */
export interface Owned {
  readonly part: Span;
  readonly owners: readonly Pact[];
}

/** Where a sentence names one of several pacts: by its own partner, or as the former or the latter. */
interface Named extends Span {
  readonly pact: Pact;
}

/**
 * The parts of an English sentence with the pacts of which each tells, of pacts told in one breath: with X it
 * works on tea, and with Y on ports. A sentence that names some tells of them alone.
 */
export function ownedInEnglish(
  context: Context,
  sentence: Sentence,
  pacts: readonly Pact[],
): readonly Owned[] {
  const named = pacts.length < 2 ? [] : namesIn(context, sentence, pacts);
  const owners = [...new Set(named.map(({ pact }) => pact))];
  if (owners.length === 0) return [{ part: sentence, owners: pacts }];
  const [first] = named;
  if (owners.length === 1 || owners.length !== named.length || !first)
    return [{ part: sentence, owners }];
  const { text } = context;
  const follows = FOLLOWS.test(text.slice(first.end, sentence.end));
  return named.map(({ pact, start, end }, at) => {
    const before = named[at - 1]?.end ?? sentence.start;
    const next = named[at + 1]?.start ?? sentence.end;
    return { part: follows ? { start, end: next } : { start: before, end }, owners: [pact] };
  });
}

const INSTRUMENT =
  /^(?:the|this) (?:[a-z-]+ ){0,2}?(?<noun>agreement|memorandum|protocol|road ?map|action plan|plan|letter|minutes|declaration|statement|arrangement|programme)\b/iu;

/**
 * The roadmap stipulates: of a roadmap and a memorandum, told together or one after the other, the one whose
 * noun opens the sentence.
 * @param current those that the text speaks of
 * @param pacts all of the text
 */
export function byInstrument(
  { text }: Context,
  { start, end }: Sentence,
  current: readonly Pact[],
  pacts: readonly Pact[],
): readonly Pact[] {
  const noun = INSTRUMENT.exec(text.slice(start, Math.min(end, start + OPENING)))?.groups?.['noun'];
  if (noun === undefined || current.length === 0) return current;
  const isOne = ({ reports }: Pact) =>
    reports.some(
      (report) =>
        report.start < start && report.type?.words.toLowerCase().includes(noun.toLowerCase()),
    );
  const own = current.filter(isOne);
  const told = own.length > 0 ? own : pacts.filter(isOne);
  return own.length > 0 || told.length === 1 ? told : current;
}

const OPENING = 50;

/** What an agreement is about comes after its partner: with X on tea, the former will. */
const FOLLOWS =
  /^,?[^,;.]{0,40}? (?:on|in|for|to|aims?|focus(?:es)?|covers?|will|which|under which)\b/u;
const PLACES = /\bthe (?<place>former|latter)\b/giu;

function namesIn(context: Context, sentence: Sentence, pacts: readonly Pact[]): readonly Named[] {
  const isShared = (key: string) =>
    pacts.every(({ parties }) => parties.some(({ entity }) => entity.key === key));
  const ownerOf = (key: string) =>
    pacts.filter(({ parties }) => parties.some(({ entity }) => entity.key === key));
  const partners = mentionsIn(context, sentence).flatMap(({ entity: { key }, mention }) => {
    const [pact, ...others] = isShared(key) ? [] : ownerOf(key);
    return pact && others.length === 0 ? [{ start: mention.start, end: mention.end, pact }] : [];
  });
  const { start, end } = sentence;
  const words = context.text.slice(start, end);
  if (/\bthe (?:other|second)\b/iu.test(words)) return [];
  const inOrder = pacts.toSorted((a, b) => partnerStart(a, isShared) - partnerStart(b, isShared));
  const places = matchesIn(words, PLACES).flatMap((match) => {
    const pact = inOrder.at(/former/iu.test(match.groups?.['place'] ?? '') ? 0 : -1);
    const at = start + match.index;
    return pact ? [{ start: at, end: at + match[0].length, pact }] : [];
  });
  return places.length > 0 ? places : partners;
}

/** Where the partner of a pact that the others do not have is told first. */
function partnerStart({ parties }: Pact, isShared: (key: string) => boolean): number {
  const own = parties.filter(({ entity: { key } }) => !isShared(key));
  return Math.min(...own.map(({ mention: { start } }) => start));
}
