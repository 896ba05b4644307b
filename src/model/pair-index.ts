/** Things by the two UTF-16 units that they begin with. */
export interface PairIndex<T> {
  /** What begins with a pair, see `pairAt`. */
  get(pair: number): T | undefined;
}

/** No pair of a text: two halves of characters beyond the basic plane, the wrong way round. */
const FREE = (0xdfff << 16) | 0xdfff;

/**
 * An open table behind a bit for each hash of a pair, eight for each place of it: most pairs of a text begin
 * nothing, which the few bits tell without a look at the table.
 */
export function pairIndex<T>(entries: ReadonlyMap<number, T>): PairIndex<T> {
  const size = 2 ** Math.ceil(Math.log2(2 * entries.size + 2));
  const pairs = new Int32Array(size).fill(FREE);
  const values = new Array<T | undefined>(size).fill(undefined);
  const hashes = 8 * size;
  const hashOf = (pair: number) => (pair ^ (pair >>> 13)) & (hashes - 1);
  const bits = new Uint32Array(Math.ceil(hashes / 32));
  for (const [pair, value] of entries) {
    const hash = hashOf(pair);
    bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
    let at = hash & (size - 1);
    while (pairs[at] !== FREE) at = (at + 1) & (size - 1);
    pairs[at] = pair;
    values[at] = value;
  }
  return {
    get(pair) {
      const hash = hashOf(pair);
      if ((((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) === 0) return undefined;
      let at = hash & (size - 1);
      while (pairs[at] !== pair && pairs[at] !== FREE) at = (at + 1) & (size - 1);
      return values[at];
    },
  };
}

/** The two units at a place as one integer of 32 bits; 0 stands for one past the end. */
export function pairAt(text: string, at: number): number {
  return (unitAt(text, at) << 16) | unitAt(text, at + 1);
}

/** The unit at a place; 0 past the end, for one `charCodeAt` there makes all that follow at its place in the code slow. */
export function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}
