import type { Named } from './english-subjects.ts';

/** What may stand between `with` or a joiner and a name: the Chinese city of. */
export const INTRO =
  "(?:(?:the|an?|its|both|[A-Z][\\p{L}-]+['’]s?|U\\.S\\.|US|U\\.K\\.|UK|Lao|Thai|[A-Z][a-z]+(?:ese|ian|an|ch|sh|i)|[a-z]+ern|(?:north-?|south-?)?(?:east|west)|north|south|central|coastal|inland|neighbou?ring|sister|partner|counterpart|twin|friend|visiting|port|local|people['’]s|municipal|city|cities|county|counties|provincial|state|district|government|administrative|management|council|committee|province|town|capital|region|of) ){0,7}";
const OFFICES = [
  'mayors?',
  'vice-mayors?',
  'governors?',
  'vice-governors?',
  'heads?',
  'presidents?',
  'leaders?',
  'chairs?',
  'chairm[ae]n',
  'chairwom[ae]n',
  'chairpersons?',
  'rectors?',
  'directors?(?:-general)?',
  'secretar(?:y|ies)(?:-general)?',
  'ministers?',
  'deans?',
  'chancellors?',
  'vice-chancellors?',
  'chiefs?',
  'commissioners?',
  'officials?',
  'members?',
  'representatives?',
  'delegates?',
  'delegations?',
  'authorities',
  'governments?',
  'executives?',
  'party (?:chiefs?|secretar(?:y|ies))',
];
const UNDER = [
  'deputy',
  'vice',
  'acting',
  'executive',
  'assistant',
  'lieutenant',
  'standing',
  'lord',
];
const withCapital = (words: readonly string[]) =>
  words
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
/** Harriet Birungi, mayor of; Governor Peter Kirui of; representatives of: who signs for a place. */
const OFFICE = `(?:(?:${withCapital(UNDER)})[ -])*(?:${withCapital(OFFICES)})`;
const COUNTERPART =
  '(?:(?:its|their) (?:[a-z]+ ){0,2}(?:counterpart|partner|namesake)(?: (?:in|from|of) [^,;]{2,30})?, )?';
export const PERSON = `${COUNTERPART}(?:(?:\\p{Lu}[\\p{L}.'’-]{0,20} ?){1,5}, (?:the |its )?(?:[\\p{L}-]+ ){0,2}${OFFICE}(?: [a-z]+){0,2} (?:of|from|at) |(?:\\p{Lu}[\\p{L}.'’-]{0,20} ){2,6}(?:of|from) |(?:the )?(?:[a-z-]+ ){0,2}${OFFICE}(?:,? and [a-z]+)? (?:of|from) )?`;
/** In western Kenya, (BU), Mayor Song Ruiheng, through its mayor. */
const AFTER_NAME =
  "(?: (?:province|city|county|prefecture|district|state|town|municipality|region))?(?: (?:municipal|provincial|city|county|district|state|regional|local|prefectural|people['’]s)){0,2}(?: (?:government|council|authorities|administration|(?:administrative|management) committee|side))?(?: \\([^()]{1,24}\\))?(?: (?:in|of|near|from) (?:[a-z]+ ){0,2}\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20}){0,2}(?: (?:province|prefecture|county|state|region|district|municipality))?)?(?: (?:\\p{Lu}[\\p{L}.'’-]{0,20} ?){1,6})?(?:, (?!and )[^,;]{1,60}(?=,)|, \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?= and ))?(?: in (?:19|20)\\d{2})?";
/** What may follow a name of a list, its ruler who signs included: Qinghai's governor, Ma Jun. */
export const ASIDE = `(?:['’]s(?: ${OFFICE},? (?:\\p{Lu}[\\p{L}.'’-]{0,20} ?){1,4})?)?${AFTER_NAME}`;
const JOINT = new RegExp(
  `^${ASIDE} ?(?:,|,? and|,? as well as|,? along with|,? together with|,? with| &) ${PERSON}${INTRO}$`,
  'u',
);
/** Lusaka teaching hospital: the place of a body that signs. */
const OF_BODY =
  /^ (?:(?!(?:and|with|the|its|or|to|in|of|for|by|on|at)\b)[a-z-]+ ){0,2}(?:hospitals?|universit(?:y|ies)|colleges?|schools?|compan(?:y|ies)|firms?|bureau|office|department|operators?|banks?|institutes?|business(?:es)?|farmers|students|museums?|airport|agency|authority|delegation|[a-z]*makers?|retailers?|developers?|producers?|manufacturers?|start-?ups?|giants?|brands?|investors?)\b|^-based\b/u;
