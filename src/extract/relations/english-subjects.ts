import { matchesIn } from '../../model/matches-in.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import type { Context, ResolvedMention } from '../context.ts';
import { mentionsIn } from '../context.ts';
import { OFFICE } from './english-gaps.ts';
import { holdersIn } from './english-holders.ts';
import { ENGLISH_INSTRUMENT } from './english-type.ts';
import { canSign, type PartyGroup } from './signers.ts';

/** A name where the words of a signing speak of it; `the county` stands where its words do. */
export interface Named extends Span {
  readonly one: ResolvedMention;
}

/** What rules a place, after the word for its rank. */
const RULES =
  "(?:(?:['’]s)? (?:people['’]s )?government|(?:['’]s)? council|(?:['’]s)? (?:administrative|management|administration|people['’]s) committee| officials)";
const HEADS =
  'new area|board of (?:supervisors|commissioners)|institution|county|city|port|town|university|college|polytechnic|institute|academy|school|hospital|museum|association|ministry|department|bureau|district|borough|province|prefecture|municipality|shire|township|zone|council|region|state|authority|commission|agency|library|foundation(?! (?:for|stone))|chamber|organi[sz]ation|society|federation|court|orchestra|zoo|observatory|laboratory|branch|commune|territory|league(?! table)|aimag';
/** Provincial, municipal: of what rank a government is. */
const RANKS = `(?:provincial|municipal|prefectural|regional|devolved)(?=${RULES})`;
/** The county, the university: a word for a name that the text gave before. */
const DEFINITE = new RegExp(
  `(?:\\bthe |(?<=(?:^|[.!?]["”]?\\s))(?=(?:Council|(?:County|City|Town|District|State) officials)\\b))(?:(?:inland|host|coastal|port|eastern|western|northern|southern|two) )?(?<head>${HEADS}|${RANKS})${RULES}?\\b(?!(?: (?:administration|authorit(?:y|ie)|government|council)s?)? of\\b|['’]s\\b(?! (?:[a-z-]+ ){0,2}(?:${OFFICE}|${ENGLISH_INSTRUMENT})(?![\\p{L}-]))|(?<=ministry)['’]s\\b)`,
  'giu',
);
/** The Sichuan city, the Kenyan county, the Chinese university: by what it lies in, a place or a body told before. */
const OF_PLACE = new RegExp(
  `\\b[Tt]he (?<place>\\p{Lu}[\\p{L}'’-]{2,20}) (?:[a-z]+ern )?(?<head>${HEADS})${RULES}?(?![\\p{L}-]| of\\b|['’]s\\b)`,
  'gu',
);
const KINDS: Readonly<Record<string, readonly RegionKind[]>> = {
  'new area': ['NEW_AREA'],
  zone: ['DEVELOPMENT_ZONE', 'NEW_AREA'],
  county: ['COUNTY'],
  'board of supervisors': ['COUNTY'],
  'board of commissioners': ['COUNTY'],
  shire: ['COUNTY', 'CITY'],
  city: ['CITY'],
  port: ['CITY'],
  town: ['TOWN', 'CITY'],
  municipality: ['CITY'],
  borough: ['CITY', 'DISTRICT'],
  district: ['DISTRICT'],
  prefecture: ['CITY'],
  province: ['PROVINCE'],
  provincial: ['PROVINCE'],
  municipal: ['CITY', 'PROVINCE'],
  prefectural: ['CITY'],
  regional: ['PROVINCE', 'CITY'],
  devolved: ['COUNTY', 'PROVINCE'],
  commune: ['CITY', 'TOWN'],
  territory: ['PROVINCE'],
  league: ['CITY'],
  aimag: ['PROVINCE'],
  state: ['PROVINCE'],
  region: ['PROVINCE', 'CITY'],
  township: ['TOWN'],
  council: ['CITY', 'COUNTY', 'DISTRICT', 'TOWN', 'PROVINCE'],
};
const REACH = 3000;

/** The names that can sign in a stretch, those that only a word such as `the county` stands for included. */
export function namedIn(context: Context, stretch: Span, last: PartyGroup): Named[] {
  const names = mentionsIn(context, stretch)
    .filter(({ entity, mention }) => canSign(entity) && !isBracketed(context.text, mention))
    .map((one) => ({ start: one.mention.start, end: one.mention.end, one }));
  const definite = matchesIn(context.text.slice(stretch.start, stretch.end), DEFINITE).flatMap(
    (match) => {
      const start = stretch.start + match.index;
      const end = start + match[0].length;
      const isAlias = isBracketed(context.text, { start, end });
      const one = isAlias
        ? undefined
        : antecedent(context, match.groups?.['head'] ?? '', start, last);
      return one ? [{ start, end, one }] : [];
    },
  );
  const ofPlaces = ofPlacesIn(context, stretch, names);
  const isFree = ({ start, end }: Span) =>
    [...names, ...ofPlaces].every((name) => end <= name.start || start >= name.end);
  const free = [...definite, ...holdersIn(context, stretch)].filter(isFree);
  if (free.length + ofPlaces.length === 0) return names;
  const own = names.filter(({ start, end }) =>
    ofPlaces.every((one) => one.end <= start || one.start >= end),
  );
  return [...own, ...ofPlaces, ...free].sort((a, b) => a.start - b.start);
}

