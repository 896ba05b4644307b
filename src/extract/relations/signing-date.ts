import { firstStartFrom } from '../../model/sorted.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../context.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { DAY_LENGTH, dayAfter, daysBetween } from '../times/days.ts';
import type { Time } from '../times/find-times.ts';
import { findTimes } from '../times/find-times.ts';
import { isInTitle, isOver, namesAgreement } from '../times/names-agreement.ts';
import { ceremonyTime } from './ceremony-time.ts';
import { isOfOtherItem } from './digest-items.ts';
import { EARLIER_ROUND } from './earlier-round.ts';
import { edgeDay } from './edge-days.ts';
import { englishTime, isEnglishReport } from './english-time.ts';
import { isHeadline } from './headline.ts';
import { openerTime } from './opener-time.ts';
import { ahead, isPossible } from './possible-times.ts';
import type { Report } from './report.ts';
import { sceneTime } from './scene-time.ts';
import { SIGNED_BY } from './text-first-recognisers.ts';
import { yearSoFar, yearTold } from './year-told.ts';

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
  const { text } = context;
  const { sentence, signedIn } = report;
  if (signedIn) return findTimes(text, signedIn, context.writtenOn)[0] ?? null;
  const year = yearTold(context, report);
  if (year) return year;
  const own = timesIn(context, sentence.start, report.end, report.status);
  const told =
    own.filter((time) => tellsOf(context, report, time)).at(-1) ?? timeAfter(context, report);
  if (told) return DAY_BEFORE.test(text.slice(told.end, report.at)) ? dayFrom(told, -1) : told;
  const edge = edgeDay(context, sentence, report.at, (one) =>
    timesIn(context, one.start, one.end, report.status),
  );
  const set = edge ?? yearSoFar(context, report) ?? sceneTime(context, sentence);
  if (set) return set;
  const earlier =
    ceremonyTime(context, report) ?? earlierTime(context, report) ?? openerTime(context, report);
  if (isStillOn(context, report, earlier)) return null;
  const before = text.slice(sentence.start, report.at);
  const days = NEXT_DAY.test(before) ? 1 : DAY_BEFORE.test(before) ? -1 : 0;
  return earlier && days !== 0 ? dayFrom(earlier, days) : earlier;
}

/** Whether a time of the sentence is that of the words: within or before them, and not of what came later. */
function tellsOf({ text }: Context, { at, rule, status }: Report, { end }: Time): boolean {
  if (end > at) return HOLDS_TIME.has(rule);
  if (status === 'PLANNED') return !SIGNED.test(text.slice(end, at));
  return status !== 'MENTIONED' || !BEFORE_THAT.test(text.slice(end, at));
}

/** 12日,两局签署安排,连同先前签下的协议: when the earlier one was signed is not told. */
const BEFORE_THAT =
  /[,;][^,。;]{0,8}(?:此前|先前|之前|早先|早前)(?!的?(?:\d|[一二三四五六七八九十]+月))/u;
/** 8日签署了协议,还将签署备忘录: the day of the one is that of the other only where it says so. */
const SIGNED = /(?:签署|签订|签下|达成|缔结)(?!仪式|现场|当天)(?!.*(?:届时|同时|一并|当天))/u;

/** 访问期间将签署: some day of what goes on today; 年底前还将签署: some later day. */
function isStillOn({ text, writtenOn }: Context, report: Report, time: Time | null): boolean {
  const { sentence, status, end } = report;
  const isToday = time !== null && time.value === writtenOn;
  return isToday && status === 'PLANNED' && NOT_TODAY.test(text.slice(sentence.start, end));
}

const NOT_TODAY =
  /(?:会|节|展|活动|论坛|访问|访华)期间|其间|期间,|年[底末内]|月[底末内]|[下明]个?[月年]|近期|不久|下一步|今后|未来|后续|择[日期机]|适时/u;

/** The day after one that was told before, or the day before it. */
const NEXT_DAY = /(?:^|[,;])(?:次日|翌日|隔天|第二天)/u;
const DAY_BEFORE =
  /(?<![年月周])前一[天日][^,。;]{0,6}$|[;,]此?前一[天日],[^,。;]{0,16}$|^(?:就?在)?前一[天日],/u;

function dayFrom(time: Time, days: number): Time {
  if (time.grain !== 'day' || time.value?.length !== DAY_LENGTH) return time;
  return { ...time, value: dayAfter(time.value, days) };
}

/** 《合作协议》4月6日在北京签署: the words of the signing hold its time. */
const HOLDS_TIME: ReadonlySet<string> = new Set([
  'agreement.title-signed',
  'agreement.type-signed',
  'agreement.signing-of',
  SIGNED_BY,
  EARLIER_ROUND,
]);

/** 共同签订的《协议》,4月28日在青岚市签署: where it was signed follows its time. */
const SIGNED_AT = /^在[^,。;]{1,24}(?:签署|签订|签约)/u;

