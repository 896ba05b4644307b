import type { Span } from '../../model/span.ts';
import type { Context, ResolvedMention } from '../context.ts';
import { mentionsIn } from '../context.ts';
import type { Mention } from '../mention.ts';
import { isRowMember } from '../mentions/group-members.ts';
import { sharedHead } from '../mentions/shared-heads.ts';

/** Parties of one instrument, in the order of the text. */
export type PartyGroup = readonly ResolvedMention[];

/** Between two names of a list: a joiner, with a bracket or a person and their office before it. */
const JOINT =
  /^(?:\([^()]{1,30}\))?[\p{Script=Han}\d·“”]{0,14}?[,]?(?:(?:与|和|同|跟)(?:\p{Script=Han}{1,6}的)?|及|以及|、|·|—+|-|——|携手|牵手|联合|联手|♡|×|\+|&|;)(?:中国)?$/u;
/** From the subject to the first name after 与: anything within the sentence. */
const SUBJECT_REACH = 70;
/** The last joiner that sets the subject off from those that it signs with. */
const WITH = /(?:与|和|同|跟|携手|牵手|并与|并同|联合|及)$/u;
/** Before a place that is where, not who. */
const LOCATIVE =
  /(?:在|于|赴|到|来到|抵达?|走进|前往|访问|考察|位于|来自|齐聚|相聚|聚首|由.{0,3}至)$/u;
const LOCATIVE_AFTER =
  /^(?:举行|召开|举办|签约仪式在|会议中心|会展|国际会|宾馆|酒店|大厦|[省市区县]?(?:开幕|闭幕|讯|电))/u;
