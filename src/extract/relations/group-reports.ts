import { parseNumber } from '../../model/numerals.ts';
import type { Context } from '../context.ts';
import { mentionsIn, type ResolvedMention } from '../context.ts';
import type { Entity } from '../entity.ts';
import { isShortFor } from '../is-short-for.ts';
import { englishParty } from '../mentions/english-mention.ts';
import { isRowMember } from '../mentions/group-members.ts';
import { positionalName } from '../mentions/positional-names.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { AGREEMENT_OF_TWO, SIDES_TOLD } from './agreement-recognisers.ts';
import { agreementKind } from './agreement-type.ts';
import { joinsPersons } from './delegates.ts';
import type { Report } from './find-reports.ts';
import { isHeadline } from './headline.ts';
import { chainEndingAt, uniqueParties } from './party-chain.ts';
import { type PartyGroup, signersIn } from './signers.ts';
import { WORKING_TEXT } from './signing-recognisers.ts';

/** One agreement of the document with all the words that report it. */
export interface Pact {
  readonly reports: readonly Report[];
  readonly parties: PartyGroup;
}

/**
 * Gathers the reports of each agreement: headline, lead and later mentions speak of one. 双方 and a
 * report without parties belong to the agreement before; a new set of parties is a new agreement.
 */
export function groupReports(context: Context, reports: readonly Report[]): Pact[] {
  const pacts: Pact[] = [];
  for (const report of reports) {
    const at = pacts.findLastIndex((pact) => isSame(context, pact, report));
    const known = pacts[at];
    const isOpen = known?.parties.length === 0 && !isHeadline(report.sentence);
    const parties = isOpen ? partiesOf(context, report, pacts) : report.parties;
    if (known) pacts[at] = joined(known, { ...report, parties });
    else pacts.push({ reports: [report], parties: partiesOf(context, report, pacts) });
  }
  const told = pacts.filter((pact) => isInScope(context, pact)).filter(isTold);
  return told.flatMap((pact) => apartFromHeadline(context, pact, told) ?? []);
}

/**
 * 甲与乙、丙签约 above 甲与乙签署, 甲与丙签署: the headline sums up. An agreement has the parties that the text
 * gives it, where the others of the headline, or places in them, sign another; null where the headline alone
 * tells of it.
 */
function apartFromHeadline(context: Context, pact: Pact, pacts: readonly Pact[]): Pact | null {
  const own = bodyParties(pact);
  const keys = keysOf(own.length > 0 ? own : pact.parties);
  const others = pacts.filter((one) => one !== pact).map((one) => keysOf(bodyParties(one)));
  const sharing = others.filter((one) => !one.isDisjointFrom(keys));
  const elsewhere = new Set(sharing.flatMap((one) => [...one]));
  if (own.length === 0 && !pact.reports.every(({ sentence }) => isHeadline(sentence))) return pact;
  if (own.length === 0)
    return sharing.length > 1 && keys.size > 1 && keys.isSubsetOf(elsewhere) ? null : pact;
  const { all } = context.entities;
  const signElsewhere = (key: string) =>
    others.some((one) => [...one].some((other) => isWithin(all, other, key)));
  const isSummedUp = [...keysOf(pact.parties).difference(keys)].every(
    (key) => elsewhere.has(key) || (keys.size > 1 && signElsewhere(key)),
  );
  return isSummedUp ? { ...pact, parties: own } : pact;
}

function bodyParties({ reports }: Pact): PartyGroup {
  const body = reports.filter((report) => !isOutline(report));
  return uniqueParties(body.flatMap(({ parties }) => parties));
}

function isSame(context: Context, pact: Pact, report: Report): boolean {
  if (report.rule === AGREEMENT_OF_TWO) return sharesParties(context, pact, report);
  if (isNews(report) && pact.reports.every(({ status }) => status === 'MENTIONED')) return false;
  if (isLookBack(context, report) && pact.reports.some(({ status }) => status !== 'MENTIONED'))
    return false;
  if (signsApart(pact, report) || isOfEarlierYear(context, pact, report)) return false;
  if (report.isOneOfSeveral && pact.reports.some(({ sentence }) => sentence === report.sentence))
    return false;
  return (
    sharesParties(context, pact, report) &&
    sharesType(pact, report) &&
    sharesStatus(context, pact, report)
  );
}

