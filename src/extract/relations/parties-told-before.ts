import { parseNumber } from '../../model/numerals.ts';
import type { Sentence } from '../../model/segments.ts';
import { firstStartFrom } from '../../model/sorted.ts';
import type { Span } from '../../model/span.ts';
import { type Context, mentionsIn } from '../context.ts';
import { isByCharacter } from '../mentions/by-character.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { DECLARED_BESIDES } from './agreement-recognisers.ts';
import { joinsPersons, receives } from './delegates.ts';
import { isOfOtherItem } from './digest-items.ts';
import { FRIENDS_COUNTED } from './friend-recognisers.ts';
import { isHeadline } from './headline.ts';
import { isLookBack } from './look-backs.ts';
import type { Pact } from './pact.ts';
import { twoToldAfter } from './parties-after.ts';
import { chainEndingAt, LONGEST_LIST, uniqueParties } from './party-chain.ts';
import type { Report } from './report.ts';
import { canSign, type PartyGroup, signersIn } from './signers.ts';
import { toldByKind } from './told-by-kind.ts';

/** Parties of a report that points back: those told before it, with whom they sign beside them. */
export function partiesToldBefore(
  context: Context,
  report: Report,
  pacts: readonly Pact[],
): PartyGroup {
  if (report.parties.length === 0 && report.isOneOfSeveral) {
    const beside = pacts.findLast(({ reports }) => reports.some((one) => isBeside(one, report)));
    if (beside) return beside.parties;
  }
  if (report.rule === DECLARED_BESIDES)
    return pacts.findLast(({ reports }) => reports.some(isTogether(report)))?.parties ?? [];
  if (!report.pointsBack || (report.parties.length > 0 && !isWithAll(context, report)))
    return report.parties;
  const told = toldNear(context, report, pacts);
  return report.parties.length === 0 || isOfSize(context, report, told)
    ? uniqueParties([...told, ...report.parties])
    : report.parties;
}

/** 双方还与北渡大学签署: all of those who have been told sign with one more. */
function isWithAll({ text }: Context, { sentence, parties: [first] }: Report): boolean {
  return WITH_ALL.test(text.slice(sentence.start, first?.mention.start ?? sentence.start));
}

/** Whether so many are told as 三方, or the two of 双方, are. */
function isOfSize({ text }: Context, { sentence, start }: Report, told: PartyGroup): boolean {
  const said = WITH_ALL.exec(text.slice(sentence.start, start))?.groups?.['count'] ?? '';
  return told.length === (parseNumber(said) ?? 2);
}

const WITH_ALL =
  /(?:^|[,;:])(?:此后|随后|后来|之后|期间|会上|当天|今年|去年|\d{1,4}[年月日])*(?:双方|(?<count>[两三四五六七八九十])(?:[省市县区州旗镇乡村校院馆所局地方]|家(?:单位|机构|医院|高校|企业|学会|协会)?))(?:此后|随后|后来|之后|已|曾|又|还|也|再|共同|联合|一[起道]|携手|近日|日前|今[天日年]|昨[天日]|当天|同[日天]|于|\d{1,4}[年月日]|正式|先后|分别)*[与和同]$/u;

/** Those of the agreement told last where it looks back on another of theirs, else the list of names nearest before it. */
function toldNear(context: Context, report: Report, pacts: readonly Pact[]): PartyGroup {
  const ofKind = toldByKind(context, { start: report.sentence.start, end: report.at });
  if (ofKind.length > 0) return ofKind;
  const level = LEVEL.exec(context.text.slice(report.sentence.start, report.end))?.groups?.[
    'level'
  ];
  const meant = pacts.findLast(({ parties }) => areOfLevel(parties, level)) ?? pacts.at(-1);
  if (meant && isLookBack(context, report) && !isOfOther(context, meant, report))
    return meant.parties;
  const own = report.delegates?.length ? [] : [{ ...report.sentence, end: report.start }];
  const counted = listOfAsMany(context, report);
  if (counted) return counted;
  const isNewItem = isHeadline(report.sentence) && pacts.length === 0;
  const before = isNewItem ? [] : sentencesBefore(context.segments, report.sentence.start, 3);
  const headline = level === '会' ? headlineAbove(context, report) : [];
  const pairs = [...own, ...before, ...headline].flatMap(({ start, end }) => {
    const pair =
      asManyAs(context, report, start, end) ??
      pairIn(context, start, end) ??
      onlyTwo(context, report, start, end);
    return pair ? [pair] : [];
  });
  const told = pairs.find((pair) => areOfLevel(pair, level));
  const near = told ?? (level === '会' ? undefined : pairs[0]) ?? report.delegates ?? [];
  if (near.length > 0) return near;
  const earlier = underOneHeading(context, report, pacts)?.parties;
  if (earlier) return earlier;
  const apart = twoApart(context, [...own, ...before], level);
  return apart.length > 0
    ? apart
    : twoToldAfter(context, report.sentence.start, { start: report.at, end: report.end });
}

