import type { Sentence } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import { type Context, mentionsIn } from '../context.ts';
import { withoutFrame } from '../english-frame.ts';
import { isEnglish } from '../is-english.ts';
import { CERTAINTY, type Match, scannerOf } from '../recogniser.ts';
import { thoseBound } from './english-bound.ts';
import { thoseWhoMet } from './english-meetings.ts';
import { type EnglishParties, englishParties, type Told } from './english-parties.ts';
import type { EnglishRecogniser } from './english-recogniser.ts';
import { englishRecognisers } from './english-recognisers.ts';
import type { Signing } from './english-scene.ts';
import { englishStatus } from './english-status.ts';
import { englishTime } from './english-time.ts';
import { countIn, hasUnnamed, isOfSubject, withoutSums } from './english-unnamed.ts';
import { typeIn, withBestTypes, withCalledTypes } from './english-worded-types.ts';
import { isHeadline } from './headline.ts';
import type { Report, Worded } from './report.ts';
import type { PartyGroup } from './signers.ts';
import { isBackgroundTime, isOfLastMonth } from './signing-status.ts';

type Found = Match<EnglishRecogniser>;

const scan = scannerOf(englishRecognisers);
const PRIVATE =
  /\b(?:loan|purchase|supply|sale|sales|lease|licen[cs](?:e|ing)|takeover|merger|transfer|sponsorship|rental|franchise|employment|labou?r|confidentiality|non-disclosure|ceasefire|peace|free trade|extradition) (?:agreements?|deals?|pacts?|accords?|treaty)$/iu;
/** The rules for what the verb before signs besides, and for what it signs one by one. */
const FURTHER = 'agreement.english-further';
const EACH = 'agreement.english-each';
/** The rule for one more of the kind that the same sentence tells. */
const SAME = 'agreement.english-same';
/** A similar agreement with another is signed by whoever signed the one before. */
const FURTHER_WORDS =
  /^(?:(?:an?|the|its) (?:second|third|further|separate|similar|other)|the (?:first|latter)(?=,)|another|after one)\b/iu;
/** The rules for what was signed at some time. */
const RECALLS: ReadonlySet<string> = new Set([
  'agreement.english-has',
  'agreement.english-lasts',
  'agreement.english-of-year',
]);
/** The rule for what a list of documents names. */
const LISTED = 'agreement.english-listed';
/** The rule for what there is, where nothing tells how it came about. */
const LAST_RESORT = 'agreement.english-runs';
/** The rule for cities that become sisters. */
const SISTERS = 'agreement.english-sisters';
/** Opens a list of what is signed: the following documents were signed. */
const OPENS_LIST =
  /\b(?:sign(?:ed|ing)?|inked|conclu(?:ded|sion)|exchanged?)\b[^.;]{0,80}:$|\bfollowing\b[^.;]{0,60}\b(?:signed|inked|concluded|exchanged)\b[^.;]{0,60}:?$/iu;
const LIST_REACH = 200;
const NAME_REACH = 60;
const AFTER = 160;
/** The two sides are those of one of the agreements told last. */
const REMEMBERED = 8;

/** Whether a sentence is in English, and some words in it may report an agreement. */
export function mayReportInEnglish(text: string, sentence: Span): boolean {
  return isEnglish(text, sentence) && scan(text, sentence.start, sentence.end).length > 0;
}

/** All reports of agreements in the English sentences of a document, in reading order. */
export function englishReports(context: Context): Report[] {
  const { text, segments } = context;
  const english = segments.sentences.filter((sentence) => isEnglish(text, sentence));
  const reports: Report[] = [];
  const groups: PartyGroup[] = [];
  let topic: PartyGroup = [];
  let lead = '';
  let isOver = false;
  for (const sentence of english.length === 0 ? [] : withoutFrame(text, english)) {
    let last: Signed | null = null;
    const isListed = OPENS_LIST.test(lead);
    const matches = withoutPurposes(
      text,
      inOrder(
        scan(text, sentence.start, sentence.end).filter(
          (match) => (match.recogniser.id !== LISTED || isListed) && !isInName(context, match),
        ),
      ),
    );
    for (const [at, match] of matches.entries()) {
      const signed = signedIn(context, sentence, match, last, {
        groups: groups.slice(-REMEMBERED),
        topic,
        isOver,
        before: last?.found ?? null,
        until: untilNext(text, matches[at + 1], sentence),
      });
      if (!signed) continue;
      reports.push(...signed.reports);
      groups.push(...signed.reports.map(({ parties }) => parties).filter((one) => one.length > 1));
      if (signed.reports.length > 0) isOver = signed.status === 'MENTIONED';
      if (signed.found.subject.length > 0) topic = signed.found.subject.map(({ one }) => one);
      last = signed;
    }
    const end = text.slice(Math.max(sentence.start, sentence.end - LIST_REACH), sentence.end);
    if (!/\bbetween\b/u.test(end)) lead = end.trimEnd();
  }
  return withBestTypes(text, withBodyTense(withCalledTypes(text, withoutSums(reports))));
}

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
function untilNext(text: string, next: Found | undefined, { end }: Sentence): number {
  if (next === undefined || next.recogniser.id === FURTHER) return end;
  const isOfThis = /^\p{L}+ing\b/iu.test(text.slice(next.start, next.end));
  return isOfThis ? end : next.start;
}

