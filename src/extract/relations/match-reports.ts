import { once } from '../../model/once.ts';
import type { Sentence } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../context.ts';
import { CERTAINTY, type Match } from '../recogniser.ts';
import { sentencesBefore } from '../sentences-before.ts';
import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { isBetweenStates, isOfLeaders } from './between-states.ts';
import { WITH } from './carried-subject.ts';
import { isOfCase, isSettlement } from './denials.ts';
import { furtherInstruments, withTitle, wordedIn } from './further-instruments.ts';
import { isHeadline } from './headline.ts';
import { isOfLabour } from './labour.ts';
import { listedTexts } from './listed-texts.ts';
import { isAboutElse, isOtherInstrument } from './other-instruments.ts';
import { partiesInTitle, partiesOfType } from './parties-in-title.ts';
import { lastClause } from './party-subject.ts';
import { pointsToBodies } from './points-back.ts';
import { isWithPersons } from './private-sides.ts';
import type { Report } from './report.ts';
import { type Before, partiesOf, titlesIn, withPartner } from './report-parties.ts';
import { statusOf } from './report-status.ts';
import { nameOf, typeIn } from './report-title.ts';
import { type PartyGroup, signersIn } from './signers.ts';
import { TEXTS_COUNTED } from './signing-recognisers.ts';
import { WITH_SOME } from './some-partners.ts';
import { titlesOfOthers } from './titles-of-others.ts';
import { toldByKind } from './told-by-kind.ts';
import { toldAfter } from './type-told-after.ts';
import { yearsInTurn } from './years-in-turn.ts';

/** A count of agreements that nobody is said to sign is a package, no agreement. */
const MANY =
  /\d+(?:余|多)?(?:个|项|款|份|家)|[两三四五六七八九十]+(?:个|项|份)|一批|一系列|多项|多个|系列/u;

/** The reports of the words of one signing: several where they tell of several instruments. */
export function reportsOf(
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
  const ofList =
    match.recogniser.id === TEXTS_COUNTED
      ? listedTexts(context, sentence, match, status, { from, carried: subject })
      : [];
  if (ofList.length > 0) return ofList;
  const clause = text.slice(Math.max(from, match.start - LONGEST_CLAUSE), match.start);
  const before = partiesOf(context, match, from, IS_THING.test(words) ? [] : subject);
  if (isAboutElse(clause)) return [];
  const isOfStates = isBetweenStates(clause, words);
  if (isOfStates || (before.groups.length === 0 && isOfLeaders(clause)))
    return titlesOfOthers(context, sentence, match, status);
  if (isOfLabour(clause, words, () => toldBefore(context, sentence))) return [];
  const isPackage = MANY.test(words);
  const name = nameOf(text, match);
  const own = typeIn(text, match, name);
  const after = name === null && own === null ? toldAfter(text, match.end, sentence.end) : null;
  const type = own ?? after?.type ?? null;
  const isOfMeeting =
    type !== null && !isPackage && OCCASION.test(text.slice(sentence.start, match.start));
  const isOfKind =
    before.groups.length === 0 &&
    toldByKind(context, { start: match.start - clause.length, end: match.start }).length > 0;
  const isOpening =
    match.recogniser.mayPointBack === true &&
    !match.recogniser.anyVerb &&
    before.groups.length === 0 &&
    OPENS.test(text.slice(sentence.start, match.start));
  const pointsBack = before.pointsBack || isOfMeeting || isOfKind || isOpening;
  const isTold =
    before.groups.length > 0 || (before.pointsBack && (name === null || pointsToBodies(clause)));
  const worded = wordedIn(text, match, match.groups['type'] ?? null);
  const ofType = before.pointsBack && name === null && worded ? partiesOfType(context, worded) : [];
  const inside = isTold ? ofType : partiesInTitle(context, name ?? match);
  const hasPersons = once(() => isWithPersons(clause));
  const isUnnamed = !isOfKind && UNNAMED.test(clause);
  const canBeAbove = before.groups.length === 0 && !pointsBack && tellsSigning(match);
  const isOpen = canBeAbove && !isUnnamed && !hasPersons();
  const named = isOpen && namesNobody(context, from, match, sentence.end) ? above : [];
  const told = inside.length > 0 ? [inside] : named.length > 0 ? [named] : before.groups;
  const groups = isLone(told)
    ? [withPartner(context, told[0] ?? [], { start: from, end: match.end })]
    : told;
  if (groups.length === 0 && !pointsBack && status === 'PLANNED') return [];
  if (isLone(groups) && REACHED.test(words) && !WITH.test(text.slice(from, match.start))) return [];
  if (groups.length === 0 && isUnnamed) return [];
  const hasBoth = groups.some((group) => group.length > 1);
  if (COUNTED_PROJECTS.test(clause)) return [];
  if (isSettlement(toldBefore(context, sentence), words, hasBoth)) return [];
  if (status === 'MENTIONED' && name === null && isOfCase(toldFromHeadline(context, sentence)))
    return [];
  if (isPackage && OF_SOME.test(clause)) return [];
  if (!hasBoth && WITH_HUNDREDS.test(clause)) return [];
  if (!hasBoth && /类似|同类/u.test(words)) return [];
  if (
    groups.every(({ length }) => length < 2) &&
    COPIES.test(text.slice(match.end, match.end + COPIES_REACH))
  )
    return [];
  if (!hasBoth && (hasPersons() || ANY_FIRM.test(clause))) return [];
  if (match.recogniser.needsBoth && !hasBoth && !(pointsBack && mayPointBack(match, words)))
    return [];
  if (match.recogniser.anyVerb && !isTheirs(text, hasBoth ? groups : clause, match)) return [];
  if (match.recogniser.followsNames && !follow(text, groups, match.start)) return [];
  const isNamed = pointsBack || hasBoth || (match.recogniser.countsPartners && isLone(groups));
  const isAlone = groups.length > 0 && WITH_SOME.test(text.slice(from, match.start));
  if (match.recogniser.needsParties && !isNamed && !isAlone) return [];
  if (groups.length === 0 && !pointsBack && isPackage) return [];
  const base = {
    rule: match.recogniser.id,
    confidence: CERTAINTY[match.recogniser.certainty],
    sentence,
    at: match.start,
    words: after ? text.slice(match.start, after.end) : words,
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
    end: after?.end ?? match.end,
    parties: group,
  }));
  const [only, ...others] = reports;
  if (!only || others.length > 0) return inTurn(context, reports, sentence.end);
  const years = yearsInTurn(text, sentence.start, match);
  if (years.length > 0)
    return years.map((signedIn) => ({ ...only, signedIn, isOneOfSeveral: true }));
  const row = titlesIn(context, from, match).map(({ start, name }) =>
    withTitle(context, only, { start, end: only.end, name }),
  );
  const last = row.length > 0 ? { ...only, isOneOfSeveral: true } : only;
  return [...row, last, ...furtherInstruments(context, last, sentence.end)];
}