/** 签约仪式(于)4月28日在青岚市举行: a ceremony is told before its time, and so is what is then said to be signed. */
function timeAfter({ text, writtenOn }: Context, { rule, sentence, end }: Report): Time | null {
  const [time] = findTimes(text, { start: end, end: sentence.end }, writtenOn);
  if (!time || !/^,?[于在]?$/u.test(text.slice(end, time.start))) return null;
  const isOf = rule === 'agreement.ceremony' || SIGNED_AT.test(text.slice(time.end, sentence.end));
  return isOf ? time : null;
}

/** Sentences before the one that reports, of its paragraph or, on an occasion, of the one before. */
const REACH = 4;

/** The day that the text gave before: for the occasion, or in the same breath. */
function earlierTime(context: Context, { sentence, end, pointsBack, status }: Report): Time | null {
  if (status === 'MENTIONED') return null;
  if (isHeadline(sentence)) return listTime(context, sentence, status);
  const words = context.text.slice(sentence.start, end);
  const same = SAME_DAY.test(words) ? dayTold(context, sentence, status) : null;
  if (same) return same;
  const isOnOccasion = pointsBack || OCCASION.test(words);
  const { sentences } = context.segments;
  const at = firstStartFrom(sentences, sentence.start);
  for (const [i, before] of sentencesBefore(context.segments, sentence.start, REACH).entries()) {
    if (isOfOtherItem(context, at - 1 - i, at)) break;
    const isNear = before.paragraph === sentence.paragraph;
    if (isHeadline(before) || !(isNear || isOnOccasion)) break;
    const time = timesIn(context, before.start, before.end, status).at(-1);
    if (time?.rule === 'time.ago' && !isOnOccasion) return null;
    if (time?.grain === 'day') {
      if (isBesides(context, words, isOnOccasion, before)) return null;
      const isLast = DURING.test(words) && CLOSES.test(context.text.slice(time.end, before.end));
      return isLast ? monthOf(time) : { ...time, basis: 'EVENT' };
    }
    if (time?.grain === 'vague') return null;
  }
  return leadTime(context, sentence, isOnOccasion, status);
}

/** 平台昨天上线。青岚市还与银行签署: the day of something else, beside which more has been done. */
function isBesides(
  { text }: Context,
  words: string,
  isOnOccasion: boolean,
  before: Report['sentence'],
): boolean {
  return !isOnOccasion && BESIDES.test(words) && !MEETS.test(text.slice(before.start, before.end));
}

const BESIDES = /^[^,。;]{2,16}还[与和同跟]/u;
const MEETS = /签|会|仪式|活动|论坛|访|考察|举行|举办|召开|揭牌|发布|抵达|座谈|缔结|达成/u;

/** 同日下午: of the day that was told last, however many paragraphs before. */
const SAME_DAY = /^同一?[日天]/u;

function dayTold(context: Context, { start }: Span, status: Report['status']): Time | null {
  for (const before of sentencesBefore(context.segments, start, MOST_TOLD)) {
    const time = timesIn(context, before.start, before.end, status).at(-1);
    if (isHeadline(before)) return null;
    if (time?.grain === 'day' && time.value?.length === DAY_LENGTH)
      return { ...time, basis: 'EVENT' };
  }
  return null;
}

/** 现场签署以下协议: what follows line by line was signed there and then. */
const LISTS = /(?:签[署订约]|以下|如下)[^。;:]{0,16}:/u;
/** No list that is signed has more lines. */
const MOST_LINES = 30;

function listTime(context: Context, line: Report['sentence'], status: Report['status']) {
  if (line.zone !== 'body') return null;
  const before = sentencesBefore(context.segments, line.start, MOST_LINES);
  const opener = before.find(({ isLine, zone }) => zone === 'body' && !isLine);
  if (!opener || !LISTS.test(context.text.slice(opener.start, opener.end))) return null;
  const [time] = timesIn(context, opener.start, opener.end, status);
  return time?.grain === 'day' ? { ...time, basis: 'EVENT' as const } : null;
}

/** 今天闭幕; 展会期间签署: within the days of which the last is told. */
const DURING = /(?:会|节|展|活动|论坛|访问|访华)期间|其间|期间,/u;
const CLOSES = /^[^。;]{0,20}(?:闭幕|落幕|收官|落下帷幕)/u;

function monthOf(time: Time): Time {
  return {
    ...time,
    value: time.value?.slice(0, MONTH_LENGTH) ?? null,
    basis: 'EVENT',
    grain: 'month',
  };
}

const MONTH_LENGTH = '2031-04'.length;

/** An occasion that the lead tells of; what is told after it happened there. */
const HELD = /举行|举办|召开|开幕|仪式|签约|签署|签订|上线|启动|揭牌|启用/u;

/** Sentences that open an article or an item of a digest. */
const LEAD = 3;

