import { matchesIn } from '../../model/matches-in.ts';
import type { InstitutionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import { literalSign } from '../literals.ts';
import type { InstitutionMention, Mention, RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { GENERIC_HEAD, withoutNotice } from './name-words.ts';
import { holdsOffice, isPersonName } from './person-names.ts';
import { BODY } from './shared-heads.ts';

export const positionalName: Rule = {
  id: 'institution.by-position',
  because:
    'who stands beside 与 before a signing signs, even where neither list nor grammar knows the name',
  certainty: 'weak',
  examples: ['青岚市与【鸿拓】今天签署战略合作协议', '青岚市与相关企业签署战略合作协议'],
};

const VERB =
  /(?:正式|现场|共同|分别|联合|集中)?(?:会签|联签|签署|签订|签约|续签|签下|订立|敲定|缔结|缔(?=姊妹|友好)|结(?:为|成)(?=友好|姊妹|姐妹|对口|对子|共建|合作|战略|伙伴|联盟)|达成|举行)/gu;
/** Every such verb holds one of these. */
const hasVerb = literalSign(['签', '缔', '结为', '结成', '达成', '举行', '订立', '敲定']);
/** Between the last name and the verb: when, where and how. */
const MANNER =
  /(?:[,，]|[坐走聚][到在]一起|围坐一桌|(?:再度|再次|正式)?[“‘]?(?:握手|牵手|联手|联姻|聚首|结缘)[”’]?|携起手来|今天|今日|昨天|昨日|近日|日前|昨|\d{1,2}[日号](?:[上下]午)?|\d{1,2}月\d{1,2}日|\([^()]{1,12}\)|[上下]午|正式|共同|现场|线上|成功|联合|集中|携手|就[^,。;]{2,30}|在[^,。;与和]{2,12}|于[^,。;与和]{2,10}|[以通][过]?(?:视频|线上|云端|书面|远程|网络)[^,。;与和]{0,8}|三方|双方|分别|举行|也|还|已经?|又|均|都|将|结对共建|结对)+$/u;
/** Between the last name and the verb: what they sign, or what for; here only a name that ends as bodies do is one. */
const MATTER =
  /(?:三方|双方)?(?:共建[^,。;与和、]{2,24}|(?:战略|全面|深化|框架|校地|校企|政企|合作|协议|备忘录)+)$/u;
/** Not within a ministry of two fields, as other countries have them: 信息与通信部, 贸易和工业部. */
const NO_MINISTRY =
  '(?!(?<=(?:信息|贸易|教育|科学|科技|工业|农业|文化|环境|经济|能源|旅游|体育|卫生|青年|投资|交通|渔业|林业|商务|财政|技术|创新).)(?:通信|工业|科研|科技|科学|技术|贸易|体育|旅游|农业|农村|气候|环境|创新|文化|教育|高等|投资|商业|能源|规划|青年|社会|人口|福利|渔业|畜牧|食品|住房)\\p{Script=Han}{0,4}部(?![门长分署委队落]))';
/** The word that joins two sides; 和 only where no other does, and not within 呼和浩特 or 和田. */
const SIDES = new RegExp(
  `与${NO_MINISTRY}|(?<![大协共会联合不相])同(?![志时意行学步日期比类样城一])|跟(?![踪进])`,
  'gu',
);
const AND = `(?<!呼)和(?!田|静县|硕县|顺县|龙市|旅游|信息化|改革|城乡|社会保障|草原|自然|计划|体育)${NO_MINISTRY}`;
const JOINERS = [SIDES, new RegExp(AND, 'gu')];
/** Between the names of a list. */
const LIST = new RegExp(`、|以及|${AND}`, 'u');
const NAME =
  /^(?:[\p{Script=Han}A-Za-z0-9·“”()—-]|(?<=[\p{Script=Han}A-Za-z]) (?=[A-Za-z])){2,24}$/u;
const NO_NAME =
  /^(?:若(?:是|能)?|如[果能]|倘若|假如|一旦|探讨|围绕)$|^(?:希望|期望|期待|愿意?|有意|打算|准备|计划|决定|同意|力求)$|^(?:歌手|演员|艺人|球员|作家|导演|主播|选手|运动员|教练)|(?:主任|书记|经理|副总|董事长|主席|知事|[省市州区县镇校院局会行]长)\p{Script=Han}{2,4}$|^(?:宣布|透露|介绍|表示|携手|联合|[牵联握]手|联姻|聚首|结缘)$|^(?:合作|协作|帮扶|共建|结对|战略|框架|友好)+$|^(?:同[时日天期]|随后|此外|另外|[此其之]后|其间|会[前后]|现场|届时|[当今去明]年|[本上下][周月])$|(?:将|拟|计划)于?[下本][周月]$|^(?:目前|如今|现在)|^[两三四五六七八九十几多数]+[个家所]|[两三四五六七八九十\d]+[省市区县]$|(?:没有|未)$|^中共|力争|争取|^[省市县区镇乡村][里村上校]|\d月|\d日|\d[省市县区镇古]|^[两三四五六七八九十][省市县区地]|^[\p{Script=Han}]{1,4}·|分别|记者|参加|负责|领导|出席|嘉宾|外界|关心|一直|是否|^(?:上下游|左右岸|社区|街道|景区|媒体|交警|民警|物业|家长|居民|村民|学生|村委会|居委会|学校|医院|合作社|公司|集团|商会|协会|开发区|新区|高新区|经开区|[省市县]府|政府)$|^(?:副?[省市区县州镇乡校院会局处厅行]长|书记|主任|主席|总经理|董事长|教授)|[校院市县区局部厅省行会司董事]长|协议|备忘录|项目$|签约|仪式|^(?:相邻|周边|沿线|根据|按照|落实|依托|依据|基于|[上下]午|其|该|本|双方|两地|相关|有关|多家|各|有|来|将|就|并|此|我|他|她|记者|代表|当地|部分|以(?!色列)|对|为|向|从|这|那|另|又|还|也|再|所|一(?!汽)|近|超|约|\d)|(?:企业|公司|单位|部门|机构|国家|家|代表|客商|项目|政府|院校|高校|银行|两国|团队|(?:^.|[双各两三四多校警官资对甲乙丙施设营承])方|者|国|员|长|总统|总理|主席|书记|元首|首脑|主任|经理|总裁|助理|秘书|省区|省市|省份|城市|地区|工作|合作|发展|方式|会上|会议|活动|期间|此前|曾|已|先后|论坛|大会|服务|建设|交流|协同|企|人|等|[上早可]|计划|[观听]众|[市村]民|居民|游客|读者|[农用]户|[渔牧]民|开发商|用人单位|患者|家长|学生|毕业生|原告|被告|(?:收购|经销|供应|采购|零售|批发|承包|代理)商)“?$|[的了是在]|因(?![特斯])/u;
const KINDS: readonly (readonly [RegExp, InstitutionKind])[] = [
  [/(?:大学|学院|学校)$/u, 'UNIVERSITY'],
  [/(?:研究院|研究所|科学院|研究中心|实验室|智库|工程院|地质院)$/u, 'RESEARCH'],
  [
    /(?:集团|公司|银行|股份|控股|酒店|企业|科技|汽车|动力|证券|基金|药业|重工|能源|航空|电力|石化|电器|轨道交通|传媒|农商行|城投)$/u,
    'ENTERPRISE',
  ],
  [
    /(?:部|局|厅|委员会|委|署|口岸办|网信办|人才办|政务办|外办|侨办|院|海关|政府|参谋部|办公室|法院)$/u,
    'GOVERNMENT',
  ],
  [/(?:频道|电视网|电视台|电台|日报|晚报|报社|卫视|通讯社)$/u, 'MEDIA'],
  [/(?:馆|中心|园|站|[公分支]社|机场|景区|护理之家|(?<!香)港|[剧画]院|[舞乐剧]团)$/u, 'OTHER'],
  [/(?:协会|商会|学会|联合会|基金会|公会|理事会|联盟|总会|残联|工会)$/u, 'ASSOCIATION'],
];

/** Whether only its place tells a name. */
export function isByPosition({ rule }: Mention): boolean {
  return rule === positionalName.id;
}

/** Names that end as what is no name does: what one does for a project, and bodies of the world. */
const ROLE =
  /^\p{Script=Han}{3,}(?:项目|基金|工程|平台|园区)(?:实施方|运营方|建设方|投资方|开发方|承办方|管理方|管理人)$|^(?:国际|世界|亚洲|全球|香港|澳门)\p{Script=Han}{2,12}机构$/u;

/** Names that only their place tells, outside of the mentions that are known. */
export function positionalNames(
  text: string,
  { start: from, end: to }: Span,
  known: readonly Mention[],
): (InstitutionMention | RegionMention)[] {
  if (!hasVerb(text, from, to)) return [];
  return matchesIn(text.slice(from, to), VERB)
    .slice(0, MOST_VERBS)
    .flatMap(({ index }) => {
      const verb = from + index;
      const matter =
        MATTER.exec(text.slice(Math.max(from, verb - LONGEST_MATTER), verb))?.[0] ?? '';
      const bodies = (matter === '' ? [] : besideJoiner(text, from, verb - matter.length))
        .concat(plainList(text, from, verb - matter.length))
        .filter((span) => isBody(text, span))
        .concat(amongKnown(text, from, verb - matter.length, known));
      return [...besideJoiner(text, from, verb), ...bodies]
        .filter((span) => isFree(text, span, known) && !isManner(text, span, known))
        .flatMap(
          (span) =>
            villageAt(text, span, known) ??
            cityAt(text, span, verb, known) ??
            mentionAt(text, span) ??
            [],
        );
    });
}

/** 与白榆市今天首次签署: after a name that is joined and the time stands how it was done. */
function isManner(text: string, { start }: Span, known: readonly Mention[]): boolean {
  const before = known.findLast(({ end }) => end <= start);
  return (
    before !== undefined &&
    JOINED.test(text.slice(before.start - 1, before.start)) &&
    TIME.test(text.slice(before.end, start))
  );
}

const JOINED = /[与和同跟、及]/u;
const TIME =
  /^(?:于|在)?(?:[今昨当同近明前][日天]|日前|(?:\d{1,2}月)?\d{1,2}[日号])(?:[上下]午)?$/u;

const LONGEST_MATTER = 40;
/** No sentence signs more often. */
const MOST_VERBS = 40;

const COUNTED = /[\d两三四五六七八九十多](?:余|多)?[个家所]/u;
/** 忻州市六地文化和旅游局: the body of each place of a list. */
const COUNTED_PLACES = /[省市州区县][两三四五六七八九十][省市区县州地]/u;

/** Whether a name ends as the names of bodies do, and is not counted. */
function isBody(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  return (
    !COUNTED.test(name) &&
    !COUNTED_PLACES.test(name) &&
    KINDS.some(([pattern]) => pattern.test(name))
  );
}

/**
 * No known name in it, or one that a firm from there begins with: 新加坡南洋快运. A museum or a library is a
 * venue, but one that signs is a body.
 */
function isFree(text: string, span: Span, known: readonly Mention[]): boolean {
  const inside = known.filter((other) => other.start < span.end && span.start < other.end);
  const [place, ...others] = innermost(inside);
  if (!place) return true;
  if (ROLE.test(text.slice(span.start, span.end)) || isBranch(text, span, inside)) return true;
  const isFirst =
    place.start === span.start ||
    inside[0]?.start === span.start ||
    PARENT.test(text.slice(span.start, inside[0]?.start));
  if (others.length > 0 || !isFirst) return false;
  if (place.type === 'project')
    return (
      place.end === span.end &&
      /(?:[馆院园港]|中心|实验室|机场|景区|剧场|保护区)$/u.test(place.form)
    );
  if (place.type !== 'region') return false;
  const rest = text.slice(place.end, span.end);
  return rest === '港' || (/^\p{Script=Han}{3,14}$/u.test(rest) && !OF_PLACE.test(rest));
}

/** 北渡科学院青岚分院, 北渡日报社青岚分社: the whole and the place of a branch stand in its name. */
function isBranch(text: string, { start, end }: Span, [first]: readonly Mention[]): boolean {
  if (!first || !BRANCH.test(text.slice(first.end, end))) return false;
  return first.type === (first.start === start ? 'institution' : 'region');
}

const BRANCH = /^\p{Script=Han}{0,6}(?:分[院社校所局行馆]|分公司|分中心|研究院|研究所|支社)$/u;

/** A division that no list knows, before the place that lies in it: 溯川县 of 溯川县枫桥镇. */
const PARENT = /^\p{Script=Han}{2,4}[省市州县区旗]$/u;

/** Without the places that a place lies in: 南京市浦口区图书馆. */
function innermost(names: readonly Mention[]): readonly Mention[] {
  const first = names.findIndex(
    ({ type, end }, i) => type !== 'region' || names[i + 1]?.start !== end,
  );
  return names.slice(Math.max(first, 0));
}

/** What makes of the words after a place its government, its people or a time. */
const OF_PLACE =
  /政府|公署|行署|办事处|管理局|党工委|政协|人大|委|代表|领导|书记|[市区县州省镇早曾还可]|计划|相关|有关|部门|企业|单位|各|等|今|昨|近|日|月|年|午|分别|共同|正式|双方|两|三|四|五|的|举行|签|活动|期间|会|座谈|考察|项目|合作|协作|帮扶|结对|协议|一次性|一拍即合|不谋而合|趁热打铁|强强|双双|顺利|郑重|隆重|再[次度]|首次|率先/u;

/** 中国“蓝心行动”与: a name with a part in quotes, no speech. */
const QUOTED = /(?<=\p{Script=Han})“([^“”]{1,10})”(?=[与和同、\d今昨近日]|$)/gu;

/** The last clause before a verb, without the words of manner at its end. */
function clauseBefore(text: string, from: number, verb: number) {
  const first = Math.max(from, verb - REACH);
  const names = text
    .slice(first, verb)
    .replace(MANNER, '')
    .replaceAll('”)', '’)')
    .replace(QUOTED, '‘$1’');
  const clause = Math.max(...[',', ';', ':', '。', '”'].map((mark) => names.lastIndexOf(mark))) + 1;
  return { first, names, clause };
}

/** 甲、乙缔结…: a list that nothing but its marks joins. */
function plainList(text: string, from: number, verb: number): Span[] {
  const { first, names, clause } = clauseBefore(text, from, verb);
  if (!names.includes('、', clause) || names.slice(clause).search(SIDES) >= 0) return [];
  const items = listed(text, { start: first + clause, end: first + names.length }, LIST);
  const isParty = (item: Span) =>
    isBody(text, item) || /.[省市县区]$/u.test(text.slice(item.start, item.end));
  return items.every(isParty) ? items : [];
}

/** 甲、乙、丙签署: of a list of three and more in which most are known, the others are names as well. */
function amongKnown(text: string, from: number, verb: number, known: readonly Mention[]): Span[] {
  const { first, names, clause } = clauseBefore(text, from, verb);
  const items = listed(text, { start: first + clause, end: first + names.length }, LIST_OR_WITH);
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
  return items.length > 2 && others.length * 2 < items.length ? others : [];
}

/** 鸿拓集团还与…: the subject has ended. */
const ADVERB = /[还也又将已曾再均并]$/u;
/** Between the names of a list, whatever its marks. */
const LIST_OR_WITH = new RegExp(`、|以及|${SIDES.source}|${AND}|及(?!以)`, 'u');
/** A known place may have its government after it, and a body its short form. */
const GOVERNMENT = /^(?:人民政府|政府|管委会|管理委员会)?(?:\([^()]*\))?$/u;

/** The names on both sides of the last joiner before a verb. */
function besideJoiner(text: string, from: number, verb: number): Span[] {
  const { first, names, clause } = clauseBefore(text, from, verb);
  const joiners = JOINERS.map((pattern) => matchesIn(names.slice(clause), pattern).at(-1));
  const joiner = joiners.find((match) => match !== undefined);
  if (!joiner) return listed(text, listBy(text, first + clause, first + names.length), /、/u);
  const at = first + clause + joiner.index;
  return [
    ...listed(text, { start: first + clause, end: at }, /、/u),
    ...listed(text, { start: at + 1, end: first + names.length }, LIST),
  ];
}

/** 由甲、乙、丙共同签署: a list that 由 opens. */
function listBy(text: string, start: number, end: number): Span {
  const by = text.slice(start, end).lastIndexOf('由');
  const isList = by >= 0 && text.slice(start + by, end).includes('、');
  return { start: isList ? start + by : end, end };
}

/** A list of names is looked at from so far before the verb. */
const REACH = 120;

/** Where a name is, and what it will be called from here on, is no part of it. */
const SHORT_FORM = /\([^()]*\)$/u;

/** The items of a list, without words of time in front, and without an open end (等8家企业). */
function listed(text: string, { start, end }: Span, between: RegExp): Span[] {
  const words = text.slice(start, end);
  const lead =
    /^(?:.*?(?:[\d一二三四五六七八九十][日号]|[今昨当同近明前每即][日天](?!报)|日前|期间?|[上下]午),?)?(?:由|让|我台)?(?:\p{Script=Han}{1,8}的)?/u.exec(
      words,
    )?.[0].length ?? 0;
  const open = words.search(
    /等(?!级|教育|院校|学校|专科)|(?<=.{2})(?:今天|昨天|昨日|今日|近日|日前|又|还|也|分别|共同|已|将|正式|(?:将|拟)?于?(?:[\d一二三四五六七八九十]{1,3}月)?[\d一二三四五六七八九十]{1,3}[日号](?:[上下]午)?)+$/u,
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

/** 松塔镇上河村: a village that signs, which elsewhere is too small to count. */
function villageAt(
  text: string,
  { start, end }: Span,
  known: readonly Mention[],
): RegionMention | null {
  const place = known.findLast((one) => one.start < end && start < one.end);
  const form = text.slice(start, end);
  const name = text.slice(place?.end ?? start, end);
  if (!/^\p{Script=Han}{1,5}(?:村|社区)$/u.test(name) || COUNTED.test(name)) return null;
  const { id, certainty } = positionalName;
  const within = place?.type === 'region' ? [...place.within, place.name] : [];
  const base = { start, end, form, name, rule: id, confidence: CERTAINTY[certainty] };
  return { ...base, type: 'region', kind: 'TOWN', entries: [], within };
}

/** 葡萄牙吉马良斯缔结友好城市: what follows a state and becomes a friend is a city of it. */
function cityAt(
  text: string,
  span: Span,
  verb: number,
  known: readonly Mention[],
): RegionMention | null {
  const state = known.find(({ start }) => start === span.start);
  const name = text.slice(state?.end ?? span.end, span.end);
  const isState = state?.type === 'region' && state.kind === 'COUNTRY';
  if (
    !isState ||
    !/^\p{Script=Han}{2,8}$/u.test(name) ||
    KINDS.some(([pattern]) => pattern.test(name))
  )
    return null;
  if (!/^.{0,8}(?:友好|友城|姊妹|姐妹)/u.test(text.slice(verb, verb + 16))) return null;
  const { id, certainty } = positionalName;
  const base = { start: state.end, end: span.end, form: name, name, rule: id };
  const confidence = CERTAINTY[certainty];
  return { ...base, confidence, type: 'region', kind: 'CITY', entries: [], within: [state.name] };
}

function mentionAt(text: string, { start, end }: Span): InstitutionMention | null {
  const form = text.slice(start, end);
  const isBroken = form.split('(').length !== form.split(')').length;
  if (isPersonName(form) || holdsOffice(text, form)) return null;
  if (
    isBroken ||
    COUNTED_PLACES.test(form) ||
    !NAME.test(form) ||
    (NO_NAME.test(form) && !ROLE.test(form)) ||
    GENERIC_HEAD.test(form)
  )
    return null;
  const { id, certainty } = positionalName;
  const name = withoutNotice(form);
  const base = { start, end, form, name, rule: id, confidence: CERTAINTY[certainty] };
  const kind = KINDS.find(([pattern]) => pattern.test(form))?.[1] ?? 'OTHER';
  return { ...base, type: 'institution', kind, entries: [] };
}