/** The text, not the headline, has already told of others that sign this one. */
function signsApart({ reports }: Pact, report: Report): boolean {
  if (isOutline(report) || report.parties.length < 2) return false;
  const body = reports.filter((other) => !isOutline(other) && other.parties.length > 1);
  const keys = keysOf(report.parties);
  return (
    body.length > 0 &&
    body.every(({ parties }) => {
      const others = keysOf(parties);
      return !others.isSubsetOf(keys) && !keys.isSubsetOf(others);
    })
  );
}

/** 1991年,甲与乙结为友好城市 before 15日,甲与乙签署: what a year long past is told of is not what is signed now. */
function isOfEarlierYear(
  { text, writtenOn }: Context,
  { reports }: Pact,
  { sentence, end, parties }: Report,
): boolean {
  const now = Number(writtenOn?.slice(0, 4) ?? 0);
  const isPast = (from: number, to: number) =>
    Number(YEAR.exec(text.slice(from, to))?.groups?.['year'] ?? now) < now - 1;
  return (
    parties.length > 1 &&
    !isPast(sentence.start, end) &&
    reports.every((one) => isPast(one.sentence.start, one.end))
  );
}

const YEAR = /^[^\d]{0,12}(?<year>(?:19|20)\d{2})年/u;

/** 双方共同签约, and a title that is signed, speak of what is signed now. */
function isNews({ status, parties, name }: Report): boolean {
  return status === 'SIGNED' && (parties.length === 0 || name !== null);
}

/** The same parties, or those of a headline in other words: the places for their departments, names cut short. */
function sharesParties(context: Context, { parties, reports }: Pact, report: Report): boolean {
  const others = report.parties;
  if (others.length === 0 || parties.length === 0) return true;
  const [a, b] = [keysOf(parties), keysOf(others)];
  if (a.isSubsetOf(b) || b.isSubsetOf(a)) return true;
  const [fewer, more] = parties.length <= others.length ? [parties, others] : [others, parties];
  if (fewer.every((one) => more.some((other) => isVariant(one.entity, other.entity)))) return true;
  if (!isOutline(report) && !reports.every(isOutline) && report.rule !== SIDES_TOLD) return false;
  if (isReworded(parties, others)) return true;
  return fewer.every((one) => more.some((other) => corresponds(context, one.entity, other.entity)));
}

/** The same, or a body whose name is told with its parents once: 云陌区公共服务局, 云陌区管理委员会公共服务局. */
function isVariant(a: Entity, b: Entity): boolean {
  if (a === b) return true;
  if (a.type !== 'institution' || b.type !== 'institution' || a.kind !== b.kind) return false;
  const one = a.name.replace(COMMITTEE, '');
  const other = b.name.replace(COMMITTEE, '');
  return one.endsWith(other) || other.endsWith(one);
}

const COMMITTEE = /人民政府|管理委员会|管委会/u;

/**
 * 青岚区与鸿拓公司签约 above 青岚区与鸿拓物流中心签约: a headline may name a partner by words that the text does
 * not use; one party is the same, and the others are bodies.
 */
function isReworded(a: PartyGroup, b: PartyGroup): boolean {
  if (a.length !== 2 || b.length !== 2) return false;
  const [keysA, keysB] = [keysOf(a), keysOf(b)];
  const [left, right] = [a, b].map((group) =>
    group.filter(({ entity }) => !keysA.has(entity.key) || !keysB.has(entity.key)),
  );
  const [one, other] = [left?.[0], right?.[0]];
  if (left?.length !== 1 || right?.length !== 1 || !one || !other) return false;
  const isOnce = ({ entity }: ResolvedMention) => entity.mentions.length === 1;
  const isAlike = one.entity.kind === other.entity.kind && one.entity.type === 'institution';
  const shared = isAlike ? 1 : 2;
  return (
    (one.entity.type === 'institution' || other.entity.type === 'institution') &&
    one.entity.name.slice(0, shared) === other.entity.name.slice(0, shared) &&
    (isOnce(one) || isOnce(other))
  );
}

/** A headline, or the name of a ceremony, tells who signs in few words. */
function isOutline({ sentence, rule }: Report): boolean {
  return isHeadline(sentence) || rule === 'agreement.ceremony';
}

