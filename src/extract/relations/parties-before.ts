import { parseNumber } from '../../model/numerals.ts';
import type { Context } from '../context.ts';
import { delegatesOf, receives } from './delegates.ts';
import { elidedSubject, isElided } from './elided-subject.ts';
import type { Parties } from './parties.ts';
import { chainEndingAt, LONGEST_LIST, opening, SIDES, uniqueParties, WHEN } from './party-chain.ts';
import { fieldsOf, groupsOf, pairsOf, SEPARATELY, splitAtWith } from './party-groups.ts';
import { lastClause, subjectOf } from './party-subject.ts';
import { PRONOUN, pointsToOthers } from './points-back.ts';
import { ASIDES, type PartyGroup, signersIn } from './signers.ts';

/** What kinds of bodies are of a place, where only their kind is told. */
const KINDS =
  '(?:中小学校?|[中小]学|学校|院校|高校|医院|卫生院|医疗机构|企业|社区|街道|乡镇|村镇|镇村|村|镇|园区|景区|[图文博科]\\p{Script=Han}{1,2}馆|场馆|社会组织|民营企业)';
/** 青白两地学校医院结对签约: bodies of two places sign, of whom only the kinds are told; 青白两地乡村振兴签约 are the places. */
const THEIR_BODIES = new RegExp(
  `^[两三四五六七八九十](?:[省市区县州盟旗地]){1,2}的?(?:[\\d两三四五六七八九十几多]+(?:余|多)?[家所个对])?(?:${KINDS}[、和与及]?){1,4}(?:的?代表|负责人)?(?:结对|牵手|携手|共建|帮扶|共同|联合|集中|现场|正式|[今昨][天日]|近日|日前|再次|在[^,。;与和]{2,12}|“?云”?|线上)*$`,
  'u',
);

/** The last joiner that sets the subject off from those that it signs with. */
const WITH = /(?:与|和|同|跟|携手|牵手|并与|并同|联合|及)(?:中国|友城|友好城市|姊妹城市)?$/u;

/** 青岚市市长赵某、白榆市市长钱某分别代表两市签署: the persons speak for the places that they are of. */
const DELEGATED = /^[\p{Script=Han}]{1,14}代表(?:双方|各方|[两三四五六七八九][市地区县省镇方])/u;
/** 青岚市百家企业签约, 青岚、白榆等地农户签约, 与日本的城市结为友好城市: not the region signs, but its people, firms and places. */
const OF_IT =
  /^(?!等)(?:[共协]同|[^,。;与和同跟]){0,16}(?:企业|居民|农户|客商|商户|村民|市民|业主|用户|学生|员工|医生|球员|球队)|^等(?:地|省份?|省区)的?[^,。;与和]{0,6}(?:[居村市农]民|农户|学生|员工)|^等?的?[^,。;、与和同]{0,8}(?:贫困|边境|牧业|民族|山区|周边|相邻|帮扶)村(?![\p{Script=Han}])|^等?的?[^,。;、与和同]{0,8}(?:贫困|边境|牧业|民族|山区|周边|相邻|帮扶)村$|^等?国?的(?:许多|一些|多[个座]|若干|不少|[\d两三四五六七八九十几]+(?:余|多)?[个座])?(?:城市|省份|地方政府|省市|省州)(?:先后|陆续|已|相继|正式|也|都|均)*$/u;
/** 青岚、白榆两地法院、银行等11家单位: bodies of theirs sign, which are only counted. */
const COUNTED_BODIES =
  /^(?![、等])[^,。;与和同在]{2,30}?、[^,。;与和同在]{2,20}?等?(?:[2-9]|\d{2,}|[两三四五六七八九十]+)(?:余|多)?[家个](?:单位|部门|机构|法院|医院|学校|高校)(?:的?(?:代表|负责人))?(?:今[天日]|昨[天日]|近日|日前|在[^,。;与和]{2,12}|共同|联合|集中|现场|正式)*$/u;
