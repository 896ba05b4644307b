import { matchesIn } from '../../model/matches-in.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import type { Context, ResolvedMention } from '../context.ts';
import { mentionsIn } from '../context.ts';
import { OFFICE } from './english-gaps.ts';
import { bodyOfPerson } from './english-persons.ts';

/** Governor Joan Moraa, Professor Birungi: persons for a place or a body that the text has named before. */
const HOLDER =
  /(?<=(?:^|\n|[.!?:;,]["”]?\s|\b(?:and|by|between|with)\s(?:the\s)?))(?:(?:Deputy|Vice|Acting|Executive|Lieutenant|Lord|Assistant)[ -])?(?<office>Governor|Premier|Mayor|Vice-Governor|Vice-Mayor|President|Vice-President|Chancellor|Vice-Chancellor|Rector|Director|Dean|Chairman|Chairwoman|Professor|Prof\.?|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Councillor|Cllr|Cr) (?<person>\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3})(?!\p{L}| \p{Lu}| (?:of|from|for|at) |, (?:the )?(?:[\p{L}-]+ ){0,3}(?:of|at) )/gu;
const KINDS: Readonly<Record<string, readonly RegionKind[]>> = {
  Governor: ['PROVINCE', 'COUNTY'],
  Premier: ['PROVINCE'],
  Mayor: ['CITY', 'COUNTY', 'DISTRICT', 'TOWN'],
};
const REACH = 3000;
/** How far from a place the words stand that tell who holds its office. */
const NEAR = 60;

/** A person with an office, and whom he signs for. */
export interface Holder extends Span {
  readonly one: ResolvedMention;
}

/**
 * The holders of an office in a stretch for a place or body told before it: Premier Joan Moraa, after `the Premier
 * of Queensland` or where Queensland is the only place that has one; Professor Birungi, after `Harriet Birungi,
 * president of Makerere University`. Jilin Governor Ma Jun has his place with him.
 */
export function holdersIn(context: Context, stretch: Span): Holder[] {
  return [...namedHolders(context, stretch), ...unnamedHolders(context, stretch)];
}

/** The governor and Hunan Vice Governor Ma Jun; she and Nantong mayor Ma Jun: of whom the text has told. */
function unnamedHolders(context: Context, stretch: Span): Holder[] {
  const { text } = context;
  return matchesIn(text.slice(stretch.start, stretch.end), UNNAMED).flatMap((match) => {
    const start = stretch.start + match.index;
    const { office } = match.groups ?? {};
    const one =
      office === undefined
        ? lastHolder(context, start)
        : placeOf(context, start, /^minister/iu.test(office) ? 'Premier' : capital(office));
    return one ? [{ start, end: start + match[0].length, one }] : [];
  });
}

/** The governor, the Minister for Trade and Investment; she, beside another who signs. */
const UNNAMED =
  /(?<=(?:^|\n|[.!?:;,]["”]?\s|\b(?:and|by|between|with|that|which)\s))(?:[Tt]he (?<office>governor|premier|mayor|(?:[Mm])inister(?= for ))(?: for (?:\p{Lu}\p{L}+(?:, | and )?){1,6}(?<!, | and ))?(?![\p{L}-]|['’]s| of\b| \p{Lu})|(?:[Ss]he|[Hh]e)(?= and ))/gu;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Of whom she or he is, the holder of an office told last before a place. */
function lastHolder(context: Context, at: number): ResolvedMention | undefined {
  const { text } = context;
  const stretch = { start: Math.max(0, at - BEFORE), end: at };
  const named = mentionsIn(context, stretch)
    .filter(
      ({ mention: { start, end } }) =>
        OF_HOLDER.test(text.slice(end, end + NEAR)) ||
        HOLDER_OF.test(text.slice(Math.max(0, start - NEAR), start)),
    )
    .map((one) => ({ start: one.mention.start, one }));
  const all = [...named, ...namedHolders(context, stretch)];
  return all.sort((a, b) => a.start - b.start).at(-1)?.one;
}

const BEFORE = 600;
/** Governor Joan Moraa of. */
const HOLDER_OF = new RegExp(`${OFFICE} (?:\\p{Lu}[\\p{L}.'’-]{0,20} ){0,4}of (?:the )?$`, 'u');

function namedHolders(context: Context, stretch: Span): Holder[] {
  const { text } = context;
  return matchesIn(text.slice(stretch.start, stretch.end), HOLDER).flatMap((match) => {
    const start = stretch.start + match.index;
    const { office = '', person = '' } = match.groups ?? {};
    const one =
      bodyOfPerson(context, start, person) ??
      placeOf(context, start, office.replace(/^Vice-/u, ''));
    return one ? [{ start, end: start + match[0].length, one }] : [];
  });
}

function placeOf(context: Context, at: number, office: string): ResolvedMention | undefined {
  const { text } = context;
  const kinds = KINDS[office];
  if (!kinds) return undefined;
  const able = mentionsIn(context, { start: Math.max(0, at - REACH), end: at }).filter(
    ({ entity }) => entity.type === 'region' && kinds.includes(entity.kind),
  );
  const after = new RegExp(`^(?:['’]s)? (?:[Dd]eputy |[Vv]ice[ -])?${office}\\b`, 'iu');
  const before = new RegExp(`\\b${office} of (?:the )?$`, 'iu');
  const told = able.filter(
    ({ mention: { start, end } }) =>
      after.test(text.slice(end, end + NEAR)) ||
      before.test(text.slice(Math.max(0, start - NEAR), start)),
  );
  if (told.length > 0) return onlyOne(told);
  const others = new Set(withHolder(context, { start: at, end: at + BESIDE }));
  return onlyOne(able.filter(({ entity }) => !others.has(entity)));
}

/** How far after a person another may stand with the place that he speaks for. */
const BESIDE = 200;
const OF_HOLDER = new RegExp(`^(?:['’]s)? (?:[A-Z][a-z]+ )?${OFFICE}\\b`, 'u');

/** The places of a stretch that have an officer named beside them: Hunan Governor Ma Jun. */
function withHolder(context: Context, stretch: Span): ResolvedMention['entity'][] {
  return mentionsIn(context, stretch)
    .filter(({ mention: { end } }) => OF_HOLDER.test(context.text.slice(end, end + NEAR)))
    .map(({ entity }) => entity);
}

/** The last of mentions that all mean one place. */
function onlyOne(mentions: readonly ResolvedMention[]): ResolvedMention | undefined {
  const last = mentions.at(-1);
  return mentions.every(({ entity }) => entity === last?.entity) ? last : undefined;
}
