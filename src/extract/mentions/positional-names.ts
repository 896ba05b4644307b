import { matchesIn } from '../../model/matches-in.ts';
import type { Span } from '../../model/span.ts';
import { literalSign } from '../literals.ts';
import type { InstitutionMention, Mention, RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { COME_TO_BE, HAVE_IT, SETTLES, SETTLING } from '../relations/agreement-words.ts';
import { bodyKind, COUNTED, COUNTED_PLACES, isBody } from './body-kinds.ts';
import { GENERIC_HEAD, isBroken, withoutNotice } from './name-words.ts';
import { isNoName } from './no-names.ts';
import { holdsOffice, isPersonName, isTradeAndName } from './person-names.ts';
import { amongKnown, besideJoiner, clauseBefore, pairsBefore, plainList } from './signing-sides.ts';

export const positionalName: Rule = {
  id: 'institution.by-position',
  because:
    'who stands beside 与 before a signing signs, even where neither list nor grammar knows the name',
  certainty: 'weak',
  examples: [
    '青岚市与【鸿拓】今天签署战略合作协议',
    '【南桥署】昨与青岚市签署合作协议',
    '青岚市与相关企业签署战略合作协议',
  ],
};

const VERB = new RegExp(
  `(?:正式|现场|共同|分别|联合|集中|共(?=签))?(?:会签(?![署订约定下])|联签|签署|签订|签定|签约|续签|草签|补签|换签|签下|签有|签过|签[好妥]|签了(?!字|名)|签(?=[一两三四五六七八九十\\d]+[份项个])|订立|(?:立下|续订)(?=[^,。;]{0,40}?(?:协议|备忘录|意向书))|${HAVE_IT}(?=[^,。;]{0,40}?(?:协议|备忘录|意向书))|(?<![会商协合])议定(?!书)|谈成|${SETTLES}|敲定|缔结|缔(?=姊妹|友好)|结(?:为|成)(?=友好|姊妹|姐妹|对口|对子|共建|合作|战略|伙伴|联盟)|${COME_TO_BE}(?=(?:国际)?(?:友城|友好[城省州县区]|姊妹|姐妹))|[把将](?=[^,。;]{0,30}(?:协议|备忘录|意向书)[^,。;实]{0,12}(?:[。;,]|$))|各[执持](?=[^,。;]{0,20}(?:协议|备忘录|意向书|书))|订约|[定订立]了约|(?:交换|互换|换了)(?=[^,。;]{0,16}(?:文本|协议|备忘录))|达成|举行)`,
  'gu',
);
/** Every such verb holds one of these. */
const hasVerb = literalSign([
  '签',
  '缔',
  '结为',
  '结成',
  '达成',
  '举行',
  '订立',
  '续订',
  '订有',
  '订下',
  '订了',
  '立有',
  '立下',
  '立了',
  '定有',
  '定了',
  '议定',
  '谈成',
  '敲定',
  '交换',
  '互换',
  '换了',
  '协议',
  '备忘录',
  '意向书',
  '订约',
  '了约',
  ...SETTLING,
  '友城',
  '友好城',
  '友好省',
  '友好州',
  '友好县',
  '友好区',
  '姊妹',
  '姐妹',
]);
/** Between the last name and the verb: what they sign, or what for; here only a name that ends as bodies do is one. */
const MATTER =
  /(?:三方|双方)?(?:共建[^,。;与和、]{2,24}|(?:战略|全面|深化|框架|校地|校企|政企|合作|协议|备忘录)+)$/u;
const NAME =
  /^(?:[\p{Script=Han}A-Za-z0-9·“”()—-]|(?<=[\p{Script=Han}A-Za-z]) (?=[A-Za-z])){2,24}$/u;

/** Whether only its place tells a name. */
export function isByPosition({ rule }: Mention): boolean {
  return rule === positionalName.id;
}

/** Names that end as what is no name does: what one does for a project, a charity that goes by its programme, and bodies of the world. */
const ROLE =
  /^“[^“”]{2,10}”公益(?:计划|项目|行动)$|^\p{Script=Han}{3,}(?:项目|基金|工程|平台|园区)(?:实施方|运营方|建设方|投资方|开发方|承办方|管理方|管理人)$|^(?:国际|世界|亚洲|全球|香港|澳门)\p{Script=Han}{2,12}机构$/u;

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
      const matter = MATTER.exec(text.slice(Math.max(from, verb - LONGEST_MATTER), verb))?.[0];
      const clause = clauseBefore(text, from, verb);
      const sides = [clause, ...pairsBefore(text, from, clause, known)].flatMap((one) =>
        besideJoiner(text, one),
      );
      const before = matter ? clauseBefore(text, from, verb - matter.length) : clause;
      const bodies = (matter ? besideJoiner(text, before) : [])
        .concat(plainList(text, before))
        .filter((span) => isBody(text, span))
        .concat(amongKnown(text, before, known));
      return [...sides, ...bodies]
        .flatMap((span) => ownWords(text, span) ?? [])
        .filter((span) => isFree(text, span, known) && !isManner(text, span, known))
        .flatMap(
          (span) =>
            villageAt(text, span, known) ??
            stateAt(text, span, known) ??
            cityAt(text, span, verb, known) ??
            mentionAt(text, withoutState(text, span, known)) ??
            [],
        );
    });
}

