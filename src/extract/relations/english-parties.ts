import type { Span } from '../../model/span.ts';
import type { Context, ResolvedMention } from '../context.ts';
import { type Named, namedIn } from './english-subjects.ts';
import { type Parties, uniqueParties } from './party-chain.ts';
import type { PartyGroup } from './signers.ts';

/** Where the words of a signing stand, and where in them what comes after the instrument begins. */
export interface Signing extends Span {
  readonly tail: number;
  /** An agreement is signed: who signs it stands after it. */
  readonly isPassive: boolean;
  /** Who signs, where the verb before told it: … and a cooperation agreement with Y. */
  readonly subject: PartyGroup | null;
}

/** What may stand between `with` or a joiner and a name: the Chinese city of. */
const INTRO =
  "(?:(?:the|an?|its|both|[A-Z][\\p{L}-]+['’]s?|[A-Z][a-z]+(?:ese|ian|an|ch|sh|i)|[a-z]+ern|neighbou?ring|sister|partner|counterpart|twin|friend|port|local|people['’]s|municipal|city|county|provincial|state|district|government|administrative|management|council|committee|province|town|capital|region|of) ){0,7}";
/** Harriet Birungi, mayor of; Governor Peter Kirui of; representatives of: who signs for a place. */
const OFFICE =
  '(?:(?:deputy|vice|acting|executive|assistant|lieutenant|standing)[ -])*(?:mayors?|vice-mayors?|governors?|vice-governors?|heads?|presidents?|leaders?|chairs?|chairm[ae]n|chairwom[ae]n|chairpersons?|rectors?|directors?(?:-general)?|secretar(?:y|ies)(?:-general)?|ministers?|deans?|chancellors?|vice-chancellors?|chiefs?|commissioners?|officials?|members?|representatives?|delegates?|delegations?|authorities|governments?|executives?|party (?:chiefs?|secretar(?:y|ies)))';
const PERSON = `(?:(?:\\p{Lu}[\\p{L}.'’-]{0,20} ?){1,5}, (?:the |its )?(?:[\\p{L}-]+ ){0,2}${OFFICE}(?: [a-z]+){0,2} (?:of|from|at) |(?:\\p{Lu}[\\p{L}.'’-]{0,20} ){2,6}(?:of|from) |(?:the )?(?:[a-z-]+ ){0,2}${OFFICE}(?:,? and [a-z]+)? (?:of|from) )?`;
const WITH = new RegExp(`\\bwith ${INTRO}$`, 'u');
const WITH_OR_BETWEEN = new RegExp(`(?:\\bwith|^(?: \\([^()]{1,12}\\))? between) ${INTRO}$`, 'u');
/** An agreement on tourism between X and Y is theirs, whoever signs it for them. */
const BETWEEN = new RegExp(
  `^(?: \\([^()]{1,12}\\))?(?: (?:on|for|of) [^.;,]{3,60})? between ${PERSON}${INTRO}$`,
  'u',
);
const OPENS = new RegExp(`\\b(?:between|by|among) ${PERSON}${INTRO}$`, 'u');
/** In western Kenya, (BU), Mayor Song Ruiheng, through its mayor: what may follow a name of a list. */
const ASIDE =
  "(?:['’]s)?(?: (?:province|city|county|prefecture|district|state|town|municipality|region))?(?: (?:municipal|provincial|city|county|district|state|regional|local|prefectural|people['’]s)){0,2}(?: (?:government|council|authorities|administration|(?:administrative|management) committee|side))?(?: \\([^()]{1,24}\\))?(?: (?:in|of|near|from) (?:[a-z]+ ){0,2}\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20}){0,2}(?: (?:province|prefecture|county|state|region|district|municipality))?)?(?: (?:\\p{Lu}[\\p{L}.'’-]{0,20} ?){1,6})?(?:, (?!and )[^,;]{1,60}(?=,))?(?: in (?:19|20)\\d{2})?";
const JOINT = new RegExp(
  `^${ASIDE} ?(?:,|,? and|,? as well as|,? along with|,? together with|,? with| &) ${PERSON}${INTRO}$`,
  'u',
);
/** Lusaka teaching hospital: the place of a body that signs. */
const OF_BODY =
  /^ (?:(?!(?:and|with|the|its|or|to|in|of|for|by|on|at)\b)[a-z-]+ ){0,2}(?:hospitals?|universit(?:y|ies)|colleges?|schools?|compan(?:y|ies)|firms?|bureau|office|department|operators?|banks?|institutes?|business(?:es)?|farmers|students|museums?|airport|agency|authority|delegation|[a-z]*makers?|retailers?|developers?|producers?|manufacturers?|start-?ups?|giants?|brands?|investors?)\b|^-based\b/u;