/** 青岚市 and 青岚市教育局 or a district of it, 北渡 and 北渡大学, a city abroad and the province of that name. */
function corresponds({ entities }: Context, a: Entity, b: Entity): boolean {
  if (a === b) return true;
  const isOf = (one: Entity, place: Entity) => {
    if (place.type !== 'region' || one.type === 'project') return false;
    const key = one.type === 'region' ? one.key : one.regionKey;
    return isWithin(entities.all, key, place.key) || isToldWithin(one, place);
  };
  const isBelow = (one: Entity, other: Entity) =>
    one.type === 'institution' &&
    other.type === 'institution' &&
    one.kind === other.kind &&
    isWithin(entities.all, one.regionKey, other.regionKey);
  const isNamesake =
    a.type === 'region' &&
    b.type === 'region' &&
    (a.code === null || b.code === null) &&
    a.name.slice(0, -1) === b.name.slice(0, -1);
  const isShort = (short: Entity, long: Entity) =>
    short.type === 'institution' &&
    long.type === 'institution' &&
    isShortFor(short.name, long.name);
  return (
    isNamesake ||
    isOf(a, b) ||
    isOf(b, a) ||
    isBelow(a, b) ||
    isBelow(b, a) ||
    isShort(a, b) ||
    isShort(b, a)
  );
}

/** 高平省高平市 of another country: the text tells where it lies, and no list does. */
function isToldWithin({ mentions }: Entity, { name }: Entity): boolean {
  return mentions.some((one) => one.type === 'region' && one.within.includes(name));
}

/** Whether a region is another or lies in it. */
function isWithin(entities: readonly Entity[], key: string | null, outer: string | null): boolean {
  const region = entities.find((entity) => entity.key === key);
  if (region?.type !== 'region' || outer === null) return false;
  const { listed, parent } = region;
  const above = listed?.ancestors ?? (parent ? [parent.entry, ...parent.ancestors] : []);
  return region.key === outer || above.some(({ id }) => id === outer);
}

function sharesType({ reports }: Pact, { type, name, sentence }: Report): boolean {
  if (isHeadline(sentence)) return true;
  return reports.every((other) => {
    if (isHeadline(other.sentence)) return true;
    if (name && other.name) return name.words === other.name.words;
    if (!type || !other.type) return true;
    if (type.words.includes(other.type.words) || other.type.words.includes(type.words)) return true;
    const kinds = [type, other.type].map(({ words }) => agreementKind(words));
    return other.sentence !== sentence && kinds[0] !== 'OTHER' && kinds[0] === kinds[1];
  });
}

/** What is looked back on is not what is signed now, unless nothing else was told. */
function sharesStatus({ text }: Context, { reports }: Pact, report: Report): boolean {
  const { status, parties, sentence, end } = report;
  const isBackground =
    status === 'MENTIONED' && parties.length > 0 && !isRecalled(text.slice(sentence.start, end));
  return !isBackground || reports.some((other) => other.status === status);
}

function joined({ reports, parties }: Pact, report: Report): Pact {
  const onlyHeadlines = reports.every(isOutline);
  const isFuller = onlyHeadlines
    ? (report.isOneOfSeveral && report.parties.length > 0) ||
      report.parties.length >= parties.length
    : report.rule === SIDES_TOLD || report.parties.length > parties.length;
  return { reports: [...reports, report], parties: isFuller ? report.parties : parties };
}

const EARLIER = /曾|此前|早在|早前|首轮|上一轮|首次|去年|前年|\d{4}年|签[署订]过/u;

/** 双方曾签署…: an earlier agreement of the same parties. */
function isLookBack({ text }: Context, { status, pointsBack, sentence, end }: Report): boolean {
  return status === 'MENTIONED' && pointsBack && EARLIER.test(text.slice(sentence.start, end));
}

/** 根据与云陌区签署的协议: the agreement that has just been told. */
function isRecalled(words: string): boolean {
  return /^(?:根据|按照|依据)/u.test(words) && !EARLIER.test(words);
}

/**
 * Parties of a report that points back: those of the agreement told last where it looks back on another of
 * theirs, else the list of names nearest before it.
 */
function partiesOf(context: Context, report: Report, pacts: readonly Pact[]): PartyGroup {
  if (report.parties.length === 0 && report.isOneOfSeveral) {
    const beside = pacts.findLast(({ reports }) => reports.some((one) => isBeside(one, report)));
    if (beside) return beside.parties;
  }
  if (report.parties.length > 0 || !report.pointsBack) return report.parties;
  const level = LEVEL.exec(context.text.slice(report.sentence.start, report.end))?.groups?.[
    'level'
  ];
  const meant = pacts.findLast(({ parties }) => areOfLevel(parties, level)) ?? pacts.at(-1);
  if (isLookBack(context, report) && meant) return meant.parties;
  const own = report.delegates?.length ? [] : [{ ...report.sentence, end: report.start }];
  const isNewItem = isHeadline(report.sentence) && pacts.length === 0;
  const before = isNewItem ? [] : sentencesBefore(context.segments, report.sentence.start, 3);
  const pairs = [...own, ...before].flatMap(({ start, end }) => {
    const pair =
      asManyAs(context, report, start, end) ??
      pairIn(context, start, end) ??
      onlyTwo(context, report, start, end);
    return pair ? [pair] : [];
  });
  return pairs.find((pair) => areOfLevel(pair, level)) ?? pairs[0] ?? report.delegates ?? [];
}

