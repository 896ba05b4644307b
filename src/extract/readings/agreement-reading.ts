import type { AgreementReading, ClauseReading, Worded } from '../../model/reading.ts';
import type { AgreementStatus } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import { findTerms } from '../areas/term-index.ts';
import { type Context, mentionsIn } from '../context.ts';
import { evidenceAt, type Found } from '../evidence-at.ts';
import type { Mention } from '../mention.ts';
import { CERTAINTY } from '../recogniser.ts';
import { agreementKind, BARE } from '../relations/agreement-type.ts';
import type { FoundEvent } from '../relations/find-events.ts';
import type { Pact } from '../relations/group-reports.ts';
import { isHeadline } from '../relations/headline.ts';
import type { Report } from '../relations/report.ts';
import { signingDate } from '../relations/signing-date.ts';
import { agreementAreas } from './agreement-areas.ts';
import { commitmentReadings } from './clause-readings.ts';
import { namedIn, referencesTo } from './references.ts';

/** What hangs on a pact besides its reports. */
export interface Attached {
  readonly clauses: readonly ClauseReading[];
  /** The sentences that say what it agrees on, its reports included. */
  readonly details: readonly Span[];
  readonly events: readonly FoundEvent[];
  /** Keys of regions that sign the pacts told in the same breath, and not this one. */
  readonly elsewhere: ReadonlySet<string>;
}

const FIELD_WEIGHT = 3;
const SHOWN_FIRST: readonly AgreementStatus[] = ['SIGNED', 'PLANNED', 'MENTIONED'];
const TERM =
  /(?:有效期|合作期限?|协议期限?|期限)(?:限)?(?:为|是|至)?[::]?(?<term>[\d一二三四五六七八九十]+年|20\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?)/u;
const PARTY_RULE = 'party.joined-before-signing';
/** Standing where parties stand makes a name of the grammar as sure as that. */
const IN_POSITION = CERTAINTY.likely;

/** A party is as sure as its name, and no surer than the reading of the list. */
function asParty({ confidence }: Mention): Pick<Mention, 'rule' | 'confidence'> {
  const sure = confidence < CERTAINTY.weak ? IN_POSITION : confidence;
  return { rule: PARTY_RULE, confidence: Math.min(sure, MOST) };
}

const MOST = 0.92;

export function agreementReading(
  context: Context,
  pact: Pact,
  attached: Attached,
): AgreementReading {
  const { reports, parties } = pact;
  const { clauses, details } = attached;
  const keys = new Set(parties.map(({ entity }) => entity.key));
  const signing = [...parties, ...reports.flatMap((report) => report.parties)].filter(
    ({ entity }) => keys.has(entity.key),
  );
  const saying = reports.filter(({ status }) => status === shownStatus(reports));
  const name = wordedOf(context, saying, 'name') ?? wordedOf(context, reports, 'name');
  const type = wordedOf(context, saying, 'type') ?? wordedOf(context, reports, 'type');
  const date = signedOn(context, saying);
  const status = statusOf(context, reports, date?.value ?? null);
  const stretches = [...details, ...(clauses.length > 0 ? context.segments.clauses : [])];
  const spoken = clauses.length > 0 ? [] : details.filter((detail) => !isTitle(context, detail));
  return {
    name,
    type,
    kind: kindOf(context, saying),
    status,
    signedOn: date,
    place: placeOf(context, reports),
    occasion: occasionOf(context, reports, attached.events),
    term: termOf(context, stretches),
    claimedClauses: clauses.length > 0 ? claimedClauses(context) : null,
    parties: referencesTo(context, signing, asParty),
    areas: agreementAreas(
      context,
      underOneHeading(context, reports).flatMap((report) => titlesOf(context, report)),
      spoken,
      clauses,
      reports.some((report) => report.isOneOfSeveral),
      status.value === 'MENTIONED',
    ),
    clauses,
    commitments: commitmentReadings(context, spoken),
    ...namedIn(context, stretches, keys, attached.elsewhere),
    evidence: reports.map((report) => evidenceAt(context.segments.view, report)),
  };
}

/**
 * The title, else all the words of the signing; with what is said of a title before it: 签署推进气象合作的《框架协议》.
 */
function titlesOf({ text }: Context, { name, at, end }: Report): Span[] {
  if (!name) return [{ start: at, end }];
  const hasAttribute = at < name.start && text.startsWith('的《', name.start - 2);
  return hasAttribute ? [{ start: at, end: name.start - 2 }, name] : [name];
}