/** So far before the words of a signing its clause is looked at: no length of text costs more. */
const LONGEST_CLAUSE = 400;
/** 两地有关方面签署8项协议: who signed which, the words leave open. */
const OF_SOME = /(?:有关|相关)(?:方面|部门|单位|企业)(?:集中|共同|现场|分别|正式)*$/u;
/** 医保局与2800家医院签订: what is signed with so many is the same paper for each. */
const WITH_HUNDREDS =
  /[与和同][^,。;与和同\d]{0,8}(?:\d{3,}|[\d.]+[百千万]|[一两三四五六七八九几数上近]*[百千万])(?:余|多)?[家户名位个所][^,。;与和同]{0,16}$/u;
/** 签出三方协议千余份: so many copies are those of so many persons. */
const COPIES =
  /^(?:书)?[^,。;]{0,2}(?:\d{3,}|[\d.]+[百千万]|[一两三四五六七八九几数上近]*[百千万])(?:余|多)?[份个件项户起单]/u;
const COPIES_REACH = 16;

/** What the sentences of the paragraph, or those just before it, tell. */
function toldBefore({ segments, text }: Context, { start, end }: Sentence): string {
  const [last] = sentencesBefore(segments, start, 4).slice(-1);
  return text.slice(last?.start ?? start, end);
}

/** The headline above, and the sentences just before one with it. */
function toldFromHeadline({ segments, text }: Context, { start, end }: Sentence): string {
  const before = sentencesBefore(segments, start, LONGEST_STORY);
  const headline = before.find(isHeadline);
  const first = before.slice(0, CASE_REACH).at(-1)?.start ?? start;
  return `${headline ? text.slice(headline.start, headline.end) : ''}。${text.slice(first, end)}`;
}

