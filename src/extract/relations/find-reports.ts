import type { Segments } from '../../model/segments.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { agreementRecognisers } from './agreement-recognisers.ts';
import { CARRIED, leaderOf, SENT, subjectOf, TEAMS } from './carried-subject.ts';
import { mayReportInEnglish } from './english-matches.ts';
import { englishReports } from './english-reports.ts';
import { FRIENDS_COUNTED } from './friend-recognisers.ts';
import { isHeadline } from './headline.ts';
import { alsoSign, asBackground } from './look-backs.ts';
import type { Report } from './report.ts';
import { reportsIn } from './sentence-reports.ts';
import type { PartyGroup } from './signers.ts';
import { mayTellSigning, signingMatches } from './signing-matches.ts';
import { partiesAbove, partiesInLines } from './told-above.ts';

/** Whether some words may report an agreement: without any, no name has a part in one. */
export function mayReport(segments: Segments): boolean {
  const { view, sentences } = segments;
  return mayTellSigning(segments) || sentences.some((one) => mayReportInEnglish(view.text, one));
}

/**
 * The reports of agreements, in reading order.
 * @param most where there are more, the text is read until one more is found
 */
export function findReports(context: Context, most: number): Report[] {
  const { sentences } = context.segments;
  let subject: PartyGroup = [];
  let toldAt = Number.NEGATIVE_INFINITY;
  let count = 0;
  let told = 0;
  let lookedBack = Number.NEGATIVE_INFINITY;
  const reports = sentences.flatMap((sentence, i) => {
    if (count > most) return [];
    const matches = signingMatches(context, sentence).filter(({ start }) => start >= told);
    if (matches.length === 0) return [];
    const isNear =
      i - toldAt <= CARRIED || TEAMS.test(context.text.slice(sentence.start, sentence.end));
    const carried =
      isNear && subject.length > 0
        ? subject
        : leaderOf(context, sentences.slice(Math.max(0, i - SENT), i + 1));
    const inLines = partiesInLines(context, i);
    const above =
      inLines.length > 0 ? inLines : isHeadline(sentence) ? [] : partiesAbove(context, i);
    const own = reportsIn(context, sentence, matches, { carried, above });
    const found = i - lookedBack === 1 && alsoSign(context, own) ? own.map(asBackground) : own;
    if (found.at(-1)?.status === 'MENTIONED') lookedBack = i;
    const first = found.map((report) => subjectOf(context, report)).find((one) => one !== null);
    if (first && !isHeadline(sentence)) [subject, toldAt] = [[first], i];
    count += found.length;
    told = Math.max(told, ...found.map(({ end }) => end));
    return found;
  });
  const chinese = withoutRetold(withOwnParties(reports));
  const english = englishReports(context);
  return english.length === 0 ? chinese : [...chinese, ...english].sort((a, b) => a.at - b.at);
}

/** Those of the headline sign only where the text itself tells of nobody who does. */
function withOwnParties(reports: readonly Report[]): Report[] {
  const tells = ({ isOfHeadline, parties, sentence }: Report) =>
    !isOfHeadline && parties.length > 1 && !isHeadline(sentence);
  if (!reports.some(tells)) return [...reports];
  return reports.flatMap((report) => {
    if (!report.isOfHeadline) return [report];
    return NEED_PARTIES.has(report.rule) ? [] : [{ ...report, parties: [] }];
  });
}

/**
 * What is named without a word of making it is one that the text tells elsewhere, where a side of it, or a body of
 * that side, signs another in plain words; where 双方 have it, any other that is told is the one. A memorandum is none
 * of the agreements that are told, whoever signs these.
 */
function withoutRetold(reports: readonly Report[]): Report[] {
  const told = reports.filter(({ rule }) => !ANY_VERB.has(rule) && rule !== FRIENDS_COUNTED);
  const sides = new Set(
    told.flatMap(({ parties }) => parties.flatMap(({ entity }) => sideOf(entity))),
  );
  return reports.filter(
    (report) =>
      !ANY_VERB.has(report.rule) ||
      told.every((one) => isOtherPaper(report, one)) ||
      (!report.pointsBack &&
        report.parties.every(({ entity }) => sideOf(entity).every((key) => !sides.has(key)))),
  );
}

/** Whether one is called by another noun than an agreement, and by another than what is told elsewhere. */
function isOtherPaper({ type }: Report, told: Report): boolean {
  const [noun, other] = [type, told.type].map((one) => PAPER.exec(one?.words ?? '')?.[0]);
  return noun !== undefined && noun !== '协议' && other !== undefined && noun !== other;
}

const PAPER = /(?:协议|备忘录|意向书|议定书|宣言|声明|公约|纪要|意见|方案)(?=书?$)/u;

/** A party, and the place of a body. */
function sideOf(entity: Entity): string[] {
  return entity.type === 'institution' && entity.regionKey !== null
    ? [entity.key, entity.regionKey]
    : [entity.key];
}

const ANY_VERB: ReadonlySet<string> = new Set(
  agreementRecognisers.filter(({ anyVerb }) => anyVerb).map(({ id }) => id),
);

const NEED_PARTIES: ReadonlySet<string> = new Set(
  agreementRecognisers.filter(({ needsParties }) => needsParties).map(({ id }) => id),
);
