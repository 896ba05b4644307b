import type { Context } from '../context.ts';
import { findTimes, type Time } from '../times/find-times.ts';
import type { Report } from './report.ts';

/** A year or a month that is over tells of an earlier signing. */
export function isEnglishReport({ rule }: Pick<Report, 'rule'>): boolean {
  return rule.startsWith('agreement.english');
}

/** How far from the words of the signing its day may stand. */
const REACH = 300;

/** The word of time after the words of the signing, else the last before them. */
export function englishTime(
  { text, document }: Context,
  report: Pick<Report, 'sentence' | 'at' | 'end' | 'status'>,
): Time | null {
  if (report.status === 'PLANNED') return null;
  const start = Math.max(report.sentence.start, report.at - REACH);
  const end = Math.min(report.sentence.end, report.end + REACH);
  const times = findTimes(text, { start, end }, document.publishedAt?.value ?? null);
  const near = times.filter((time) => !/[;:"“”]|\bsaid\b/u.test(between(text, time, report)));
  return near.find((time) => time.start >= report.at) ?? near.at(-1) ?? null;
}

function between(text: string, time: Time, { at, end }: Pick<Report, 'at' | 'end'>): string {
  return time.start >= end ? text.slice(end, time.start) : text.slice(time.end, at);
}
