import type { Branch, Tree, Window } from './selection.ts';

/** A search over the `@searchable` properties. */
export interface TextQuery {
  readonly text: string;
  /** The kinds to look in; all where null. */
  readonly kinds: readonly string[] | null;
  readonly window: Window;
  readonly count: boolean;
  readonly items: boolean;
  /** What to read of a hit, by its kind. */
  readonly branches: readonly Branch[];
}

export interface Hit {
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  readonly tree: Tree;
}
