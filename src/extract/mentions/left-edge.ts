import { matchesIn } from '../../model/matches-in.ts';
import type { Span } from '../../model/span.ts';
import { literalSign } from '../literals.ts';
import {
  CARES,
  FIELDS,
  KEPT_TOGETHER,
  LEADING,
  OFFICE_END,
  STOP_CHARACTERS,
  VERBS,
} from './name-words.ts';
import { isSound } from './sound-names.ts';
import { wordList } from './word-list.ts';

/** Names are at most this long before their suffix. */
const REACH = 26;
const NAME_CHARACTER = /[\p{Script=Han}A-Za-z0-9·—-]/u;
const BRACKETED = /\(\p{Script=Han}{1,8}\)$/u;
/** 联合 joins two names, where it does not begin the last words of one (联合会, 联合大学). */
const JOINTLY = /^联合(?![会国体社大办实研公重信保收产投资])/u;
/** Before 联合 that joins stands the end of a name; 北湾联合航运有限公司 holds the word. */
const NAME_END = /[省市区县州盟旗镇乡道村局厅委署府处关部门会校院学团司行所馆社站场企方并还]$/u;
/** 青岚税务部门联合工商联: a body that a place has one of goes by its kind alone. */
const BARE = /^(?:工商联|妇联|团委|残联|工会|总工会|商会|红十字会|文联|科协|侨联|贸促会)/u;
/** 青岚市·北渡大学, 青岚市—北渡大学: a name ends before the mark that joins two. */
const ENDS_BEFORE_DOT =
  /(?:[省市区县州盟旗镇乡局厅院]|街道|政府|公署|办事处|委会|海关|大学|集团|公司|协会|商会)$/u;
/** 北渡学院—云陌中心 is one name, and so is that of a firm with a dash in it. */
const ENDS_BEFORE_DASH =
  /(?:[省市区县州盟旗镇乡局厅馆]|街道|政府|公署|办事处|委会|海关|法院|检察院|医院|公司|协会|商会|银行)$/u;
/** Official compounds, and the bureaus of Hong Kong and Macau: 环境及生态局. */
const KEPT = new RegExp(
  `${KEPT_TOGETHER.join('|')}|(?<=${CARES})[与和](?=${CARES}${OFFICE_END})|(?<=${FIELDS})[与和](?=${FIELDS}\\p{Script=Han}{0,4}(?:厅|局|署|部(?![门长分署委队落])))|(?<=科学|工程|技术|经济|环境|机械|信息|文化|资源|生命|管理|食品|土木|化学|材料|矿业|传媒|法律|艺术|医药|石油|交通|财经|政法|能源|农业|林业|海洋|地质|建筑|动物|植物|园艺|电子|电气|计算机|新闻|健康|心理|[农医药法文理化哲数史]学)与(?=\\p{Script=Han}{2,6}(?:大学|学院|学部|研究院|研究所))|(?<=(?:科学院|大学)\\p{Script=Han}{1,8}(?<![院所系会局委中心又也还再已将曾均都就拟]))与(?=\\p{Script=Han}{2,6}(?:研究所|研究院|研究中心|学院))|(?<=[省市区县州]\\p{Script=Han}{2,6})(?<![局厅委院部府学司团会行社校省市区县州镇])和(?=(?!\\p{Script=Han}{1,4}[省市区县州])\\p{Script=Han}{2,8}(?:局|厅|委员会))|(?<=(?:香港|澳门|特区政府|特别行政区政府)\\p{Script=Han}{0,8})及(?=\\p{Script=Han}{1,8}[局署处])`,
  'gu',
);
/** Every such compound holds one of these. */
const mayBeKept = literalSign([...KEPT_TOGETHER, '与', '和', '及']);
const verbs = wordList(VERBS);
const leading = wordList(LEADING);

/**
 * Where a name begins whose suffix stands at `to`: after the last mark, function word or verb before
 * it. Known names and official compounds (发展和改革) are not cut.
 * @param from the name cannot begin before
 * @param known spans of known names
 */
export function leftEdge(text: string, from: number, to: number, known: readonly Span[]): number {
  const first = firstCharacter(text, Math.max(from, to - REACH), to);
  let kept: readonly Span[] | null = null;
  const isKept = (at: number) => {
    kept ??= [...known, ...keptTogether(text, first, to)];
    return kept.some(({ start, end }) => start <= at && at < end);
  };
  const joinsAt = (at: number) =>
    (at + 2 < to || BARE.test(text.slice(to, to + 4))) &&
    (at === first || NAME_END.test(text.slice(first, at)) || known.some(({ end }) => end === at));
  let start = first;
  for (let at = first; at < to; at++) {
    const role = ROLE_OF[text.charCodeAt(at)] ?? 0;
    if (role <= PART) continue;
    if (role & STOP && !isKept(at) && !isSpelt(text, at, known)) start = at + 1;
    if (role & MARK) {
      const joins = text[at] === '·' ? ENDS_BEFORE_DOT : text[at] === '—' ? ENDS_BEFORE_DASH : null;
      if (text.startsWith('——', at)) start = at + 2;
      else if (joins?.test(text.slice(first, at))) start = at + 1;
      if (text.startsWith('联合', at) && JOINTLY.test(text.slice(at, at + 3)) && joinsAt(at)) {
        if (!isKept(at)) start = at + 2;
      }
    }
    const verb = role & VERB ? verbs.longestAt(text, at, to) : null;
    if (
      verb !== null &&
      text[at + verb.length] !== '(' &&
      !isKept(at) &&
      !(NOMINAL.has(verb) && (followsPlace(at, known) || isOfOffice(text, at, verb)))
    )
      start = Math.max(start, at + verb.length);
  }
  return withoutLeading(text, start, to, (at) => known.some((span) => span.start === at));
}