const CASE_REACH = 6;
/** A headline stands no farther above. */
const LONGEST_STORY = 40;

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
function mayPointBack({ recogniser }: Match<AgreementRecogniser>, words: string): boolean {
  return recogniser.mayPointBack === true && !words.endsWith('意向');
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

/**
 * 分别与甲、乙签署A协议、B协议: as many instruments as partners, the first with the first; places, which are all of
 * one kind, sign each of them.
 */
function inTurn(context: Context, reports: readonly Report[], to: number): Report[] {
  const [first, ...others] = reports;
  if (!first) return [];
  const further = furtherInstruments(context, first, to);
  if (reports.every(({ parties }) => parties.every(isPlace)))
    return reports.flatMap((report) => [report, ...furtherInstruments(context, report, to)]);
  if (further.length !== others.length) return [...reports];
  const own = others.map((report, i) => ({ ...report, ...further[i], parties: report.parties }));
  return [first, ...own];
}

function isPlace({ entity }: PartyGroup[number]): boolean {
  return entity.type === 'region';
}

/** 青白时尚周逾三十个项目现场签约: what is signed are projects, whosever. */
const COUNTED_PROJECTS =
  /(?:\d|(?<!第)[一两二三四五六七八九十百])(?:余|多)?个[^,。;与和同]{0,12}项目(?:现场|集中|正式|成功|顺利)*$/u;
/** 与几家企业, 8家医院共同: those who sign are told, and have no names. */
const UNNAMED =
  /(?:[与和同]|\d|[一两三四五六七八九十百千万余多][户名位家])[^,。;与和同]{0,16}(?:企业|公司|[药车粮钢矿船乳酒航]企|码头|酒店|商场|旅行社|商户|工厂|合作社|开发商|用人单位|机构|医院|院校|高校)(?:在[^,。;与和同]{2,14})?(?:共同|分别|正式|现场|宣布|也|已|还|先后|陆续)*$/u;
/** 推出电子签章,企业签协议: firms of all kinds do, wherever they are. */
const ANY_FIRM =
  /[,;](?:各|相关|有关|参展|[两三四][港地省市县区]的\p{Script=Han}{0,4}?)?(?:企业|公司|单位|商户|机构)(?:共同|分别|正式|现场|也|已|还|先后|陆续)*$/u;
/** 会议听取了汇报,并签署…: those who met, of whom the sentence before tells. */
const OCCASION =
  /^(?:随后|当天|其间|期间|最后)?,?(?:[座会]谈会?|联席会议?|会议|会商|仪式|活动|现场|交流会|对接会|推进会|会)(?:上|中|后|期间|结束后|(?=[一共还审听围研强要决]))[^。;]*$/u;

/** 会签之后,《…意见》即日施行: a sentence that names nobody before goes on with those of the one before. */
const OPENS = /^(?:随后|当[天日场]|会上|会后|最后|[,\s])*$/u;
/** 与乙签署的协议 speaks of an agreement that has been told; 缔结的友好城市增加到49对 does not. */
const IS_THING = /^\p{Script=Han}{2,3}的(?!.*[对个座]$)/u;

/** Whether the last of the names stands right before a place. */
function follow(text: string, groups: readonly PartyGroup[], at: number): boolean {
  const ends = groups.flatMap((group) => group.map(({ mention }) => mention.end));
  return /^(?:之?间|[两双三四五](?:省区市|省[市区]|[省市县区地州方])间?)?的?$/u.test(
    text.slice(Math.max(...ends), at),
  );
}

/**
 * Whether the words up to the end of an agreement make it theirs, from the last of the names on, or in the clause that
 * says 双方.
 */
function isTheirs(
  text: string,
  who: readonly PartyGroup[] | string,
  { start, end }: Span,
): boolean {
  const between =
    typeof who === 'string'
      ? `${lastClause(who).split(',').at(-1)}${text.slice(start, end)}`
      : text.slice(Math.max(...who.flat().map(({ mention }) => mention.end)), end);
  if (typeof who === 'string' && TO_KEEP.test(between)) return false;
  return between.length <= THEIRS_REACH && !NOT_THEIRS.test(between);
}

const THEIRS_REACH = 60;
/** 各方都应履行协议: what is asked of 各方 is none that those two have made who are named near. */
const TO_KEEP =
  /履行|遵[守循照]|恪守|尊重|维护|落实|执行|应(?!急|用|对)|必须|需要|能否|能不能|是否|如果|重申/u;
/** 青岚市与云陌区的商会表示,协议…: somebody speaks of it; 违反协议, 没有协议: there is none, or it is broken. */
const NOT_THEIRS =
  /[。;:“]|[前后时],|表示|[说称]|认为|指出|强调|介绍|透露|呼吁|要求|违反|违背|撕毁|终止|退出|废[除止]|取消|解除|没有?|未(?!来)|无(?!人|障|线|偿|缝|废)|不(?!动产)|起草|草拟|草案|讨论|审议|谈判|磋商|洽谈|修[改订]|下一|根据|按(?!下)|依/u;

/** Talks of many that reach an agreement, where one name only tells the place. */
const REACHED = /^(?:达成|達成)/u;

function isLone(groups: readonly PartyGroup[]): boolean {
  return groups.length === 1 && groups[0]?.length === 1;
}

/** 达成协议,以10亿元收购其股份: what follows tells that something is bought. */
function isAcquisition(text: string, end: number, to: number): boolean {
  return /^,[^。;]{0,40}(?:(?<!(?:保底|托底|兜底|保护|最低|市场|合同|订单)价|统一|包销|订单|敞开|优先|按时|及时|上门|集中)收购(?!价|[^,。;]{0,8}(?:农产品|鲜果|果品|粮|茶|菜|果|蛋|奶|羊|牛|鱼|药材))|出售|售让|买下|受让)/u.test(
    text.slice(end, Math.min(to, end + 60)),
  );
}
