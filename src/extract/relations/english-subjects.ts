import { matchesIn } from '../../model/matches-in.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import type { Context, ResolvedMention } from '../context.ts';
import { mentionsIn } from '../context.ts';
import { canSign, type PartyGroup } from './signers.ts';

/** A name where the words of a signing speak of it; `the county` stands where its words do. */
export interface Named extends Span {
  readonly one: ResolvedMention;
}

/** The county, the university: a word for a name that the text gave before. */
const DEFINITE =
  /(?:\bthe |(?<=(?:^|[.!?]["”]?\s))(?=(?:Council|(?:County|City|Town|District|State) officials)\b))(?:(?:inland|host|coastal|port|eastern|western|northern|southern|two) )?(?<head>new area|board of (?:supervisors|commissioners)|county|city|port|town|university|college|polytechnic|institute|academy|school|hospital|museum|association|ministry|department|bureau|district|borough|province|municipality|shire|township|zone|council|region|state)(?:(?:['’]s)? (?:people['’]s )?government|(?:['’]s)? council|(?:['’]s)? (?:administrative|management|administration) committee| officials)?\b(?!(?: (?:administration|authorit(?:y|ie)|government|council)s?)? of\b|['’]s\b)/giu;
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
  province: ['PROVINCE'],
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
      const one = antecedent(context, match.groups?.['head'] ?? '', start, last);
      return one ? [{ start, end: start + match[0].length, one }] : [];
    },
  );
  const free = definite.filter(({ start, end }) =>
    names.every((name) => end <= name.start || start >= name.end),
  );
  return free.length === 0 ? names : [...names, ...free].sort((a, b) => a.start - b.start);
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
  const fits = ({ entity, mention }: ResolvedMention) =>
    isCalled(entity, head.toLowerCase()) ||
    mention.form.toLowerCase().endsWith(` ${head.toLowerCase()}`);
  const before = () =>
    mentionsIn(context, { start: Math.max(0, start - REACH), end: start }).filter(fits);
  const ruler = RULER.test(head)
    ? before().findLast(({ mention }) => RULER.test(mention.form))
    : undefined;
  return ruler ?? last.find(fits) ?? before().at(-1);
}

/** The council, where the text has told of one: a city without a council is none. */
const RULER = /\bcouncil$/iu;

function isCalled({ type, kind, name }: ResolvedMention['entity'], head: string): boolean {
  if (type === 'region') return KINDS[head]?.includes(kind) ?? false;
  return type === 'institution' && kind !== 'MECHANISM' && name.toLowerCase().includes(head);
}
