import type { Span } from '../../model/span.ts';
import type { Context, ResolvedMention } from '../context.ts';
import { mentionsIn } from '../context.ts';
import { isRowMember } from '../mentions/group-members.ts';
import { isGovernment, sharedHead } from '../mentions/shared-heads.ts';
import { SIDES as SIDES_BY_KIND } from './agreement-type.ts';
import { delegatesOf } from './delegates.ts';
import { ASIDES, canSign, type PartyGroup, signersIn } from './signers.ts';

/** Between two names of a list: a joiner, with a bracket or a person and their office before it. */
const JOINT =
  /^(?:\([^()]{1,30}\))?[\p{Script=Han}\d·“”]{0,14}?[,]?(?:(?:与|和|同|跟)(?:\p{Script=Han}{1,6}的)?|及|以及|、|·|—+|-|——|携手|牵手|联合|联手|♡|×|\+|&|;|,(?=\p{Script=Han}{2,14}代表$))(?:中国|中共|友城|友好城市|姊妹城市|[甲乙丙丁]方|\p{Script=Han}{2,4}[省市州县区旗]|\p{Script=Han}{2,14}代表){0,2}$/u;
/** No list of parties is longer. */
const LONGEST_LIST = 1000;
/** From the subject to the first name after 与: anything within the sentence. */
const SUBJECT_REACH = 70;
/** The last joiner that sets the subject off from those that it signs with. */
const WITH = /(?:与|和|同|跟|携手|牵手|并与|并同|联合|及)(?:中国|友城|友好城市|姊妹城市)?$/u;
/** 校长一行到青岚市考察,并签署: host and guest are told before. */
const VISITS =
  /(?:率[队团]|率.{2,12}团|一行|代表团)[^。;]{0,12}(?:赴|到|访|走进)[^。;]{2,30},(?:并|还)(?:现场|正式|共同)*$/u;
const HEADS = '(?:校长|院长|市长|县长|区长|镇长|局长|董事长)';
/** 院长率团访问云陌博物馆,与馆长赵某签署: a head without a body is the one of the body that is visited. */
const MEETS_HEAD =
  /(?:率[队团]|率.{2,12}团|一行|代表团)[^。;]{0,12}(?:赴|到|访|走进)[^。;与和同]{2,40},(?:并|还)?[与和同](?:该[院校馆市县州])?副?(?:[省市区县州镇校院馆所局会行站社]长|董事长|理事长|主席|主任)[\p{Script=Han}·]{0,16}$/u;
/** Stands for parties named before. */
const PRONOUN = new RegExp(
  [
    '[与和同](?:其|之|对方)$|双方(?!企业)|各方|各地|多方|彼此|校地|政企',
    '(?<!相邻|周边|其他|沿线|邻近)[两三四五六七八九十](?:省市|[省市区县地州旗镇乡村校院馆所社局方家])(?!\\d|人(?!民|社|才|大))',
    '(?:[两三四五六七八九十]|这些|各自)(?:座|个)?(?:城市|市县|县市|区县|单位|部门|兄弟|邻居|医院|高校)(?:双方|共同|正式|携手|今天|昨天|近日|日前|也)*$',
    '(?<![\\d一两三四五六七八九十])[两二]人(?!民|才)[^,。;]{0,16}$',
    '[“]?邻居[”]?间?$|他们(?:分别|各自)?代表',
    `(?:${SIDES_BY_KIND})(?:双方)?(?:共同|正式|携手|现场|也|还|将|已|再次|再度|今天|昨天|近日|日前)*$`,
    `(?<!\\p{Script=Han})${HEADS}[和与、]${HEADS}`,
  ].join('|'),
  'u',
);
/** 青岚市市长赵某、白榆市市长钱某分别代表两市签署: the persons speak for the places that they are of. */
const DELEGATED = /^[\p{Script=Han}]{1,14}代表(?:双方|各方|[两三四五六七八九][市地区县省镇方])/u;
/** 青岚市百家企业签约: not the region signs, but its people and firms. */
const OF_IT =
  /^(?!等)[^,。;与和]{0,16}(?:企业|居民|农户|客商|商户|村民|市民|业主|用户|学生|员工|医生|球员)/u;