/** The places and bodies told before that a stretch calls by what they lie in. */
function ofPlacesIn(context: Context, stretch: Span, names: readonly Named[]): Named[] {
  const { text } = context;
  return matchesIn(text.slice(stretch.start, stretch.end), OF_PLACE).flatMap((match) => {
    const start = stretch.start + match.index;
    const { place = '', head = '' } = match.groups ?? {};
    const end = start + match[0].length;
    const inside = names.filter((name) => name.start < end && name.end > start);
    const [wider] = inside;
    const key = wider?.one.entity.key;
    const isWhole = inside.length > 1 || (wider && wider.end > start + 4 + place.length);
    if (isWhole || (key === undefined && !PEOPLE.test(place))) return [];
    const able = mentionsIn(context, { start: Math.max(0, start - REACH), end: start }).filter(
      (one) => canBeCalled(one, head) && liesIn(one, place, key),
    );
    const [first] = able;
    const isOne = able.every(({ entity }) => entity === first?.entity);
    const one = isOne || key !== undefined ? able.at(-1) : undefined;
    return one ? [{ start, end, one }] : [];
  });
}

/** Chinese, Kenyan: of which people. */
const PEOPLE = /(?:ese|ian|an|ish|ch|sh|i|Dutch|Greek|Thai|Lao|Czech)$/u;

/** In the place that is named, else in China or not as the people is. */
function liesIn({ entity }: ResolvedMention, place: string, key: string | undefined): boolean {
  const isChinese = /^Chinese$/u.test(place);
  if (entity.type === 'institution') return key === undefined && !isChinese;
  if (entity.type !== 'region') return false;
  if (key === undefined) return isChinese === (entity.code !== null);
  return entity.listed?.ancestors.some(({ id }) => id === key) ?? false;
}

/** (BU) repeats the name before it. */
function isBracketed(text: string, { start, end }: Span): boolean {
  return (
    /\((?:the )?["“']?$/u.test(text.slice(Math.max(0, start - 6), start)) &&
    /^["”']?\)/u.test(text.slice(end, end + 2))
  );
}

/** A party of the agreement told last, else the name nearest before, that is of such a kind. */
function antecedent(
  context: Context,
  head: string,
  start: number,
  last: PartyGroup,
): ResolvedMention | undefined {
  const fits = (one: ResolvedMention) => canBeCalled(one, head.toLowerCase());
  const before = () =>
    mentionsIn(context, { start: Math.max(0, start - REACH), end: start }).filter(fits);
  const nearest = () =>
    before().findLast(({ mention }) => !isWhere(context.text, mention.start)) ?? before().at(-1);
  const ruler = RULER.test(head)
    ? before().findLast(({ mention }) => RULER.test(mention.form))
    : undefined;
  const isExactly = (one: ResolvedMention) => isNamedSo(one, head.toLowerCase());
  const called = BROAD.test(head) ? before().findLast(isExactly) : undefined;
  return ruler ?? last.find(isExactly) ?? called ?? last.find(fits) ?? nearest();
}

/** Honghe of China's Yunnan province: what another lies in is less likely meant. */
function isWhere(text: string, start: number): boolean {
  return WHERE.test(text.slice(Math.max(0, start - 48), start));
}

const WHERE =
  /(?:\b(?:in|near|from)|(?<!\b(?:city|province|county|state|prefecture|region|government|port|town|district|municipality|council)) of) (?:(?:the|[a-z]*(?:north|south|east|west|central)[a-z]*|\p{Lu}\p{L}+['’]s) )*$/u;

/** A city of the last agreement may be called a region, but not where the text has a region. */
const BROAD = /^(?:region|province|state|territory)$/iu;

/** Marl Region is the region, and what is of that rank. */
function isNamedSo({ entity, mention: { form } }: ResolvedMention, head: string): boolean {
  return (
    entity.type === 'region' &&
    (form.toLowerCase().endsWith(` ${head}`) || entity.kind === KINDS[head]?.[0])
  );
}

/** The council, where the text has told of one: a city without a council is none. */
const RULER = /\bcouncil$/iu;

/** Whether a word in small letters such as county or university can stand for a name. */
export function canBeCalled({ entity, mention }: ResolvedMention, head: string): boolean {
  return isCalled(entity, head) || mention.form.toLowerCase().endsWith(` ${head}`);
}

function isCalled(entity: ResolvedMention['entity'], head: string): boolean {
  const { type, kind, name } = entity;
  if (type === 'region') {
    const isState = head !== 'state' || entity.code === null;
    return isState && (KINDS[head]?.includes(kind) ?? false);
  }
  if (type !== 'institution' || kind === 'MECHANISM') return false;
  return head === 'institution' ? kind !== 'ENTERPRISE' : name.toLowerCase().includes(head);
}
