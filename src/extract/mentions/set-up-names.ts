import type { Span } from '../../model/span.ts';
import type { Mention } from '../mention.ts';
import { CERTAINTY, type Match, type Recogniser, scannerOf } from '../recogniser.ts';
import { nameInItem, ownLength } from './set-up-item.ts';
import {
  ENDS,
  envisionedName,
  foundedBody,
  foundedName,
  furtheredName,
  includedName,
  projectType,
  titledName,
  unveiledName,
} from './set-up-recognisers.ts';
import { type Item, itemsAfter } from './set-up-row.ts';
import { KIND_OF_END } from './set-up-words.ts';

/** Rules whose words are one name; after the others names stand in a row. */
const SINGLE: readonly Recogniser[] = [unveiledName, projectType, titledName, includedName];
export const setUpRecognisers: readonly Recogniser[] = Object.freeze([
  foundedName,
  envisionedName,
  furtheredName,
  ...SINGLE,
]);

const WHOLE = new RegExp(`(?<end>${ENDS})(?:[一二三四五六]期)?$`, 'u');
const QUOTE = /[“「『]/u;

const scan = scannerOf(setUpRecognisers);

/**
 * Names that their place after a verb of setting up tells.
 * @param places known names
 */
export function setUpNames(
  text: string,
  from: number,
  to: number,
  places: readonly Span[],
): Mention[] {
  const matches = scan(text, from, to);
  if (matches.length === 0) return [];
  const starts = new Set(places.map(({ start }) => start));
  return matches.flatMap((match) => {
    if (SINGLE.includes(match.recogniser)) return whole(text, match, starts);
    const items = itemsAfter(text, match, starts);
    return items
      .filter((item) => isNamed(text, match.recogniser, item, items, starts))
      .map((item) => mentionOf(text, match, item));
  });
}

/** Whether enough tells that the words are a name, after such a verb. */
function isNamed(
  text: string,
  verb: Recogniser,
  { start, end, kind, tail }: Item,
  row: readonly Item[],
  places: ReadonlySet<number>,
): boolean {
  const isQuoted = QUOTE.test(text.slice(start - 1, start + 1));
  if (isQuoted) return kind !== 'MECHANISM' || verb !== furtheredName;
  const isPlaced = places.has(start) || text.startsWith('国家', start);
  const own = ownLength(text.slice(start, end - tail));
  if (kind === 'MECHANISM') return verb !== furtheredName;
  if (verb === furtheredName) {
    return kind === 'PROGRAMME' ? isPlaced : row.some(({ isBuilt }) => isBuilt);
  }
  return isPlaced || own >= (verb === envisionedName ? LEAST_OWN : 1);
}

/** So much of a name must be its own where the verb does not tell that it is one. */
const LEAST_OWN = 4;

/** The name that the words of a match are. */
function whole(text: string, match: Match, places: ReadonlySet<number>): Mention[] {
  const words = text.slice(match.start, match.end).replace(/[”」』》]$/u, '');
  const end = WHOLE.exec(words);
  if (!end) return [];
  const name = nameInItem(words, end[0].length, (at) => places.has(match.start + at));
  const kind = KIND_OF_END.get(end.groups?.['end'] ?? '') ?? null;
  if (!name || kind === null || kind === 'MECHANISM') return [];
  const [start, last] = [match.start + name.start, match.start + name.end];
  return [mentionOf(text, match, { start, end: last, kind })];
}

function mentionOf(
  text: string,
  { recogniser }: Match,
  { start, end, kind }: Pick<Item, 'start' | 'end' | 'kind'>,
): Mention {
  const { id, certainty } = kind === 'MECHANISM' ? foundedBody : recogniser;
  const form = text.slice(start, end);
  const base = { start, end, form, name: form, rule: id, confidence: CERTAINTY[certainty] };
  return kind === 'MECHANISM'
    ? { ...base, type: 'institution', kind, entries: [] }
    : { ...base, type: 'project', kind };
}

/** The candidates with the names that are set up; what the grammar of ends makes of the same words gives way. */
export function withSetUp(candidates: readonly Mention[], setUp: readonly Mention[]): Mention[] {
  const taken = new Set<number>();
  for (const { start, end } of setUp) for (let at = start; at < end; at++) taken.add(at);
  const isFree = ({ start, end, rule }: Mention) => {
    if (rule === 'gazetteer') return true;
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    return true;
  };
  return [...setUp, ...candidates.filter(isFree)];
}