/** 与16家央企, 与三国企业, 和本地园区: partners of whom only the kind or the number is told. */
const SOME_OF_IT =
  /^(?!等)[^,。;与和就在于]{0,14}(?:企业|村|园区|机构|单位|高校|院校|医院|学校|团队|农户|家庭|商户|客商|(?<=^[\d两三四五六七八九十几多]+(?:余|多)?[家所个][^,。;与和同、]{2,14}))(?:的?(?:代表|负责人))?(?:分别|共同|一次性|现场|集中|正式|当场|成功|已|陆续|先后|近日|日前|还|也|又)*$/u;
/** 青岚市、白榆县双方: a word for the names just before it. */
const APPOSITION =
  /^(?:\([^()]{1,20}\))?(?:(?:(?:相关|有关|主要)?负责(?:人|同志)|领导|代表|副?(?:[省市州区县镇]|[院校局会行])长|党?委?书记|主任)?代表)?的?(?:双方|(?:一?共|合计)?[两三四五六七八九十](?:省市|[省市区县地州旗镇乡村校院馆所社局方家])|各方|共同|等?\d*[一二三四五六七八九十]?[地方市家])/u;
const SEPARATELY = /分别|各自|依次|逐一|一口气|接连/u;
/** 云陌区介绍,已有企业与高校签署: who only tells of it, where others are the subject. */
const SPEAKS =
  /(?:介绍|表示|透露|通报|称|说|获悉|了解到|数据显示|统计),[^。;]{2,30}[与和同][^,。;]{2,12}$/u;
/** Who is present, hosts or looks on does not sign by that. */
const ATTENDS =
  /出席|参加(?!方)|见证|主持|致辞|参观|考察|走访|协办|主办|承办|指导下|列席|陪同|应邀|揭牌|发布|举办|[主分]会场/u;

/** What a report of a signing says of who signs. */
export interface Parties {
  /** One for each instrument; several where they sign separately. */
  readonly groups: readonly PartyGroup[];
  /** True where words such as 双方 point back. */
  readonly pointsBack: boolean;
  /** Where words point back, the bodies whose persons sign, should nobody have been told before. */
  readonly delegates?: PartyGroup;
}

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
  const found = partiesOfClause(context, start, to, carried);
  const isPaired = found.groups.length > 0 && found.groups.every((group) => group.length > 1);
  if (!isPaired) return found;
  return { ...found, groups: [...pairsBefore(context, start, to), ...found.groups] };
}

/** The two or more names that 与 joins at the beginning of the next clause. */
export function partiesAfter(context: Context, at: number): Parties {
  const { text } = context;
  const end = text.slice(at + 1).search(/[,。;]/u);
  const names = signersIn(context, { start: at + 1, end: end < 0 ? text.length : at + 1 + end });
  const last = names.findIndex(
    (one, i) =>
      !SIDES.test(text.slice(one.mention.end, names[i + 1]?.mention.start ?? one.mention.end)),
  );
  const opens = text[at] === ',' && names[0]?.mention.start === at + 1 && last > 0;
  return { groups: opens ? [uniqueParties(names.slice(0, last + 1))] : [], pointsBack: false };
}

/** 协议在青岚签订,由A、B和C共同落款: who signs what has been told as signed. */
export function partiesBy(context: Context, at: number): Parties {
  const { text } = context;
  const start = at + BY.length;
  const length = text.slice(start, start + LONGEST_LIST).search(/[,。;]/u);
  const end = length < 0 ? text.length : start + length;
  const names = text.startsWith(BY, at)
    ? opening(text, signersIn(context, { start, end }), start)
    : [];
  const isSigned = SET_HANDS.test(text.slice(names.at(-1)?.mention.end ?? start, end));
  const isOwn = names[0]?.mention.start === start && names.length > 1 && isSigned;
  return { groups: isOwn ? [uniqueParties(names)] : [], pointsBack: false };
}

const BY = ',由';
const SET_HANDS =
  /^(?:等)?(?:[两三四五六七八九十\d]+(?:家(?:单位)?|方|地|[市省县区校院馆]))?(?:的?(?:代表|负责人|主要负责人))?(?:共同|联合|分别)?(?:执笔)?(?:落款|落笔|签字|签署|签名|签章|签订|盖章)$/u;