/** 与16家央企, 与三国企业, 和本地园区: partners of whom only the kind or the number is told; 四个市州 are those of the list. */
const SOME_OF_IT =
  /^(?!等|[两三四五六七八九十\d]+个(?:[省市州县区旗盟地]){2,3}(?![\p{Script=Han}]{0,4}(?:企业|单位|机构|院校|高校|园区)))(?:[共协]同|[^,。;与和同跟就在于]){0,14}(?:(?<=^的[\d两三四五六七八九十几多]+(?:余|多)?个?)(?:省区|省|州|邦|郡|府|县|城市)|企业|[央国民药车粮钢矿船酒房航电]企|村|园区|机构|单位|高校|院校|医院|学校|团队|农户|家庭|商户|客商|(?<=^[\d两三四五六七八九十几多]+(?:余|多)?[家所个][^,。;与和同、]{2,14}))(?:的?(?:代表|负责人))?(?:分别|共同|一次性|现场|集中|正式|当场|成功|今年|去年|前年|已|陆续|先后|近日|日前|还|也|又)*$/u;

/** 云陌区介绍,已有企业与高校签署; 云陌区发言人说,两岸签署: who only tells of it, where others are the subject. */
const SPEAKS =
  /(?:介绍|表示|透露|通报|称|说|获悉|了解到|显示|披露|指出|发现|统计),[^。;]{2,30}[与和同][^,。;]{2,12}$|^(?:新闻)?发言人[^,。;]{0,12}[说称示出绍],|(?:要求|督促|责令|敦促|责成)[^,。;]{1,16}[与和同][^,。;]{1,16}$|^(?:抗议|批评|质疑|谴责|反对|指责|抨击|声讨|阻止)/u;
/** Who is present, hosts or looks on does not sign by that. */
const ATTENDS =
  /出席|参加(?!方)|见证|主持|致辞|参观|考察|走访|协办|主办|承办|指导下|列席|陪同|应邀|揭牌|发布|举办|[主分]会场/u;

/**
 * The names before the words of a signing that are its parties: a list joined by 与, 和, 、 that ends
 * before them, with the subject of the sentence where it stands apart.
 * @param carried the subject of the signing before, in the same sentence: …,并与B签署
 */
export function partiesBefore(
  context: Context,
  start: number,
  to: number,
  carried: PartyGroup = [],
): Parties {
  const found = partiesOfClause(context, lastPair(context, start, to) ?? start, to, carried);
  const isPaired = found.groups.length > 0 && found.groups.every((group) => group.length > 1);
  if (!isPaired) return found;
  return { ...found, groups: [...pairsBefore(context, start, to), ...found.groups] };
}

/** 青岚市与白榆县就学生运动会服务签署: what it is about tells nothing of who signs, whatever words are in it. */
const TOPIC = /就(?![要将是在会此拟近已曾率先与和同签])[^,。;与同]{2,60}$/u;

/** A与B,以及C与D签署: where the last pair begins, which has the verb and sides of its own. */
function lastPair(context: Context, from: number, to: number): number | undefined {
  const { text } = context;
  const at = lastComma(text, from, to) + 1;
  const words = AND_ALSO.exec(text.slice(at, at + 2))?.[0];
  if (at <= from || words === undefined || pairsBefore(context, from, to).length === 0)
    return undefined;
  const start = at + words.length;
  const [first, ...others] = signersIn(context, { start, end: to });
  const last = others.at(-1)?.mention;
  const hasSides = last && SIDES.test(text.slice(first?.mention.end, last.start));
  return first?.mention.start === start && hasSides ? start : undefined;
}

/** Where the last comma before a place stands, looked for as far as a list may be long; -1 where there is none. */
function lastComma(text: string, from: number, to: number): number {
  const first = Math.max(from, to - LONGEST_LIST);
  const at = text.slice(first, to).lastIndexOf(',');
  return at < 0 ? -1 : first + at;
}

const AND_ALSO = /^(?:以及|及)/u;

/** A与B,C与D签署: clauses of names and 与 alone, whose verb stands after the last. */
function pairsBefore(context: Context, from: number, to: number): PartyGroup[] {
  const { text } = context;
  const end = lastComma(text, from, to);
  if (end <= from || !opensWithName(context, end + 1, to)) return [];
  const start = Math.max(from, lastComma(text, from, end) + 1);
  const names = signersIn(context, { start, end });
  if (!opensWithName(context, start, end) || names.at(-1)?.mention.end !== end) return [];
  const { groups } = partiesOfClause(context, start, end, []);
  const isPaired = groups.length > 0 && groups.every((group) => group.length > 1);
  const hasSides = SIDES.test(text.slice(names[0]?.mention.end, end));
  return isPaired && hasSides ? [...pairsBefore(context, from, end), ...groups] : [];
}

