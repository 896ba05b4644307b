import type { AgreementStatus } from '../../model/schema.generated.ts';
import type { Segments, Sentence } from '../../model/segments.ts';
import { type Context, mentionsIn } from '../context.ts';
import { CERTAINTY, type Match, scannerOf } from '../recogniser.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { findTimes, type Time } from '../times/find-times.ts';
import { isInTitle, isOver, namesAgreement } from '../times/names-agreement.ts';
import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { agreementRecognisers } from './agreement-recognisers.ts';
import { typeOf } from './agreement-type.ts';
import { isDenied } from './denials.ts';
import { englishReports, mayReportInEnglish } from './english-reports.ts';
import { furtherInstruments, titlesBefore, withTitle, wordedIn } from './further-instruments.ts';
import { isHeadline } from './headline.ts';
import { listedPartners } from './listed-partners.ts';
import { isOtherInstrument } from './other-instruments.ts';
import {
  type Parties,
  partiesAfter,
  partiesBefore,
  partiesBy,
  partiesInTitle,
  uniqueParties,
} from './party-chain.ts';
import { isWithPersons } from './private-sides.ts';
import type { Report, Worded } from './report.ts';
import { type PartyGroup, signersIn } from './signers.ts';
import { WORKING_TEXT } from './signing-recognisers.ts';
import { isBackgroundTime, isFreshDay, isToCome, signingStatus } from './signing-status.ts';

import { partiesAbove } from './told-above.ts';
import { isPointOfAdvice } from './wishes.ts';

export type { Report } from './report.ts';

const scan = scannerOf(agreementRecognisers);
const SIGNS = /(?:正式|共同|联合)*(?:签署|签订|签下|续签|缔结)/u;
/** 青岚市与中央企业战略合作协议签约仪式: partners of whom only the kind is told. */
const WITH_SOME =
  /[与和同](?:[^,。;与和同]{0,6}(?:央企|企业|高校|院校)|(?:全球|世界|国内外|全国|海外|境外|国外)?(?:\d+|多|数)(?:余|多)?[家所个][^,。;与和同]{0,10})$/u;
/** A count of agreements that nobody is said to sign is a package, no agreement. */
const MANY =
  /\d+(?:余|多)?(?:个|项|款|份|家)|[两三四五六七八九十]+(?:个|项|份)|一批|一系列|多项|多个|系列/u;

/** Whether some words may report an agreement: without any, no name has a part in one. */
export function mayReport({ view: { text }, sentences }: Segments): boolean {
  return sentences.some(
    (one) => scan(text, one.start, one.end).length > 0 || mayReportInEnglish(text, one),
  );
}

/**
 * The reports of agreements, in reading order.
 * @param most where there are more, the text is read until one more is found
 */
export function findReports(context: Context, most: number): Report[] {
  const { sentences } = context.segments;
  let subject: PartyGroup = [];
  let toldAt = Number.NEGATIVE_INFINITY;
  let count = 0;
  let lookedBack = Number.NEGATIVE_INFINITY;
  const reports = sentences.flatMap((sentence, i) => {
    if (count > most) return [];
    const matches = withoutOverlaps(scan(context.text, sentence.start, sentence.end)).map((match) =>
      afterNames(context, match),
    );
    if (matches.length === 0) return [];
    const isNear =
      i - toldAt <= CARRIED || TEAMS.test(context.text.slice(sentence.start, sentence.end));
    const carried =
      isNear && subject.length > 0
        ? subject
        : leaderOf(context, sentences.slice(Math.max(0, i - CARRIED), i + 1));
    const above = isHeadline(sentence) ? [] : partiesAbove(context, i);
    const told = reportsIn(context, sentence, matches, { carried, above });
    const found = i - lookedBack === 1 && alsoSign(context, told) ? told.map(asBackground) : told;
    if (found.at(-1)?.status === 'MENTIONED') lookedBack = i;
    const first = found.map((report) => subjectOf(context, report)).find((one) => one !== null);
    if (first && !isHeadline(sentence)) [subject, toldAt] = [[first], i];
    count += found.length;
    return found;
  });
  const chinese = withOwnParties(reports);
  const english = englishReports(context);
  return english.length === 0 ? chinese : [...chinese, ...english].sort((a, b) => a.at - b.at);
}