/** A与B,C与D签署: clauses of names and 与 alone, whose verb stands after the last. */
function pairsBefore(context: Context, from: number, to: number): PartyGroup[] {
  const { text } = context;
  const end = text.lastIndexOf(',', to - 1);
  if (end <= from || !opensWithName(context, end + 1, to)) return [];
  const start = Math.max(from, text.lastIndexOf(',', end - 1) + 1);
  const names = signersIn(context, { start, end });
  if (!opensWithName(context, start, end) || names.at(-1)?.mention.end !== end) return [];
  const { groups } = partiesOfClause(context, start, end, []);
  const isPaired = groups.length > 0 && groups.every((group) => group.length > 1);
  const hasSides = SIDES.test(text.slice(names[0]?.mention.end, end));
  return isPaired && hasSides ? [...pairsBefore(context, from, end), ...groups] : [];
}

const SIDES = /[与和同]/u;

function opensWithName(context: Context, start: number, end: number): boolean {
  const [first] = signersIn(context, { start, end });
  return first !== undefined && WHEN.test(context.text.slice(start, first.mention.start));
}

const WHEN = /^(?:会上|其中|近日|日前|当[天日]|今[天日]|昨[天日]|(?:\d{1,2}月)?\d{1,2}日)?$/u;

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
  const tail = text.slice(last?.mention.end ?? from, to).replace(ASIDES, '');
  const pointsBack =
    PRONOUN.test(last ? tail.replace(APPOSITION, '') : tail) ||
    VISITS.test(text.slice(from, to)) ||
    MEETS_HEAD.test(text.slice(from, to));
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
    chain.length === 1 && isDoneTogether(text, tail, to) ? opening(text, names, from) : [];
  if (openers.length > 1) return { groups: [uniqueParties(openers)], pointsBack: false };
  if (last.entity.type === 'region' && SOME_OF_IT.test(tail))
    return { groups: withSome(context, from, names, chain), pointsBack };
  if (OF_IT.test(tail)) return { groups: [], pointsBack };
  const head = text.slice(from, chain[0]?.mention.start ?? from);
  if (WITH.test(head.trimEnd())) {
    const before = names
      .slice(0, names.length - chain.length)
      .filter((name) => chain.every(({ entity }) => entity !== name.entity));
    const left = subjectOf(context, head, before, chain);
    const subject = left.length > 0 || !ADDS.test(lastClause(head)) ? left : carried;
    if (subject.length > 0)
      return { groups: groupsOf(text, subject, chain, to), pointsBack: false };
    return { groups: [chain], pointsBack: PRONOUN.test(head) };
  }
  const pairs = pairsOf(text, chain);
  if (pairs) return { groups: pairs, pointsBack: false };
  const split = splitAtWith(text, chain);
  const groups = split ? groupsOf(text, split.left, split.right, to) : [chain];
  return { groups, pointsBack: false };
}

/** 青岚市与白榆市启动了北渡平台,共同签署协议: of what they did before, the last name tells nothing. */
function isDoneTogether(text: string, tail: string, to: number): boolean {
  return /^[^,]+,(?:并|还|现场)*$/u.test(tail) && /^(?:共同|联合)/u.test(text.slice(to));
}

/** The list of names that the clause begins with. */
function opening(text: string, names: PartyGroup, from: number): PartyGroup {
  const [first] = names;
  const start = first?.mention.start ?? from;
  const clause = text.slice(from, start);
  if (!first || !WHEN.test(clause.slice(clause.lastIndexOf(',') + 1))) return [];
  let end = 0;
  while (end + 1 < names.length && chainEndingAt(text, names, end + 1)[0] === first) end++;
  return names.slice(0, end + 1);
}

/** 青岚市与白榆市共同发布计划并签署协议: those whom 与 joins do the one thing and the other. */
function actingTogether(text: string, names: PartyGroup, tail: string): PartyGroup[] {
  const chain = AND_SIGN.test(tail) ? chainEndingAt(text, names, names.length - 1) : [];
  return chain.length > 1 ? [uniqueParties(chain)] : [];
}

