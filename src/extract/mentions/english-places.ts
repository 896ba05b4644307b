import type { Sentence } from '../../model/segments.ts';
import type { Candidate } from './english-candidates.ts';
import { TOPIC } from './english-name-parts.ts';
import { isPutAsPlace } from './english-places-abroad.ts';

/** A candidate with the sentence that it stands in. */
export interface Placed {
  readonly candidate: Candidate;
  readonly sentence: Sentence;
}

/** Ministry, Council: a body that the text names elsewhere in full. */
export function isCommon(form: string): boolean {
  return COMMON.test(form);
}

const COMMON =
  /^(?:China|Ministry|Department|Bureau|Office|Council|Government|University|College|Institute|Academy|Hospital|School|Borough|City|County|Province|District|Town|State|Shire|Region|Parliament|Agency|Authority|Committee|Commission|Museum|Library|Police|Court|Commissioners|Councillors|Officials|Delegation|Partners|Universities|Cities|Council leaders?|Association|Chamber|Federation|Union|Alliance|Foundation|Trust|Club|Group|Company|Centre|Center|Board|Network|Consortium|Fund|Bank|Port|Airport|Zoo|Orchestra|Theatre|Mayor|Governor|President|Vice|Minister|Secretary|Chairman|Director|Party|Parties|Accord|Pact|Church|Embassy|Consulate|Society|Organi[sz]ation|Administration|Gallery|Archives|Prefecture|Municipality|Senate|Assembly|Cabinet|Local|Federal|National|Provincial|Municipal|Regional)$/u;
const BEFORE =
  /\b(?:mayor|vice-mayor|governor|vice-governor|premier|city|port|town|county|province|district|municipality|state|borough|prefecture|village|region)(?: council| government)? of (?:the )?$/iu;