/** What the words of one signing tell. */
interface Signed {
  readonly status: Report['status'];
  readonly found: EnglishParties['found'];
  readonly reports: readonly Report[];
}

/** A headline tells in the present tense what is to come as well: the body, where it only plans, is right. */
function withBodyTense(reports: readonly Report[]): readonly Report[] {
  const body = reports.filter(({ sentence }) => !isHeadline(sentence));
  const isToCome =
    body.some(({ status }) => status === 'PLANNED') &&
    body.every(({ status }) => status !== 'SIGNED');
  if (!isToCome) return reports;
  return reports.map((report) =>
    report.status === 'SIGNED' ? { ...report, status: 'PLANNED' } : report,
  );
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

function signedIn(
  context: Context,
  sentence: Sentence,
  match: Found,
  before: Signed | null,
  told: Told,
): Signed | null {
  const { text } = context;
  const { voice, id, certainty } = match.recogniser;
  const isFurther = id === FURTHER || id === EACH;
  const words = text.slice(match.start, match.end);
  const type = typeIn(text, match);
  if (
    isPrivate(type?.words ?? words, text.slice(sentence.start, match.end)) ||
    NONE.test(match.groups['type'] ?? '') ||
    NO.test(words)
  )
    return null;
  const status = isFurther ? (before?.status ?? null) : statusOf(context, sentence, match);
  if (status === null) return null;
  const isDefinite = /^(?:\w+ )?(?:the|this|that|their|its|both|it) |\bit$/iu.test(words);
  const last = told.groups.at(-1) ?? [];
  const signing = signingOf(match, type, words, isDefinite && last.length > 0);
  if (id === SAME && before === null) return null;
  if (id === LAST_RESORT && told.groups.length > 0) return null;
  const { groups, found } = englishParties(context, sentence, signing, told);
  const place = { sentence, at: match.start, end: match.end, status };
  const isPast = status === 'MENTIONED' && (ORIGINAL.test(words) || isDated(context, place));
  const isOfOthers = BY_SOMEBODY.test(
    text.slice(match.end, Math.min(sentence.end, match.end + 60)),
  );
  const subjectEnd = voice === 'active' ? match.start : sentence.start;
  const isOpen = told.groups.length === 0 && status !== 'MENTIONED' && countIn(words) < 2;
  const met = isOpen
    ? toldElsewhere(context, sentence, groups, { start: match.start, end: subjectEnd }, isDefinite)
    : [];
  const isRecalled = isPast && groups.length === 0 && !isOfOthers && last.length > 1;
  const recalled = isRecalled ? last : met;
  const sets =
    recalled.length > 0
      ? [recalled]
      : partiesOf(
          groups,
          isDefinite && status !== 'MENTIONED',
          last,
          context,
          isOfSubject(context, sentence, found) &&
            (countIn(words) > 1 || hasUnnamed(text, sentence, match)),
        ).map((one) => (one.length === 0 && told.isOver && status !== 'MENTIONED' ? last : one));
  const isUndated =
    status === 'MENTIONED' && !EARLIER.test(text.slice(Math.max(0, match.start - 30), match.end));
  const isEcho = (parties: PartyGroup) =>
    isUndated &&
    !isDated(context, place) &&
    told.groups.some((group) => areOfGroup(group, parties));
  const typeBefore = id === SAME ? (before?.reports.at(-1)?.type ?? null) : null;
  const reports = sets
    .filter((parties) => !isEcho(parties))
    .map((parties) => ({
      rule: id,
      confidence: CERTAINTY[certainty],
      sentence,
      start: Math.min(match.start, ...startsIn(parties, sentence)),
      ...placeOf(text, match, groups.length > 1 ? parties : []),
      words,
      name: null,
      type: isPlain(type, isDefinite ? last : [], parties) ? null : (type ?? typeBefore),
      status,
      parties,
      pointsBack: false,
      isOneOfSeveral: false,
    }));
  return { status, found, reports };
}

/** Those who met before the signing that names nobody, else those whom the text then says that it binds. */
function toldElsewhere(
  context: Context,
  sentence: Sentence,
  groups: readonly PartyGroup[],
  place: Span,
  isDefinite: boolean,
): PartyGroup {
  const [known = []] = groups;
  if (groups.length > 1 || known.length > 1) return [];
  const met = thoseWhoMet(context, sentence, place, known, isDefinite);
  if (met.length > 1) return met;
  const bound = thoseBound(context, sentence, known);
  return bound.length > 0 ? bound : met;
}

/** Whether the words themselves tell when, and not the occasion. */
function isDated(context: Context, place: Parameters<typeof englishTime>[1]): boolean {
  return (englishTime(context, place)?.basis ?? 'EVENT') !== 'EVENT';
}

/** Signed by, between or with somebody whose name is not known. */
const BY_SOMEBODY = /^[^.;,]{0,40}? (?:by|between|with) /u;
/** A loan is private, but for what museums and libraries lend. */
function isPrivate(type: string, before: string): boolean {
  return (
    PRIVATE.test(type) && !(/\bloan/iu.test(type) && /\b(?:museum|librar|galler)/iu.test(before))
  );
}

/** No agreement, such an agreement: not one that is told. */
const NONE = /\b(?:no|any|such|without)\s/iu;
const NO = /^(?:no|none)\s/iu;
const ORIGINAL = /\b(?:original|first|initial|earlier|previous)\b/iu;
const EARLIER = /\b(?:original|first|initial|earlier|previous)(?:ly)?\b/iu;

/** What is looked back on without a time is the agreement of these parties that has been told. */
function areOfGroup(group: PartyGroup, parties: PartyGroup): boolean {
  return parties.every(({ entity }) => group.some((one) => one.entity === entity));
}

/**
 * Where the verb stands that its subject precedes, and where its partners begin: after the instrument, but
 * where a passive has no word for it or puts it last.
 */
function signingOf(
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

/** The agreement, where nobody is named beside it but those of the last one, is whatever was told before. */
function isPlain(type: Worded | null, last: PartyGroup, parties: PartyGroup): boolean {
  const isOfLast =
    parties.length === 0 || (parties.length === last.length && areOfGroup(last, parties));
  return isOfLast && /^(?:agreement|pact|document|accord)$/iu.test(type?.words ?? '');
}

/** Of several in one breath each has its own time: with X in 2031 and Y in 2032. */
function placeOf(text: string, match: Found, parties: PartyGroup): Pick<Report, 'at' | 'end'> {
  const last = parties.at(-1)?.mention;
  const hasTime = last !== undefined && /^ (?:in|on) /u.test(text.slice(last.end, last.end + 4));
  return hasTime && last.start > match.end
    ? { at: last.start, end: last.end }
    : { at: match.start, end: match.end };
}

/**
 * Sets of parties; `[]` where the words speak of the agreement told before, none where nobody signs. Several that
 * are only counted have the place that signs them.
 */
function partiesOf(
  groups: readonly PartyGroup[],
  isDefinite: boolean,
  last: PartyGroup,
  context: Context,
  isOpen: boolean,
): PartyGroup[] {
  const full = groups.filter((group) => group.length > 1);
  if (full.length > 0) return full.filter((group) => !isOfStates(group, context));
  const [only] = groups;
  const isPublic = ({ entity: { kind } }: PartyGroup[number]) =>
    kind !== 'COUNTRY' && kind !== 'ENTERPRISE';
  if (isOpen && only?.every(isPublic)) return [only];
  const isOfLast = only?.every(({ entity }) => last.some((party) => party.entity === entity));
  if (last.length === 0 || isOfLast === false) return [];
  return isDefinite || isOfLast === true ? [[]] : [];
}

/** A ministry that signs with a state stands for its own. */
function isOfStates(group: PartyGroup, { text, gazetteer }: Context): boolean {
  const isState = ({ entity }: PartyGroup[number]) =>
    entity.kind === 'COUNTRY' || /^(?:Ministry|Parliament)\b/u.test(entity.name);
  const isForeign = ({ entity, mention: { start } }: PartyGroup[number]) =>
    entity.kind === 'COUNTRY' ||
    isCountry(/.* of (?<country>\p{Lu}[^,]{2,30})$/u.exec(entity.name)) ||
    isCountry(OWNER.exec(text.slice(Math.max(0, start - 34), start)));
  return group.every(isState) && group.some(isForeign);

  function isCountry(found: RegExpExecArray | null): boolean {
    const country = gazetteer.lookUpEnglish(found?.groups?.['country'] ?? '');
    return country?.kind === 'COUNTRY';
  }
}

/** Kenya's, before its ministry. */
const OWNER = /(?<country>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)['’]s $/u;

function startsIn(parties: PartyGroup, { start, end }: Span): number[] {
  return parties.map(({ mention }) => mention.start).filter((at) => at >= start && at < end);
}

/** What the words say; what a past month or year dates is background. */
function statusOf(context: Context, sentence: Sentence, match: Found): Report['status'] | null {
  const { text, document } = context;
  const { start, end, recogniser } = match;
  const words = text.slice(start, end);
  if (recogniser.id === 'agreement.english-approves') return 'PLANNED';
  if (RECALLS.has(recogniser.id)) return 'MENTIONED';
  const before = text.slice(Math.max(sentence.start, start - 200), start);
  const after = text.slice(end, Math.min(sentence.end, end + AFTER));
  const told = englishStatus(before, words, after, recogniser.voice);
  if (told?.status !== 'SIGNED') return told?.status ?? null;
  const time = englishTime(context, { sentence, at: start, end, status: told.status });
  const published = document.publishedAt?.value ?? null;
  if (time === null) return told.looksBack ? 'MENTIONED' : 'SIGNED';
  const isOver = isBackgroundTime(time, published) && !isOfLastMonth(time, published);
  return isOver || (told.looksBack && time.grain !== 'day') ? 'MENTIONED' : 'SIGNED';
}
