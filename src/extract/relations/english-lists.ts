import { INTRO, JOINT, OFFICE, WAY } from './english-gaps.ts';
import type { Named } from './english-subjects.ts';

/** Lusaka teaching hospital: the place of a body that signs. */
const OF_BODY =
  /^ (?:(?!(?:and|with|the|its|or|to|in|of|for|by|on|at|have|has|had|are|were|is|was|be|been|will|became?|become)\b)[a-z-]+ ){0,2}(?:hospitals?|universit(?:y|ies)|colleges?|schools?|bodies|compan(?:y|ies)|firms?|bureau|office|department|operators?|banks?|institutes?|business(?:es)?|farmers|students|museums?|airport|agency|authority|delegation|[a-z]*makers?|retailers?|developers?|producers?|manufacturers?|start-?ups?|giants?|brands?|investors?|partners|counterparts|institutions|entities|zones?|parks?)\b|^-based\b/u;
/** In, in western, in Kenya's. */
const WHERE =
  /\b(?:[Ii]n|[Aa]t|near|from|outside|inside|around|across|(?<!\b(?:and|with|by|[Tt]he) )visiting|to(?! (?:twin|link|pair|ally|unite|connect|join) )) (?:(?!(?:with|by|between)\b)[a-z]+ ){0,2}(?:(?:\p{Lu}[a-z]+ )?\p{Lu}[\p{L}-]{1,20}['’]s )?$/u;
/** Bavaria's state government signs for it, and so does its governor. */
const ITS_RULERS = new RegExp(
  `^['’]s (?:(?:state|provincial|city|municipal|regional|local|county|people['’]s) ){0,2}(?:government|council|authorities|assembly|parliament|legislature|board|${OFFICE})\\b`,
  'u',
);
/** Representatives from Chongqing sign for it. */
const SENT_BY =
  /\b(?:representatives|officials|delegates|delegations?|leaders|mayors|governors|authorities) from (?:(?:the|[a-z]+ern|[a-z]*(?:east|west|north|south)) |\p{Lu}\p{L}+['’]s ){0,3}$/iu;
/** Residents and museums of Nantong do not. */
const ITS_PEOPLE =
  /\b(?:residents|people|citizens|companies|firms|businesses|enterprises|farmers|students|workers|fans|activists|universities|colleges|schools|hospitals|museums|zoos|libraries|bureaus|departments|chambers of commerce|(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:[a-z]+ ){0,2}(?:provinces|cities|counties|districts|towns|states|regions|prefectures|municipalities)) (?:of|in) (?:the )?$/iu;
/** The Customs Department (CD) of Hong Kong: the place of the body before. */
const AFTER_SHORT_FORM = /\) of (?:the )?$/u;
/** Baodi district of Tianjin: what the name before lies in. */
const OF_NAME =
  /^(?: [a-z]+)?(?:, (?:(?:an?|the) )?(?:[a-z-]+ ){0,3}(?:capital|city|town|county|district|port|part|seat|hub|suburb))? (?:of|in) (?:(?:the|nearby|neighbou?ring|[a-z]*(?:north|south|east|west|central)[a-z]*) ){0,2}(?:(?:[A-Z][a-z]+ )?[A-Z][\p{L}-]{1,20}['’]s )?$/u;

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
  let isOnWay = false;
  return names.filter((name, at) => {
    const before = names[at - 1];
    const goesOn = isOnWay && before !== undefined && isJoint(text, before, name);
    isOnWay = goesOn || ON_WAY.test(text.slice(Math.max(0, name.start - WAY_REACH), name.start));
    return (
      !isOnWay &&
      !REPORTS.test(text.slice(name.end, name.end + 16)) &&
      !isAside(text, name, before) &&
      !isOwner(text, name, names[at + 1]) &&
      !isSeat(text, name, before)
    );
  });
}

/** The Marl Times learned from the court: who tells of it does not sign. */
const REPORTS =
  /^ (?:(?:has|have) )?(?:learn(?:ed|t)|report(?:s|ed)?|understands?|quotes?d?|cites?d?)\b/u;

const WAY_REACH = 80;
/** Flights between Chengdu and Cairns: where they go, and not who signs. */
const ON_WAY = new RegExp(`\\b${WAY} (?:between|linking|connecting) ${INTRO}$`, 'u');

/** The Marl Port Group's Helm Port: the port signs. */
function isOwner(text: string, { end, one }: Named, next: Named | undefined): boolean {
  return (
    one.entity.type === 'institution' &&
    next?.one.entity.type === 'institution' &&
    /^['’]s $/u.test(text.slice(end, next.start))
  );
}

/** The Marl Museum, Xi'an, on 2 April: where a body lies; nothing goes on the list after it. */
function isSeat(text: string, { start, end, one }: Named, before: Named | undefined): boolean {
  return (
    one.entity.type === 'region' &&
    before?.one.entity.type === 'institution' &&
    text.slice(before.end, start) === ', ' &&
    /^(?:[.;]|,? (?:on|in|to|for|at|last|yesterday|today)\b|$)/u.test(text.slice(end, end + 12))
  );
}

/** Whether the lists know in what a place lies, and it is not in the other. */
function isElsewhere({ one: { entity } }: Named, key: string): boolean {
  const above = entity.type === 'region' ? (entity.listed?.ancestors ?? []) : [];
  return above.length > 0 && above.every(({ id }) => id !== key);
}

/** The U.S. state of Iowa, the Jilin city of Tonghua: the wider one only tells of whom. */
function isOfWider(text: string, { end, one }: Named): boolean {
  const after = text.slice(end, end + 40);
  if (one.entity.kind === 'COUNTRY') return RANK_OF.test(after);
  return (
    one.entity.kind === 'PROVINCE' &&
    /^ (?:[a-z]+ )?(?:city|county|district|town|port) of /u.test(after)
  );
}

/** Isan Province, Thailand: a division that no list of China has, and a state. */
function isAbroadIn({ one: { entity } }: Named, { entity: { kind } }: Named['one']): boolean {
  return kind === 'COUNTRY' && entity.type === 'region' && entity.code === null;
}

/** The Marl Institute, the city of Kazan: a body is no city, and one elsewhere is not of Kazan. */
function isOfItsOwn(text: string, before: Named, { start, one }: Named): boolean {
  const isSetOff = text.startsWith(',', before.end) && start - before.end > 2;
  return isSetOff && (before.one.entity.type !== 'region' || isElsewhere(before, one.entity.key));
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
    !isOfWider(text, before) &&
    OF_NAME.test(text.slice(before.end, start)) &&
    !isOfItsOwn(text, before, { start, end, one })
  )
    return true;
  if (isOfWider(text, { start, end, one })) return true;
  if (AFTER_SHORT_FORM.test(text.slice(Math.max(0, start - 12), start))) return true;
  const isWide = one.entity.kind === 'COUNTRY' || one.entity.kind === 'PROVINCE';
  if (before !== undefined && isElsewhere(before, one.entity.key)) return false;
  const isWithin =
    before !== undefined && /^(?: [a-z]+)?, (?:the )?$/u.test(text.slice(before.end, start));
  return (
    isWide &&
    isWithin &&
    before.one.entity.kind !== 'COUNTRY' &&
    (before.one.entity.kind !== 'PROVINCE' || isAbroadIn(before, one))
  );
}