function opensWithName(context: Context, start: number, end: number): boolean {
  const [first] = signersIn(context, { start, end });
  const before = context.text.slice(start, first?.mention.start ?? start);
  return first !== undefined && WHEN.test(before.replace(AND_ALSO, ''));
}

function partiesOfClause(
  context: Context,
  start: number,
  to: number,
  carried: PartyGroup,
): Parties {
  const { text } = context;
  const from = Math.max(start, to - LONGEST_LIST);
  const names = signersIn(context, { start: from, end: to });
  const last = names.at(-1);
  const tail = text
    .slice(last?.mention.end ?? from, to)
    .replace(ASIDES, '')
    .replace(TOPIC, '');
  const pointsBack = pointsToOthers(text.slice(from, to), tail, last !== undefined);
  if (last && pointsBack && DELEGATED.test(tail)) {
    const signing = chainEndingAt(text, names, names.length - 1);
    if (
      signing.length > 1 &&
      signing.every(({ entity }) => entity.type === 'region' && entity.kind !== 'COUNTRY')
    )
      return { groups: [uniqueParties(signing)], pointsBack: false };
  }
  if (last && pointsBack)
    return { groups: [], pointsBack, delegates: uniqueParties(delegatesOf(text, names, tail)) };
  if (!last || pointsBack || SPEAKS.test(tail)) return { groups: [], pointsBack };
  if (ATTENDS.test(tail)) return { groups: actingTogether(text, names, tail), pointsBack };
  const counted = COUNTED_PARTNERS.test(lastClause(text.slice(from, to)))
    ? names.findLast(({ mention }) => opensClause(text, mention.start, from))
    : undefined;
  if (counted) return { groups: [[counted]], pointsBack };
  const chain = chainEndingAt(text, names, names.length - 1);
  const openers =
    (chain.length === 1 && isDoneTogether(text, tail, to)) || isSetUpBy(text, chain, tail)
      ? opening(text, names, from)
      : [];
  if (openers.length > 1) return { groups: [uniqueParties(openers)], pointsBack: false };
  if (last.entity.type === 'region' && SOME_OF_IT.test(tail) && !countsThem(tail, chain))
    return { groups: withSome(context, from, names, chain), pointsBack };
  if ([OF_IT, COUNTED_BODIES, THEIR_BODIES].some((one) => one.test(tail)))
    return { groups: [], pointsBack };
  const head = text.slice(from, chain[0]?.mention.start ?? from);
  if (WITH.test(head.trimEnd())) {
    const before = names
      .slice(0, names.length - chain.length)
      .filter((name) => chain.every(({ entity }) => entity !== name.entity));
    const clause = lastClause(head);
    const elided = isElided(clause) ? elidedSubject(context, before, from, to) : null;
    const left = elided ?? subjectOf(context, head, before, chain);
    const goesOn = elided !== null || ADDS.test(clause) || IT.test(head);
    const subject = left.length > 0 || !goesOn ? left : carried;
    if (subject.length > 0)
      return { groups: groupsOf(text, subject, chain, to), pointsBack: false };
    return { groups: [chain], pointsBack: PRONOUN.test(head) };
  }
  const host = chain.length === 1 ? hostOf(text, names, tail) : undefined;
  if (host) return { groups: [uniqueParties([host, ...chain])], pointsBack: false };
  const pairs = fieldsOf(text, chain, to) ?? pairsOf(text, chain);
  if (pairs) return { groups: pairs, pointsBack: false };
  const split = splitAtWith(text, chain);
  const groups = split ? groupsOf(text, split.left, split.right, to) : [chain];
  return { groups, pointsBack: false };
}

/** 馆长赵某会见云陌博物馆馆长钱某,并签署协议: who receives the other signs with it. */
function hostOf(text: string, names: PartyGroup, tail: string): PartyGroup[number] | undefined {
  const [host, guest] = names.slice(-2);
  if (!host || !guest || host.entity === guest.entity || !AFTER_MEETING.test(tail))
    return undefined;
  return receives(text.slice(host.mention.end, guest.mention.start)) ? host : undefined;
}

/** The person of the guest, and how they sign. */
const AFTER_MEETING =
  /^[^,。;与和同]{0,20}(?:,(?:会后|会谈后|随后|其间|期间|当天|会上)?)?(?:双方|两人|[两三][馆校院市家地方])?(?:并|还|就此|共同|现场|当场|一同|正式|也|又|随后|代表[双各]方|代表[两三]\p{Script=Han})*$/u;