const AND_SIGN = /[^,。;](?:,?并|后)(?:现场|正式|共同|联合|当场|成功)*$/u;

/** 青岚市扩大开放,同25个国家签署: partners who are only counted, in a clause that has no subject of its own. */
const COUNTED_PARTNERS =
  /^[^\p{Script=Han}]*(?:并|还|又|也|已|先后|陆续|累计)*[与和同](?:全球|世界|国内外|全国|海外)?\d+(?:余|多)?[个家所][^与和同]{1,14}(?:[和与][^与和同]{2,8})?$/u;

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

/** Words after the last comma before 与 that name nobody: the subject of the signing before goes on. */
const ADDS =
  /^[^\p{Script=Han}]*(?:其|上月|并|还|又|也|同时|同日|当天|此外|随后|将|分别|另外|其中|近日|日前|今年|本月|下月|明年|年内|下一步|接下来|[上下]午|今[天日]|昨[天日]|\d{1,2}月|\d{1,2}日|[,\s])*(?:与|和|同|跟|携手|牵手|联合)$/u;

function lastClause(head: string): string {
  return head.trimEnd().slice(Math.max(...[...',;:。'].map((mark) => head.lastIndexOf(mark))) + 1);
}

/** Those before 与: the list of names there, or whom the person there speaks for. */
function subjectOf(
  context: Context,
  head: string,
  before: PartyGroup,
  chain: PartyGroup,
): PartyGroup {
  const { text } = context;
  const subject = before.at(-1);
  if (
    subject &&
    isNear(text, subject, chain) &&
    !isOther(text, subject, chain) &&
    isSelf(text, subject)
  )
    return chainEndingAt(text, before, before.length - 1);
  const person = PERSON.exec(lastClause(head))?.groups?.['person'];
  const body =
    person === undefined ? null : bodyOfPerson(context, person, chain[0]?.mention.start ?? 0);
  return body ? [body] : [];
}

const PERSON = /(?:^|[天日午上,])(?<person>\p{Script=Han}{2,4}?)(?:还|又|分别|也)*(?:与|和|同)$/u;
const OFFICE = /^[\p{Script=Han}、]{0,14}(?:长|书记|主任|主席|经理|教授|总裁|代表|委员|院士)$/u;
const OFFICE_REACH = 18;
/** A name is at most so long. */
const NAME = 40;
/** The person is introduced so far before or after the signing. */
const [BEFORE, AFTER] = [5000, 1000];

/** Where the text gives a person with an office, the body that the office is of: 北渡大学副校长赵某. */
function bodyOfPerson(context: Context, person: string, signing: number): ResolvedMention | null {
  const { text } = context;
  const last = signing + AFTER;
  let at = text.indexOf(person, Math.max(0, signing - BEFORE));
  for (; at >= 0 && at < last; at = text.indexOf(person, at + 1)) {
    const near = mentionsIn(context, { start: Math.max(0, at - OFFICE_REACH - NAME), end: at });
    const body = near.findLast(
      ({ mention, entity }) => mention.end > at - OFFICE_REACH && canSign(entity),
    );
    if (body && OFFICE.test(text.slice(body.mention.end, at))) return body;
  }
  return null;
}

/**
 * 《A与B共建协议》: the names that a title joins; before 关于 where it tells who and what: 《A与B关于在C…的协议》.
 * `[]` where it names one side alone, unless the other is no party of its own (内地与香港), or not known.
 */
export function partiesInTitle(context: Context, title: Span): PartyGroup {
  const words = context.text.slice(title.start, title.end);
  const about = words.indexOf('关于');
  const end = about > 0 ? title.start + about : title.end;
  const able = mentionsIn(context, { start: title.start, end }).filter(({ entity }) =>
    canSign(entity),
  );
  const parties = uniqueParties(
    about > 0 ? able : chainEndingAt(context.text, able, able.length - 1),
  );
  const [first, ...others] = parties;
  if (!first || others.length > 0 || MAINLAND.test(words)) return parties;
  return first.mention.start === title.start &&
    WITH_OTHERS.test(words.slice(first.mention.end - title.start))
    ? parties
    : [];
}

