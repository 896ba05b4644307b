import type { Span } from '../../model/span.ts';
import { GENERIC_HEAD } from './name-words.ts';
import {
  ABSTRACT,
  BEFORE_NAME,
  COUNTED,
  ENVISIONING,
  FOUNDING,
  HELD_AGAIN,
  PLAIN_WORDS,
} from './set-up-words.ts';

/** Words that no name holds: another clause begins in what was taken for one. */
const NO_NAME =
  /新一轮|推动|推进|支持|加快|促进|开展|加强|围绕|实现|依托|通过|签署|签订|签约|提升|深化|设立|成立|创建|组建|打造|落实|实施|启动|协议|备忘录|双方|两地|方面|领域|力度|系列|[\d多数几两三四五六七八九][条个座处家]|[两三四五六七八九十]大|沿线|一\p{Script=Han}一|[首第](?:一)?个|[的在由把并以让使是到]|(?<!华)为|(?<!结)对(?![口外])|(?<![高中平])等|[成作]为|年产|\d万?(?:吨|亩|千瓦|平方)|\p{Script=Han}\s+\p{Script=Han}/u;
/** What a joint body is for: 推进委员会. */
const OF_BODY = /(?:推进|推动|促进|落实|实施|支持)$/u;
const OPEN = /^[“‘「『《]/u;
const CLOSE = /[”’」』》]/u;
const PLAIN = new RegExp(PLAIN_WORDS.join('|'), 'gu');
const VERBS = [...FOUNDING, ...ENVISIONING];
const LONGEST = 30;

/**
 * The name at the end of an item of a row: without quantities, attributes and marks before it.
 * @param item ends where the name ends
 * @param tail how long its last word is
 * @param isPlace whether a known place begins there
 * @param isBody whether a joint body is named, which may be for setting up: 共建工作专班
 * @returns where it stands in the item; null where the item names a class of things, or more than a name
 */
export function nameInItem(
  item: string,
  tail: number,
  isPlace: (at: number) => boolean,
  isBody = false,
): Span | null {
  const attribute = Math.max(item.lastIndexOf('的') + 1, afterDash(item));
  const first = Math.max(attribute, ...['、', '暨'].map((mark) => lastOutside(item, mark) + 1));
  let start = withoutLead(item, afterJoiner(item, first, isPlace), isBody ? [] : VERBS, isPlace);
  if (start === null || (attribute > 0 && COUNTED.test(item))) return null;
  const isQuoted = OPEN.test(item.slice(start)) && !CLOSE.test(item.slice(start));
  if (isQuoted) start++;
  const name = item.slice(start);
  const head = name.slice(0, name.length - tail);
  const least = isQuoted ? 1 : attribute > 0 && start === attribute ? 3 : 2;
  if (head.length < least || name.length > LONGEST || NO_NAME.test(head.replace(OF_BODY, '')))
    return null;
  if (!isBody && !isQuoted && !isPlace(start) && JOINED.test(name) && !NATIONAL.test(name))
    return null;
  if (HELD_AGAIN.test(name) && !isQuoted && !isPlace(start)) return null;
  return isPlain(head) || isPlain(name) ? null : { start, end: item.length };
}

/** 冷配站和饲草基地: a name that no place opens holds no joiner. */
const JOINED = /[和与及]/u;

/** 国家碳捕集利用与封存中心: a body of the whole country may have two fields. */
const NATIONAL = /^(?:国家|中国|全国)/u;

/** 区域首家交易平台——云陌交易中心: the name stands after the dash. */
function afterDash(item: string): number {
  const dash = lastOutside(item, '—') + 1;
  return item.endsWith('——', dash) ? dash : 0;
}

/** Whether a head says only of what kind the thing is. */
function isPlain(head: string): boolean {
  const rest = head.replace(PLAIN, '');
  return rest === '' || GENERIC_HEAD.test(rest);
}

/** How many characters of a name tell more than any such name does. */
export function ownLength(name: string): number {
  return name.replace(PLAIN, '').length;
}

/** 每年举办一届云陌茶会: how often, and no quantity, where a place follows. */
const EACH_TIME = /^一[次届]/u;

/** @returns null where a quantity tells that a class of things follows */
function withoutLead(
  item: string,
  from: number,
  verbs: readonly string[],
  isPlace: (at: number) => boolean,
): number | null {
  let start = from + (EACH_TIME.test(item.slice(from)) && isPlace(from + 2) ? 2 : 0);
  for (;;) {
    const rest = item.slice(start);
    if (COUNTED.test(rest)) return null;
    const before = BEFORE_NAME.exec(rest)?.[0] ?? verbs.find((verb) => rest.startsWith(verb)) ?? '';
    if (before === '') return start;
    start += before.length;
  }
}

/**
 * 协作机制和望川产业园: the name after the joiner, where a place begins there or what stands before it
 * is no thing; 港深创新及科技园 is one name.
 */
function afterJoiner(item: string, from: number, isPlace: (at: number) => boolean): number {
  const joiner = Math.max(...['和', '与', '及'].map((word) => lastOutside(item, word)));
  if (joiner <= from) return from;
  const isNext = isPlace(joiner + 1) || ABSTRACT.test(item.slice(from, joiner));
  return isNext ? joiner + 1 : from;
}

/** The last of a mark outside of quotes and brackets; -1 without one. */
function lastOutside(item: string, mark: string): number {
  let depth = 0;
  let last = -1;
  for (let at = 0; at < item.length; at++) {
    const unit = item[at] ?? '';
    if ('“‘「『《('.includes(unit)) depth++;
    else if ('”’」』》)'.includes(unit)) depth--;
    else if (unit === mark && depth <= 0) last = at;
  }
  return last;
}
