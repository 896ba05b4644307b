import { isHan } from './in-passing.ts';
import { ITEM_BREAK } from './items.ts';
import { TALENT_AREA } from './taxonomy.ts';
import type { AreaMatch } from './term-index.ts';

const REACH = 5;
/** research on glazes, digitizing manuscripts: what is done comes before what it is done to. */
const OPENS_MATTER = / (?:on|into)$|^digiti[sz](?:e|ing)$/u;
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

/** A term of this weight names an area beyond doubt. */
const SURE_WEIGHT = 4;
/** What a noun of an English text ends before: a mark, a small word, or what is said of it: hydrogen made in. */
const ENDS_NOUN =
  /^(?:$|[^\p{L}\p{N} ]|\s+(?:[^\p{L}]|(?:and|or|in|on|at|for|of|to|with|from|between|among|by|as|via|per|than|into|onto|across|through|within|during|under|over|against|about|along|every|each|both|an?|the|their|its|that|which|who|whose|while|when|where|so|but|will|would|can|may|should|is|are|be|was|were|has|have|had|not|together|jointly|there|here|made|available|\p{Ll}+ed)(?!\p{L})))/u;
/** Of these a compound can be about anything: wildfire crew exchanges, robotics lab. */
const LIGHT_HEAD =
  /^ (?:[\p{L}-]+ )?(?:exchanges?|co-?operation|collaboration|labs?|laborator(?:y|ies)|research|supervision|projects?|program(?:me)?s?|cent(?:er|re)s?|development|management|stud(?:y|ies)|training|services?|industr(?:y|ies)|sectors?|links?|polic(?:y|ies)|conservation|protection|prevention|control|facilitation|promotion|trade|technolog(?:y|ies)|production|processing)(?!\p{L})/iu;
const NEXT_REACH = 40;

/** Whether a lighter word of an English text only colours the noun that follows: drought-tolerant potatoes. */
export function colours(text: string, { weight, start, end }: AreaMatch): boolean {
  if (weight >= SURE_WEIGHT || isHan(text, start)) return false;
  const after = text.slice(end, end + NEXT_REACH);
  return !ENDS_NOUN.test(after) && !LIGHT_HEAD.test(after);
}

/** Roads, bridges, ports and fairs have names, and a name says where: Sichuan Road, Port Victoria. */
const HAVE_NAMES: ReadonlySet<string> = new Set(['transport', 'trade-logistics']);
const NAME_BEFORE = /\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)* $/u;
const NAME_AFTER = /^ \p{Lu}\p{Ll}/u;
const NAME_REACH = 30;

export function isOfName(text: string, { code, start, end }: AreaMatch): boolean {
  if (!HAVE_NAMES.has(code) || !/\p{Lu}/u.test(text[start] ?? '')) return false;
  return (
    NAME_BEFORE.test(text.slice(Math.max(0, start - NAME_REACH), start)) ||
    NAME_AFTER.test(text.slice(end, end + 3))
  );
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
