import { type PairIndex, pairAt, pairIndex, unitAt } from '../model/pair-index.ts';
import { firstFrom } from '../model/sorted.ts';

/** Finds literals in a part of a text; one may lie across its end. */
interface LiteralScan<T> {
  /** Whether there is one: most parts have none, and a look costs less than the patterns that need it. */
  isIn(text: string, from: number, to: number): boolean;
  /** Calls back for every literal at its every place, in reading order. */
  each(
    text: string,
    from: number,
    to: number,
    found: (at: number, literal: string, value: T) => void,
  ): void;
}

/** A literal of one scan: the number of the scan, and of the literal in it. */
interface Entry {
  readonly literal: string;
  /** Its third unit, by which most that begin as the text does fail; NaN where it has none. */
  readonly third: number;
  readonly scan: number;
  readonly index: number;
}

/** What one scan finds in a text: places in reading order, and the number of the literal at each. */
interface Found {
  readonly places: number[];
  readonly indices: number[];
}
const NONE: Found = { places: [], indices: [] };

/**
 * Every literal of every scan that was declared, in order: one pass over a text looks for all of them,
 * when the first scan asks for a place in it, and the scans that follow read off what is theirs.
 */
const declared: Entry[] = [];
let scans = 0;
let index: LiteralIndex | null = null;
let last: { readonly text: string; readonly found: readonly (Found | undefined)[] } = {
  text: '',
  found: [],
};

/**
 * Declares a scan for any number of literals, overlapping ones too.
 * @param entries at one place they are found in this order
 */
export function literalScan<T>(
  entries: Iterable<readonly [literal: string, value: T]>,
): LiteralScan<T> {
  const own = [...entries];
  const scan = declare(own.map(([literal]) => literal));
  return {
    isIn(text, from, to) {
      const { places } = foundIn(text)[scan] ?? NONE;
      return (places[firstFrom(places, from)] ?? to) < to;
    },
    each(text, from, to, found) {
      const { places, indices } = foundIn(text)[scan] ?? NONE;
      for (let i = firstFrom(places, from); (places[i] ?? to) < to; i++) {
        const entry = own[indices[i] ?? 0];
        if (entry) found(places[i] ?? 0, entry[0], entry[1]);
      }
    },
  };
}

/** Declares words without one of which a pattern finds nothing. */
export function literalSign(words: Iterable<string>): LiteralScan<null>['isIn'] {
  return literalScan([...words].map((word) => [word, null] as const)).isIn;
}

function declare(literals: readonly string[]): number {
  const scan = scans++;
  for (const [i, literal] of literals.entries())
    declared.push({ literal, third: literal.charCodeAt(2), scan, index: i });
  index = null;
  return scan;
}

/** The scans of a document follow each other: the last text is kept. */
function foundIn(text: string): readonly (Found | undefined)[] {
  if (index === null || last.text !== text) {
    index ??= indexOf(declared);
    last = { text, found: passOver(text, index) };
  }
  return last.found;
}

/** The literals by how they begin; most units of a text begin none, which a look at two tables tells. */
interface LiteralIndex {
  /** The literals that two units begin, those of the first alone among them, in order. */
  readonly byPair: PairIndex<readonly Entry[]>;
  /** By unit: 1 where it is a literal itself. */
  readonly isOne: Uint8Array;
  /** The literals of one unit. */
  readonly single: ReadonlyMap<number, readonly Entry[]>;
}

function indexOf(entries: readonly Entry[]): LiteralIndex {
  const first = ({ literal }: Entry) => literal.charCodeAt(0);
  const alone = entries.filter(({ literal }) => literal.length === 1);
  const longer = entries.filter(({ literal }) => literal.length > 1);
  const isOne = new Uint8Array(0x10000);
  for (const entry of alone) isOne[first(entry)] = 1;
  const byFirst = Map.groupBy(entries, first);
  const pairs = new Set(longer.map(({ literal }) => pairAt(literal, 0)));
  const beginning = (pair: number) =>
    (byFirst.get(pair >>> 16) ?? []).filter(
      ({ literal }) => literal.length === 1 || pairAt(literal, 0) === pair,
    );
  const byPair = pairIndex(new Map([...pairs].map((pair) => [pair, beginning(pair)])));
  return { byPair, isOne, single: Map.groupBy(alone, first) };
}

function passOver(text: string, { byPair, isOne, single }: LiteralIndex): (Found | undefined)[] {
  const found = new Array<Found | undefined>(scans).fill(undefined);
  let pair = unitAt(text, 0);
  for (let at = 0; at < text.length; at++) {
    pair = (pair << 16) | unitAt(text, at + 1);
    const unit = pair >>> 16;
    const entries = byPair.get(pair) ?? (isOne[unit] === 1 ? single.get(unit) : undefined);
    if (entries === undefined) continue;
    const next = unitAt(text, at + 2);
    for (const { literal, third, scan, index: which } of entries) {
      if (literal.length > 2 && (third !== next || !text.startsWith(literal, at))) continue;
      const own = found[scan] ?? { places: [], indices: [] };
      found[scan] = own;
      own.places.push(at);
      own.indices.push(which);
    }
  }
  return found;
}