/** The first day that the lead gives: that of the occasion, however long the speeches between. */
function leadTime(
  context: Context,
  { start }: Span,
  isOnOccasion: boolean,
  status: Report['status'],
): Time | null {
  const { sentences } = context.segments;
  const at = firstStartFrom(sentences, start);
  const first = sentences.slice(0, at).findLastIndex(isHeadline) + 1;
  const lead = sentences
    .slice(first, Math.min(first + LEAD, at))
    .filter((_, i) => !isOfOtherItem(context, first + i, at));
  const held = lead.filter(
    (one) =>
      isOnOccasion ||
      HELD.test(context.text.slice(one.start, one.end)) ||
      (status === 'SIGNED' && isScene(context, one)),
  );
  const times = held.flatMap(({ start, end }) => timesIn(context, start, end, status));
  const time = times.find(({ grain }) => grain !== 'vague');
  if (time?.grain !== 'day') return null;
  const told = sentences.slice(Math.max(first, at - MOST_TOLD), at);
  return { ...(sceneAfter(context, told, time) ?? time), basis: 'EVENT' };
}

/** A visit goes on for so many days, and its report so many sentences up to the signing. */
const MOST_DAYS = 7;
const MOST_TOLD = 40;

/** 25日上午,推进会举行: of the days that sentences open with after the first, the last. */
function sceneAfter(context: Context, told: readonly Report['sentence'][], first: Time) {
  const days = told
    .filter(({ start, zone }) => zone === 'body' && start + SCENE_REACH > first.start)
    .flatMap((sentence) => {
      const [time] = timesIn(context, sentence.start, sentence.end, 'SIGNED');
      const opens = time && time.start <= sentence.start + 1 && isScene(context, sentence);
      return opens && time.value?.length === DAY_LENGTH ? [time] : [];
    });
  return days.findLast(({ value }) => value !== null && isDayOf(value, first));
}

/** Whether a day is one of a row of days in a month, or comes soon after a day. */
function isDayOf(day: string, { value }: Time): boolean {
  if (value === null) return false;
  if (value.length < DAY_LENGTH) return day.startsWith(value);
  const days = daysBetween(value, day);
  return days >= 0 && days <= MOST_DAYS;
}

/** A scene opens with its day: 2月20日下午,礼堂里. */
const SCENE_REACH = 16;
/** 今天(8月25日)是残疾预防日: of the day itself. */
const IS = /^(?:\([^()]{1,12}\))?,?是/u;
const NEWS = /获悉|了解到|消息|发布|印发|通报|介绍/u;

function isScene(context: Context, { start, end }: Report['sentence']): boolean {
  const [time] = timesIn(context, start, end, 'SIGNED');
  if (time?.grain !== 'day' || time.start - start > SCENE_REACH) return false;
  return !NEWS.test(context.text.slice(start, end)) && !IS.test(context.text.slice(time.end, end));
}

/** 9月12日,记者从市政府获悉; 市政府12日通报: when it was heard, unless it was at an occasion. */
const HEARD =
  /^(?:[上下]午|晚)?,?[^,。;]{0,30}?(?:获悉|了解到|(?:通报|宣布(?=[^。;]{0,16}(?:已|日前|近日|此前|将)))[,:称]|(?:发布|对外)?(?:消息|通告|公告)[,:称]|证实,)/u;
const AT_OCCASION = /会|仪式|活动|论坛|现场|节/u;
/** 截至9月12日, 到9月12日, 原定于9月12日: up to when something is counted, or what has not come about. */
const UP_TO = /(?:截[至止]到?|(?<!\p{Script=Han})到|原[定拟计][划于在]*)$/u;
const LOOK_AHEAD = 48;

/** 2031年起,两局订有协议: what has been there since a year was signed in it. */
function isSince({ grain }: Time, after: string, status: Report['status']): boolean {
  return status === 'MENTIONED' && grain === 'year' && after.startsWith('起,');
}

/** The words of time that can tell when something of this status is signed. */
function timesIn(
  { text, writtenOn, document }: Context,
  start: number,
  end: number,
  status: Report['status'],
): Time[] {
  const published = document.publishedAt?.value.slice(0, DAY_LENGTH) ?? writtenOn;
  return findTimes(text, { start, end }, writtenOn)
    .filter((time) => {
      const after = text.slice(time.end, time.end + LOOK_AHEAD);
      const heard = HEARD.exec(after)?.[0];
      return (
        (isSince(time, after, status) || !DATELINE.test(after.slice(0, 4))) &&
        !isInTitle(text.slice(start, time.start)) &&
        !isOver(text.slice(start, time.start), text.slice(time.end, end)) &&
        !namesAgreement(text, time) &&
        !UP_TO.test(text.slice(Math.max(start, time.start - 4), time.start)) &&
        (heard === undefined || AT_OCCASION.test(heard))
      );
    })
    .map((time) => (status === 'PLANNED' ? ahead(time, writtenOn) : time))
    .filter((time) => isPossible(time, status, status === 'PLANNED' ? writtenOn : published));
}
