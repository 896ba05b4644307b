import type { Sentence } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../context.ts';
import { CERTAINTY } from '../recogniser.ts';
import { thoseBound } from './english-bound.ts';
import { DID_SO, FURTHER_ONE, GAPPED, SAME_WITH } from './english-further-recognisers.ts';
import { type Found, FURTHER, SISTERS } from './english-matches.ts';
import { thoseWhoMet } from './english-meetings.ts';
import { tellsOfNone } from './english-no-agreements.ts';
import { type EnglishParties, englishParties, type Told } from './english-parties.ts';
import { areOfGroup, partiesOf } from './english-party-sets.ts';
import { isDated, statusOf } from './english-report-status.ts';
import { placeOf, signingOf } from './english-signing-place.ts';
import { DOCUMENT, IT_SIGNED } from './english-told-recognisers.ts';
import { countIn, hasUnnamed, isOfSubject } from './english-unnamed.ts';
import { typeBefore, typeIn } from './english-worded-types.ts';
import type { Report, Worded } from './report.ts';
import type { PartyGroup } from './signers.ts';

/** The rule for what is signed one by one. */
const EACH = 'agreement.english-each';
/** The rule for one more of the kind that the same sentence tells. */
const SAME = 'agreement.english-same';
/** The rule for one with somebody else. */
const ONE = 'agreement.english-one';
/** The rule for what there is, where nothing tells how it came about. */
const LAST_RESORT = 'agreement.english-runs';

/** It is also twinned with A, B and C: a row of those that a place has, and no news of any. */
const STANDS = /^(?:is|are|has been|have been) (?:also |already )?twinned$/iu;

/** The rules for what has no word of its own for the agreement. */
const TELLS_NO_TYPE: ReadonlySet<string> = new Set([
  DID_SO,
  DOCUMENT,
  SAME,
  ONE,
  FURTHER_ONE,
  IT_SIGNED,
]);
/** The rules for what has the verb, and so the status, of the signing before. */
const FURTHERS: ReadonlySet<string> = new Set([FURTHER, FURTHER_ONE, EACH, GAPPED]);

/** Did so, did the same, it was signed: what the words before call it. */
function typeToldFor(
  { text }: Context,
  id: string,
  sentence: Sentence,
  before: Signed | null,
  { open, groups }: Told,
): Worded | null {
  if (id === SAME || id === ONE || id === FURTHER_ONE) return before?.reports.at(-1)?.type ?? null;
  if (id === DID_SO || (id === DOCUMENT && groups.length === 0)) return open;
  return groups.length === 0 ? typeBefore(text, sentence.start) : null;
}

/** What the words of one signing tell. */
export interface Signed {
  readonly status: Report['status'];
  readonly found: EnglishParties['found'];
  readonly reports: readonly Report[];
  /** What the words call it. */
  readonly type: Worded | null;
}

export function signedIn(
  context: Context,
  sentence: Sentence,
  match: Found,
  before: Signed | null,
  told: Told,
): Signed | null {
  const { text } = context;
  const { id } = match.recogniser;
  const words = text.slice(match.start, match.end);
  const type = typeIn(text, match);
  const worded = match.groups['type'] ?? '';
  if (tellsOfNone(type?.words ?? words, worded, words, text.slice(sentence.start, match.end)))
    return null;
  if (id === SAME && before === null) return null;
  if (id === SAME_WITH && told.groups.length === 0) return null;
  if (id === DID_SO && told.open === null) return null;
  if (id === LAST_RESORT && told.groups.length > 0) return null;
  const isFurther = FURTHERS.has(id);
  const status = isFurther ? (before?.status ?? null) : statusOf(context, sentence, match);
  if (status === null) return null;
  const isDefinite = /^(?:\w+ )?(?:the|this|that|their|its|both|it) |\bit$/iu.test(words);
  const last = told.groups.at(-1) ?? [];
  const signing = signingOf(match, type, words, isDefinite && last.length > 0);
  const { groups, found } = englishParties(context, sentence, signing, told);
  if (id === SISTERS && STANDS.test(words) && found.partners.length > 1) return null;
  const act = { sentence, match, words, status, isDefinite, groups, found, last };
  const typeTold = TELLS_NO_TYPE.has(id) ? typeToldFor(context, id, sentence, before, told) : null;
  const reports = setsOf(context, act, told)
    .filter((parties) => !isEcho(context, act, told, parties))
    .map((parties) =>
      reportOf(
        text,
        act,
        parties,
        isPlain(type, isDefinite ? last : [], parties) ? null : (type ?? typeTold),
      ),
    );
  return { status, found, reports, type };
}

