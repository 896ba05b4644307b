import { gather } from '../../model/gather.ts';
import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import type { Mention, RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { GENERIC_HEAD } from './name-words.ts';
import { isByPosition } from './positional-names.ts';
import { placedBody } from './shared-heads.ts';

export const listedPlace: Rule = {
  id: 'region.listed-place',
  because:
    'a list whose last item is a body of a place of some kind names places of that kind, also those no list knows',
  certainty: 'likely',
  examples: [
    '【河溪】、成都、松塔市公安局共同签署协议',
    '广西与广宁、【河溪】、谅山省公安厅签署协议',
    '鸿拓、松塔市公安局共同签署协议',
  ],
};

const KINDS: Readonly<Record<string, RegionKind>> = {
  省: 'PROVINCE',
  州: 'PROVINCE',
  市: 'CITY',
  县: 'COUNTY',
  旗: 'COUNTY',
  区: 'DISTRICT',
};
const ITEM = /(?:^|[^\p{Script=Han}]|[与和同由])(?<item>\p{Script=Han}{2,5})$/u;
const LONGEST_ITEM = 6;

/** The last item of a list, by what it says of the others. */
interface Tail {
  readonly level: string;
  readonly isAbroad: boolean;
}

/**
 * The mentions with the unknown places of lists before a body: 河溪、成都、松塔市公安局, 广宁、谅山省公安厅. One other
 * item must be a known place, or the last lie abroad, where the lists know few.
 * @param mentions in reading order
 */
export function withListedPlaces(
  text: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] {
  const found = gather(mentions, (last, i) => {
    const tail =
      text.charAt(last.start - 1) === '、' ? tailOf(text, last, mentions[i + 1], gazetteer) : null;
    return tail ? placesBefore(text, mentions.slice(0, i), last, tail, gazetteer) : [];
  });
  if (found.length === 0) return [...mentions];
  const kept = mentions.filter((one) => !found.some((place) => place.start === one.start));
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

function tailOf(
  text: string,
  last: Mention,
  next: Mention | undefined,
  gazetteer: Gazetteer,
): Tail | null {
  const placed = placedBody(text, last, next, gazetteer);
  const level = placed?.name.slice(-1) ?? '';
  if (!placed || placed.isCounted || KINDS[level] === undefined) return null;
  const entries = gazetteer.lookUp(placed.name);
  return { level, isAbroad: entries.length > 0 && entries.every(({ code }) => code === null) };
}

function placesBefore(
  text: string,
  before: readonly Mention[],
  last: Mention,
  tail: Tail,
  gazetteer: Gazetteer,
): RegionMention[] {
  const found: RegionMention[] = [];
  let hasKnown = tail.isAbroad;
  for (let at = last.start; text[at - 1] === '、'; ) {
    const known = before.findLast(({ start }) => start < at - 1);
    const isPlace = known?.type === 'region' && known.end === at - 1;
    const item = isPlace ? known : unknownAt(text, at - 1, known);
    if (!item) break;
    if (isPlace) hasKnown = true;
    const isKept = isPlace && !isAbroad(known) && !tail.isAbroad;
    if (!isKept) found.push(placeAt(text, item, tail, gazetteer));
    at = item.start;
  }
  return hasKnown ? found : [];
}

/** The item of a list that ends there, where no name is known but by its position. */
function unknownAt(text: string, end: number, known: Mention | undefined): Span | null {
  const words = text.slice(Math.max(0, end - LONGEST_ITEM), end);
  const form = ITEM.exec(words)?.groups?.['item'];
  if (form === undefined || GENERIC_HEAD.test(form)) return null;
  const start = end - form.length;
  const isFree = !known || known.end <= start || (isByPosition(known) && known.start === start);
  return isFree ? { start, end } : null;
}

function isAbroad({ entries }: RegionMention): boolean {
  return entries.length > 0 && entries.every(({ code }) => code === null);
}

function placeAt(
  text: string,
  { start, end }: Span,
  { level }: Tail,
  gazetteer: Gazetteer,
): RegionMention {
  const { id, certainty } = listedPlace;
  const form = text.slice(start, end);
  const name = form.endsWith(level) ? form : `${form}${level}`;
  const base = { start, end, form, name, rule: id, confidence: CERTAINTY[certainty] };
  const kind = KINDS[level] ?? 'CITY';
  return { ...base, type: 'region', kind, entries: gazetteer.lookUp(name), within: [] };
}