/** 康文署署长陈某与: who holds its office signs for a body. */
const HOLDER = /(?<=[署处局厅院所])(?:副|助理)?[署处局厅院所]长\p{Script=Han}{2,4}$/u;

/** 南桥署昨与青岚市签署, 南桥大学2044年与青岚市签署, 南桥医院就同青岚市签署, 白榆县自愿签署: the word of time or manner after a name is none of it; 今年三月已与 names nobody. */
function ownWords(text: string, { start, end }: Span): Span | null {
  const form = text.slice(start, end);
  if (/^“?(?:[今去前]年|[上本]个?月)/u.test(form) || STANDS_FOR.test(form)) return null;
  const added =
    /(?<=..)(?:[昨今]|自愿|提前|(?<!成)就|(?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?<=[年月日]))$/u.exec(
      form,
    ) ?? HOLDER.exec(form);
  return { start, end: end - (added?.[0].length ?? 0) };
}

/** 见证该院与, 届时协会与: one that has been told. */
const STANDS_FOR =
  /^(?:见证|届时|随后|其间|期间|此后)(?:[本该](?:校|院|行|局|会|馆|所|中心|集团|公司|商会|协会)|学校|医院|研究院|商会|协会|学会|集团|公司)$/u;

/** 与白榆市今天首次签署: after a name that is joined and the time stands how it was done. */
function isManner(text: string, { start }: Span, known: readonly Mention[]): boolean {
  const last = known.findLastIndex(({ end }) => end <= start);
  const before = known[last];
  if (!before || !TIME.test(text.slice(before.end, start))) return false;
  let first = last;
  while (first > 0 && known[first - 1]?.end === known[first]?.start) first--;
  const { start: at } = known[first] ?? before;
  return JOINED.test(text.slice(at - 1, at));
}

const JOINED = /[与和同跟、及]/u;
const TIME =
  /^(?:于|在)?(?:[今昨当同近明前][日天]|日前|(?:\d{1,2}月)?\d{1,2}[日号])(?:[上下]午)?$/u;

const LONGEST_MATTER = 40;
/** No sentence signs more often. */
const MOST_VERBS = 40;

/**
 * No known name in it, or one that a firm from there begins with: 新加坡南洋快运. A museum or a library is a
 * venue, but one that signs is a body.
 */
function isFree(text: string, span: Span, known: readonly Mention[]): boolean {
  const inside = known.filter((other) => other.start < span.end && span.start < other.end);
  const [place, ...others] = innermost(inside);
  if (!place) return true;
  const name = text.slice(span.start, span.end);
  if (ROLE.test(name) || isBranch(text, span, inside) || isNational(name, inside)) return true;
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
  const shape = place.kind === 'COUNTRY' ? FIRM_ABROAD : FIRM_OF_PLACE;
  if (place.kind === 'COUNTRY' && SOCIETY.test(rest)) return true;
  return rest === '港' || (shape.test(rest) && !OF_PLACE.test(rest));
}

/** What follows a place may be its firm, where it is too long for another word; a state has no such words. */
const FIRM_OF_PLACE = /^\p{Script=Han}{3,14}$/u;
const FIRM_ABROAD = /^\p{Script=Han}{2,14}$/u;

/** 云国茶道会: a society of a country, where 会 ends no other word. */
const SOCIETY =
  /^(?!\p{Script=Han}*(?:相关|有关|代表|领导))\p{Script=Han}{1,10}[^\P{Script=Han}大议年展晚聚机社集盛博交洽谈开与商分]会$/u;

/** 北渡科学院青岚分院, 北渡日报社青岚分社: the whole and the place of a branch stand in its name. */
function isBranch(text: string, { start, end }: Span, [first]: readonly Mention[]): boolean {
  if (!first) return false;
  const rest = text.slice(first.end, end);
  const isMinistry = first.rule === 'gazetteer' && MINISTRY.test(first.form);
  if (isMinistry && first.start === start && OF_MINISTRY.test(rest)) return true;
  if (!BRANCH.test(rest)) return false;
  return first.type === (first.start === start ? 'institution' : 'region');
}

/** 自然资源部测绘中心: a body that a ministry has goes by it. */
const MINISTRY = /(?:[部局委署]|中央|总工会|妇联|科协|残联|侨联|文联|作协|总社)$/u;
const OF_MINISTRY =
  /^(?!共建|共同|联合|合作|直属|下属|所属|有关|相关)(?:(?![与和及])\p{Script=Han}){2,14}(?:中心|总站|研究所|研究院|博物馆|博物院|学院|管理局|监测站|[^\P{Script=Han}全内外干总各][部司])$/u;