/** In, in western, in Kenya's. */
const WHERE =
  /\b(?:in|at|near|from|(?<!\b(?:and|with|by) )visiting|to) (?:[a-z]+ ){0,2}(?:(?:\p{Lu}[a-z]+ )?\p{Lu}[\p{L}-]{1,20}['’]s )?$/u;
/** Bavaria's state government signs for it, and so does its governor. */
const ITS_RULERS = new RegExp(
  `^['’]s (?:(?:state|provincial|city|municipal|regional|local|county|people['’]s) ){0,2}(?:government|council|authorities|${OFFICE})\\b`,
  'u',
);
/** Representatives from Chongqing sign for it. */
const SENT_BY =
  /\b(?:representatives|officials|delegates|delegations?|leaders|mayors|governors|authorities) from (?:(?:the|[a-z]+ern|[a-z]*(?:east|west|north|south)) |\p{Lu}\p{L}+['’]s ){0,3}$/iu;
/** Residents of Nantong do not. */
const ITS_PEOPLE =
  /\b(?:residents|people|citizens|companies|firms|businesses|enterprises|farmers|students|workers|fans|activists) of (?:the )?$/iu;
/** The Customs Department (CD) of Hong Kong: the place of the body before. */
const AFTER_SHORT_FORM = /\) of (?:the )?$/u;
/** Baodi district of Tianjin: what the name before lies in. */
const OF_NAME =
  /^(?: [a-z]+)?(?:, (?:an?|the) (?:[a-z-]+ ){0,3}(?:capital|city|town|county|district|port|part|seat|hub|suburb))? (?:of|in) (?:(?:the|nearby|neighbou?ring|[a-z]*(?:north|south|east|west|central)[a-z]*) ){0,2}(?:(?:[A-Z][a-z]+ )?[A-Z][\p{L}-]{1,20}['’]s )?$/u;

const RANK_OF =
  /^ (?:[a-z]+ )?(?:states?|provinces?|cit(?:y|ies)|count(?:y|ies)|towns?|prefectures?|regions?|municipalit(?:y|ies)|districts?|cantons?|territor(?:y|ies)) of /u;

/** Whether two names in reading order are members of one list. */
export function isJoint(text: string, left: Named, right: Named): boolean {
  return JOINT.test(text.slice(left.end, right.start));
}

/** The list that ends with a name, back to where no joiner stands. */
export function listEndingWith(text: string, names: readonly Named[], last: number): Named[] {
  let first = last;
  while (first > 0 && isNext(text, names, first)) first--;
  return names.slice(first, last + 1);
}

/** The list that begins with a name, on to where no joiner stands. */
export function listBeginningWith(text: string, names: readonly Named[], first: number): Named[] {
  let last = first;
  while (last + 1 < names.length && isNext(text, names, last + 1)) last++;
  return names.slice(first, last + 1);
}

function isNext(text: string, names: readonly Named[], at: number): boolean {
  const [left, right] = [names[at - 1], names[at]];
  return left !== undefined && right !== undefined && isJoint(text, left, right);
}

/** The names that are no place of another: not Kenya of Kenya's Kisumu County and of Mombasa, Kenya. */
export function withoutAsides(text: string, names: readonly Named[]): Named[] {
  return names.filter((name, at) => !isAside(text, name, names[at - 1]));
}

/** Whether the lists know in what a place lies, and it is not in the other. */
function isElsewhere({ one: { entity } }: Named, key: string): boolean {
  const above = entity.type === 'region' ? (entity.listed?.ancestors ?? []) : [];
  return above.length > 0 && above.every(({ id }) => id !== key);
}

/** The U.S. state of Iowa: the country only tells of whom. */
function isOfCountry(text: string, { end, one }: Named): boolean {
  return one.entity.kind === 'COUNTRY' && RANK_OF.test(text.slice(end, end + 40));
}

function isAside(text: string, { start, end, one }: Named, before: Named | undefined): boolean {
  if (one.entity.type !== 'region') return false;
  if (OF_BODY.test(text.slice(end, end + 40))) return true;
  const isRuled = one.entity.kind !== 'COUNTRY' && ITS_RULERS.test(text.slice(end, end + 60));
  if (/^['’]s? /u.test(text.slice(end, end + 3)) && !isRuled) return true;
  const led = text.slice(Math.max(0, start - 48), start);
  if ((WHERE.test(led) && !SENT_BY.test(led)) || ITS_PEOPLE.test(led)) return true;
  if (
    before !== undefined &&
    !isOfCountry(text, before) &&
    OF_NAME.test(text.slice(before.end, start))
  )
    return true;
  if (isOfCountry(text, { start, end, one })) return true;
  if (AFTER_SHORT_FORM.test(text.slice(Math.max(0, start - 12), start))) return true;
  const isWide = one.entity.kind === 'COUNTRY' || one.entity.kind === 'PROVINCE';
  if (before !== undefined && isElsewhere(before, one.entity.key)) return false;
  const isWithin = before !== undefined && /^(?: [a-z]+)?, $/u.test(text.slice(before.end, start));
  return (
    isWide &&
    isWithin &&
    before.one.entity.kind !== 'COUNTRY' &&
    before.one.entity.kind !== 'PROVINCE'
  );
}