const JOINED_AFTER = /[与和同、]/u;
/** A medium that reports does not sign. */
const REPORTS = /^(?:记者|讯|报道|消息|》|\(|电|客户端)/u;
/** Stands for parties named before. */
const PRONOUN =
  /双方|[两三四五六七八九十](?:省市|[省市区县地州旗镇乡村校院馆所社局方家])|各方|各地|多方|校地|政企|彼此/u;
/** 青岚市百家企业签约: not the region signs, but its people and firms. */
const OF_IT =
  /^(?!等)[^,。;与和]{0,16}(?:企业|居民|农户|客商|商户|村民|市民|业主|用户|学生|员工|医生|球员)/u;
/** 青岚市、白榆县双方: a word for the names just before it. */
const APPOSITION =
  /^的?(?:双方|[两三四五六七八九十](?:省市|[省市区县地州旗镇乡村校院馆所社局方家])|各方|共同|等?\d*[一二三四五六七八九十]?[地方市家])/u;
const SEPARATELY = /分别|各自|依次|逐一/u;
/** Who is present, hosts or looks on does not sign by that. */
const ATTENDS =
  /出席|参加(?!方)|见证|主持|致辞|参观|考察|走访|协办|主办|承办|指导下|列席|陪同|应邀|揭牌|发布|举办/u;

/** 在某某见证下, 就某事达成一致: those who look on, and what it is about, wherever they stand. */
const ASIDES =
  /在[^在。;]{1,60}?(?:见证|支持|指导|推动|关心)(?:之)?下|就[^。;]{2,60}?(?:事宜|事项|一事|达成[^,。;]{0,4}一致)/gu;

/** What a report of a signing says of who signs. */
export interface Parties {
  /** One for each instrument; several where they sign separately. */
  readonly groups: readonly PartyGroup[];
  /** True where words such as 双方 point back. */
  readonly pointsBack: boolean;
}

/**
 * The names before the words of a signing that are its parties: a list joined by 与, 和, 、 that ends
 * before them, with the subject of the sentence where it stands apart.
 * @param carried the subject of the signing before, in the same sentence: …,并与B签署
 */
export function partiesBefore(
  context: Context,
  from: number,
  to: number,
  carried: PartyGroup = [],
): Parties {
  const { text } = context;
  const names = signersIn(context, from, to);
  const last = names.at(-1);
  const tail = text.slice(last?.mention.end ?? from, to).replace(ASIDES, '');
  const pointsBack = PRONOUN.test(last ? tail.replace(APPOSITION, '') : tail);
  if (!last || pointsBack || OF_IT.test(tail) || ATTENDS.test(tail))
    return { groups: [], pointsBack };
  const chain = chainEndingAt(text, names, names.length - 1);
  const head = text.slice(from, chain[0]?.mention.start ?? from);
  if (WITH.test(head.trimEnd())) {
    const left = subjectOf(context, head, names.slice(0, names.length - chain.length), chain);
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

/** Names that can sign: not places where it happens, what a place is of, or a medium that reports. */
function signersIn(context: Context, from: number, to: number): ResolvedMention[] {
  const { text } = context;
  const asides = [...text.slice(from, to).matchAll(ASIDES)].map(({ index, 0: words }) => ({
    start: from + index,
    end: from + index + words.length,
  }));
  return withLocators(mentionsIn(context, { start: from, end: to }))
    .filter(({ entity }) => canSign(entity))
    .filter(({ mention }) =>
      asides.every(({ start, end }) => mention.end <= start || mention.start >= end),
    )
    .filter((_, i, all) => !isAttribute(text, all.slice(i)))
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
    /(?:共建|设立|成立|组建|建立|打造|筹建|建设|挂牌)的?$/u.test(
      text.slice(Math.max(0, start - 3), start),
    )
  );
}

/** 鸿拓控股(香港), 北渡研究院(原北渡研究所,简称北院): what stands in brackets after a name tells of it. */
function isInBrackets(text: string, { start }: Mention, names: PartyGroup): boolean {
  const before = text.slice(Math.max(0, start - BRACKET), start);
  const opening = before.lastIndexOf('(');
  if (opening < 0 || before.includes(')', opening)) return false;
  const at = start - before.length + opening;
  return names.some(({ mention }) => mention.type === 'institution' && mention.end === at);
}

/** Words in brackets are at most so long. */
const BRACKET = 30;

/** 邻县云门县的双桥镇, 白榆县的多家企业, 港澳企业: the place tells where others are from. */
function isAttribute(text: string, places: PartyGroup): boolean {
  const [place, next] = places;
  if (place?.mention.type !== 'region') return false;
  const { end } = place.mention;
  const after = next?.mention;
  if (after?.start === end && isRowMember(after)) return isAttribute(text, places.slice(1));
  return (
    (text[end] === '的' && after?.start === end + 1) || FROM_IT.test(text.slice(end, end + 14))
  );
}

const FROM_IT =
  /^(?:的[^,。;与和、]{0,6}(?:企业|园区|高校|院校|机构|公司|单位|学校|医院)|(?:[本当]地)?(?:企业|客商|商家|商户)(?!合作|服务|家))/u;

/** Words after the last comma before 与 that name nobody: the subject of the signing before goes on. */
const ADDS =
  /^[^\p{Script=Han}]*(?:并|还|又|也|同时|同日|当天|此外|随后|将|分别|另外|其中|近日|日前|[上下]午|今[天日]|昨[天日]|\d{1,2}月|\d{1,2}日|[,\s])*(?:与|和|同|跟|携手|牵手|联合)$/u;

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
  if (subject && isNear(text, subject, chain) && !isOther(text, subject, chain))
    return chainEndingAt(text, before, before.length - 1);
  const person = PERSON.exec(lastClause(head))?.groups?.['person'];
  const body = person === undefined ? null : bodyOfPerson(context, person);
  return body ? [body] : [];
}

const PERSON = /(?:^|[天日午上,])(?<person>\p{Script=Han}{2,4}?)(?:还|又|分别|也)*(?:与|和|同)$/u;
const OFFICE = /^[\p{Script=Han}、]{0,14}(?:长|书记|主任|主席|经理|教授|总裁|代表|委员|院士)$/u;
const OFFICE_REACH = 18;

/** Where the text gives a person with an office, the body that the office is of: 北渡大学副校长赵某. */
function bodyOfPerson(context: Context, person: string): ResolvedMention | null {
  const { text, entities } = context;
  for (let at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + 1)) {
    const body = entities.mentions.findLast(
      ({ mention, entity }) =>
        mention.end <= at && mention.end > at - OFFICE_REACH && canSign(entity),
    );
    if (body && OFFICE.test(text.slice(body.mention.end, at))) return body;
  }
  return null;
}

