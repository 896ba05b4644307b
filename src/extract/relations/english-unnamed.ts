import type { Sentence } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../context.ts';
import { INTRO } from './english-gaps.ts';
import type { Earlier } from './english-scene.ts';
import type { Report } from './report.ts';

/** How far after the words of a signing those it is signed with may stand. */
const AFTER = 160;

/** The reports without counts of agreements of which most are then told one by one: three, and then each of them. */
export function withoutSums(reports: readonly Report[]): readonly Report[] {
  const isSum = ({ parties }: Report) => parties.length === 1;
  if (!reports.some(isSum)) return reports;
  const sets = new Set(
    reports
      .filter(({ parties }) => parties.length > 1)
      .map(({ parties }) => [...new Set(parties.map(({ entity }) => entity.key))].sort().join(' ')),
  );
  return reports.filter((report) => {
    const count = isSum(report) ? countIn(report.words) : 0;
    return count === 0 || sets.size * 2 < count;
  });
}

/** Whether a report only counts what one signs with partners of which it names none. */
export function countsOnly({ words, parties, rule }: Report): boolean {
  return rule.startsWith('agreement.english') && parties.length === 1 && countIn(words) > 1;
}

/** Nantong signs, and not firms from Nantong. */
export function isOfSubject({ text }: Context, { start }: Sentence, { subject }: Earlier): boolean {
  const [first] = subject;
  return first !== undefined && OPENS.test(text.slice(start, first.start)) && subject.length === 1;
}

/** One agreement with somebody who is not named: with a Chilean observatory. */
export function hasUnnamed(text: string, { end: to }: Sentence, { start, end }: Span): boolean {
  return (
    /^\S+ an? /u.test(text.slice(start, end)) &&
    WITH_UNNAMED.test(text.slice(end, Math.min(to, end + AFTER)))
  );
}

const WITH_UNNAMED =
  /^[^.;:,]{0,60}? with (?:an?|one of|two|three|four|five) (?:\p{Lu}\p{Ll}+ )?(?:[a-z-]+ ){0,3}(?:universit(?:y|ies)|hospitals?|museums?|institutes?|institutions?|cit(?:y|ies)|towns?|provinces?|observator(?:y|ies)|colleges?|schools?|partners?|librar(?:y|ies)|ports?|councils?|orchestras?|agenc(?:y|ies))\b/u;

const OPENS = new RegExp(`^(?:[^.;]{0,80}[,–—-] ?)?${INTRO}$`, 'u');
const COUNTED =
  /(?<!\b(?:than|over|nearly|almost|about) )\b(?<count>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?:[\p{L}-]{1,20}\s){0,4}?(?:agreements|memoranda|memorandums|mous|pacts|accords|deals|letters|documents|arrangements)/iu;
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How many the words count; 0 where they count none. */
export function countIn(words: string): number {
  const count = COUNTED.exec(words)?.groups?.['count']?.toLowerCase();
  if (count === undefined) return 0;
  return Number.parseInt(count, 10) || NUMBERS.indexOf(count) + 1;
}
