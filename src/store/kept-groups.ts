import type { Grouping, Groups } from './selection.ts';

interface Kept {
  /** What the graph was when it was asked, or what came before. */
  readonly revision: string;
  readonly groups: Groups;
}

/** Of pages of at most 200 groups each. */
const MOST_KEPT = 200;

/**
 * Answers to groupings, each good as long as the graph is what it was: who asks again, as every page of a
 * dashboard does, is spared a look at the whole graph. Those that were not asked for the longest time go.
 */
export class KeptGroups {
  readonly #known = new Map<string, Kept>();

  /** The last answer, and the revision that it is good for. */
  find(key: string): Kept | null {
    const kept = this.#known.get(key);
    if (!kept) return null;
    this.#known.delete(key);
    this.#known.set(key, kept);
    return kept;
  }

  /** @param revision as it was before the answer was read: what was written since makes it another */
  keep(key: string, revision: string, groups: Groups): void {
    this.#known.delete(key);
    this.#known.set(key, { revision, groups });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_KEPT && oldest !== undefined) this.#known.delete(oldest);
  }
}

/** What an answer is kept under; null where it is not, for what is read of its nodes may be large. */
export function keptKey(grouping: Grouping): string | null {
  const isSmall = grouping.keys.every(({ branches }) =>
    branches.every(({ relations, evidence }) => relations.length + evidence.length === 0),
  );
  return isSmall ? JSON.stringify(grouping) : null;
}