/** 青岚市与白榆市启动了北渡平台,共同签署协议: of what they did before, the last name tells nothing. */
function isDoneTogether(text: string, tail: string, to: number): boolean {
  return /^[^,]+,(?:并|还|现场)*$/u.test(tail) && /^(?:共同|联合)/u.test(text.slice(to));
}

/** 青岚市公安局与白榆市公安局建立青白协作机制,并签订协议: the names are in what they set up. */
function isSetUpBy(text: string, [first]: PartyGroup, tail: string): boolean {
  const before = text.slice(Math.max(0, (first?.mention.start ?? 0) - 3), first?.mention.start);
  return (
    /,(?:并|还)(?:现场|正式|共同)*$/u.test(tail) &&
    /(?:建立|成立|组建|设立|启动|缔结|结成)了?$/u.test(before)
  );
}

/** 青岚市与白榆市共同发布计划并签署协议: those whom 与 joins do the one thing and the other. */
function actingTogether(text: string, names: PartyGroup, tail: string): PartyGroup[] {
  const chain = AND_SIGN.test(tail) ? chainEndingAt(text, names, names.length - 1) : [];
  return chain.length > 1 ? [uniqueParties(chain)] : [];
}

const AND_SIGN = /[^,。;](?:,?并|后)(?:现场|正式|共同|联合|当场|成功)*$/u;

/**
 * 青岚市扩大开放,同25个国家签署; 青岚省划定网格,与相邻五省签署: partners who are only counted, in a clause that has no
 * subject of its own. 还与相邻的云陌县签署 names the partner.
 */
const COUNTED_PARTNERS =
  /^[^\p{Script=Han}]*(?:并|还|又|也|已|先后|陆续|累计)*[与和同](?:(?:全球|世界|国内外|全国|海外)?\d+(?:余|多)?[个家所][^与和同]{1,14}(?:[和与][^与和同]{2,8})?|(?:相邻|毗邻|邻近|周边|接壤|交界|沿线|沿江|沿海)的?(?:\d+|[两三四五六七八九十]+)个?(?:兄弟)?(?:省区市|省区|[省市县区州盟旗镇乡])(?:共同|联合|正式|分别|先后|陆续|逐一|都|均|已)*)$/u;

/** 青岚农科院、北渡大学、白榆市三家单位的代表: the count is of the list, and of no others. */
function countsThem(tail: string, chain: PartyGroup): boolean {
  const count = OF_THE_LIST.exec(tail)?.groups?.['count'] ?? '';
  return chain.length > 1 && parseNumber(count) === chain.length;
}

const OF_THE_LIST = /^(?<count>[两三四五六七八九十])(?:家|个)(?:单位|机构|部门)/u;

function opensClause(text: string, start: number, from: number): boolean {
  return start === from || /[,;。]/u.test(text[start - 1] ?? '');
}

/** 青岚市与白榆县的企业签约: those that sign with partners who are not named, each alone where they sign separately. */
function withSome(
  context: Context,
  from: number,
  names: PartyGroup,
  chain: PartyGroup,
): PartyGroup[] {
  const { text } = context;
  const split = splitAtWith(text, chain);
  const head = text.slice(from, chain[0]?.mention.start ?? from);
  const before = names.slice(0, names.length - chain.length);
  const left =
    split?.left ?? (WITH.test(head.trimEnd()) ? subjectOf(context, head, before, chain) : []);
  const last = left.at(-1)?.mention.end ?? 0;
  const isSeparate = SEPARATELY.test(text.slice(last, chain.at(-1)?.mention.start ?? last));
  return isSeparate ? left.map((one) => [one]) : left.length > 0 ? [uniqueParties(left)] : [];
}

/** 调研组看了样机,见证其与: the one of whom the sentence before tells. */
const IT = /(?:[,;]|见证)其(?:还|又|也|已|曾|再次|再度)*[与和同]$/u;

/** Words after the last comma before 与 that name nobody: the subject of the signing before goes on. */
const ADDS =
  /^[^\p{Script=Han}]*(?:其|上月|并|还|又|也|同时|同一?[天日]|当天|此外|随后|将|分别|另外|其中|近日|日前|今年|本月|下月|明年|年内|下一步|接下来|[上下]午|今[天日]|昨[天日]|\d{1,2}月|\d{1,2}日|(?:访问|考察)?(?:团|代表团)(?:一行)?|[,\s])*(?:与|和|同|跟|携手|牵手|联合)$/u;
