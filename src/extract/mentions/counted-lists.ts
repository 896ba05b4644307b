import { gather } from '../../model/gather.ts';
import { matchesIn } from '../../model/matches-in.ts';
import { parseNumber } from '../../model/numerals.ts';
import type { Span } from '../../model/span.ts';
import { literalSign } from '../literals.ts';

/** Names one after the other, and right behind them what they are and how many: 云陌、双溪两县, 云陌和双溪两个县. */
interface CountedList {
  readonly span: Span;
  /** The character that says what they are. */
  readonly level: string;
  readonly count: number | null;
}

/** What lists are looked for. */
interface Counted {
  readonly numbers: readonly string[];
  readonly levels: readonly string[];
  /** What must not follow, as a pattern: what is counted is something else then. */
  readonly but?: string;
  /** The list at the end of what stands before the number. */
  readonly listed: RegExp;
  /** Characters before the number that are looked at. */
  readonly longest: number;
}

/** Finds the lists in a span of a text. */
export function countedLists({
  numbers,
  levels,
  but = '',
  listed,
  longest,
}: Counted): (text: string, span: Span) => CountedList[] {
  const counted = new RegExp(
    `(?<count>[${numbers.join('')}])(?:个(?=县))?(?<level>[${levels.join('')}])${but}`,
    'gu',
  );
  const isCounted = literalSign(
    numbers.flatMap((one) => [`${one}个县`, ...levels.map((level) => one + level)]),
  );
  return (text, { start: from, end: to }) => {
    if (!isCounted(text, from, to)) return [];
    return gather(matchesIn(text.slice(from, to), counted), ({ index, groups }) => {
      const end = from + index;
      const list = listed.exec(text.slice(Math.max(from, end - longest), end))?.[0];
      if (list === undefined) return [];
      const { level = '', count = '' } = groups ?? {};
      return [{ span: { start: end - list.length, end }, level, count: parseNumber(count) }];
    });
  };
}

/** The items of such a list; 与 joins no more than the last two. */
export function itemsIn(text: string, { start, end }: Span): Span[] {
  let at = start;
  return text
    .slice(start, end)
    .split(/、|和(?!田|静|硕|顺|龙|布克|平|政|浩特)|与(?=[^、和与]*$)/u)
    .map((item) => {
      const span = { start: at, end: at + item.length };
      at = span.end + 1;
      return span;
    });
}
