import type { Sentence } from '../../model/segments.ts';
import { firstStartFrom } from '../../model/sorted.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../context.ts';
import { isOfOwnKind } from './agreed-names.ts';

const NUMBERS = '双两三四五六七八九';
/** The parties as the subject of what is to come, by their number: 三地税务部门将, 四方议定. */
const TOGETHER = new RegExp(
  `(?:^|[,;:])[^,;。]{0,6}?(?<count>[${NUMBERS}])(?:[方地市省区县州家校院镇村城]|县市|省市)\\p{Script=Han}{0,6}?(?:将|拟|会|同意|约定|议定|商定|决定|明确)`,
  'u',
);
/** The agreement as the subject. */
const ITSELF = /^《?(?:该|此|这份)?(?:协议书?|备忘录|意向书|宣言)》?(?!签)/u;
const WISH = /希望|期待|期盼|建议/u;
const SIGNING = /签[署订约定]/u;

/**
 * Sentences that tell what as many as have signed will do together, or what the agreement says, after those
 * that are known to tell of the agreement and before any other signing.
 * @param own in any order; they are left out; a clause alone goes with no sentence
 */
export function jointSentences(
  { text, segments }: Context,
  own: readonly Span[],
  parties: number,
): Sentence[] {
  const known = own.toSorted((a, b) => a.start - b.start);
  const reaches: number[] = [];
  for (const { end } of known) reaches.push(Math.max(reaches.at(-1) ?? end, end));
  const isJoint = ({ start, end, zone }: Sentence) => {
    const before = reaches[firstStartFrom(known, start + 1) - 1] ?? Number.NEGATIVE_INFINITY;
    if (zone !== 'body' || before > start || before < 0) return false;
    const words = text.slice(start, end);
    if (WISH.test(words)) return false;
    if (isOfOwnKind(text, { start, end }, own)) return true;
    const isAllOfThem = ITSELF.test(words) || (parties > 0 && countOf(words) === parties);
    return isAllOfThem && !SIGNING.test(text.slice(before, end));
  };
  const clauses = new Set(segments.clauses.map(({ start }) => start));
  return own.every(({ start }) => clauses.has(start)) ? [] : segments.sentences.filter(isJoint);
}

/** How many act together; 0 where none are counted. */
function countOf(words: string): number {
  const count = TOGETHER.exec(words)?.groups?.['count'];
  return count === undefined ? 0 : Math.max(2, NUMBERS.indexOf(count) + 1);
}
