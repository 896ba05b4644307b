import { matchesIn } from '../../model/matches-in.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../mention.ts';
import { isBody } from './body-kinds.ts';
import { CARES, FIELDS, OFFICE_END } from './name-words.ts';
import { BODY } from './shared-heads.ts';

/** Between the last name and the verb: when, where and how. */
const MANNER =
  /(?:[,，]|(?:一拍即合|一见如故|不谋而合|情投意合)[、,]?|落定|[坐走聚][到在]一起|围坐一桌|(?:再度|再次|正式)?[“‘]?(?:握手|牵手|联手|联姻|聚首|结缘)[”’]?|携起手来|今天|今日|昨天|昨日|前一[天日]|近日|日前|昨|\d{1,2}[日号](?:[上下]午)?|\d{1,2}月\d{1,2}日|\([^()]{1,12}\)|[上下]午|正式|共同|现场|当场|线上|成功|联合|集中|携手|就(?![与和同跟])[^,。;]{2,30}|在[^,。;与和]{2,12}|于[^,。;与和]{2,10}|[以通][过]?(?:视频|线上|云端|书面|远程|网络)[^,。;与和]{0,8}|[三四五六七八九十]方|双方|(?<=[方家])(?:的?负责人|代表)|分别|举行|也|还|已经?|又|均|都|将|结对共建|结对|喜结(?:良缘|连理)|结下(?:良缘|友谊|情谊)|(?:隔空|再度|再次)?结缘)+$/u;
/** Not within a ministry of two fields, as other countries have them: 信息与通信部, 贸易和工业部, 文化和信息部. */
const NO_MINISTRY = `(?!(?<=${FIELDS}.)${FIELDS}\\p{Script=Han}{0,4}部(?![门长分署委队落])|(?<=${CARES}.)${CARES}${OFFICE_END})`;
/** The word that joins two sides; 和 only where no other does, and not within 呼和浩特 or 和田, or after what it cannot join: 在和政. */
const SIDES = new RegExp(
  `与${NO_MINISTRY}|(?<![大协共会联合不相])同(?![志时意行学步日期比类样城一业程])|跟(?![踪进])`,
  'gu',
);
const AND = `(?<![呼在于赴到])和(?!田|静县|硕县|顺县|龙市|旅游|信息化|改革|城乡|社会保障|草原|自然|计划|体育)${NO_MINISTRY}`;
const JOINERS = [SIDES, new RegExp(AND, 'gu')];
/** Between the names of a list. */
const LIST = new RegExp(`、|以及|${AND}`, 'u');
/** Between the names of a side: 青岚税务部门联合工商联. */
const WITHIN_SIDE =
  /、|(?<=部门|[局厅委会院署校联])(?:联合|会同)(?!会|国|体|大学|学院|实验|商会|办公|社)/u;
/** 中国“蓝心行动”与: a name with a part in quotes, no speech. */
const QUOTED = /(?<=\p{Script=Han}|^|[,;:。\s])“([^“”]{1,10})”(?=[与和同、\d今昨近日]|公益|$)/gu;

/** The clause before a verb that tells who signs; it stands at its place in the text. */
export interface Clause extends Span {
  readonly words: string;
}

/** A list of names is looked at from so far before the verb. */
const REACH = 120;

/** The last clause before a verb, without the words of manner at its end. */
export function clauseBefore(text: string, from: number, verb: number): Clause {
  const first = Math.max(from, verb - REACH);
  const names = text
    .slice(first, verb)
    .replace(MANNER, '')
    .replaceAll('”)', '’)')
    .replace(QUOTED, '‘$1’');
  const clause = Math.max(...[',', ';', ':', '。', '”'].map((mark) => names.lastIndexOf(mark))) + 1;
  return { start: first + clause, end: first + names.length, words: names.slice(clause) };
}

/**
 * A与B,C与D签署: the clauses before, of a known name and whom it is joined to, whose verb stands after the
 * last. Each ends in a name: 青岚市与白榆县山水相连 is a clause of its own.
 */
export function pairsBefore(
  text: string,
  from: number,
  clause: Clause,
  known: readonly Mention[],
): Clause[] {
  const isPair = ({ start, words }: Clause) =>
    JOINS.test(words) && known.some((one) => one.start === start);
  const endsInName = (one: Clause) => isBody(text, one) || known.some(({ end }) => end === one.end);
  const found: Clause[] = [];
  for (let last = clause; isPair(last) && text[last.start - 1] === ','; ) {
    last = clauseBefore(text, from, last.start - 1);
    if (!isPair(last) || !endsInName(last)) break;
    found.push(last);
  }
  return found;
}