/** Without those that tell of nobody known under another line of a digest. */
function underOneHeading(
  { segments: { sentences } }: Context,
  reports: readonly Report[],
): readonly Report[] {
  const told = reports.findLast(({ parties }) => parties.length > 0)?.sentence.start;
  const line = sentences.find(({ isLine, start }) => isLine && start > (told ?? Infinity));
  const end = line?.start ?? Infinity;
  return reports.filter(({ parties, sentence }) => parties.length > 0 || sentence.start < end);
}

function isTitle({ segments: { title } }: Context, { start }: Span): boolean {
  return title !== null && start >= title.start && start < title.end;
}

/** The first wording that is no bare noun, the text's before a headline's, with each place where it stands; in the writing of the text. */
function wordedOf(
  { segments, document }: Context,
  reports: readonly Report[],
  field: 'name' | 'type',
): Worded<string> | null {
  const outlines = (report: Report) => Number(isHeadline(report.sentence));
  const worded = reports
    .toSorted((a, b) => outlines(a) - outlines(b))
    .flatMap((report) => {
      const one = report[field];
      return one ? [{ ...one, rule: report.rule, confidence: report.confidence }] : [];
    });
  const first = worded.find(({ words }) => !BARE.test(words)) ?? worded[0];
  if (!first) return null;
  const evidence = worded
    .filter(({ words }) => words === first.words)
    .map((one) => evidenceAt(segments.view, one));
  const isTraditional = document.language === 'zh-Hant';
  return { value: isTraditional ? (evidence[0]?.quote ?? first.words) : first.words, evidence };
}

/** What is signed: its title, in English its type, else all from the verb on. */
function signedWords({ name, type, words }: Report): string {
  const isEnglish = type !== null && !/\p{Script=Han}/u.test(type.words);
  return name?.words ?? (isEnglish ? type.words : words);
}

/** An agreement of one field names no more than two. */
const FEW_FIELDS = 2;

/**
 * By the words that are signed; a field counts where they name it beyond doubt, and do not list many. Of a
 * signing without a kind of its own what follows at once may tell it: 签署协议,共建…. Of those who become friends and
 * sign an agreement of another kind, 结为友好乡镇,签署结对协议, that is the kind.
 */
function kindOf({ areas, text }: Context, saying: readonly Report[]): AgreementReading['kind'] {
  const words = saying.map(signedWords).join(' ');
  const named = findTerms(words, areas.index).filter(({ weight }) => weight >= FIELD_WEIGHT);
  const fields = new Set(named.map(({ code }) => code)).size;
  const kind = agreementKind(words, fields > 0 && fields <= FEW_FIELDS);
  const typed = agreementKind(saying.map(({ type }) => type?.words ?? '').join(' '));
  if (kind === 'SISTER_CITY' && typed !== 'OTHER') return typed;
  if (kind !== 'OTHER') return kind;
  const after = saying
    .filter(({ name, type }) => name === null && (type === null || PLAIN_TYPE.test(type.words)))
    .map(({ end, type }) => ({ words: text.slice(end, end + AFTER_REACH), type }));
  if (after.some((one) => BUILDS.test(one.words))) return 'CO_BUILDING';
  const ceremonies = saying.filter(({ rule, type }) => rule === CEREMONY && type === null);
  if (ceremonies.some(({ at }) => TO_BUILD.test(text.slice(Math.max(0, at - AFTER_REACH), at))))
    return 'CO_BUILDING';
  if (after.some((one) => MAKES_SISTERS.test(one.words))) return 'SISTER_CITY';
  const invests = after.some((one) => one.type === null && INVESTS.test(one.words));
  return invests ? 'INVESTMENT' : kind;
}

const PLAIN_TYPE = /^(?:协议|协议书|(?:co-?operation )?agreement)$/iu;
const AFTER_REACH = 56;
/** 青岚市与北渡大学共建文博学院签约仪式: what the ceremony is held for. */
const CEREMONY = 'agreement.ceremony';
const TO_BUILD = /(?:共建|共同建设|联合建设)[^,。;]{2,20}$/u;
const BUILDS =
  /^(?:,(?:双方|各方|[两三][家地市校方])?[将要]?(?:在[^,。;]{2,10})?(?:合力|协力|合作|联合|携手|联手|一起)?)?(?:共建|共同建设|联合建设)/u;
