import type { Value } from '../model/value.ts';

/**
 * What a person decided against or beside what the rules read. `same`, `different`: whether the
 * subjects are one thing; `value`: what a property of the subject is; `wrong`, `right`: whether what
 * is stated of it holds; `undo`: that an earlier judgement no longer counts.
 */
type Verdict = 'same' | 'different' | 'value' | 'wrong' | 'right' | 'undo';

/** An entry of the log of judgements, which is only ever added to. */
export interface Judgement {
  /** Given by whoever adds it, so that adding it twice is adding it once. */
  readonly id: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly by: string;
  readonly verdict: Verdict;
  /** Ids of nodes or edges as they were shown; those of members of a cluster stay good. */
  readonly subjects: readonly string[];
  readonly property: string | null;
  /** What the property is, where the verdict is `value`. */
  readonly value: Value;
  readonly reason: string | null;
  /** The id of the judgement that it takes back. */
  readonly undoes: string | null;
}
