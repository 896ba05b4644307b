import { matchesIn } from '../../model/matches-in.ts';
import { parseNumber } from '../../model/numerals.ts';
import type { Span } from '../../model/span.ts';

const YEAR = /(?:19|20)\d{2}年(?:\d{1,2}月)?/gu;
const YEARS =
  /(?:(?:19|20)\d{2}年(?:\d{1,2}月)?(?:以及|[、,和与及])?){2,6}(?![^,。;]{0,4}[间至到])/u;
/** 两轮, 三度, 两份: how often, or how many. */
const COUNT = /(?<count>[两二三四五六])(?:轮|份|次|度|回|项)/u;
/** The years stand so far before the words of a signing at most. */
const REACH = 80;

/**
 * The years in which as many agreements were signed, each of which is one: 2031年、2035年,双方先后签过两轮协议. `[]`
 * where the text does not tell as many as years.
 */
export function yearsInTurn(text: string, from: number, { start, end }: Span): Span[] {
  const first = Math.max(from, start - REACH);
  const list = YEARS.exec(text.slice(first, start));
  if (!list) return [];
  const at = first + list.index;
  const count = COUNT.exec(text.slice(at + list[0].length, end))?.groups?.['count'] ?? '';
  const years = matchesIn(list[0], YEAR).map(({ index, 0: year }) => ({
    start: at + index,
    end: at + index + year.length,
  }));
  return parseNumber(count) === years.length ? years : [];
}