/** An agreement on the establishment of sister-city relations. */
const MAKES_SISTERS = /^ (?:on|for|to) [^.;,]{0,30}\b(?:sister|twin|friendship)[ -]\p{L}+ /iu;
const INVESTS =
  /^,[^。;]{0,20}?(?:投资(?:额|约|超|总额|逾)?\d|(?:投入|拿出|斥资|出资|豪掷)[\d.]+(?:多|余)?[万亿][^。;]{0,6},?[^。;]{0,24}?(?:建设|建造|建立|兴建|新建|打造))/u;

function shownStatus(reports: readonly Report[]): AgreementStatus {
  const isTold = (status: AgreementStatus) => reports.some((report) => report.status === status);
  return SHOWN_FIRST.find(isTold) ?? 'MENTIONED';
}

/** What was signed long before the report is background, unless headline and lead both report it. */
function statusOf(
  { segments, document }: Context,
  reports: readonly Report[],
  date: string | null,
): Worded<AgreementStatus> {
  const told = shownStatus(reports);
  const isOld = isLongBefore(date, document.publishedAt?.value ?? null);
  const value = isOld && !isTopNews(segments, reports) ? 'MENTIONED' : told;
  const saying = reports.filter(({ status }) => status === told);
  return { value, evidence: saying.map((report) => evidenceAt(segments.view, report)) };
}

const NEWS_DAYS = 120;
/** The sentences of the body that are its lead. */
const LEAD = 2;

/** Whether the title and the lead both report the signing. */
function isTopNews({ sentences }: Context['segments'], reports: readonly Report[]): boolean {
  const lead = sentences.filter(({ zone, isLine }) => zone === 'body' && !isLine).slice(0, LEAD);
  const signed = reports.filter(({ status }) => status === 'SIGNED');
  return (
    signed.some(({ sentence }) => sentence.zone === 'title') &&
    signed.some(({ sentence }) => lead.includes(sentence))
  );
}

function isLongBefore(date: string | null, published: string | null): boolean {
  if (date === null || published === null || published.length < 10) return false;
  const last = Date.parse(`${date}-12-28`.slice(0, 10));
  return (Date.parse(published.slice(0, 10)) - last) / 86_400_000 > NEWS_DAYS;
}

function signedOn(context: Context, reports: readonly Report[]): AgreementReading['signedOn'] {
  const time = signingDate(context, reports);
  if (!time || time.value === null) return null;
  const evidence = [evidenceAt(context.segments.view, time)];
  return { value: time.value, basis: time.basis, evidence };
}

/** 在 with a place before the words of the signing. */
function placeOf(context: Context, reports: readonly Report[]): Worded<string> | null {
  for (const { sentence, end } of reports) {
    const place = mentionsIn(context, { start: sentence.start, end }).find(
      ({ mention }) =>
        mention.type === 'region' &&
        /[在于]$/u.test(context.text.slice(sentence.start, mention.start)),
    );
    if (place) return wordedAt(context, { ...place.mention, rule: 'agreement.place' });
  }
  return null;
}

function occasionOf(
  context: Context,
  reports: readonly Report[],
  events: readonly FoundEvent[],
): Worded<string> | null {
  const event = events.find(({ start }) =>
    reports.some(({ sentence }) => sentence.start <= start && start < sentence.end),
  );
  return event ? wordedAt(context, event) : null;
}

function termOf(context: Context, stretches: readonly Span[]): Worded<string> | null {
  for (const { start, end } of stretches) {
    const match = TERM.exec(context.text.slice(start, end));
    const term = match?.groups?.['term'];
    if (!match || term === undefined) continue;
    const at = start + match.index + match[0].length - term.length;
    return wordedAt(context, {
      start: at,
      end: at + term.length,
      rule: 'agreement.term',
      confidence: 0.85,
    });
  }
  return null;
}

function claimedClauses({ segments }: Context): Worded<number> | null {
  const [claim] = segments.claimedCounts;
  if (!claim) return null;
  const found = { ...claim, rule: 'segment.claimed-count', confidence: 0.9 };
  return { value: claim.count, evidence: [evidenceAt(segments.view, found)] };
}

function wordedAt({ text, segments }: Context, found: Found): Worded<string> {
  return {
    value: text.slice(found.start, found.end),
    evidence: [evidenceAt(segments.view, found)],
  };
}