/** Three cities: Aarhus, Odense and; the towns of. */
const IN_ROW =
  /\b(?:cities|municipalities|towns|counties|provinces|regions|districts|prefectures|boroughs)(?: of|:| [–—-]) (?:\p{Lu}[\p{L}'’-]+(?:,? and |, )){0,5}$/u;
const AFTER =
  /^(?: (?:deputy |vice[- ])?(?:mayor|governor|premier) (?=\p{Lu})| (?:city|town|county|state|provincial|municipal|district|local|borough)(?: (?:government|council|officials?|authorit|assembly|hall|administration)|\b(?! of\b))| (?:cabinet members|councillors|councilors|aldermen|commissioners|supervisors|city hall)\b|,? (?:is|was|became|lies) (?:now )?(?:an?|the|one of the)\b.{0,20} (?:city|cities|county|counties|town|district|districts|province|municipality)\b|, (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:city|county|town|province|district|municipality|village|region|port|island)\b(?! (?:[a-z]+ )?(?:secretary|mayor|officials?|leader|government|council|chief|party|of (?:\p{Lu}|the))))/u;
/** Told reporters in Naivasha on Tuesday: where something happened on a day. */
const HERE_BEFORE = /\b(?:in|at|near|from|visit(?:ed|ing)?|arrived in|toured) $/u;
const HERE_AFTER =
  /^ (?:(?:on|from) (?:\p{Lu}|\d)|last (?:week|month|year|\p{Lu})|yesterday|today|earlier (?:this|in)|this (?:week|month|year|\p{Lu}))|^ authorities\b/u;
/** In Mandarin, in Parliament, at Easter are no places. */
const LANGUAGE =
  /^(?:English|Chinese|Mandarin|French|German|Spanish|Portuguese|Japanese|Parliament|Congress|Cabinet|Easter|Christmas|Ramadan|\p{Lu}{2,6})$|(?:Hall|Hotel|House|Centre|Center|Museum|Stadium|Campus|Park|Church|Palace|Club|Arena|Theatre|Theater|Room|Building|Terminal|Embassy|Fair|Forum|Expo|Summit|Conference|Congress)$/u;
const COMPANY_AFTER =
  /^(?:,? an? [^,.;]{0,40}\b(?:company|firm|maker|operator|developer|provider)\b|['’]s (?:CEO|shares|chief executive))/u;
/** What a person is follows the name: Harriet Birungi, mayor of Mbaziro. */
const OFFICE_AFTER =
  /^,(?: the)?(?: [a-z-]+){0,2} (?:mayor|vice-mayor|governor|vice-governor|president|minister|chair|head|leader|director|chief|secretary|rector|principal)\b/u;
/** A Danish town is named by no place. */
const DEMONYM = /(?:ish|ese|ican|[ndslrg]ian|Kenyan|German|French|Dutch|Greek|Swiss|Thai|Czech)$/u;
/** The Labour mayor is of a party or of another time; Border city is what a headline calls it. */
const PARTY =
  /^(?:Labou?r|Conservative|Liberal|Tory|Greens?|Democrat(?:ic)?|Socialist|Independent|Then|Former|Current|Acting|Incoming|Outgoing|Border|Coastal|Inland|Sister|Twin|Partner|Host|Capital|Ancient|Port)$/u;
const AND =
  /^(?: \([^()]{2,24}\)|\))?(?:,? and |, |[–-]| & )(?:the |the (?:[A-Z][a-z]+ )?city of |[A-Z][a-z]+['’]s )?$/u;
const PAIRED =
  /\b(?:sign|signs|signed|ink|inks|inked|seal|agree|pact|sister|twin|twinned|friendship|partners?|conclude|renew|renews|memorandum|(?:names?|signatures?) (?:on|to|under))\b/u;
const SISTERS = /\b(?:sister|twin|twinned|twinning|friendship)\b/u;
const TITLES =
  /\b(?:Mr|Mrs|Ms|Dr|Mayor|Governor|President|Premier|Minister|Rector|Cr|Cllr|Councillor)\.? (?:\p{Lu}[\p{L}.-]*['’]? ){0,2}$/u;
const AROUND = 70;
/** So many names apart may two be that sign together. */
const NEAR = 2;

/** What is known of a form apart from the text around. */
export interface Known {
  readonly isRegion: (form: string) => boolean;
  /** Whether a place of another country bears the name, as persons and firms may. */
  readonly isAbroad: (form: string) => boolean;
}

/** The words without a head of their own that the text around shows to be the name of a place. */
export function placesAround(
  text: string,
  placed: readonly Placed[],
  { isRegion, isAbroad }: Known,
): Set<string> {
  const bare = placed.filter(
    ({ candidate: { told, form } }) => !told && form.length > 2 && !isCommon(form),
  );
  const firms = new Set(bare.filter((one) => COMPANY_AFTER.test(afterOf(text, one))).map(formOf));
  const open = bare.filter(
    (one) =>
      !firms.has(formOf(one)) &&
      !TOPIC.test(formOf(one)) &&
      !isTitled(text, one) &&
      !isHolder(text, one) &&
      !OFFICE_AFTER.test(afterOf(text, one)),
  );
  const told = new Set(open.filter((one) => isToldPlace(text, one, isRegion)).map(formOf));
  const isPut = putAsPlaces(text, placed, isRegion);
  for (const one of open) if (isAbroad(formOf(one)) && isPut(one)) told.add(formOf(one));
  const known = (form: string) => isRegion(form) || told.has(form);
  const isOpen = new Set(open);
  placed.forEach((one, at) => {
    const near = placed.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const form = formOf(one);
    if (isOpen.has(one) && isPaired(text, one, near, known, isAbroad(form))) told.add(form);
  });
  return told;
}

/** Of names that places abroad bear those that the text puts as places; a person's or a body's is none. */
function putAsPlaces(
  text: string,
  placed: readonly Placed[],
  isRegion: (form: string) => boolean,
): (one: Placed) => boolean {
  const words = placed.filter(({ candidate: { form } }) => form.includes(' '));
  const persons = words.filter(({ candidate: { told } }) => !told).map(formOf);
  const surnames = new Set(persons.map((form) => form.slice(form.lastIndexOf(' ') + 1)));
  const bodies = words.filter(({ candidate: { told } }) => told?.type === 'institution');
  return (one) => {
    const form = formOf(one);
    if (surnames.has(form)) return false;
    const isOfBody = bodies.some((body) => formOf(body).startsWith(`${form} `));
    return isPutAsPlace(
      { before: beforeOf(text, one), after: afterOf(text, one), isOfBody },
      isRegion,
    );
  };
}

function formOf({ candidate }: Placed): string {
  return candidate.form;
}

function beforeOf(text: string, { candidate: { start }, sentence }: Placed): string {
  return text.slice(Math.max(sentence.start, start - AROUND), start);
}

function afterOf(text: string, { candidate: { end }, sentence }: Placed): string {
  return text.slice(end, Math.min(sentence.end, end + AROUND));
}

function isTitled(text: string, one: Placed): boolean {
  return TITLES.test(beforeOf(text, one));
}

/** The mayor of Marlbridge, Beena Rao; the mayors of X and Y, Beena Rao and Ma Jun: who holds the office. */
function isHolder(text: string, one: Placed): boolean {
  return one.candidate.form.includes(' ') && HOLDER.test(beforeOf(text, one));
}

const HOLDER =
  /\b(?:[Mm]ayor|[Gg]overnor|[Pp]remier|[Cc]hair(?:man|woman|person)?|[Hh]ead|[Dd]irector|[Ss]ecretary|[Pp]resident|[Rr]ector|[Pp]rincipal|[Dd]ean)(?: of (?:the )?(?:\p{Lu}[\p{L}'’-]{1,20} ?){1,4}|s of (?:the )?(?:\p{Lu}[\p{L}'’-]{1,20} ?){1,4}(?:,? and |, )(?:\p{Lu}[\p{L}'’-]{1,20} ?){1,4}), (?:(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}and )?$/u;

/** Mayor of X, X Mayor, X town, X is a city, in X, Oregon. */
function isToldPlace(text: string, one: Placed, isRegion: (form: string) => boolean): boolean {
  const [before, after] = [beforeOf(text, one), afterOf(text, one)];
  if (
    one.candidate.speaks &&
    /^ (?:(?:Deputy|Vice|County|Lord|Executive)[ -]?)?(?:Mayor|Governor|Premier|Vice|Party)/u.test(
      after,
    )
  )
    return true;
  if (
    IN_ROW.test(before) ||
    BEFORE.test(before) ||
    (AFTER.test(after) && !DEMONYM.test(one.candidate.form) && !PARTY.test(one.candidate.form))
  )
    return true;
  if (HERE_BEFORE.test(before) && HERE_AFTER.test(after) && !LANGUAGE.test(one.candidate.form))
    return true;
  const next =
    /^(?:,| in) (?:the )?(?<place>\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){0,2})/u.exec(
      after,
    )?.groups?.['place'];
  return (
    next !== undefined &&
    !LANGUAGE.test(one.candidate.form) &&
    /(?:\b(?:in|of|from|near|with|to|and|between)|;) $/u.test(before) &&
    isRegion(next)
  );
}

/** Newport and Rudong County sign: beside a region that signs with it. */
function isPaired(
  text: string,
  one: Placed,
  near: readonly Placed[],
  isRegion: (form: string) => boolean,
  isAbroad: boolean,
): boolean {
  const { candidate, sentence } = one;
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  if (DEMONYM.test(candidate.form) || /^\p{Lu}{3,8}$/u.test(candidate.form)) return false;
  if (!isAbroad && !PAIRED.test(words)) return false;
  if (!isAbroad && candidate.form.includes(' ') && !SISTERS.test(words)) return false;
  return near.some(({ candidate: other }) => {
    if (other.told ? other.told.type !== 'region' : !isRegion(other.form)) return false;
    const [left, right] = other.start < candidate.start ? [other, candidate] : [candidate, other];
    const gap = right.start - left.end;
    return gap > 0 && gap < 40 && AND.test(text.slice(left.end, right.start));
  });
}