/** 与于默奥大学, 云国于默奥市: 于 is a sound where a name may begin and no place can be told; 毕业于默奥大学 has the preposition. */
function isSpelt(text: string, at: number, known: readonly Span[]): boolean {
  return (
    text[at] === '于' &&
    (/[的与和同及、“]/u.test(text[at - 1] ?? '') || known.some(({ end }) => end === at)) &&
    isSound(text, at + 1) &&
    isSound(text, at + 2)
  );
}

/** What a unit of a text can be for a name, added up: most are a part of it and no more. */
const [PART, STOP, VERB, MARK] = [1, 2, 4, 8];
const ROLE_OF = rolesOf();

function rolesOf(): Uint8Array {
  const roles = new Uint8Array(0x10000);
  const add = (role: number, words: Iterable<string>) => {
    for (const word of words) roles[word.charCodeAt(0)] = (roles[word.charCodeAt(0)] ?? 0) | role;
  };
  for (let unit = 0; unit < roles.length; unit++)
    if (NAME_CHARACTER.test(String.fromCharCode(unit))) roles[unit] = PART;
  add(STOP, STOP_CHARACTERS);
  add(VERB, VERBS);
  add(MARK, ['—', '联合', '·']);
  return roles;
}

/** Verbs that are nouns in the name of an office: 旅游推广局, 投资促进局. */
const NOMINAL = new Set(
  '推广 促进 引进 推进 共享 检查 组织 接待 发布 策划 支持 验收 创建 服务'.split(' '),
);
const CLOSE = 7;

/** 澳门旅游推广局: a place stands shortly before. */
function followsPlace(at: number, known: readonly Span[]): boolean {
  return known.some(({ end }) => end <= at && at - end <= CLOSE);
}

/** 南岭省投资促进局: a division before it, and an office right after it. */
function isOfOffice(text: string, at: number, verb: string): boolean {
  return (
    /[省市区县州旗]\p{Script=Han}{0,6}$/u.test(text.slice(Math.max(0, at - CLOSE), at)) &&
    /^(?:局|厅|中心|处|委员会)/u.test(text.slice(at + verb.length, at + verb.length + 3))
  );
}

function firstCharacter(text: string, from: number, to: number): number {
  let start = to;
  while (start > from) {
    if (isPart(text, start - 1)) {
      start--;
      continue;
    }
    const bracketed =
      text[start - 1] === ')' ? BRACKETED.exec(text.slice(from, start))?.[0].length : undefined;
    if (bracketed === undefined || !isPart(text, start - bracketed - 1)) break;
    if (start - bracketed <= from) break;
    start -= bracketed;
  }
  while (start < to && (text[start] === '—' || text[start] === '-')) start++;
  return start;
}

function isPart(text: string, at: number): boolean {
  return ((ROLE_OF[text.charCodeAt(at)] ?? 0) & PART) !== 0;
}

/** Names that begin as other words end or as a notice of rank: 日照职业技术学院, 首都医科大学. */
const OWN_OPENING =
  /^(?:日照|首都(?=师范|医科|经济贸易|经贸|体育|博物|图书|机场|航空|儿科|儿童|文明|绿化|规划))/u;

/** 本报青岚讯 before the first name of a text. */
const DATELINE = /^本[报网台站刊]\p{Script=Han}{0,4}?讯/u;

/** What 自 begins a word of a name with (自贡, 自治区); 自青岚市与白榆县签约以来 is not one. */
const OF_SELF = /^[贡治然由动主立我行来强有律]/u;

/** What 经 begins a word of a name with (经济, 经开区); 经青岚市人大常委会批准 is not one. */
const OF_NAME = /^[济开信贸营管典理销络纬发编]/u;

/** What 应 begins a word of a name with (应城, 应用, 应急); 应北渡大学邀请 is not one. */
const OF_NEED = /^[城县用急变对激届力龙]/u;

function withoutLeading(
  text: string,
  from: number,
  to: number,
  isKnown: (at: number) => boolean,
): number {
  const dateline = text[from] === '本' ? DATELINE.exec(text.slice(from, to)) : null;
  let start = from + (dateline?.[0].length ?? 0);
  for (;;) {
    if (isKnown(start)) return start;
    const next = text[start + 1] ?? '';
    if (
      start + 1 < to &&
      ((text[start] === '经' && !OF_NAME.test(next)) ||
        (text[start] === '应' && !OF_NEED.test(next)) ||
        (text[start] === '自' && !OF_SELF.test(next)))
    ) {
      start++;
      continue;
    }
    const word = leading.longestAt(text, start, to - 1);
    if (word === null || OWN_OPENING.test(text.slice(start, to))) return start;
    start += word.length;
  }
}

function keptTogether(text: string, from: number, to: number): Span[] {
  if (!mayBeKept(text, from, to + 3)) return [];
  const words = text.slice(from, to + 3);
  return matchesIn(words, KEPT).map(({ index, 0: word }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
}
