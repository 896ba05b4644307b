import type { Mention } from '../mention.ts';
import { CERTAINTY, type Match, type Recogniser, scannerOf } from '../recogniser.ts';
import type { IsOwnStart } from './own-starts.ts';
import { nameInItem, ownLength } from './set-up-item.ts';
import {
  begunName,
  ENDS,
  envisionedName,
  foundedBody,
  foundedName,
  furtheredName,
  includedName,
  OWN_ENDS,
  projectType,
  titledName,
  unveiledName,
  unveiledRow,
} from './set-up-recognisers.ts';
import { type Item, itemsAfter } from './set-up-row.ts';
import { KIND_OF_END, KIND_OF_OWN_END } from './set-up-words.ts';

/** Rules whose words are one name; after the others names stand in a row. */
const SINGLE: readonly Recogniser[] = [
  unveiledName,
  projectType,
  titledName,
  includedName,
  begunName,
];
export const setUpRecognisers: readonly Recogniser[] = Object.freeze([
  foundedName,
  envisionedName,
  furtheredName,
  unveiledRow,
  ...SINGLE,
]);

const WHOLE = new RegExp(`(?:(?<end>${ENDS})|(?<own>${OWN_ENDS}))(?:[一二三四五六]期)?$`, 'u');
const QUOTE = /[“「『]/u;

const scan = scannerOf(setUpRecognisers);

/** Names that their place after a verb of setting up tells. */
export function setUpNames(text: string, from: number, to: number, isOwn: IsOwnStart): Mention[] {
  return scan(text, from, to).flatMap((match) => {
    if (SINGLE.includes(match.recogniser)) return whole(text, match, isOwn);
    const items = itemsAfter(text, match, isOwn);
    return items
      .filter((item) => isNamed(text, match.recogniser, item, items, isOwn))
      .map((item) => mentionOf(text, match, item));
  });
}

/** Whether enough tells that the words are a name, after such a verb. */
function isNamed(
  text: string,
  verb: Recogniser,
  { start, end, kind, tail, isListed }: Item,
  row: readonly Item[],
  isOwn: IsOwnStart,
): boolean {
  const isQuoted = QUOTE.test(text.slice(start - 1, start + 1));
  if (isQuoted) return kind !== 'MECHANISM' || verb !== furtheredName;
  const isPlaced = isOwn(start) || text.startsWith('国家', start);
  const own = ownLength(text.slice(start, end - tail));
  if (kind === 'MECHANISM') return verb !== furtheredName;
  if (verb === furtheredName) {
    return isListed || (kind === 'PROGRAMME' ? isPlaced : row.some(({ isBuilt }) => isBuilt));
  }
  return isPlaced || own >= (verb === envisionedName ? LEAST_OWN : 1);
}

/** So much of a name must be its own where the verb does not tell that it is one. */
const LEAST_OWN = 4;

/** The name that the words of a match are. */
function whole(text: string, match: Match, isOwn: IsOwnStart): Mention[] {
  const words = text.slice(match.start, match.end).replace(/[”」』》]$/u, '');
  const end = WHOLE.exec(words);
  if (!end) return [];
  const name = nameInItem(words, end[0].length, (at) => isOwn(match.start + at));
  const { end: known, own = '' } = end.groups ?? {};
  const kind = (known ? KIND_OF_END.get(known) : KIND_OF_OWN_END.get(own)) ?? null;
  if (!name || kind === null || kind === 'MECHANISM') return [];
  const [start, last] = [match.start + name.start, match.start + name.end];
  const needsOwn = !known || match.recogniser === begunName;
  if (needsOwn && !isOwn(start) && !QUOTE.test(text.slice(start - 1, start + 1))) return [];
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
