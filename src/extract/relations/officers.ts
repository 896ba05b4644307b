import { type Context, mentionsIn, type ResolvedMention } from '../context.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { isHeadOf, OFFICE } from './offices.ts';
import { uniqueParties } from './party-chain.ts';
import { bodyOfPerson } from './party-subject.ts';
import { canSign, type PartyGroup, signersIn } from './signers.ts';

/** Between those who sign and the words: 分别代表双方. */
const TAIL =
  /(?:,?(?:在[^,。;]{2,24}(?:的?见证下|现场|会上|仪式上),?|分别|共同|一[起同道]|携手|正式|现场|当场|当天|随后|随即|先后|郑重|依次|各自|也|还|就|又|上台|登台|落座|起身|坐下来)|(?:作为)?代表(?:双方|各方|[两三四五]\p{Script=Han}{1,3}|各自[^,。;]{0,4}|[市县区州]校|校[地县市]|院[地校]|[馆院局]方)(?:双方)?|签?在(?=$))*$/u;
/** No name of a person, but what somebody does. */
const DOES = /[会来赴到参出主致陪见介表指说称率带前往在与和同]|代表$/u;
const NAME =
  '(?:[\\p{Script=Han}]{2,3}|[欧诸司上皇夏慕令尉端长公]\\p{Script=Han}{3}|\\p{Script=Han}{1,8}·[\\p{Script=Han}·]{1,12})';
/** Offices that are told before the one by which somebody signs: 市委常委、副市长. */
const FURTHER =
  '(?:(?:[省市县区州旗镇乡校院局馆厅会党]?(?:委|党组|党委|政府))?(?:常委|委员|成员|副?书记|副?主任|副秘书长)[、,])*(?:常务|执行|第一|原)?(?:海关|边检站|海事局|法院|检察院|医院|学校|学院|大学|商会|协会|总?工会|博物馆|图书馆)?副?';
/** 代表学院: for whom, by a word that the office tells as well. */
const FOR_IT =
  '(?:(?:分别|各自)?代表(?:学[校院]|大学|医院|法院|检察院|(?:[省市县区州]委、?)?[省市县区州]?政府|[市县区州校院馆局]方|集团|公司|[商协学工]会|单位|[我本][校院局馆市县区]))?';
const OFFICER = new RegExp(
  `(?<titles>${FURTHER})(?<office>${OFFICE})(?:\\([^()]{1,8}\\))?(?<name>${NAME})${FOR_IT}$`,
  'u',
);
const PERSON = new RegExp(`(?:^|[,。;:、和与同及跟]|[后时中上间][,]?)(?<name>${NAME})$`, 'u');
/** What may stand before the first: a mark, a time, who is asked. */
const OPENS = /(?:^|[,。;:、\s和与同及跟由让请]|[后时中上间期日天午晚末])$/u;
const JOINS = /(?:(?:以及|及|、|,|分别[与和同]|[与和同跟]))$/u;
/** No list of persons is longer, and none of their offices. */
const [LONGEST_LIST, LONGEST_OFFICER] = [160, 40];
/** Those they are of were told so many sentences before at most. */
const MOST_TOLD = 20;

interface Officer {
  readonly start: number;
  /** The body before the office, or that of which the person was said to be. */
  readonly body: ResolvedMention | null;
  readonly office: string | null;
  /** True where the body stands before the office, for which other rules know. */
  readonly isPlain?: true;
}

/**
 * The parties for which persons sign whom the sentence tells by their offices or their names alone: 副市长赵某、
 * 副校长钱某 are those of the city and the university that the text has told. `[]` unless all of two or more are known.
 */
export function partiesOfOfficers(context: Context, from: number, to: number): PartyGroup {
  const officers = officersBefore(context, Math.max(from, to - LONGEST_LIST), to);
  if (officers.length < 2 || officers.every(({ isPlain }) => isPlain)) return [];
  const known = officers.flatMap(({ body }) => (body ? [body.entity.key] : []));
  const [first] = officers;
  const at = first?.start ?? to;
  const bare = Map.groupBy(
    officers.filter(({ body }) => body === null),
    ({ office }) => office ?? '',
  );
  const told = new Map(
    [...bare].flatMap(([office, them]) => {
      const bodies = bodiesOf(context, office, them.length, at, new Set(known));
      return them.map((one, i) => [one, bodies[i]] as const);
    }),
  );
  const found = officers.flatMap((one) => one.body ?? told.get(one) ?? []);
  return found.length === officers.length ? keptTogether(found) : [];
}

function keptTogether(found: PartyGroup): PartyGroup {
  const parties = uniqueParties(found);
  return parties.length === found.length ? parties : [];
}

function officersBefore(context: Context, from: number, to: number): Officer[] {
  const { text } = context;
  const officers: Officer[] = [];
  let end = to - (TAIL.exec(text.slice(from, to))?.[0].length ?? 0);
  for (;;) {
    const officer = officerEndingAt(context, from, end);
    if (!officer) return officers;
    officers.unshift(officer);
    const joiner = JOINS.exec(text.slice(from, officer.start))?.[0];
    if (joiner === undefined) return officers;
    end = officer.start - joiner.length;
  }
}

function officerEndingAt(context: Context, from: number, end: number): Officer | null {
  const { text } = context;
  const near = text.slice(Math.max(from, end - LONGEST_OFFICER), end);
  const { titles, office, name = '' } = OFFICER.exec(near)?.groups ?? {};
  if (titles !== undefined && office !== undefined && !DOES.test(name)) {
    const at = end - (OFFICER.exec(near)?.[0].length ?? 0);
    const own = signersIn(context, {
      start: from,
      end: at + titles.length + office.length,
    }).findLast(({ mention }) => mention.end === at || mention.start === at);
    if (own) return { start: own.mention.start, body: own, office, isPlain: true };
    return OPENS.test(text.slice(from, at)) ? { start: at, body: null, office } : null;
  }
  const person = PERSON.exec(near)?.groups?.['name'];
  return person === undefined ? null : introduced(context, person, end);
}

/** 赵某 after 青岚学院副院长赵某, or after 副院长赵某. */
function introduced(context: Context, person: string, end: number): Officer | null {
  const start = end - person.length;
  const body = bodyOfPerson(context, person, end);
  const told = body ? null : officeToldOf(context.text, person, start);
  return body || told ? { start, body, office: told } : null;
}

function officeToldOf(text: string, person: string, before: number): string | null {
  const from = Math.max(0, before - INTRODUCED_REACH);
  const at = text.slice(from, before).lastIndexOf(person);
  return at < 0 ? null : (OFFICE_END.exec(text.slice(0, from + at).slice(-5))?.[0] ?? null);
}

const OFFICE_END = new RegExp(`(?:${OFFICE})$`, 'u');
const INTRODUCED_REACH = 2000;

/** So many bodies told before of which somebody with an office can be the head, where there are just so many. */
function bodiesOf(
  context: Context,
  office: string,
  count: number,
  at: number,
  known: ReadonlySet<string>,
): PartyGroup {
  const before = sentencesBefore(context.segments, at, MOST_TOLD);
  const own = { start: Math.max(before[0]?.end ?? 0, at - INTRODUCED_REACH), end: at };
  const named = [own, ...before].map((span) =>
    uniqueParties(
      mentionsIn(context, span).filter(
        ({ entity }) => canSign(entity) && isHeadOf(office, entity) && !known.has(entity.key),
      ),
    ),
  );
  const all = uniqueParties(named.toReversed().flat());
  return all.length === count ? all : (named.find(({ length }) => length === count) ?? []);
}