/** Those of the headline sign only where the text itself tells of nobody who does. */
function withOwnParties(reports: readonly Report[]): Report[] {
  const tells = ({ isOfHeadline, parties, sentence }: Report) =>
    !isOfHeadline && parties.length > 1 && !isHeadline(sentence);
  if (!reports.some(tells)) return [...reports];
  return reports.flatMap((report) => {
    if (!report.isOfHeadline) return [report];
    return NEED_PARTIES.has(report.rule) ? [] : [{ ...report, parties: [] }];
  });
}

const NEED_PARTIES: ReadonlySet<string> = new Set(
  agreementRecognisers.filter(({ needsParties }) => needsParties).map(({ id }) => id),
);

/** A sentence that goes on with 与乙签署 has the subject of one so many sentences before. */
const CARRIED = 2;
/** Before it signs one by one, who does is told: 校长率团赴青岚,先后签下三份协议; 区管委会与四家单位逐一牵手. */
const SETS_OUT =
  /率[队团]|率.{2,12}团|赴|(?:先后|分别|相继|逐一|依次)(?:签|牵手|握手|携手)|(?:签[约署订]|牵手)[^。;]{0,12}:$/u;

/** 北渡大学动作频频。上月,其与青岚市签署: the subject of the sentence before. */
const IT = /(?:^|[,;]|[月日年上])其(?:还|又|也|已|曾|再次|再度)*(?:与|和|同)/u;

/** 医疗队分成两路。一路到青岚县,与县医院签署;另一路到白榆县: teams of those whom the sentences before tell of. */
const TEAMS =
  /(?:^|[,;:。])(?:[一二三两另]|第[一二三]|另外?一)(?:支|个)?(?:小?[队组]|路(?:人马)?|行人|小分队|分队)(?:直奔|前?往|奔?赴|到|去|来到|走进|进驻|深入)[^,。;]{2,20},/u;

/** Who goes on to sign in the last of some sentences, as those before it tell. */
function leaderOf(context: Context, sentences: readonly Sentence[]): PartyGroup {
  const { text } = context;
  const [sentence, before, ...others] = sentences.toReversed();
  if (!sentence || !before) return [];
  const words = text.slice(sentence.start, sentence.end);
  if (TEAMS.test(words)) {
    const told = [before, ...others].map((one) => signersIn(context, one));
    return told.find(({ length }) => length > 0)?.slice(0, 1) ?? [];
  }
  const setsOut = SETS_OUT.test(text.slice(before.start, before.end));
  return setsOut || IT.test(words) ? signersIn(context, before).slice(0, 1) : [];
}

/** The first that signs, unless only whom somebody signs with is told. */
function subjectOf({ text }: Context, { parties: [first, ...others] }: Report) {
  if (!first || (others.length === 0 && WITH.test(text.charAt(first.mention.start - 1))))
    return null;
  return first;
}

/** What stands before a sentence says of who signs in it. */
interface Before {
  /** The subject of a signing that goes on. */
  readonly carried: PartyGroup;
  /** Those of the headline. */
  readonly above: PartyGroup;
}

function reportsIn(
  context: Context,
  sentence: Sentence,
  matches: readonly Match<AgreementRecogniser>[],
  { carried, above }: Before,
): Report[] {
  let from = sentence.start;
  let subject = carried;
  let looksBack = false;
  return matches.flatMap((match) => {
    const near = withinReach(sentence, match.start);
    const start = Math.max(from, near.start);
    const told = { carried: subject, above };
    const found = reportsOf(context, near, match, start, told).map((one) => ({
      ...one,
      sentence,
    }));
    const goesOn = looksBack && GOES_ON.test(context.text.slice(start, match.start));
    const reports = goesOn ? found.map(asBackground) : found;
    if (reports.length > 0) from = match.end;
    const [first] = reports;
    const leader = first ? subjectOf(context, first) : null;
    if (leader) subject = [leader];
    looksBack = reports.at(-1)?.status === 'MENTIONED';
    return reports;
  });
}

