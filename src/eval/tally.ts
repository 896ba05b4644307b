/** How many were found, how many are there, how many of both are the same. */
export interface Tally {
  readonly found: number;
  readonly gold: number;
  readonly right: number;
}

export interface Measure extends Tally {
  /** Null where nothing was found, or nothing is there. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export const EMPTY: Tally = { found: 0, gold: 0, right: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { found: a.found + b.found, gold: a.gold + b.gold, right: a.right + b.right };
}

/** Sets compared by value. */
export function tallySets(found: readonly string[], gold: readonly string[]): Tally {
  const [a, b] = [new Set(found), new Set(gold)];
  return { found: a.size, gold: b.size, right: a.intersection(b).size };
}

/** One value that is right or wrong: an accuracy, where all three of its numbers are equal. */
export function tallyValue(isRight: boolean): Tally {
  return { found: 1, gold: 1, right: Number(isRight) };
}

/** Precision, recall and their harmonic mean. */
export function measure(tally: Tally): Measure {
  const { found, gold, right } = tally;
  const precision = found === 0 ? null : right / found;
  const recall = gold === 0 ? null : right / gold;
  const f1 = found + gold === 0 ? null : (2 * right) / (found + gold);
  return { ...tally, precision, recall, f1 };
}