/** 《A与B共建协议》: the names that a title joins. */
export function partiesInTitle(context: Context, title: Span): PartyGroup {
  const names = mentionsIn(context, title).filter(({ entity }) => canSign(entity));
  return uniqueParties(chainEndingAt(context.text, names, names.length - 1));
}

/** Whether such an entity can be a party. */
export function canSign(entity: ResolvedMention['entity']): boolean {
  if (entity.type === 'project') return false;
  return entity.kind !== 'GROUP' && entity.kind !== 'MECHANISM';
}

/** 宁夏彭阳县医院: a region right before a body tells where the body is, and is taken into its words. */
function withLocators(names: readonly ResolvedMention[]): ResolvedMention[] {
  const kept: ResolvedMention[] = [];
  for (const { mention, entity } of names) {
    const before = kept.at(-1)?.mention;
    const isPlaced = before?.type === 'region' && before.end === mention.start;
    if (mention.type !== 'institution' || !isPlaced) kept.push({ mention, entity });
    else {
      const { start } = before;
      const form = `${before.form}${mention.form}`;
      kept[kept.length - 1] = { mention: { ...mention, start, form }, entity };
    }
  }
  return kept;
}

function isWhere(
  text: string,
  from: number,
  { start, end, type }: ResolvedMention['mention'],
): boolean {
  const before = text.slice(Math.max(from, start - 6), start);
  if (type !== 'region')
    return /[在于]$/u.test(before) && !JOINED_AFTER.test(text.slice(end, end + 1));
  return LOCATIVE.test(before) || LOCATIVE_AFTER.test(text.slice(end, end + 6));
}

/** The list of names that ends with one of them. */
export function chainEndingAt(text: string, names: PartyGroup, last: number): PartyGroup {
  let first = last;
  while (first > 0) {
    const [left, right] = [names[first - 1], names[first]];
    if (!left || !right) break;
    const between = text.slice(left.mention.end, right.mention.start);
    const isRow =
      between === '' && (isRowMember(right.mention) || right.mention.rule === sharedHead.id);
    const isHeadline = between === '' && isPlace(left) && isPlace(right);
    if (!isRow && !isHeadline && !(JOINT.test(between) && isOwn(left, between))) break;
    first--;
  }
  return names.slice(first, last + 1);
}

/** What may stand between a region and the joiner after it: who speaks for it, and when. */
const SPOKESMAN =
  /长|书记|主席|主任|代表|方|委员|秘书|常委|政府|等|[两三四五六]|天|日|现场|正式|携手|联合|牵手|[“”]/u;

const BEFORE_JOINER =
  /^\p{Script=Han}*?(?=与|和|同|跟|及|携手|牵手|联合|联手|[^\p{Script=Han}]|$)/u;

/** 德国汽车制造商某某与: the firm signs, not the country that it is from. */
function isOwn({ mention }: ResolvedMention, between: string): boolean {
  if (mention.type !== 'region') return true;
  const words = BEFORE_JOINER.exec(between)?.[0] ?? '';
  return words.length < 3 || SPOKESMAN.test(words);
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

/** 16家央企与云陌区: the words before 与 are the subject, though they name nobody. */
function isOther(text: string, subject: ResolvedMention, chain: PartyGroup): boolean {
  const between = text.slice(subject.mention.end, chain[0]?.mention.start ?? 0);
  const last = between.slice(between.lastIndexOf(',') + 1);
  return between.includes(',') && /\d+(?:余|多)?[家个所]|企业|单位|代表团?|多家/u.test(last);
}

/** A与B、C与D: pairs that sign one by one; null for any other list. */
function pairsOf(text: string, chain: PartyGroup): PartyGroup[] | null {
  if (chain.length < 4 || chain.length % 2 === 1) return null;
  const joiners = chain.slice(1).map(({ mention }, i) => {
    const between = text.slice(chain[i]?.mention.end ?? 0, mention.start);
    return /[与和同跟]$/u.test(between) ? '与' : '、';
  });
  if (!joiners.every((joiner, i) => (joiner === '与') === (i % 2 === 0))) return null;
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