/** What stands further before the words than any sentence is long tells nothing of them. */
const LONGEST_SENTENCE = 1000;

/** The sentence from where it can tell anything of words at an offset. */
function withinReach(sentence: Sentence, at: number): Sentence {
  const start = at - LONGEST_SENTENCE;
  return sentence.start >= start ? sentence : { ...sentence, start };
}

/** 宝鸡市与汉中市协同发展协议在凤县签署: the names before what is signed are no part of it. */
function afterNames(
  context: Context,
  match: Match<AgreementRecogniser>,
): Match<AgreementRecogniser> {
  const type = match.groups['type'];
  if (match.recogniser.id !== 'agreement.type-signed' || type === undefined) return match;
  const start = context.text.indexOf(type, match.start);
  const names = mentionsIn(context, { start: match.start, end: start + type.length });
  const end = names.reduce(
    (at, { mention }) =>
      mention.start <= at || JOINED.test(context.text.slice(at, mention.start)) ? mention.end : at,
    start,
  );
  if (end <= start) return match;
  return { ...match, start: end, groups: { ...match.groups, type: type.slice(end - start) } };
}

const JOINED = /^[与和同及、]$/u;

/** 现在,两市缔结友好关系,两省也签订了协议: the look back goes on. */
const GOES_ON = /^,(?!.*(?:今[天日]|昨[天日]|\d日)).*(?:也|还|同时|并|又)/u;

/** 不久前,甲与青岚市签约。乙也与青岚市签约: the sentence that follows a look back goes on with it. */
function alsoSign({ text }: Context, [report]: readonly Report[]): boolean {
  return report !== undefined && ALSO.test(text.slice(report.sentence.start, report.at));
}

const ALSO = /^[^,。;:\d]{2,20}?[也还亦](?:已|曾)?[与和同][^,。;\d]*$/u;

function asBackground(report: Report): Report {
  return report.status === 'SIGNED' ? { ...report, status: 'MENTIONED' } : report;
}

