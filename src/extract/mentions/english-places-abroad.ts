import { SIGNS } from '../relations/english-verbs.ts';

/** Where something is or goes: in Cairns, between Graz and. */
const AT =
  /(?<!according )\b(?:in|at|near|from|to|of|between|outside|around|across|via|visit(?:s|ed|ing)?|toured|reached|left|leaving|including|twin(?:s|ned|ning)?|pairing|linking)(?: (?:central|downtown|nearby|northern|southern|eastern|western|coastal|rural|the))? $/iu;
const IN = /\b(?:in|near|visit(?:s|ed|ing)?|toured)(?: (?:central|downtown|nearby))? $/iu;
/** Okinawa prefecture. */
const RANK_AFTER = /^ (?:prefecture|province|governorate|oblast|canton|department)\b/u;
const NEXT = /^(?:,| in| of) (?<place>\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){0,2})/u;
/** Who signs with somebody else. */
const SIGNS_WITH = new RegExp(
  `^(?: (?:city|state|county))?(?: (?:has|have|had|will|also|is to)){0,2} (?:${SIGNS})\\b[^.;]{0,90}? with `,
  'u',
);
/** X's partnership, X's mayor, X has gained two sisters. */
const OWNS =
  /^['’]s (?:[a-z-]+ ){0,2}(?:[Mm]ayor|[Gg]overnor|city council|council|port|harbour|partnership|ties|sister|twin|friendship|residents|university)\b|^ ha(?:s|ve) (?:gained|won|found|welcomed) (?:[a-z]+ ){0,3}(?:sisters?|twins?|partner cit(?:y|ies))\b/u;
/** With whom something is signed. */
const WITH = /\b(?:with|by|among) (?:the )?$/u;
const SIGNS_BEFORE = new RegExp(
  `(?<![\\p{L}-])(?:${SIGNS}|agreement|memorandum|twinned|sister)(?![\\p{L}-])`,
  'u',
);
/** A person speaks, a family has a house. */
const PERSON_AFTER = /^(?:,? (?:said|says|added|told|who|noted|explained)\b|,? \d\d,)/u;

/** The words around a name. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** Whether a body of the text begins with the name, which may then stand for it. */
  readonly isOfBody: boolean;
}

/** Whether the text puts a name as a place that places of other countries bear, as persons and firms may. */
export function isPutAsPlace(
  { before, after, isOfBody }: Around,
  isRegion: (form: string) => boolean,
): boolean {
  if (PERSON_AFTER.test(after)) return false;
  if (isOfBody) return IN.test(before);
  const next = NEXT.exec(after)?.groups?.['place'];
  const isWithin = next !== undefined && isRegion(next);
  const isSignedWith = WITH.test(before) && SIGNS_BEFORE.test(before);
  return (
    isSignedWith ||
    AT.test(before) ||
    isWithin ||
    SIGNS_WITH.test(after) ||
    OWNS.test(after) ||
    RANK_AFTER.test(after)
  );
}
