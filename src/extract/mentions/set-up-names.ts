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
  projectTopic,
  projectType,
  quotedType,
  settledName,
  unveiledName,
} from './set-up-recognisers.ts';
import { KIND_OF_END, type SetUpKind, ZONE_END } from './set-up-words.ts';

/** Rules whose words are one name; after the others names stand in a row. */
const SINGLE: readonly Recogniser[] = [
  unveiledName,
  settledName,
  projectTopic,
  projectType,
  quotedType,
];
export const setUpRecognisers: readonly Recogniser[] = Object.freeze([
  foundedName,
  envisionedName,
  furtheredName,
  ...SINGLE,
]);

/** The end of a name: its last word, a phase, and what may follow a name. */
const END = new RegExp(
  `(?<end>${ENDS})(?:[一二三四五六]期)?(?=$|(?<built>建设|项目|前期|规划)|[、”“」』》〉)(\\s和与及并等将]|以及|(?:战略|合作|框架|投资|共建){0,3}(?:协议|备忘录|意向书|座谈|签约)|揭牌|工作|相关|部分|为)`,
  'gu',
);
const WHOLE = new RegExp(`(?<end>${ENDS})(?:[一二三四五六]期)?$`, 'u');
const JOINER = /^[”」』》]?(?:建设|项目)?(?:、|和|与|及|以及|并|[“「『])+/u;
const QUOTE = /[“「『]/u;

const scan = scannerOf(setUpRecognisers);

interface Item extends Span {
  readonly kind: NonNullable<SetUpKind>;
  /** Whether 建设 or the like follows. */
  readonly isBuilt: boolean;
  /** How long its last word is. */
  readonly tail: number;
}

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
  const starts = new Set(places.map(({ start }) => start));
  return scan(text, from, to).flatMap((match) => {
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
    if (ZONE_END.test(text.slice(start, end))) return false;
    return kind === 'PROGRAMME' ? isPlaced : row.some(({ isBuilt }) => isBuilt);
  }
  return isPlaced || own >= (verb === envisionedName ? LEAST_OWN : 1);
}

/** So much of a name must be its own where the verb does not tell that it is one. */
const LEAST_OWN = 4;

/** The names in a row after a verb. */
function itemsAfter(text: string, match: Match, places: ReadonlySet<number>): Item[] {
  const words = text.slice(match.start, match.end);
  const found: Item[] = [];
  let at = 0;
  for (const { index, 0: end, groups = {} } of words.matchAll(END)) {
    const to = index + end.length;
    const first = match.start + at;
    const name = nameInItem(words.slice(at, to), end.length, (place) => places.has(first + place));
    if (name) {
      const kind = KIND_OF_END.get(groups['end'] ?? '') ?? null;
      const isBuilt = groups['built'] !== undefined;
      const span = { start: first + name.start, end: first + name.end };
      if (kind !== null) found.push({ ...span, kind, isBuilt, tail: end.length });
    }
    const joiner = JOINER.exec(words.slice(to));
    if (!joiner) break;
    at = to + joiner[0].length;
  }
  return found;
}

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
