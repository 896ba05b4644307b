/** Calls back for every literal at its every place in a part of a text, in reading order. */
type LiteralScan<T> = (
  text: string,
  from: number,
  to: number,
  found: (at: number, literal: string, value: T) => void,
) => void;

/** A literal of one scan: the number of the scan, and of the literal in it. */
interface Entry {
  readonly literal: string;
  readonly scan: number;
  readonly index: number;
}

/** What one scan finds in a text: places in reading order, and the number of the literal at each. */
interface Found {
  readonly places: number[];
  readonly indices: number[];
}

/**
 * Every literal of every scan that was declared, in order: one pass over a text looks for all of them,
 * when the first scan asks for a place in it, and the scans that follow read off what is theirs.
 */
const declared: Entry[] = [];
let scans = 0;
let index: LiteralIndex | null = null;
let last: { readonly text: string; readonly found: readonly Found[] } = { text: '', found: [] };

/**
 * Declares a scan for any number of literals, overlapping ones too.
 * @param entries at one place they are found in this order; a literal may lie across `to`
 */
export function literalScan<T>(
  entries: Iterable<readonly [literal: string, value: T]>,
): LiteralScan<T> {
  const own = [...entries];
  const scan = scans++;
  declared.push(...own.map(([literal], i) => ({ literal, scan, index: i })));
  index = null;
  return (text, from, to, found) => {
    const { places, indices } = foundIn(text)[scan] ?? { places: [], indices: [] };
    for (let i = firstFrom(places, from); (places[i] ?? to) < to; i++) {
      const entry = own[indices[i] ?? 0];
      if (entry) found(places[i] ?? 0, entry[0], entry[1]);
    }
  };
}

function firstFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The scans of a document follow each other: the last text is kept. */
function foundIn(text: string): readonly Found[] {
  if (index === null || last.text !== text) {
    index ??= indexOf(declared);
    last = { text, found: passOver(text, index) };
  }
  return last.found;
}

/**
 * The literals by their first unit, and those of two units or more by both. Most units of a text begin
 * none, which one look at a table tells; of those that do, the next unit leaves few.
 */
interface LiteralIndex {
  /** By unit: 1 where it begins a literal. */
  readonly begins: Uint8Array;
  /** The literals that two units begin, those of the first alone among them, in order. */
  readonly byPair: ReadonlyMap<number, readonly Entry[]>;
  /** The literals of one unit. */
  readonly single: ReadonlyMap<number, readonly Entry[]>;
}

function indexOf(entries: readonly Entry[]): LiteralIndex {
  const begins = new Uint8Array(0x10000);
  for (const { literal } of entries) begins[literal.charCodeAt(0)] = 1;
  const single = Map.groupBy(
    entries.filter(({ literal }) => literal.length === 1),
    ({ literal }) => literal.charCodeAt(0),
  );
  const pairs = new Set(
    entries.filter(({ literal }) => literal.length > 1).map(({ literal }) => pairAt(literal, 0)),
  );
  const byFirst = Map.groupBy(entries, ({ literal }) => literal.charCodeAt(0));
  const byPair = new Map(
    [...pairs].map((pair) => [
      pair,
      (byFirst.get(pair >>> 16) ?? []).filter(
        ({ literal }) => literal.length === 1 || pairAt(literal, 0) === pair,
      ),
    ]),
  );
  return { begins, byPair, single };
}

/** Two UTF-16 units as one integer of 32 bits. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function passOver(text: string, { begins, byPair, single }: LiteralIndex): Found[] {
  const found = Array.from({ length: scans }, (): Found => ({ places: [], indices: [] }));
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (begins[unit] === 0) continue;
    for (const entry of byPair.get(pairAt(text, at)) ?? single.get(unit) ?? []) {
      const { literal, scan } = entry;
      if (literal.length > 2 && !text.startsWith(literal, at)) continue;
      found[scan]?.places.push(at);
      found[scan]?.indices.push(entry.index);
    }
  }
  return found;
}
