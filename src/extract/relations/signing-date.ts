import type { Context } from '../context.ts';
import type { Time } from '../times/find-times.ts';
import { findTimes } from '../times/find-times.ts';
import type { Report } from './find-reports.ts';

/** At such an occasion the date is the one that the text gave for it. */
const OCCASION = /会上|现场|仪式上|活动上|期间|会议|座谈会|论坛|当[天日]|随后|会后/u;
/** A dateline (4月6日电) tells when the news was written. */
const DATELINE = /^\s*(?:以来|起|至今|电|讯|报道|,?\s*记者)/u;

/** When it was signed, as its reports tell; null where none does, or only 近日. */
export function signingDate(context: Context, reports: readonly Report[]): Time | null {
  for (const report of reports) {
    const time = timeOf(context, report);
    if (time?.value) return time;
  }
  return null;
}

function timeOf(context: Context, report: Report): Time | null {
  const { sentence } = report;
  const own = timesIn(context, sentence.start, report.end);
  const isEnglish = report.rule.startsWith('agreement.english');
  const time = isEnglish
    ? timesIn(context, sentence.start, sentence.end).at(0)
    : own.filter(({ end }) => end <= report.at).at(-1);
  if (time) return time;
  if (!OCCASION.test(context.text.slice(sentence.start, report.end)) && !report.pointsBack)
    return null;
  const { sentences } = context.segments;
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (!before || before.zone === 'title') return null;
  const earlier = timesIn(context, before.start, before.end).at(-1);
  return earlier && (earlier.value ?? '').length > 4 ? { ...earlier, basis: 'EVENT' } : null;
}

function timesIn({ text, document }: Context, start: number, end: number): Time[] {
  return findTimes(text, { start, end }, document.publishedAt?.value ?? null).filter(
    (time) => !DATELINE.test(text.slice(time.end, time.end + 4)),
  );
}
