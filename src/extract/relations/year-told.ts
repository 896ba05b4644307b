import type { Context } from '../context.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { findTimes, type Time } from '../times/find-times.ts';
import type { Report } from './report.ts';

/** 那年秋天, 次年: the year that the sentences before told, or the one after it. */
const THAT_YEAR =
  /(?:^|[,;])(?:\p{Script=Han}{2,12}?(?=次年|翌年))?(?:(?:那|同|当)年|(?<next>次年|翌年))(?:(?<month>\d{1,2})月)?[^,。;]{0,24}$|(?:^|[,;])(?:(?:那|同|当)年|(?<later>次年|翌年))(?:[春夏秋冬]?[天季]?|(?<monthOf>\d{1,2})月),/u;

export function yearTold(
  { text, segments, writtenOn }: Context,
  { sentence, at }: Report,
): Time | null {
  const that = THAT_YEAR.exec(text.slice(sentence.start, at));
  if (!that) return null;
  const place = segments.sentences.indexOf(sentence);
  const same = { start: sentence.start, end: sentence.start + that.index };
  const before = [...segments.sentences.slice(Math.max(0, place - 2), place), same];
  const times = before.flatMap(({ start, end }) => findTimes(text, { start, end }, writtenOn));
  const told = times.findLast(({ basis, value }) => basis === 'STATED' && value !== null);
  if (!told?.value) return null;
  const isNext = that.groups?.['next'] !== undefined || that.groups?.['later'] !== undefined;
  const year = String(Number(told.value.slice(0, 4)) + Number(isNext));
  const month = that.groups?.['month'] ?? that.groups?.['monthOf'];
  if (month === undefined) return { ...told, value: year, basis: 'EVENT', grain: 'year' };
  return { ...told, value: `${year}-${month.padStart(2, '0')}`, basis: 'EVENT', grain: 'month' };
}

/** 今年以来,…签署: what this year has brought, be it told of in the sentence before. */
const SO_FAR = /(?:^|[,;])今年以来,/u;

export function yearSoFar({ text, segments, writtenOn }: Context, report: Report): Time | null {
  const { sentence, at, status } = report;
  if (status !== 'MENTIONED' || writtenOn === null) return null;
  const [before] = sentencesBefore(segments, sentence.start, 1);
  const near = before?.paragraph === sentence.paragraph ? [sentence, before] : [sentence];
  const opener = near.find(({ start, end }) => SO_FAR.test(text.slice(start, Math.min(end, at))));
  if (!opener) return null;
  const [time] = findTimes(text, { start: opener.start, end: at }, writtenOn);
  return time?.grain === 'year' ? time : null;
}