const JOINS = /.[与和同]./u;

/** 甲、乙缔结…: a list that nothing but its marks joins. */
export function plainList(text: string, clause: Clause): Span[] {
  if (!clause.words.includes('、') || clause.words.search(SIDES) >= 0) return [];
  const items = listed(text, clause, LIST);
  const isParty = (item: Span) =>
    isBody(text, item) || /.[省市县区]$|..[港州]$/u.test(text.slice(item.start, item.end));
  return items.every(isParty) ? items : [];
}

/** 甲、乙、丙签署: of a list of three and more in which most are known, the others are names as well. */
export function amongKnown(text: string, clause: Clause, known: readonly Mention[]): Span[] {
  if (clause.words.split(LIST_OR_WITH, 3).length < 3) return [];
  const items = listed(text, clause, LIST_OR_WITH);
  if (items.length < 3) return [];
  const isKnown = ({ start, end }: Span) =>
    known.some(
      (one) =>
        one.start >= start &&
        one.end <= end &&
        one.type !== 'project' &&
        (GOVERNMENT.test(text.slice(one.end, end)) || BODY.test(text.slice(one.end, end))),
    );
  const others = items.filter(
    (item) => !isKnown(item) && !ADVERB.test(text.slice(item.start, item.end)),
  );
  return others.length * 2 < items.length ? others : [];
}

/** 鸿拓集团还与…: the subject has ended. */
const ADVERB = /[还也又将已曾再均并]$/u;
/** Between the names of a list, whatever its marks. */
const LIST_OR_WITH = new RegExp(`、|以及|${SIDES.source}|${AND}|及(?!以)`, 'u');
/** A known place may have its government after it, and a body its short form. */
const GOVERNMENT = /^(?:人民政府|政府|管委会|管理委员会)?(?:\([^()]*\))?$/u;

/** The names on both sides of the last joiner before a verb. */
export function besideJoiner(text: string, { start, end, words }: Clause): Span[] {
  const joiners = JOINERS.map((pattern) => matchesIn(words, pattern).at(-1));
  const joiner = joiners.find((match) => match !== undefined);
  if (!joiner) return listed(text, listBy(text, start, end), WITHIN_SIDE);
  const at = start + joiner.index;
  return [
    ...listed(text, { start, end: at }, WITHIN_SIDE),
    ...listed(text, { start: at + 1, end }, LIST),
  ];
}

/** 由甲、乙、丙共同签署: a list that 由 opens. */
function listBy(text: string, start: number, end: number): Span {
  const by = text.slice(start, end).lastIndexOf('由');
  const isList = by >= 0 && text.slice(start + by, end).includes('、');
  return { start: isList ? start + by : end, end };
}

/** Where a name is, and what it will be called from here on, is no part of it. */
const SHORT_FORM = /\([^()]*\)$/u;

/** The items of a list, without words of time in front, and without an open end (等8家企业). */
function listed(text: string, { start, end }: Span, between: RegExp): Span[] {
  const words = text.slice(start, end);
  const lead =
    /^(?:.*?(?:[\d一二三四五六七八九十][日号]|[今昨当同近明前每即][日天](?!报)|日前|期间?|[上下]午),?)?(?:由|让|看着|目睹|我台|(?:已|还|又|另|现|先后|陆续|相继)有(?!限|色|机|研)|(?:自|打)从?(?=(?:19|20)\d{2}年)(?:19|20)\d{2}年|自打|打从|自(?![贡治然由动主立])|根据|按照)?(?:\p{Script=Han}{1,8}的)?/u.exec(
      words,
    )?.[0].length ?? 0;
  const open = words.search(
    /等(?!级|教育|院校|学校|专科)|(?<=.{2})(?:于?(?:今天|昨天|昨日|今日|近日|日前)|又|还|也|早[在已就]|就|[继自](?=\d{4}年)|\d{4}年(?:\d{1,2}月)?|分别|共同|先后|陆续|相继|已|将|拟|正式|(?:将|拟)?于?(?:[\d一二三四五六七八九十]{1,3}月)?[\d一二三四五六七八九十]{1,3}[日号](?:[上下]午)?)+$/u,
  );
  const to = open > 0 ? start + open : end;
  const items: Span[] = [];
  let at = start + (lead < words.length ? lead : 0);
  for (const item of text.slice(at, to).split(between)) {
    const found = text.indexOf(item, at);
    at = found + item.length;
    items.push({ start: found, end: at - (SHORT_FORM.exec(item)?.[0].length ?? 0) });
  }
  return items;
}
