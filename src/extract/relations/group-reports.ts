import type { Context } from '../context.ts';
import { agreementKind } from './agreement-type.ts';
import { AFTER_SIGNING, HAVE_ONE } from './bond-recognisers.ts';
import { countsOnly } from './english-unnamed.ts';
import { FRIENDS_COUNTED } from './friend-recognisers.ts';
import { isHeadline } from './headline.ts';
import { isLookBack, isRecalled } from './look-backs.ts';
import type { Pact } from './pact.ts';
import { isInScope, isTold } from './pact-scope.ts';
import { addsTo, partiesToldBefore } from './parties-told-before.ts';
import { uniqueParties } from './party-chain.ts';
import {
  AGREEMENT_OF_TWO,
  LAYS_DOWN,
  TITLE_SAYS,
  WRITTEN_IN,
  WRITTEN_IN_THEIRS,
} from './recalled-recognisers.ts';
import type { Report } from './report.ts';
import { isOutline, isWithin, keysOf, sharesParties, tellsSides } from './same-parties.ts';
import type { PartyGroup } from './signers.ts';
import { isShortTitle } from './title-alias.ts';
import { titleAlone } from './title-alone.ts';
import { PAIRS_TOLD } from './told-sides-recognisers.ts';

export type { Pact } from './pact.ts';

/**
 * Gathers the reports of each agreement: headline, lead and later mentions speak of one. 双方 and a
 * report without parties belong to the agreement before; a new set of parties is a new agreement.
 */
export function groupReports(context: Context, reports: readonly Report[]): Pact[] {
  const pacts: Pact[] = [];
  for (const told of reports) {
    if (told.rule === TITLE_SAYS) continue;
    const first = addsTo(context, told, pacts);
    const sides = told.rule === LAYS_DOWN ? partiesToldBefore(context, told, pacts) : told.parties;
    const report = { ...told, parties: first?.parties ?? sides };
    const at = pacts.findLastIndex((pact) => isSame(context, pact, report));
    const known = pacts[at];
    if (known && report.rule === LAYS_DOWN) continue;
    const isOpen = known !== undefined && isOpenFor(known, report);
    const parties = isOpen ? partiesToldBefore(context, report, pacts) : report.parties;
    if (known) pacts[at] = joined(known, { ...report, parties });
    else {
      const own = report.rule === PAIRS_TOLD ? signedByPairs(pacts, report) : [];
      const parties = partiesToldBefore(context, report, pacts);
      pacts.push({ reports: [...own, report], parties });
    }
  }
  const told = pacts.filter((pact) => isInScope(context, pact)).filter(isTold);
  const apart = told.flatMap((pact) => apartFromHeadline(context, pact, told) ?? []);
  return [...titleAlone(context, reports, apart), ...apart];
}

/** Nobody is known to sign, or one whom a headline names, and the text tells of them all: 甲与五家单位签约 above 六方签署. */
function isOpenFor({ parties, reports }: Pact, { sentence, pointsBack }: Report): boolean {
  if (isHeadline(sentence)) return false;
  return parties.length === 0 || (parties.length === 1 && pointsBack && reports.every(isOutline));
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
  const sides = reports.findLast((report) => tellsSides(report) && report.parties.length > 0);
  if (sides) return sides.parties;
  const body = reports.filter((report) => !isOutline(report));
  return uniqueParties(body.flatMap(({ parties }) => parties));
}

