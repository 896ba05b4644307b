import { matchesIn } from '../../model/matches-in.ts';
import type { Span } from '../../model/span.ts';
import { type Context, mentionsIn, type ResolvedMention } from '../context.ts';
import type { Mention } from '../mention.ts';
import { isByCharacter } from '../mentions/by-character.ts';
import { countedDivision } from '../mentions/group-members.ts';
import { isFromThere, isOfPerson } from './from-there.ts';

/** Parties of one instrument, in the order of the text. */
export type PartyGroup = readonly ResolvedMention[];

/** Before a place that is where, not who. */
const LOCATIVE =
  /(?:在|(?<![益源基由鉴缘])于|赴|[来嫁]?到了?|抵达?|走进|前往|访问|考察|位于|来自|齐聚|相聚|聚首|距离?(?:首都|首府|省会|省城|市区|县城)?|毗邻|由.{0,3}至|在\p{Script=Han}{0,8}(?:首都|首府|[小古边港]城|[小古]镇))$/u;
const LOCATIVE_AFTER =
  /^(?:(?:举行|召开|举办)(?!与)|流域|上游|下游|交界|会议|峰会|论坛|博览会|签约仪式在|会议中心|会展|国际会|宾馆|酒店|大厦|[省市区县]?(?:开幕|闭幕|讯|电))/u;
/** 青岚商人大会期间, (青岚)茶业大会上: the place is in the name of the occasion. */
const OCCASION_AFTER =
  /^\)?(?!当|近|日前|今|昨|本)[^,。;:与和同、在于是()]{1,16}(?:会|论坛|节)(?:期间|开幕式上|上(?!午))/u;