/** 《A协议》和《B协议》在青岚签署: those who sign the one sign the other. */
function isBeside(one: Report, { sentence }: Report): boolean {
  return one.isOneOfSeveral && one.sentence === sentence;
}

const LEVEL = /[两三四五六七八九](?<level>[省市县区镇乡村校院地])/u;

/** 两省 are two provinces, 两地 two places. */
function areOfLevel(parties: PartyGroup, level: string | undefined): boolean {
  if (level === undefined || parties.length === 0) return false;
  return parties.every(({ entity }) =>
    level === '地' ? entity.type === 'region' : entity.name.includes(level),
  );
}

/** Joined, or one come to the other. */
const MET =
  /^(?:与|和|同|、|—+|-|·|[\p{Script=Han}、]{0,30}(?:赴|到|来到?|抵|访问|考察|走进|(?:书记|长|主任|主席|代表团|一行)\p{Script=Han}{0,10}在)|牵手|携手|联姻|会见)$/u;

/** The last two names of a sentence that 与, 和 or a dash joins, or of which one visits the other. */
function pairIn(context: Context, start: number, end: number): PartyGroup | null {
  const names = mentionsIn(context, { start, end }).filter(
    ({ entity }) => entity.type === 'region' || entity.type === 'institution',
  );
  for (let i = names.length - 1; i > 0; i--) {
    const [left, right] = [names[i - 1], names[i]];
    if (!left || !right || left.entity === right.entity) continue;
    const between = context.text.slice(left.mention.end, right.mention.start);
    if (MET.test(between) || joinsPersons(between))
      return /^[、与和同]$/u.test(between) ? chainEndingAt(context.text, names, i) : [left, right];
  }
  return rowOf(context.text, names);
}