function isSame(context: Context, pact: Pact, report: Report): boolean {
  if (RECALLS.has(report.rule)) return sharesParties(context, pact, report);
  if (report.rule === FRIENDS_COUNTED)
    return (
      sharesParties(context, pact, report) &&
      pact.reports.some(({ words }) => OF_FRIENDS.test(words))
    );
  if (isNews(report) && pact.reports.every(({ status }) => status === 'MENTIONED')) return false;
  if (report.status === 'PLANNED' && pact.reports.every(({ status }) => status === 'MENTIONED'))
    return false;
  if (isLookBack(context, report) && pact.reports.some(({ status }) => status !== 'MENTIONED'))
    return false;
  if (pact.reports.every(countsOnly) && report.parties.length > 1) return false;
  if (signsApart(pact, report) || isOfEarlierYear(context, pact, report)) return false;
  if (signsBesides(context, pact, report)) return false;
  if (report.isOneOfSeveral && pact.reports.some(({ sentence }) => sentence === report.sentence))
    return false;
  return (
    sharesParties(context, pact, report) &&
    sharesType(context, pact, report) &&
    sharesStatus(context, pact, report)
  );
}

/** Such words recall what has been told, where the text tells it. */
const RECALLS: ReadonlySet<string> = new Set([
  AGREEMENT_OF_TWO,
  WRITTEN_IN,
  WRITTEN_IN_THEIRS,
  AFTER_SIGNING,
  HAVE_ONE,
  LAYS_DOWN,
]);

/** 两地学校签署协议…签字的有两对: what has been told of nobody by name, each of the pairs signs. */
function signedByPairs(pacts: readonly Pact[], { sentence }: Report): readonly Report[] {
  const first = pacts.find(({ reports }) => reports.some((one) => one.sentence === sentence));
  return first?.reports.filter(({ parties }) => parties.length === 0) ?? [];
}

/** 至此,青岚市缔结的友好城市达49对: the one of which the text has told is among them. */
const OF_FRIENDS = /友好|友城|姊妹|姐妹/u;
/** 已结为友好城市,双方签署8项协议: what is counted is signed besides. */
const COUNTED = /\d+[项份个]/u;

/** The text, not the headline, has already told of others that sign this one. */
function signsApart({ reports }: Pact, report: Report): boolean {
  if (isOutline(report) || tellsSides(report) || report.parties.length < 2) return false;
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

/** 甲、乙、丙联名发出倡议。甲又单独与乙签约: some of those who have signed sign one more by themselves. */
function signsBesides({ text }: Context, { reports }: Pact, report: Report): boolean {
  const keys = keysOf(report.parties);
  const all = reports.filter(
    (one) =>
      !isOutline(one) && keys.size < one.parties.length && keys.isSubsetOf(keysOf(one.parties)),
  );
  const [first, second] = report.parties;
  return (
    all.length > 0 &&
    second !== undefined &&
    BESIDES.test(text.slice(first?.mention.end ?? report.start, second.mention.start))
  );
}

const BESIDES = /^(?:还|又|再|另外?|同时|随后|会后)*(?:单独|另行|另外?|还|又|再)[与和同跟]$/u;

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

function sharesType(
  context: Context,
  { reports }: Pact,
  { type, name, sentence, words }: Report,
): boolean {
  if (isHeadline(sentence)) return true;
  return reports.every((other) => {
    if (isHeadline(other.sentence)) return true;
    if (name && other.name)
      return isOneTitle(name.words, other.name.words) || isShortTitle(context, name, other.name);
    const isBesides = other.rule === FRIENDS_COUNTED || COUNTED.test(words);
    if (isBesides && OF_FRIENDS.test(other.words) && !OF_FRIENDS.test(words)) return false;
    if (!type || !other.type) return true;
    if (type.words.includes(other.type.words) || other.type.words.includes(type.words)) return true;
    const kinds = [type, other.type].map(({ words }) => agreementKind(words));
    return other.sentence !== sentence && kinds[0] !== 'OTHER' && kinds[0] === kinds[1];
  });
}

/** 《安排》 after 《青岚市与白榆县…的安排》: the noun alone stands for the whole title. */
function isOneTitle(one: string, other: string): boolean {
  const [short = '', long = ''] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length < 4 && long.endsWith(short));
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
    : tellsSides(report) || report.parties.length > parties.length;
  return { reports: [...reports, report], parties: isFuller ? report.parties : parties };
}