/** The first rule in the list wins where two overlap. */
function withoutOverlaps(matches: readonly Match<AgreementRecogniser>[]) {
  if (matches.length < 2) return matches;
  const order = (match: Match<AgreementRecogniser>) =>
    agreementRecognisers.indexOf(match.recogniser);
  const taken = new Set<number>();
  const kept: Match<AgreementRecogniser>[] = [];
  for (const match of matches.toSorted((a, b) => order(a) - order(b) || a.start - b.start)) {
    const places = Array.from({ length: match.end - match.start }, (_, i) => match.start + i);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function reportsOf(
  context: Context,
  sentence: Sentence,
  match: Match<AgreementRecogniser>,
  from: number,
  { carried: subject, above }: Before,
): Report[] {
  const { text } = context;
  const words = text.slice(match.start, match.end);
  if (isOtherInstrument(words) || isAcquisition(text, match.end, sentence.end)) return [];
  const status = statusOf(context, sentence, match);
  if (status === null) return [];
  const before = partiesOf(context, match, from, IS_THING.test(words) ? [] : subject);
  const clause = text.slice(from, match.start);
  if (OF_STATES.test(clause) || OF_STATE.test(clause) || STATES_IN_TITLE.test(words)) return [];
  if (before.groups.length === 0 && OF_LEADERS.test(clause)) return [];
  const isPackage = MANY.test(words);
  const name = nameOf(text, match);
  const type = typeIn(text, match, name);
  const isOfMeeting =
    type !== null && !isPackage && OCCASION.test(text.slice(sentence.start, match.start));
  const pointsBack = before.pointsBack || isOfMeeting;
  const isTold = before.groups.length > 0 || (before.pointsBack && name === null);
  const inside = isTold ? [] : partiesInTitle(context, name ?? match);
  const isOpen = before.groups.length === 0 && !pointsBack && tellsSigning(match);
  const named = isOpen && namesNobody(context, from, match, sentence.end) ? above : [];
  const told = inside.length > 0 ? [inside] : named.length > 0 ? [named] : before.groups;
  const groups = isLone(told) ? [withPartner(context, told[0] ?? [], match.end)] : told;
  if (groups.length === 0 && !pointsBack && status === 'PLANNED') return [];
  if (isLone(groups) && REACHED.test(words) && !WITH.test(text.slice(from, match.start))) return [];
  if (groups.length === 0 && UNNAMED.test(clause)) return [];
  if (COUNTED_PROJECTS.test(clause)) return [];
  if (groups.every(({ length }) => length < 2) && isWithPersons(clause)) return [];
  const hasBoth = groups.some((group) => group.length > 1);
  if (match.recogniser.needsBoth && !hasBoth && !(pointsBack && isWorkingText(match, words)))
    return [];
  if (match.recogniser.followsNames && !follow(text, groups, match.start)) return [];
  const isNamed = pointsBack || hasBoth;
  const isAlone = groups.length > 0 && WITH_SOME.test(text.slice(from, match.start));
  if (match.recogniser.needsParties && !isNamed && !isAlone) return [];
  if (groups.length === 0 && !pointsBack && isPackage) return [];
  const base = {
    rule: match.recogniser.id,
    confidence: CERTAINTY[match.recogniser.certainty],
    sentence,
    at: match.start,
    words,
    name,
    type,
    status: isCountedUp(text, sentence.start, match.start, isPackage, hasBoth)
      ? 'MENTIONED'
      : status,
    pointsBack,
    delegates: before.delegates ?? [],
    isOneOfSeveral: groups.length > 1,
    isOfHeadline: inside.length === 0 && named.length > 0,
  };
  const parties = groups.length > 0 ? groups : [[]];
  const reports = parties.map((group) => ({
    ...base,
    start: startOf(match, group, sentence),
    end: match.end,
    parties: group,
  }));
  const [only, ...others] = reports;
  if (!only || others.length > 0) return inTurn(context, reports, sentence.end);
  const row = titlesIn(context, from, match).map(({ start, name }) =>
    withTitle(context, only, { start, end: only.end, name }),
  );
  const last = row.length > 0 ? { ...only, isOneOfSeveral: true } : only;
  return [...row, last, ...furtherInstruments(context, last, sentence.end)];
}

/** 已签署10项协议; 截至目前,甲已与乙签署: what there is by now. */
function isCountedUp(
  text: string,
  start: number,
  at: number,
  isPackage: boolean,
  hasBoth: boolean,
): boolean {
  if (isPackage && /已|累计/u.test(text.slice(at - 4, at))) return true;
  return hasBoth && BY_NOW.test(text.slice(Math.max(start, at - BY_NOW_REACH), at));
}

const BY_NOW = /截[至止]到?[^,;。]{2,10},[^,;。]*已[^,;。]*$/u;
const BY_NOW_REACH = 80;

/** 双方签署行动方案: both have been told before; of an intent alone that says too little. */
function isWorkingText({ recogniser }: Match<AgreementRecogniser>, words: string): boolean {
  return recogniser.id === WORKING_TEXT && !words.endsWith('意向');
}

/** A verb of signing alone may be anybody's; what is signed, or a ceremony, is the one of the headline. */
function tellsSigning({ recogniser }: Match<AgreementRecogniser>): boolean {
  return recogniser.id !== 'agreement.signs-bare' && !recogniser.needsBoth;
}

/** 昨日,战略合作协议在青岚签订: nobody stands before the words, and no body after them. */
function namesNobody(context: Context, start: number, match: Match, end: number): boolean {
  return signersIn(context, { start, end }).every(
    ({ mention, entity }) => mention.start >= match.end && entity.type === 'region',
  );
}

/** Where the words begin with the parties that stand in the sentence. */
function startOf(match: Match, group: PartyGroup, sentence: Sentence): number {
  const own = group.map(({ mention }) => mention.start).filter((at) => at >= sentence.start);
  return Math.min(match.start, ...own);
}

/** 分别与甲、乙签署A协议、B协议: as many instruments as partners, the first with the first. */
function inTurn(context: Context, reports: readonly Report[], to: number): Report[] {
  const [first, ...others] = reports;
  if (!first) return [];
  const further = furtherInstruments(context, first, to);
  if (further.length !== others.length) return [...reports];
  const own = others.map((report, i) => ({ ...report, ...further[i], parties: report.parties }));
  return [first, ...own];
}

/** 青白时尚周逾三十个项目现场签约: what is signed are projects, whosever. */
const COUNTED_PROJECTS =
  /(?:\d|[一两二三四五六七八九十百])(?:余|多)?个[^,。;与和同]{0,12}项目(?:现场|集中|正式|成功|顺利)*$/u;
/** 与几家企业, 8家医院共同: those who sign are told, and have no names. */
const UNNAMED =
  /(?:[与和同]|\d|[一两三四五六七八九十百千万余多][户名位家])[^,。;与和同]{0,16}(?:企业|公司|合作社|开发商|用人单位|机构|医院|院校|高校)(?:共同|分别|正式|现场|也|已|还|先后|陆续)*$/u;
/** 会议听取了汇报,并签署…: those who met, of whom the sentence before tells. */
const OCCASION =
  /^(?:随后|当天|其间|期间|最后)?,?(?:[座会]谈会?|联席会议?|会议|会商|仪式|活动|现场|交流会|对接会|推进会|会)(?:上|中|后|期间|结束后|(?=[一共还审听围研强要决]))[^。;]*$/u;

/** 与乙签署的协议 speaks of an agreement that has been told. */
const IS_THING = /^\p{Script=Han}{2,3}的/u;
/** 这份协议将于10月签署: what the sentence before was about. */
const THIS_ONE = /(?:这份|该份?|上述|这一|此份?)$/u;

/** The titles of a row that stand before the words, which hold the last. */
function titlesIn(
  { text }: Context,
  from: number,
  { recogniser, start }: Match<AgreementRecogniser>,
) {
  return recogniser.id === 'agreement.title-signed' ? titlesBefore(text, from, start) : [];
}

/** Those within the words where these hold them, else those before. */
function partiesOf(
  context: Context,
  match: Match<AgreementRecogniser>,
  from: number,
  subject: PartyGroup,
): Parties {
  const { start, recogniser } = match;
  if (recogniser.tellsSides)
    return { groups: [uniqueParties(signersIn(context, match))], pointsBack: false };
  if (recogniser.id === 'agreement.type-signed' && THIS_ONE.test(context.text.slice(from, start)))
    return { groups: [], pointsBack: true };
  const listed = listedPartners(context, from, match, subject);
  if (listed.length > 0) return { groups: listed, pointsBack: false };
  if (!recogniser.holdsParties) {
    const [first = match] = titlesIn(context, from, match);
    const before = partiesBefore(context, from, first.start, subject);
    const isOpen = before.groups.length === 0 && !before.pointsBack;
    const after = isOpen && OF_OTHERS.test(context.text.slice(from, match.end));
    if (after) return partiesAfter(context, match.end);
    return isOpen ? partiesBy(context, match.end) : before;
  }
  const words = context.text.slice(start, match.end);
  return partiesBefore(context, start + 1, start + words.search(SIGNS));
}

/** 根据2031年签署的协议,甲与乙每年…: who signed it then is told by what it has them do. */
const OF_OTHERS =
  /(?:根据|按照|依据|依照)[^,。;]{0,6}(?:\d{4}年|去年|前年|上一?年|\d日|[昨今前][天日]|前一天)[^,。;]{0,12}(?:签署|签订|达成|缔结)的[^,。;]*$/u;

/** 中央人民政府与西藏地方政府: documents of state within one. */
const OF_STATE = /中央(?:人民)?政府[与和同][^,;]{2,30}$/u;
const STATES =
  '中[美俄日韩英法德印越老柬泰缅哈吉乌蒙巴欧非澳加新尼斯塞匈波埃沙阿东](?:双方|两国|双边|政府)';
/** 中日双方, 两国政府, 中方与…, 中国与…, 对外: states sign among themselves. */
const OF_STATES = new RegExp(
  `对外(?:已|共|累计)*$|(?:成员国|缔约国|与会国|各国)(?:代表|政府)?(?:共同|一致|正式)*$|(?:^|[,;日月年天])中国(?:政府)?[与和同](?!\\p{Script=Han}{1,8}[省市县])[^,;]{2,30}$|(?:^|[,;。])中方(?:还|也|已|将|又|分别)*[与和同][^;。]{2,60}$|(?:${STATES}|两国(?!企业|地方|高校))[^,;]{0,16}$`,
  'u',
);
/** 中日双方经多轮磋商,于去年; 总理访问期间,双方: the same, further before, where nobody else is named. */
const OF_LEADERS = new RegExp(
  `(?:${STATES}|[两三四五六七八九十]国(?!企业|地方|高校|城市)|(?:总理|总统|首相|国王|元首|外长|国家主席)[^;]{0,40}双方)[^;]{0,40}$`,
  'u',
);
/** 《甲共和国和乙共和国关于…的联合声明》. */
const STATES_IN_TITLE =
  /共和国(?:政府)?[与和][^《》]{2,16}(?:共和国|王国|联邦|合众国)|《中[美俄日韩英法德]联合(?:声明|公报)/u;

/** Whether the last of the names stands right before a place. */
function follow(text: string, groups: readonly PartyGroup[], at: number): boolean {
  const ends = groups.flatMap((group) => group.map(({ mention }) => mention.end));
  return /^(?:之?间|[两双三][省市县区地州方]间?)?的?$/u.test(text.slice(Math.max(...ends), at));
}

/** 青岚市签下协议,对方是北渡大学: a partner who is told after the words. */
function withPartner(context: Context, group: PartyGroup, at: number): PartyGroup {
  const { text } = context;
  const words = PARTNER.exec(text.slice(at, at + PARTNER_REACH))?.[0];
  const isObject = words === undefined && text.startsWith('签约', at - 2);
  if (words === undefined && !isObject) return group;
  const start = at + (words?.length ?? 0);
  const [partner] = signersIn(context, { start, end: start + PARTNER_REACH });
  if (partner?.mention.start !== start) return group;
  const ends = !isObject || /^(?:[,。;!]|$)/u.test(text.slice(partner.mention.end));
  return ends ? uniqueParties([...group, partner]) : group;
}

const PARTNER =
  /^[^,。;]{0,12}[,。;](?:而|协议的?|合作的?|签约的?)*(?:对方|另一方|合作方|合作对象|合作伙伴|伙伴)(?:则|正)?(?:是|为)/u;
const PARTNER_REACH = 40;

/** Talks of many that reach an agreement, where one name only tells the place. */
const REACHED = /^(?:达成|達成)/u;
const WITH = /[与和同跟]/u;

function isLone(groups: readonly PartyGroup[]): boolean {
  return groups.length === 1 && groups[0]?.length === 1;
}

/** 达成协议,以10亿元收购其股份: what follows tells that something is bought. */
function isAcquisition(text: string, end: number, to: number): boolean {
  return /^,[^。;]{0,40}(?:收购|出售|售让|买下|受让)/u.test(
    text.slice(end, Math.min(to, end + 60)),
  );
}

/** A denial follows what it denies so closely. */
const DENIAL_REACH = 80;

/** What the words say, and the last word of time before them. */
function statusOf(
  context: Context,
  { start }: Sentence,
  match: Match<AgreementRecogniser>,
): AgreementStatus | null {
  const { text, writtenOn } = context;
  const after = text.slice(match.end, match.end + DENIAL_REACH);
  const before = text.slice(start, match.start);
  const colon = before.lastIndexOf(':') + 1;
  const isAdvice =
    isPointOfAdvice(leadBefore(context, start), before) ||
    isPointOfAdvice(before.slice(0, colon), before.slice(colon));
  if (isAdvice || isDenied(before, after)) return null;
  const words = text.slice(match.start, match.end);
  const times = findTimes(text, { start, end: match.start }, writtenOn);
  const time = times.findLast(
    (one) =>
      !namesAgreement(text, one) &&
      !isInTitle(text.slice(start, one.start)) &&
      !isOver(text.slice(start, one.start), text.slice(one.end, match.start)),
  );
  const isOfThisWeek = time !== undefined && isFreshDay(time, writtenOn);
  const named = withoutNames(context, start, match.start);
  const told = signingStatus(named, words, after, isOfThisWeek);
  if (told !== 'SIGNED') return told;
  if (match.recogniser.followsNames) return 'MENTIONED';
  if (time && isToCome(time, writtenOn) && !text.slice(time.end, match.start).includes('的'))
    return 'PLANNED';
  const isOld =
    time && isBackgroundTime(time, writtenOn) && !isOfHeadlineNews(context, start, time);
  return isOld ? 'MENTIONED' : told;
}

/** 青岚市与白榆县签约 over 3月,青岚市与…: the first sentence below a headline of a signing tells of that one. */
function isOfHeadlineNews({ segments, text, writtenOn }: Context, at: number, time: Time): boolean {
  const [first, ...others] = segments.sentences;
  const lead = others.find((sentence) => !isHeadline(sentence));
  return (
    writtenOn === null &&
    time.value === null &&
    first !== undefined &&
    isHeadline(first) &&
    lead?.start === at &&
    /签|缔结|结为/u.test(text.slice(first.start, first.end))
  );
}

/** The words that open the list of points of which a sentence begins one. */
function leadBefore({ segments, text }: Context, start: number): string {
  const [first] = segments.clauses;
  const isPoint = segments.clauses.some((clause) => clause.start === start);
  if (!first || !isPoint) return '';
  const [lead] = sentencesBefore(segments, first.start, 1);
  return lead ? text.slice(lead.start, lead.end) : '';
}

/** The words with a sign for each name: what a name holds (研究院, 洽谈会) says nothing of the status. */
function withoutNames(context: Context, start: number, end: number): string {
  let words = '';
  let at = start;
  for (const { mention } of mentionsIn(context, { start, end })) {
    if (mention.start < at) continue;
    words += `${context.text.slice(at, mention.start)}□`;
    at = mention.end;
  }
  return words + context.text.slice(at, end);
}

/** The title in the words, or the one before 由 and those who sign it. */
function nameOf(text: string, { start, end, groups, recogniser }: Match<AgreementRecogniser>) {
  const named = groups['name'];
  if (named !== undefined || !(recogniser.holdsParties || recogniser.tellsSides))
    return wordedIn(text, { start, end }, named ?? null);
  const from = Math.max(0, start - LONGEST_TITLE);
  const titled = TITLED.exec(text.slice(from, start))?.groups?.['name'];
  return wordedIn(text, { start: from, end: start }, titled ?? null);
}

const LONGEST_TITLE = 80;
const TITLED =
  /《(?<name>[^《》]{2,60})(?:》|(?<=协议书?|备忘录|意向书|协定)》[^《》。;]{2,16}),?$/u;

function typeIn(text: string, match: Match, name: Worded | null): Worded | null {
  const words = name?.words ?? match.groups['type'];
  const type = words === undefined ? null : typeOf(words);
  return wordedIn(text, name ?? match, type);
}