/** 沪港合作会议举行: those who meet go by a row of their characters. */
function rowOf(text: string, names: PartyGroup): PartyGroup | null {
  const first = names.findIndex(
    ({ mention }, i) => isRowMember(mention) && mention.start === names[i - 1]?.mention.end,
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

const COUNT =
  /(?<count>[三四五六七八九十])(?:方|地|[省市县区州旗镇乡校院馆所局]|家(?:单位|医院|学校|法院)?)(?:代表|负责人)?(?:共同|联合|现场|正式|随后|当场)*$/u;

const BOTH = /[与和同](?:其|之|对方)$|双方(?!企业)|两(?:地|[省市县区州镇校院家]方?)/u;

/** The rules for names that only their place in the sentence tells. */
const BY_POSITION: ReadonlySet<string> = new Set([positionalName.id, englishParty.id]);

/** A region, a public body or the like signs; not enterprises alone, nor states alone. */
function isInScope(context: Context, { parties, reports }: Pact): boolean {
  if (parties.length === 0) return reports.some((report) => namesSubnational(context, report));
  if (areOfStates(context, parties, reports)) return false;
  return parties.some(
    (one) =>
      !isUnsure(one) &&
      (one.entity.type === 'region'
        ? one.entity.kind !== 'COUNTRY'
        : one.entity.kind !== 'ENTERPRISE' && !UNION.test(one.entity.name)),
  );
}

/** A name that only its place in the sentence tells, and that does not end as the names of bodies do. */
function isUnsure({ entity, mention }: ResolvedMention): boolean {
  return (
    entity.type === 'institution' &&
    BY_POSITION.has(mention.rule) &&
    entity.kind === 'OTHER' &&
    !/(?:[馆院园站社港]|中心|机场|景区|保护区)$/u.test(entity.name)
  );
}

/** States sign with each other, or an authority of ours with one whose state alone is known: 交通运输部与某国某省. */
function areOfStates(context: Context, parties: PartyGroup, reports: Pact['reports']): boolean {
  const isForeign = (one: ResolvedMention) => isForeignState(context, one);
  const sides = parties.filter((one) => isForeign(one) || !isUnsure(one));
  if (!sides.every((one) => isForeign(one) || isNational(one))) return false;
  return (
    sides.some(isForeign) ||
    (sides.length > 0 &&
      reports.some(({ sentence: { start }, at }) =>
        mentionsIn(context, { start, end: at }).some(
          ({ entity }) => entity.type === 'region' && entity.kind === 'COUNTRY',
        ),
      ))
  );
}

/** A country, or an authority that bears its name, here or in the list: 哈萨克斯坦财政部, 中哈海关. */
function isForeignState(context: Context, { entity, mention }: ResolvedMention): boolean {
  if (entity.type === 'region') return entity.kind === 'COUNTRY';
  if (UNION.test(entity.name)) return true;
  if (entity.type !== 'institution' || entity.kind !== 'GOVERNMENT') return false;
  if (MINISTRY.test(entity.name) && !isNational({ entity, mention })) return true;
  const [first] = context.gazetteer.scan(mention.form);
  const isCountry = first?.start === 0 && first.entries.some(({ kind }) => kind === 'COUNTRY');
  return isCountry || /^中[美俄日韩英法德印越老柬泰缅哈吉乌蒙巴欧非澳加新尼斯]/u.test(entity.name);
}

/** A ministry that is none of ours is one of another state; departments of the Party, the army and a body end so too. */
const MINISTRY =
  /(?<!宣传|组织|统战|武装|人武|工作|事业|保卫|后勤|参谋|保障|装备|司令|学|总|分|本|支|党|团|政治|干|教学|管理中心|俱乐)部$/u;
/** A union of states is as a state. */
const UNION =
  /^(?:(?:欧洲|欧盟|东盟|非盟|欧亚|非洲|拉丁美洲|拉美)[\p{Script=Han}]{0,8}(?:局|署|委员会|组织|机构|议会)|非洲联盟|非盟|欧洲联盟|欧盟|东盟|东南亚国家联盟|阿拉伯国家联盟|阿盟|海湾合作委员会|上海合作组织|太平洋岛国论坛)$/u;

/** An authority of the whole country stands for it. */
function isNational({ entity, mention }: ResolvedMention): boolean {
  if (entity.type !== 'institution' || entity.kind !== 'GOVERNMENT') return false;
  return /^(?:国家|中国|中华人民共和国)/u.test(entity.name) || mention.rule === 'gazetteer';
}

/** Without parties the sentence must at least speak of a region, and not only as the place that a declaration is called by. */
function namesSubnational(context: Context, { sentence, name, at, words }: Report): boolean {
  if (name && COUNTED_PLACES.test(context.text.slice(sentence.start, at))) return true;
  return mentionsIn(context, sentence).some(
    ({ entity, mention }) =>
      entity.type === 'region' &&
      !['COUNTRY', 'GROUP'].includes(entity.kind) &&
      !(mention.start >= at && CALLED_BY_PLACE.test(words)) &&
      !/[在于]$/u.test(context.text.slice(sentence.start, mention.start)),
  );
}

/** 签署昆明宣言: the place of the meeting is in the name of what is signed. */
const CALLED_BY_PLACE = /(?:宣言|倡议书?|声明|公约|议定书)》?$/u;

/** 13个城市代表共同签署《…》: places that are counted, and not named. */
const COUNTED_PLACES =
  /(?:\d+|[两三四五六七八九十]+)(?:余|多)?[个座](?:省(?:区市|份|[区市])?|城市|地级市|市|县(?:[市区])?|区县?|市县)(?:的?(?:代表|负责人|市长|政府))?(?:近日|日前|今[天日]|昨[天日]|当[天日]|\d{1,2}日)?(?:在[^,。;]{2,12})?(?:共同|联合|正式)*$/u;

/** One body alone declares nothing together with others, and a state accedes to a convention. */
const DECLARED =
  /宣言|倡议|声明|公约|共识|印发|(?:计划|方案|要点|清单|机制|办法|章程|规程|意见|规定|规则|规范|纪要|制度|约定|指引|细则)》$/u;

/** A look back without parties or a title tells nothing of an agreement. */
function isTold({ reports, parties }: Pact): boolean {
  const isDeclared = reports.every(({ words }) => DECLARED.test(words));
  if (isDeclared && parties.length === 1) return false;
  if (parties.length < 2 && reports.every(({ rule }) => rule === WORKING_TEXT)) return false;
  return (
    parties.length > 0 ||
    reports.some(({ status, name }) => status !== 'MENTIONED' || name !== null)
  );
}

function keysOf(group: PartyGroup): Set<string> {
  return new Set(group.map(({ entity }) => entity.key));
}