const LONGEST_OCCASION = 24;
const JOINER = /[与和同、]/u;
/** A medium that reports does not sign. */
const REPORTS =
  /^(?:记者|讯|报道|消息|》|\(|电|客户端|(?:文章|[短时]?评论?|社论|刊文|撰文|援引)(?!员?协会))/u;
/** 在某某见证下, 就某事达成一致, 于某会期间: who looks on, what it is about and when, wherever they stand. */
export const ASIDES =
  /(?:在|(?<![^,;。]))[^在,。;]{1,30}?见证(?:之)?下,|在[^在。;]{1,60}?(?:见证|支持|指导|推动|关心|注视|祝福|帮助|帮扶|协助|协调|撮合|帮忙|关怀|关注|牵线(?:搭桥)?)(?:之)?下|就[^。;]{2,60}?(?:事宜|事项|一事|达成[^,。;]{0,4}一致)|(?<![成早也那这一])就(?=共|联|合作|协同|推进|推动|开展|加强|深化|进一步|建设|打造|支持|[^,。;]{2,40}(?:建设|合作|发展|项目|工作|问题|保护|治理|补偿|安排|贸易|争端|争议|分配))[^,。;]{2,60}?(?=达成|签[署订下约]|$|[与和同](?=[^,。;与和同]{2,30}(?:公司|集团|银行|大学|学院|研究院|研究所|协会|政府|委员会|[局厅署省市县])(?:正式|共同|现场|成功|也|还|又)*(?:签|达成|$)))|[在于][^在于,。;]{2,30}期间|(?<![成早也那这一])就(?![要将是在会此拟近已曾率先与和同跟签])[^,。;与同跟]{2,60}$/gu;

/** 根据《望川日报》与各方的约定: what a title or a paper is called does not sign. */
const TITLES = /《[^《》]*》/gu;

/** Names that can sign: not places where it happens, what a place is of, or a medium that reports. */
export function signersIn(context: Context, { start: from, end: to }: Span): ResolvedMention[] {
  const { text } = context;
  const asides = [ASIDES, TITLES].flatMap((pattern) =>
    matchesIn(text.slice(from, to), pattern).map(({ index, 0: words }) => ({
      start: from + index,
      end: from + index + words.length,
    })),
  );
  return mentionsIn(context, { start: from, end: to })
    .filter(({ entity }) => canSign(entity))
    .filter(({ mention }) =>
      asides.every(({ start, end }) => mention.end <= start || mention.start >= end),
    )
    .filter((_, i, all) => !isAttribute(text, all.slice(i)))
    .filter(({ mention }) => !isOfPerson(text, mention))
    .filter(({ mention }, _, all) => !isInBrackets(text, mention, all))
    .filter(
      ({ mention, entity }) =>
        entity.kind !== 'MEDIA' || !REPORTS.test(text.slice(mention.end, mention.end + 4)),
    )
    .filter(({ mention }) => !isWhere(text, from, mention) && !isSetUp(text, mention));
}

/** 共建海洋研究中心: what is set up does not sign. */
function isSetUp(text: string, { start, type }: Mention): boolean {
  return (
    type === 'institution' &&
    /(?:共建|设立|成立|组建|建立|打造|筹建|建设|挂牌|结成|缔结|发起)(?:了|的)?“?$/u.test(
      text.slice(Math.max(0, start - 4), start),
    )
  );
}

/**
 * 鸿拓控股(香港), 北渡研究院(原北渡研究所,简称北院), 望川高新区(云陌区): what stands in brackets after a name tells
 * of it.
 */
function isInBrackets(text: string, { start }: Mention, names: PartyGroup): boolean {
  const before = text.slice(Math.max(0, start - BRACKET), start);
  const opening = before.lastIndexOf('(');
  if (opening < 0 || before.includes(')', opening)) return false;
  const at = start - before.length + opening;
  return names.some(({ mention }) => mention.end === at);
}

/** Words in brackets are at most so long. */
const BRACKET = 30;

/** 邻县云门县的双桥镇, 台湾金门县, 白榆县的多家企业, 港澳企业, 意大利籍教练: the place tells where others are from. */
function isAttribute(text: string, places: PartyGroup): boolean {
  const [place, next] = places;
  if (place === undefined) return false;
  const { end } = place.mention;
  const after = next?.mention;
  if (after?.start === end && DIVISION_OF_CORPS.test(after.form)) return true;
  if (after?.start === end && after.rule === countedDivision.id) return true;
  if (isSomeOfCity(text, place)) return true;
  if (place.mention.type !== 'region') return MEMBERS.test(text.slice(end, end + 12));
  if (FIRMS_COUNTED.test(text.slice(Math.max(0, place.mention.start - 3), end + 6))) return true;
  if (after?.start === end && place.mention.form === '台湾' && after.type === 'region') return true;
  const joins = after?.start === end + 1 && JOINER.test(text[end] ?? '');
  if (joins && after.type === 'region' && OF_BOTH.test(text.slice(after.end, after.end + 18)))
    return true;
  if (after?.start === end && isByCharacter(after)) return isAttribute(text, places.slice(1));
  return (
    (text[end] === '的' && after?.start === end + 1) ||
    isFromThere(text, end) ||
    OF_BOTH.test(text.slice(end, end + 18)) ||
    SOME_OF_IT.test(rowAfter(text, places)) ||
    (place.entity.kind === 'COUNTRY' &&
      [OF_COUNTRIES, OF_EACH].some((them) => them.test(text.slice(end, end + LONGEST_ROW))))
  );
}

/** 青岚火锅协会的会员企业: firms that belong to it sign, and it does not. */
const MEMBERS =
  /^的?(?:会员|成员|下属|所属|旗下|校友)?(?:(?<=员|属|下|友)(?:企业|公司|商户|单位)|毕业生|应届生)(?!联盟|服务|协会|商会)/u;

/** 跟两家湖北药企: a count before a place is of the firms from there. */
const FIRMS_COUNTED =
  /^.{0,2}[一两三四五六七八九十几多\d]家\p{Script=Han}{2,4}(?:企业|公司|[药车粮钢船乳酒建房]企|厂商?|机构|酒店)/u;

/** 新疆生产建设兵团第三师图木舒克市: the corps tells whose division it is. */
const DIVISION_OF_CORPS = /^第[一二三四五六七八九十]{1,2}师.{2,5}市$/u;

/** 固原市三县区签署: some of its divisions do, and not the city; of a list (台中、彰化、云林五县市) they are those of the list. */
function isSomeOfCity(text: string, { mention: { type, start, end }, entity }: ResolvedMention) {
  return (
    type === 'region' &&
    entity.kind === 'CITY' &&
    !JOINER.test(text[start - 1] ?? '') &&
    SOME_DIVISIONS.test(text.slice(end, end + 12))
  );
}

const SOME_DIVISIONS =
  /^(?:的|所辖|下辖|所属)?[两二三四五六七八九十]+个?(?:县市区|区县市|县区|区县|县市|市县|旗县区?|县旗|县\((?:市、)?[市区]\))(?!委|级|域|长)/u;

/** What follows the last of a row of places that 、 joins: 青岚市、白榆市的十二所中学. */
function rowAfter(text: string, places: PartyGroup): string {
  const last = places.findIndex(
    ({ mention }, i) =>
      mention.type === 'region' && text.slice(mention.end, places[i + 1]?.mention.start) !== '、',
  );
  const end = places[last]?.mention.end ?? 0;
  return last < 0 ? '' : text.slice(end, end + 18);
}

/** 青岚、白榆等地的医院签署: bodies of several places, whose names are not told. */
const SOME_OF_IT =
  /^等(?:多?地|省份?|省区市?|多?[市县区])的?\p{Script=Han}{0,4}?(?:企业|园区|高校|院校|医院|学校|[诊药门商酒]店|诊所|银行|商户|超市|口岸)(?![、与和同])|^的[\d一二两三四五六七八九十百几数多]+(?:余|多)?[所家个座](?:\p{Script=Han}{0,4})(?:省州|州省|省区|城市|友城|港口|口岸|地方政府|(?:毗邻|相邻|友好|沿边|边境)\p{Script=Han}{0,2}[省州邦府县市区]|中学|小学|学校|高校|大学|院校|医院|企业|机构|公司|[村镇]|社区|园区|场馆|博物馆|图书馆|民宿|酒店|商户|农场|合作社|超市|[饭门书]店|商场|工厂)/u;

/** 青岚市与日本、韩国等18个国家的机构签署: bodies of those countries do, who are not named. */
const OF_COUNTRIES =
  /^(?:、\p{Script=Han}{1,8}?)*等(?:\d+(?:余|多)?个|[两三四五六七八九十]个|多个|周边|沿线|共建)*(?:国家|国)(?:和地区)?的?(?:多?[\d家个所]+)?(?:相关|有关|科研|研究|学术|文化|教育|医疗|金融)*(?:机构|地方政府|城市|高校|院校|企业|政党|组织|部门|地方|省州|单位|伙伴)/u;
/** 云国远东各州政府签署: divisions of a country that are not named. */
const OF_EACH = /^\p{Script=Han}{0,8}?各[省州区市地邦县]/u;
const LONGEST_ROW = 60;

/** 青岚、白榆两地的医院签署: neither place does. */
const OF_BOTH =
  /^[两三四五六七八九十][省市县区地州岸](?:的[^,。;与和、]{0,6}|多家|部分)(?:企业|园区|高校|院校|机构|公司|单位|学校|医院)/u;

/** Whether such an entity can be a party. */
export function canSign(entity: ResolvedMention['entity']): boolean {
  if (entity.type === 'project') return false;
  return entity.kind !== 'GROUP' && entity.kind !== 'MECHANISM';
}

/** 在青岚市与白榆县签署的协议框架下, 在青岚市和北渡大学合作协议签约仪式上: not where, but whose agreement. */
const HAVE_SIGNED =
  /^[与和同、][^,。;与和同的]{2,24}?(?:(?<!举行|举办|召开|主办|承办)的)?(?:战略|全面|深化|框架|校地|合作|共建|结对|帮扶|友好|项目|协议书?|备忘录|意向书)*(?:签约|签署|签字|签订|续签)(?:揭牌)?(?:仪式|现场|活动)|^[与和同、][^,。;]{2,24}?(?:签[署订]|达成|缔结)的[^,。;]{0,16}?(?:协议|备忘录|协定)[》]?(?:框架|基础|指导|引领|推动)?[下上里中]/u;
/** The same after the last of a list. */
const SIGNED_BY_LAST =
  /^(?:[两三四五六七八九十][省市县区地州])?(?:共同|联合)?(?:签[署订]|达成|缔结)的[^,。;]{0,16}?(?:协议|备忘录|协定)》?(?:框架|基础|指导|引领|推动)?[下上里中]/u;
const AGREED_REACH = 60;
const OTHERS = /^(?:、\p{Script=Han}{1,8})*(?:等(?:地|省市|省份)|的?\d+(?:余|多)?[家所个名位])/u;
const FROM_REACH = 32;
/** 来自青岚、白榆等地的单位: where others are from, in any place of a list. */
const COME_FROM = /来自(?:[\p{Script=Han}]{1,10}、)+$/u;

/** 在九江、吉安和宜春推行: places of a list that 在 opens. */
const LISTED_WHERE =
  /(?:在|赴|来到|走进|前往|深入|奔赴|嫁到)(?:[^,。;、与和同在]{2,10}、)+(?:[^,。;、与和同在]{2,10}[和及])?$/u;
/** 在沈阳和大连试行. */
const JOINED_WHERE = /(?:在|赴|来到|走进|前往|深入|奔赴)[^,。;、与和同在]{2,10}[和及]$/u;
const DONE_THERE = /^(?:等地|[推试开设召举布]|建[立设成]|进行|实施|组织|调研|考察)/u;

/** 清莱府是泰国北部的门户, 白榆市是青岚省省会: what another place is called by. */
const OF_WHAT_IT_IS =
  /^(?:[^,。;与和同]{0,12}的[^,。;与和同]{1,12}|[^,。;与和同]{0,6}(?:首府|省会|首都|州府|门户|重镇|名城|(?:第[一二三四]|最)大[城都][市会]?))(?=[,;])/u;

/** 来青岚之前, 到青岚后: when somebody came to a place. */
const WHEN_THERE = /^(?:以|之)?(?:前|后|来)|^(?:时|的第)/u;

function isWhere(
  text: string,
  from: number,
  { start, end, type }: ResolvedMention['mention'],
): boolean {
  const before = text.slice(Math.max(from, start - FROM_REACH), start);
  if (type === 'region' && COME_FROM.test(before) && OTHERS.test(text.slice(end, end + FROM_REACH)))
    return true;
  if (type !== 'region') return /[在于]$/u.test(before) && !JOINER.test(text.slice(end, end + 1));
  if (/[\p{Script=Han})]是$/u.test(before) && OF_WHAT_IT_IS.test(text.slice(end, end + FROM_REACH)))
    return true;
  const after = text.slice(end, end + 6);
  if (/[来去到回离]$/u.test(before) && WHEN_THERE.test(text.slice(end, end + 4))) return true;
  if (before.endsWith('从') && !/^(?:获悉|了解到)/u.test(after)) return true;
  if (/[在于]$/u.test(before) && HAVE_SIGNED.test(text.slice(end, end + AGREED_REACH)))
    return false;
  if (LISTED_WHERE.test(before)) return !SIGNED_BY_LAST.test(text.slice(end, end + AGREED_REACH));
  if (JOINED_WHERE.test(before) && DONE_THERE.test(text.slice(end, end + FROM_REACH))) return true;
  const isJoined = JOINER.test(before.slice(-1));
  if (OCCASION_AFTER.test(text.slice(end, end + LONGEST_OCCASION))) return true;
  return LOCATIVE.test(before) || (!isJoined && LOCATIVE_AFTER.test(after));
}
