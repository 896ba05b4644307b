import type { ArticleFacts } from '../model/facts.ts';

/** Under which rules an article is known, and in which blocks it is. */
export interface KnownFacts {
  readonly hash: string;
  readonly rules: string;
  readonly blocks: readonly string[];
}

/** The changes of a batch that change something. */
export interface Changed {
  /** Of each article the last. */
  readonly facts: readonly ArticleFacts[];
  /** How many changes they stand for. */
  readonly count: number;
  /** The blocks that the articles of the batch were in. */
  readonly blocksBefore: readonly string[];
}

export function changedAmong(
  batch: readonly ArticleFacts[],
  known: readonly KnownFacts[],
): Changed {
  const rules = new Map(known.map((one) => [one.hash, one.rules]));
  const facts = new Map<string, ArticleFacts>();
  let count = 0;
  for (const change of batch) {
    if (rules.get(change.hash) === change.rules) continue;
    rules.set(change.hash, change.rules);
    facts.set(change.hash, change);
    count += 1;
  }
  const before = known.filter(({ hash }) => facts.has(hash));
  return {
    facts: [...facts.values()],
    count,
    blocksBefore: before.flatMap(({ blocks }) => blocks),
  };
}
