/** Things by the two UTF-16 units that they begin with. */
export interface PairIndex<T> {
  /** What begins with a pair, see `pairAt`. */
  get(pair: number): T | undefined;
}

const HASHES = 2 ** 18;

/** Puts a bit for each hash of a pair in front of the map: most pairs of a text begin nothing. */
export function pairIndex<T>(entries: Iterable<readonly [pair: number, value: T]>): PairIndex<T> {
  const byPair = new Map(entries);
  const bits = new Uint32Array(HASHES / 32);
  for (const pair of byPair.keys()) {
    const hash = hashOf(pair);
    bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
  }
  return {
    get(pair) {
      const hash = hashOf(pair);
      return (((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) === 0 ? undefined : byPair.get(pair);
    },
  };
}

function hashOf(pair: number): number {
  return (pair ^ (pair >>> 13)) & (HASHES - 1);
}

/** The two units at a place as one integer of 32 bits; 0 stands for one past the end. */
export function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
