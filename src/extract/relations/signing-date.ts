import type { Context } from '../context.ts';
import type { Time } from '../times/find-times.ts';
import { findTimes } from '../times/find-times.ts';
import { isInTitle, namesAgreement } from '../times/names-agreement.ts';
import { englishTime, isEnglishReport } from './english-time.ts';
import type { Report } from './find-reports.ts';
import { isHeadline } from './headline.ts';

/** At such an occasion the date is the one that the text gave for it. */
const OCCASION =
  /会上|现场|仪式上|活动上|期间|会议|座谈会|论坛|当[天日]|同一?[日时天]|[会式动坛]上|(?:^|[,;])[上下]午|随后|会后|大会|活动/u;
/** A dateline (4月6日电) tells when the news was written. */
const DATELINE = /^\s*(?:以来|起|至今|电|讯|报道|,?\s*记者)/u;

/** When it was signed, as its reports tell; null where none does, or only 近日. */
export function signingDate(context: Context, reports: readonly Report[]): Time | null {
  const times = reports.map((report) => timeOf(context, report));
  const isLately = times.some((time) => time?.grain === 'vague');
  const told = times.filter((time) => time !== null && time.value !== null);
  return (isLately ? told.find((time) => time?.basis !== 'EVENT') : told[0]) ?? null;
}

function timeOf(context: Context, report: Report): Time | null {
  if (isEnglishReport(report)) return englishTime(context, report);
  const { sentence } = report;
  const own = timesIn(context, sentence.start, report.end);
  return (
    own.filter(({ end }) => end <= report.at || HOLDS_TIME.has(report.rule)).at(-1) ??
    timeAfter(context, report) ??
    earlierTime(context, report)
  );
}

/** 《合作协议》4月6日在北京签署: the words of the signing hold its time. */
const HOLDS_TIME: ReadonlySet<string> = new Set([
  'agreement.title-signed',
  'agreement.type-signed',
  'agreement.signing-of',
]);

/** 签约仪式4月28日在青岚市举行: a ceremony is told before its time. */
function timeAfter({ text, writtenOn }: Context, { rule, sentence, end }: Report): Time | null {
  if (rule !== 'agreement.ceremony') return null;
  const [time] = findTimes(text, { start: end, end: sentence.end }, writtenOn);
  return time?.start === end ? time : null;
}

/** Sentences before the one that reports, of its paragraph or, on an occasion, of the one before. */
const REACH = 4;

/** The day that the text gave before: for the occasion, or in the same breath. */
function earlierTime(context: Context, { sentence, end, pointsBack, status }: Report): Time | null {
  if (isHeadline(sentence) || status === 'MENTIONED') return null;
  const { sentences } = context.segments;
  const at = sentences.indexOf(sentence);
  const isOnOccasion = pointsBack || OCCASION.test(context.text.slice(sentence.start, end));
  for (const before of sentences.slice(Math.max(0, at - REACH), at).toReversed()) {
    const isNear = before.paragraph === sentence.paragraph;
    if (isHeadline(before) || !(isNear || isOnOccasion)) break;
    const time = timesIn(context, before.start, before.end).at(-1);
    if (time?.grain === 'day') return { ...time, basis: 'EVENT' };
    if (time?.grain === 'vague') return null;
  }
  return sceneTime(context, at, status) ?? leadTime(context, at, isOnOccasion, status);
}

/** 24日上午,联席会议在…举行: of the meetings of a visit the one told last, each under its day. */
function sceneTime(context: Context, at: number, status: Report['status']): Time | null {
  const { sentences } = context.segments;
  const first = sentences.slice(0, at).findLastIndex(isHeadline) + 2;
  const scene = sentences
    .slice(first, at)
    .findLast((one) => HELD.test(context.text.slice(one.start, one.end)) && isScene(context, one));
  const [time] = scene && status === 'SIGNED' ? timesIn(context, scene.start, scene.end) : [];
  return time ? { ...time, basis: 'EVENT' } : null;
}

/** An occasion that the lead tells of; what is told after it happened there. */
const HELD = /举行|举办|召开|开幕|仪式|签约|签署|签订/u;

/** Sentences that open an article or an item of a digest. */
const LEAD = 3;

/** The first day that the lead gives: that of the occasion, however long the speeches between. */
function leadTime(
  context: Context,
  at: number,
  isOnOccasion: boolean,
  status: Report['status'],
): Time | null {
  const { sentences } = context.segments;
  const first = sentences.slice(0, at).findLastIndex(isHeadline) + 1;
  const lead = sentences.slice(first, Math.min(first + LEAD, at));
  const held = lead.filter(
    (one) =>
      isOnOccasion ||
      HELD.test(context.text.slice(one.start, one.end)) ||
      (status === 'SIGNED' && isScene(context, one)),
  );
  const times = held.flatMap(({ start, end }) => timesIn(context, start, end));
  const time = times.find(({ grain }) => grain !== 'vague');
  return time?.grain === 'day' ? { ...time, basis: 'EVENT' } : null;
}

/** A scene opens with its day: 2月20日下午,礼堂里. */
const SCENE_REACH = 16;
/** 今天(8月25日)是残疾预防日: of the day itself. */
const IS = /^(?:\([^()]{1,12}\))?,?是/u;
const NEWS = /获悉|了解到|消息|发布|印发|通报|介绍/u;

function isScene(context: Context, { start, end }: Report['sentence']): boolean {
  const [time] = timesIn(context, start, end);
  if (time?.grain !== 'day' || time.start - start > SCENE_REACH) return false;
  return !NEWS.test(context.text.slice(start, end)) && !IS.test(context.text.slice(time.end, end));
}

function timesIn({ text, writtenOn }: Context, start: number, end: number): Time[] {
  return findTimes(text, { start, end }, writtenOn).filter(
    (time) =>
      !DATELINE.test(text.slice(time.end, time.end + 4)) &&
      !isInTitle(text.slice(start, time.start)) &&
      !namesAgreement(text, time),
  );
}