/** In, in western, in Kenya's. */
const WHERE =
  /\b(?:in|at|near|from|visiting|to) (?:[a-z]+ ){0,2}(?:(?:\p{Lu}[a-z]+ )?\p{Lu}[\p{L}-]{1,20}['’]s )?$/u;
/** The Customs Department (CD) of Hong Kong: the place of the body before. */
const AFTER_SHORT_FORM = /\) of (?:the )?$/u;
/** Baodi district of Tianjin: what the name before lies in. */
const OF_NAME =
  /^(?: [a-z]+)?(?:, (?:an?|the) (?:[a-z-]+ ){0,3}(?:capital|city|town|county|district|port|part|seat|hub|suburb))? (?:of|in) (?:(?:the|nearby|neighbou?ring|[a-z]*(?:north|south|east|west|central)[a-z]*) ){0,2}(?:(?:[A-Z][a-z]+ )?[A-Z][\p{L}-]{1,20}['’]s )?$/u;
/** Between the subject and the verb nothing of another clause stands. */
const OTHER_CLAUSE =
  /[;:"“”]|\b(?:said|says|told|who|where|which|that|because|while|after|before|whose|when|about|whether)\b/u;
const TOGETHER =
  /\b(?:(?:two|three|four|both|all) (?:[a-z]+ )?(?:sides|parties|cities|counties|institutions|universities|regions|countries|governments|provinces|towns|organi[sz]ations|partners|councils|bodies)|the (?:parties|sides|partners)|their (?:leaders|mayors|governors|heads|representatives|presidents))\b/iu;
const THEY =
  /(?:^|[.,;] (?:and )?)(?:they|both)(?: (?:have|had|also|will|are|are to|plan to))? $/iu;
const IT = /(?:^|[.,;] (?:and )?)(?:it|the latter)(?: (?:has|had|also|will|is to|plans to))* $/iu;
const REACH = 300;
const GAP = 140;
const OPENING = 120;

/**
 * Who signs, as an English sentence puts it: the list before the verb, and the one after with,
 * between or by; `the two cities` are those told last.
 * @param told the parties of the agreements before, in their order
 */
export function englishParties(
  context: Context,
  sentence: Span,
  signing: Signing,
  told: readonly PartyGroup[],
): Parties {
  const { text } = context;
  const from = Math.max(sentence.start, signing.start - REACH);
  const to = Math.min(sentence.end, signing.end + REACH);
  const known = told.toReversed().flat();
  const names = (span: Span) => namedIn(context, span, known);
  const subject = { start: from, end: signing.start };
  const active = signing.isPassive
    ? agreedIn(text, names(subject), subject)
    : listBefore(text, names(subject), signing.start);
  const left = signing.subject ?? active;
  const both = left.length > 0 ? null : togetherIn(context, sentence, subject, signing);
  if (both !== null) {
    const group = told.findLast((one) => isCalled(one, both));
    return { groups: group ? [group] : [], pointsBack: true };
  }
  const opens = opener(signing.isPassive, left.length);
  const after = names({ start: signing.tail, end: to });
  const right = partnersAfter(text, after, signing, opens);
  const isIt = left.length === 0 && right.length > 0 && IT.test(text.slice(from, signing.start));
  const own = isIt ? (told.at(-1) ?? []).slice(0, 1) : left;
  const between = signing.isPassive ? [] : listAfter(text, after, signing.tail, BETWEEN);
  const groups =
    between.length > 1 ? [uniqueParties(between)] : groupsOf(text, own, right, signing);
  return { groups, pointsBack: groups.length === 0 };
}

/** After the instrument; one that was signed with X does not tell who signed, unless by says so. */
function partnersAfter(
  text: string,
  names: readonly Named[],
  { tail, isPassive }: Signing,
  opens: RegExp,
): ResolvedMention[] {
  const list = listAfter(text, names, tail, opens);
  return isPassive && list.length > 0 ? [...listAfter(text, names, tail, WITH), ...list] : list;
}

/** Where two sign, only `with` adds a third: an agreement to build a road between two towns is theirs. */
function opener(isPassive: boolean, left: number): RegExp {
  if (isPassive) return OPENS;
  return left > 1 ? WITH : WITH_OR_BETWEEN;
}

/** The words that stand for all parties of an agreement: `two cities`, `parties`, or `they`; null without any. */
function togetherIn(
  { text }: Context,
  sentence: Span,
  subject: Span,
  { isPassive, tail, end }: Signing,
): string | null {
  const near = text.slice(Math.max(subject.start, subject.end - 80), subject.end);
  const words = isPassive ? text.slice(tail, Math.min(sentence.end, end + 60)) : near;
  const found = TOGETHER.exec(words)?.[0];
  if (found !== undefined || isPassive || !THEY.test(near)) return found ?? null;
  const before = text.slice(Math.max(0, sentence.start - REACH), sentence.start);
  return TOGETHER.exec(before)?.[0] ?? 'parties';
}

/** Universities are no cities. */
function isCalled(group: PartyGroup, who: string): boolean {
  if (/cit|count|region|province|town|council|government/iu.test(who))
    return group.every(({ entity }) => entity.type === 'region');
  const isBody = /universit|institution|organi|bod/iu.test(who);
  return !isBody || group.every(({ entity }) => entity.type === 'institution');
}

/** One group, or one for each partner where agreements are several. */
function groupsOf(
  text: string,
  left: PartyGroup,
  right: PartyGroup,
  { start, tail, end }: Signing,
): PartyGroup[] {
  const all = uniqueParties([...left, ...right]);
  const isSeveral =
    /(?:agreements|memoranda|mous|pacts|letters of intent|accords)$/iu.test(
      text.slice(start, tail),
    ) || /\brespectively\b/u.test(text.slice(start, end + 160));
  if (left.length !== 1 || right.length < 2 || !isSeveral) return all.length > 0 ? [all] : [];
  return right.map((other) => uniqueParties([...left, other]));
}

const AGREED =
  /\b(?:ha(?:ve|s) )?(?:agreed|pledged|vowed|committed|decided|join(?:ed)? (?:hands|forces)|teamed up|partnered)\b/u;

/** X and Y have agreed to work together under a memorandum signed on Monday: those who agree sign. */
function agreedIn(text: string, names: readonly Named[], { start, end }: Span): ResolvedMention[] {
  const at = text.slice(start, end).search(AGREED);
  if (at < 0) return [];
  const list = listBefore(
    text,
    names.filter((name) => name.end <= start + at),
    start + at,
  );
  return list.length > 1 ? list : [];
}

/** The list that ends before the verb. */
function listBefore(text: string, names: readonly Named[], verb: number): ResolvedMention[] {
  const able = names.filter((name, at) => !isAside(text, name, names[at - 1]));
  const last = able.at(-1);
  if (!last) return [];
  const gap = text.slice(last.end, verb);
  if (gap.length > GAP || OTHER_CLAUSE.test(gap)) return [];
  const list = [last];
  for (const name of able.slice(0, -1).toReversed()) {
    const next = list[0];
    if (!next || !JOINT.test(text.slice(name.end, next.start))) break;
    list.unshift(name);
  }
  return list.map(({ one }) => one);
}

/** The list that with, between or by opens. */
function listAfter(
  text: string,
  names: readonly Named[],
  from: number,
  opens: RegExp,
): ResolvedMention[] {
  const able = names.filter((name, at) => !isAside(text, name, names[at - 1]));
  const first = able.findIndex(({ start }) => {
    const gap = text.slice(from, start);
    return gap.length <= REACH && opens.test(gap.slice(-OPENING)) && !/[;"“”]/u.test(gap);
  });
  if (first < 0) return [];
  const list: Named[] = [];
  for (const name of able.slice(first)) {
    const before = list.at(-1);
    if (before && !JOINT.test(text.slice(before.end, name.start))) break;
    list.push(name);
  }
  return list.map(({ one }) => one);
}

/** Kenya of Kenya's Kisumu County, of in western Kenya and of Mombasa, Kenya. */
function isAside(text: string, { start, end, one }: Named, before: Named | undefined): boolean {
  if (one.entity.type !== 'region') return false;
  if (OF_BODY.test(text.slice(end, end + 40))) return true;
  if (
    /^['’]s? /u.test(text.slice(end, end + 3)) ||
    WHERE.test(text.slice(Math.max(0, start - 48), start))
  )
    return true;
  if (before !== undefined && OF_NAME.test(text.slice(before.end, start))) return true;
  if (AFTER_SHORT_FORM.test(text.slice(Math.max(0, start - 12), start))) return true;
  const isWide = one.entity.kind === 'COUNTRY' || one.entity.kind === 'PROVINCE';
  const isWithin = before !== undefined && /^(?: [a-z]+)?, $/u.test(text.slice(before.end, start));
  return (
    isWide &&
    isWithin &&
    before.one.entity.kind !== one.entity.kind &&
    before.one.entity.kind !== 'PROVINCE'
  );
}