/** The words of one signing, with what they tell by themselves. */
interface Act extends Pick<EnglishParties, 'groups' | 'found'> {
  readonly sentence: Sentence;
  readonly match: Found;
  readonly words: string;
  readonly status: Report['status'];
  /** The agreement, and not an agreement. */
  readonly isDefinite: boolean;
  /** The parties of the agreement before. */
  readonly last: PartyGroup;
}

function reportOf(
  text: string,
  { sentence, match, words, status, groups }: Act,
  parties: PartyGroup,
  type: Worded | null,
): Report {
  const { id, certainty } = match.recogniser;
  return {
    rule: id,
    confidence: CERTAINTY[certainty],
    sentence,
    start: Math.min(match.start, ...startsIn(parties, sentence)),
    ...placeOf(text, match, groups.length > 1 ? parties : []),
    words,
    name: null,
    type,
    status,
    parties,
    pointsBack: false,
    isOneOfSeveral: false,
  };
}

/** Who signs, each set an agreement: as the words have it, else as what was told before or comes after. */
function setsOf(context: Context, act: Act, told: Told): readonly PartyGroup[] {
  const { sentence, match, words, status, isDefinite, groups, found, last } = act;
  const { text } = context;
  const isNew = status !== 'MENTIONED';
  const isOfOthers = BY_SOMEBODY.test(
    text.slice(match.end, Math.min(sentence.end, match.end + 60)),
  );
  const isPast = !isNew && (ORIGINAL.test(words) || isDatedAct(context, act));
  if (isPast && groups.length === 0 && !isOfOthers && last.length > 1) return [last];
  const isOfSentenceBefore = TO_THAT_EFFECT.test(words);
  const isOpen = (told.groups.length === 0 || isOfSentenceBefore) && isNew && countIn(words) < 2;
  const met = isOpen ? toldElsewhere(context, act) : [];
  if (met.length > 0) return [met];
  const isAlone =
    isOfSubject(context, sentence, found) &&
    (countIn(words) > 1 || hasUnnamed(text, sentence, match));
  return partiesOf(groups, isDefinite && isNew, last, context, isAlone).map((one) =>
    one.length === 0 && told.isOver && isNew ? last : one,
  );
}

function isDatedAct(context: Context, { sentence, match: { start, end }, status }: Act): boolean {
  return isDated(context, { sentence, at: start, end, status });
}

/** What is looked back on without a time is the agreement that has been told. */
function isEcho(context: Context, act: Act, { groups }: Told, parties: PartyGroup): boolean {
  const { status, match } = act;
  const words = context.text.slice(Math.max(0, match.start - 30), match.end);
  return (
    status === 'MENTIONED' &&
    !EARLIER.test(words) &&
    !isDatedAct(context, act) &&
    groups.some((group) => areOfGroup(group, parties))
  );
}

/** Those who met before the signing that names nobody, else those whom the text then says that it binds. */
function toldElsewhere(
  context: Context,
  { sentence, match, words, groups, isDefinite }: Act,
): PartyGroup {
  const [known = []] = groups;
  if (groups.length > 1 || known.length > 1) return [];
  const isActive = match.recogniser.voice === 'active';
  const place = { start: match.start, end: isActive ? match.start : sentence.start };
  const isOfTold = isDefinite || (match.recogniser.voice === 'relative' && THEY.test(words));
  const met = thoseWhoMet(context, sentence, place, known, isOfTold);
  if (met.length > 1) return met;
  const bound = thoseBound(context, sentence, known);
  return bound.length > 0 ? bound : met;
}

/** A convention to that effect was signed: of those of whom the sentence before tells, whatever was signed before. */
const TO_THAT_EFFECT = /\bto (?:that|this) (?:effect|end)\b/u;
/** The agreement they signed: those of whom the text has told. */
const THEY = /\b(?:they|both|the (?:two|three|four|pair))\b/u;
/** Signed by, between or with somebody whose name is not known. */
const BY_SOMEBODY = /^[^.;,]{0,40}? (?:by|between|with) /u;
const ORIGINAL = /\b(?:original|first|initial|earlier|previous)\b/iu;
const EARLIER = /\b(?:original|first|initial|earlier|previous)(?:ly)?\b/iu;

/** The agreement, where nobody is named beside it but those of the last one, is whatever was told before. */
function isPlain(type: Worded | null, last: PartyGroup, parties: PartyGroup): boolean {
  const isOfLast =
    parties.length === 0 || (parties.length === last.length && areOfGroup(last, parties));
  return isOfLast && /^(?:agreement|pact|document|accord)$/iu.test(type?.words ?? '');
}

function startsIn(parties: PartyGroup, { start, end }: Span): number[] {
  return parties.map(({ mention }) => mention.start).filter((at) => at >= start && at < end);
}
