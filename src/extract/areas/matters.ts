import { isHan } from './in-passing.ts';
import { ITEM_BREAK } from './items.ts';
import { TALENT_AREA } from './taxonomy.ts';
import type { AreaMatch } from './term-index.ts';

const REACH = 5;
/** research on glazes */
const OPENS_MATTER = / (?:on|into)$/u;
const JOINS = / (?:and|or) /u;
const OF_GOODS: ReadonlySet<string> = new Set(['agriculture', 'industry']);

/**
 * Whether a word only is the matter of the next in its item, which tells the area: 水产品进商超, dairy
 * research. What is done with people comes before whom it is done with: 培训农技员. In Chinese of goods alone,
 * for there a verb may stand between.
 */
export function isMatter(text: string, term: AreaMatch, next: AreaMatch | undefined): boolean {
  if (next === undefined || next.code === term.code || term.code === TALENT_AREA) return false;
  if (OPENS_MATTER.test(term.term)) return false;
  const between = text.slice(term.end, next.start);
  if (between.length > REACH || ITEM_BREAK.test(between) || JOINS.test(between)) return false;
  return !isHan(text, term.start) || (OF_GOODS.has(term.code) && next.code === 'trade-logistics');
}

/** As far as the goods may stand behind their trade. */
const ROW = 70;
const TRADE_OF =
  /\b(?:trade|exports?|imports?|sales?|channels|markets?|flow|lanes?|service) (?:in|of|for|carrying) [^.;]{0,60}$/u;

/** Whether an English text tells goods for what is traded: trade in seafood and tea. */
export function areGoods(text: string, { code, start }: AreaMatch, from: number): boolean {
  if (!OF_GOODS.has(code) || isHan(text, start)) return false;
  return TRADE_OF.test(text.slice(Math.max(from, start - ROW), start));
}