const WITH_OTHERS = /^(?:与|同(?!步)|和(?![谐平睦美]))/u;
const MAINLAND = /内地(?:与|和)(?:香港|澳门)/u;

/** 副市长(代)赵某与: what stands in brackets after an office. */
const ACTING = /(?<=[长任记])\([^()]{1,8}\)/u;

/** The list of names that ends with one of them. */
export function chainEndingAt(text: string, names: PartyGroup, last: number): PartyGroup {
  let first = last;
  while (first > 0) {
    const [left, right] = [names[first - 1], names[first]];
    if (!left || !right) break;
    const between = text.slice(left.mention.end, right.mention.start).replace(ACTING, '');
    const isRow =
      between === '' && (isRowMember(right.mention) || right.mention.rule === sharedHead.id);
    const isHeadline =
      (between === '' && ((isPlace(left) && isPlace(right)) || isGovernment(left.mention))) ||
      (between === ' ' && isInTitle(text, left));
    const isShared =
      (between === ',' && isAlike(left, right)) || opensProvince(text, names, first, between);
    if (NAMELY.test(between)) break;
    if (!isRow && !isHeadline && !isShared && !(JOINT.test(between) && isOwn(left, between))) break;
    first--;
  }
  return names.slice(first, last + 1);
}

/** 《云陌区人民政府 北渡大学共建协议》: in book marks a blank joins, in a headline it may part. */
function isInTitle(text: string, { mention: { start } }: ResolvedMention): boolean {
  return /《[^《》]*$/u.test(text.slice(Math.max(0, start - LONGEST_TITLE), start));
}

const LONGEST_TITLE = 80;

/** 湘赣边两市——郴州、赣州: who they are is told one by one. */
const NAMELY = /[两三四五六七八九十](?:个)?(?:省市|[省市区县地州校院])(?:—+|:)$/u;

/** 甲省乙县、丙县,丁省戊县: of a list that 、 or a province has begun, a comma may part the provinces. */
function opensProvince(text: string, names: PartyGroup, at: number, between: string): boolean {
  const [before, left, right] = [names[at - 2], names[at - 1], names[at]].map(
    (one) => one?.mention,
  );
  if (left?.type !== 'region' || right?.type !== 'region' || !/^,[和及]?$/u.test(between))
    return false;
  const follows = before?.type === 'region' && text.slice(before.end, left.start) === '、';
  return right.within.length > 0 && (left.within.length > 0 || follows);
}

/** 青岚市检察院,白榆市检察院: bodies of one kind, of different places. */
function isAlike(left: ResolvedMention, right: ResolvedMention): boolean {
  const [a, b] = [left.entity, right.entity];
  const isBody = [a, b].every(({ type, kind }) => type === 'institution' && kind === 'GOVERNMENT');
  return isBody && a !== b && a.name.slice(-KIND_LENGTH) === b.name.slice(-KIND_LENGTH);
}

/** The end of the name of a body that says what kind it is: 检察院, 公安局. */
const KIND_LENGTH = 3;

/** What may stand between a region and the joiner after it: who speaks for it, and when. */
const SPOKESMAN =
  /长|书记|主席|主任|代表|方|委员|秘书|常委|政府|办事处|公署|等|[两三四五六]|天|日|现场|正式|携手|联合|牵手|[“”]/u;

const BEFORE_JOINER =
  /^\p{Script=Han}*?(?=与|和|同|跟|及|携手|牵手|联合|联手|[^\p{Script=Han}]|$)/u;

/** 意大利制造商某某同: as a subject too a state is only where its firms are from. */
function isSelf(text: string, subject: ResolvedMention): boolean {
  const { end } = subject.mention;
  const after = text.slice(end, end + 20);
  return subject.entity.kind === 'COUNTRY' ? isOwn(subject, after) : !isFirm(subject, after);
}

/** Two characters between a short name and the joiner that are no name: 郑州再度与, but not 郑州日产与. */
const ADVERB =
  /^(?:日前|[今昨当同近][日天]|两|各|再[次度]|首次|分别|各自|共同|率先|先后|相继|陆续|已经|不仅|此前|随后|就此|则|均|都|也|还|又|将|拟|曾|已|等|一|三|四|五)/u;