/** ◆…◆两家券商…,双方此前签署了协议: what another item of a digest told is not looked back on. */
function isOfOther(context: Context, { reports }: Pact, { sentence }: Report): boolean {
  const { sentences } = context.segments;
  const at = firstStartFrom(sentences, sentence.start);
  return reports.every((one) =>
    isOfOtherItem(context, firstStartFrom(sentences, one.sentence.start), at),
  );
}

/** 这边是青岚县。那边是白榆县。两县签署协议: the only two of their kind that some sentences name, each by itself. */
function twoApart(
  context: Context,
  sentences: readonly Span[],
  level: string | undefined,
): PartyGroup {
  const named = sentences.flatMap((one) => mentionsIn(context, one));
  const able = named.filter((one) => canSign(one.entity) && areOfLevel([one], level));
  const two = uniqueParties(able.toSorted((a, b) => a.mention.start - b.mention.start));
  return two.length === 2 && level !== '地' ? two : [];
}

/** 两会商定于9月签署: where no names are near, those of the agreement told last below the same line. */
function underOneHeading(
  { segments: { sentences } }: Context,
  { sentence }: Report,
  pacts: readonly Pact[],
): Pact | undefined {
  const at = firstStartFrom(sentences, sentence.start);
  const line = sentences.findLast((one, i) => i < at && isHeadline(one))?.start ?? -1;
  return pacts.findLast(
    ({ reports, parties }) => parties.length > 1 && reports.some(({ start }) => start > line),
  );
}

/** 协会会见联合会代表团: 两会 of the guest's words are those who meet in the headline. */
function headlineAbove({ segments }: Context, { sentence }: Report): Sentence[] {
  return sentencesBefore(segments, sentence.start, MOST_TOLD).filter(isHeadline).slice(0, 1);
}

/** A report of talks is so many sentences long. */
const MOST_TOLD = 20;

/** 在协议上签字,并发表《宣言》: told in one sentence. */
function isTogether({ sentence }: Report): (one: Report) => boolean {
  return (one) => one.sentence === sentence;
}

/** 《A协议》和《B协议》在青岚签署: those who sign the one sign the other. */
function isBeside(one: Report, { sentence }: Report): boolean {
  return one.isOneOfSeveral && one.sentence === sentence;
}

/** 甲与乙签署协议,并签订备忘录: the one of the sentence to which its words add another. */
export function addsTo(
  { text }: Context,
  { sentence, at, pointsBack, parties }: Report,
  pacts: readonly Pact[],
): Pact | undefined {
  if (pointsBack || parties.length > 0) return undefined;
  const adds = ADDS.test(text.slice(sentence.start, at));
  return pacts.findLast(({ reports, parties }) => {
    const before = reports.filter((one) => one.sentence === sentence && one.end <= at);
    const isNext = before.some(({ rule, end }) => rule === FRIENDS_COUNTED && end + 1 === at);
    return isNext || (adds && before.length > 0 && parties.length > 1);
  });
}

const ADDS =
  /[,;](?:[^,;与和同]{0,10},)?(?:(?:此后|随后|后来|[从自于]?\d{4}年起?|次年|[今去]年)*(?:并|还|又|也|同时)|[从自于]?\d{4}年起?)(?:还|又|已|现场|当场|正式|共同|每年|逐年|再次|一并|另)*$/u;

const LEVEL = /[两三四五六七八九](?<level>[省市县区镇乡村校院会地])/u;

/** What a body is by the word for two of it, where its name need not hold the word. */
const KINDS: Readonly<Record<string, RegExp>> = { 校: /校|大学|学院|中学|小学|幼儿园/u };

/** 两省 are two provinces, 两地 two places. */
function areOfLevel(parties: PartyGroup, level: string | undefined): boolean {
  if (level === undefined || parties.length === 0) return false;
  return parties.every(({ entity }) =>
    level === '地'
      ? entity.type === 'region'
      : (KINDS[level]?.test(entity.name) ?? entity.name.includes(level)),
  );
}

/** Joined, or one come to the other. */
const MET =
  /^(?:与|和|同|、|—+|-|·|[\p{Script=Han}、]{0,30}(?:赴|到|来到?|抵|访问|考察|走进|(?:书记|长|主任|主席|代表团|一行)\p{Script=Han}{0,10}在)|[“]?(?:牵手|携手?|联手|联姻|结缘|情牵|落子|拥抱|邂逅|遇见)[”]?|会见)$/u;