const BRANCH =
  /^(?!共建|共同|联合|合作)\p{Script=Han}{0,6}(?:分[院社校所局行馆]|分公司|分中心|研究院|研究所|支社)$/u;

/** 国家超级计算青岚中心: a body of the whole country that lies in a place. */
function isNational(name: string, inside: readonly Mention[]): boolean {
  return NATIONAL.test(name) && inside.every(({ type }) => type === 'region');
}

const NATIONAL =
  /^(?:国家|中国|全国)\p{Script=Han}{2,16}(?:中心|基地|实验室|研究院|研究所|学院|大学)$/u;

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
  /^[一两某][家所名位]|政府|公署|行署|商定|约定|议定|将依托|将依靠|将借助|依托|尽快|尽早|早日|共建|办事处|管理局|党工委|政协|人大|委|代表|领导|书记|市(?!场)|[区县州省镇早曾还可]|计划|相关|有关|部门|企业|单位|各|等|今|昨|近|日|月|年|午|分别|共同|正式|双方|两|三|四|五|[六七八九十][省市区县地州]|的|举行|签|活动|期间|会|座谈|考察|项目|合作|协作|帮扶|结对|协议|一次性|一口气|一连|接连|同时|同步|火速|一拍即合|不谋而合|趁热打铁|强强|双双|顺利|郑重|隆重|再[次度]|首次|率先/u;

/** 松塔镇上河村: a village that signs, which elsewhere is too small to count. */
function villageAt(
  text: string,
  { start, end }: Span,
  known: readonly Mention[],
): RegionMention | null {
  const place = known.findLast((one) => one.start < end && start < one.end);
  const form = text.slice(start, end);
  const name = text.slice(place?.end ?? start, end);
  if (!/^(?![村邻该]|.*各)\p{Script=Han}{1,5}(?:村|社区)$/u.test(name) || COUNTED.test(name))
    return null;
  const { id, certainty } = positionalName;
  const within = place?.type === 'region' ? [...place.within, place.name] : [];
  const base = { start, end, form, name, rule: id, confidence: CERTAINTY[certainty] };
  return { ...base, type: 'region', kind: 'TOWN', entries: [], within };
}

/** 南岭省同瓦莱多州签有协议: those of our own are listed, so a name of such a division is of another country. */
function stateAt(text: string, span: Span, known: readonly Mention[]): RegionMention | null {
  const form = text.slice(span.start, span.end);
  if (!/^\p{Script=Han}{2,7}(?:州|大区|边疆区)$/u.test(form) || COUNTED.test(form)) return null;
  if (known.some(({ start, end }) => start < span.end && span.start < end)) return null;
  const { id, certainty } = positionalName;
  const base = { ...span, form, name: form, rule: id, confidence: CERTAINTY[certainty] };
  return { ...base, type: 'region', kind: 'PROVINCE', entries: [], within: [] };
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
  if (!isState || !/^\p{Script=Han}{2,8}$/u.test(name) || bodyKind(name)) return null;
  if (!/^.{0,8}(?:友好|友城|姊妹|姐妹)/u.test(text.slice(verb, verb + 16))) return null;
  const { id, certainty } = positionalName;
  const base = { start: state.end, end: span.end, form: name, name, rule: id };
  const confidence = CERTAINTY[certainty];
  return { ...base, confidence, type: 'region', kind: 'CITY', entries: [], within: [state.name] };
}

/** 美国海燕: where a firm is from is no part of its name, as it is of that of an authority. */
function withoutState(text: string, span: Span, known: readonly Mention[]): Span {
  const state = known.find(({ start }) => start === span.start);
  if (state?.type !== 'region' || state.kind !== 'COUNTRY' || state.end + 1 >= span.end)
    return span;
  if (SOCIETY.test(text.slice(state.end, span.end))) return span;
  const kind = bodyKind(text.slice(state.end, span.end));
  return kind === undefined || kind === 'ENTERPRISE' ? { ...span, start: state.end } : span;
}

function mentionAt(text: string, { start, end }: Span): InstitutionMention | null {
  const form = text.slice(start, end);
  if (isPersonName(form) || isTradeAndName(form) || holdsOffice(text, form)) return null;
  if (
    isBroken(form) ||
    COUNTED_PLACES.test(form) ||
    !NAME.test(form) ||
    (isNoName(form) && !ROLE.test(form)) ||
    GENERIC_HEAD.test(form)
  )
    return null;
  const { id, certainty } = positionalName;
  const name = withoutNotice(form);
  const base = { start, end, form, name, rule: id, confidence: CERTAINTY[certainty] };
  const kind = bodyKind(form) ?? 'OTHER';
  return { ...base, type: 'institution', kind, entries: [] };
}