const OFFICIAL = /(?:长|书记|主席|主任|代表|方|方面|委员|政府|秘书|常委)$/u;

/** 郑州日产与: a short name of a place and two characters are the short name of a firm. */
function isFirm({ mention }: Pick<ResolvedMention, 'mention'>, between: string): boolean {
  const words = /^\p{Script=Han}{2}(?=[与和同跟及、])/u.exec(between)?.[0];
  return (
    words !== undefined &&
    mention.type === 'region' &&
    !/(?:[省市县区盟旗镇乡]|..州)$/u.test(mention.form) &&
    !ADVERB.test(words) &&
    !OFFICIAL.test(words)
  );
}

/** 德国汽车制造商某某与: the firm signs, not the country that it is from. */
function isOwn({ mention }: ResolvedMention, between: string): boolean {
  if (mention.type !== 'region') return true;
  const words = BEFORE_JOINER.exec(between)?.[0] ?? '';
  return !isFirm({ mention }, between) && (words.length < 3 || SPOKESMAN.test(words));
}

/** 广州深圳签署: headlines and titles put two places side by side, of which neither lies in the other. */
function isPlace({ mention }: ResolvedMention): boolean {
  return mention.type === 'region' && mention.entries.length > 0;
}

function isNear(text: string, subject: ResolvedMention, chain: PartyGroup): boolean {
  const start = chain[0]?.mention.start ?? 0;
  const between = text.slice(subject.mention.end, start);
  return between.length <= SUBJECT_REACH && !/[。;]/u.test(between);
}

const OTHERS =
  /\d+(?:余|多)?[家所个户名位]|企业|单位|代表团?|多家|[农牧渔村居][户民]|商户|业主|职工|员工|学生/u;
/** 16家央企与云陌区, 62户农民与鸿拓公司: the words before 与 are the subject, though they name nobody. */
function isOther(text: string, subject: ResolvedMention, chain: PartyGroup): boolean {
  const between = text.slice(subject.mention.end, chain[0]?.mention.start ?? 0);
  const last = between.slice(between.lastIndexOf(',') + 1);
  return between.includes(',') && OTHERS.test(last);
}

/** A与B、C与D: pairs that sign one by one; null for any other list. */
function pairsOf(text: string, chain: PartyGroup): PartyGroup[] | null {
  if (chain.length < 4 || chain.length % 2 === 1) return null;
  const joiners = chain.slice(1).map(({ mention }, i) => {
    const between = text.slice(chain[i]?.mention.end ?? 0, mention.start);
    return SEPARATELY.test(between) ? null : (/[与和同跟]$/u.exec(between)?.[0] ?? '、');
  });
  const [joiner] = joiners;
  if (joiner === '、' || !joiners.every((one, i) => one === (i % 2 === 0 ? joiner : '、')))
    return null;
  return chain.flatMap((one, i) =>
    i % 2 === 0 ? [uniqueParties([one, chain[i + 1] ?? one])] : [],
  );
}

/** A与B、C: those before and after the one 与 of a list that is otherwise joined by 、. */
function splitAtWith(text: string, chain: PartyGroup) {
  const at = chain.findIndex((one, i) => {
    const before = chain[i - 1];
    return before && /[与同跟]$/u.test(text.slice(before.mention.end, one.mention.start));
  });
  return at > 0 ? { left: chain.slice(0, at), right: chain.slice(at) } : null;
}

/** One group, or a pair for each that signs separately: in order where both sides have as many. */
function groupsOf(text: string, left: PartyGroup, right: PartyGroup, to: number): PartyGroup[] {
  const from = left.at(-1)?.mention.end ?? to;
  const separately = SEPARATELY.test(text.slice(from, to));
  const whole = [...left, ...right];
  if (!separately || whole.length < 3) return [uniqueParties(whole)];
  if (left.length > 1 && left.length === right.length)
    return left.map((one, i) => uniqueParties([one, right[i] ?? one]));
  return left.flatMap((one) => right.map((other) => uniqueParties([one, other])));
}

/** Each party once. */
export function uniqueParties(group: PartyGroup): PartyGroup {
  return group.filter(
    ({ entity }, i) => group.findIndex((other) => other.entity.key === entity.key) === i,
  );
}