/** The last two names of a sentence that 与, 和 or a dash joins, or of which one visits the other. */
function pairIn(context: Context, start: number, end: number): PartyGroup | null {
  const names = mentionsIn(context, { start, end })
    .filter(({ entity }) => entity.type === 'region' || entity.type === 'institution')
    .filter((one) => !isWhereTheyReceive(context.text, one) && !isOfGuest(context.text, one));
  for (let i = names.length - 1; i > 0; i--) {
    const [left, right] = [names[i - 1], names[i]];
    if (!left || !right || left.entity === right.entity) continue;
    const between = context.text.slice(left.mention.end, right.mention.start);
    if (isWhereTheyMeet(context.text, left, between)) continue;
    if (MET.test(between) || joinsPersons(between) || receives(between))
      return /^[、与和同]$/u.test(between) ? chainEndingAt(context.text, names, i) : [left, right];
  }
  return rowOf(context.text, names);
}

/** 馆长6日在青岚市与北渡大学校长会面: where he was, and not whom she met. */
function isWhereTheyMeet(text: string, { mention }: PartyGroup[number], between: string): boolean {
  return (
    mention.type === 'region' && text[mention.start - 1] === '在' && /^[与和同]/u.test(between)
  );
}

/** 主席在北京会见代表团: where it was. */
function isWhereTheyReceive(text: string, { mention }: PartyGroup[number]): boolean {
  return (
    mention.type === 'region' &&
    text[mention.start - 1] === '在' &&
    RECEIVED.test(text.slice(mention.end, mention.end + RECEIVED_REACH))
  );
}

/** 会见法国卢浮宫馆长: the country tells where the body of the guest is, and the list does not know the body. */
function isOfGuest(text: string, { mention, entity }: PartyGroup[number]): boolean {
  return (
    entity.kind === 'COUNTRY' &&
    mention.type === 'region' &&
    OF_BODY.test(text.slice(mention.end, mention.end + GUEST_REACH))
  );
}

const OF_BODY = /^\p{Script=Han}{2,10}?(?:[馆院校会园台社厂行局]长|董事长|总裁)/u;
const GUEST_REACH = 14;

const RECEIVED = /^市?(?:会见|会晤|接见|拜会|接待)/u;
const RECEIVED_REACH = 4;

/** 沪港合作会议举行: those who meet go by a row of their characters. */
function rowOf(text: string, names: PartyGroup): PartyGroup | null {
  const first = names.findIndex(
    ({ mention }, i) => isByCharacter(mention) && mention.start === names[i - 1]?.mention.end,
  );
  const last = names[first];
  if (!last || !MEET.test(text.slice(last.mention.end, last.mention.end + MEETING))) return null;
  return chainEndingAt(text, names, first);
}

/** What a meeting is called is no longer. */
const MEETING = 16;
const MEET = /^[\p{Script=Han}\d]{0,8}(?:会议|座谈会|联席会)/u;

/** 甲加入乙的联盟,双方签署协议: whatever they do, 双方 are the two that the sentence names. */
function onlyTwo(
  context: Context,
  { sentence, at }: Report,
  start: number,
  end: number,
): PartyGroup | null {
  if (!BOTH.test(context.text.slice(sentence.start, at))) return null;
  const named = uniqueParties(signersIn(context, { start, end }));
  return named.length === 2 ? named : null;
}

/** 三方签署协议: as many as the words say, where the sentence names so many and no more. */
function asManyAs(
  context: Context,
  { sentence, at }: Report,
  start: number,
  end: number,
): PartyGroup | null {
  const said = COUNT.exec(context.text.slice(sentence.start, at))?.groups?.['count'] ?? '';
  const count = parseNumber(said) ?? 0;
  if (count < 3) return null;
  const named = uniqueParties(signersIn(context, { start, end }));
  return named.length === count ? named : null;
}

/** 四家法院会签意见: the nearest list above that has so many, wherever the text told who met. */
function listOfAsMany(context: Context, { sentence, at }: Report): PartyGroup | null {
  const { text, segments } = context;
  const said = COUNT.exec(text.slice(sentence.start, at))?.groups?.['count'] ?? '';
  const count = parseNumber(said) ?? 0;
  if (count < 3) return null;
  for (const { start, end } of sentencesBefore(segments, sentence.start, MOST_TOLD)) {
    const names = signersIn(context, { start, end: Math.min(end, start + LONGEST_LIST) });
    const last = names.findLastIndex(
      (_, i) => uniqueParties(chainEndingAt(text, names, i)).length === count,
    );
    if (last >= 0) return uniqueParties(chainEndingAt(text, names, last));
  }
  return null;
}

const COUNT =
  /(?<count>[三四五六七八九十])(?:方|地|[省市县区州旗镇乡校院馆所局]|家(?:单位|医院|学校|[法中检]院|检察院|高校|机构)?)(?:的?(?:人民)?政府)?的?(?:代表|负责人)?(?:(?:走[上到][^,。;与和]{0,6}|依次上前|碰头|坐到一起),)?(?:共同|联合|现场|正式|随后|当场|在[^,。;与和]{2,12})*$/u;

const BOTH = /[与和同](?:其|之|对方)$|双方(?!企业)|两(?:地|[省市县区州镇校院家]方?)/u;
