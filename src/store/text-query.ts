import type { Facets } from './facets.ts';
import type { Highlight } from './highlights.ts';
import type { Branch, Page, Tree, Where, Window } from './selection.ts';

/** A search over the `@searchable` properties. */
export interface TextQuery {
  readonly text: string;
  /** The kinds to look in; all where null. */
  readonly kinds: readonly string[] | null;
  /** What hits must pass besides; it may ask for their kind. */
  readonly where: Where | null;
  readonly window: Window;
  readonly count: boolean;
  readonly items: boolean;
  /** False where nobody asks for the cursors of its hits: they are then ``. */
  readonly cursors?: boolean;
  /** Whether facets are asked for; they are not computed otherwise. */
  readonly facets: boolean;
  /** Whether the places where hits answer are asked for; they have none otherwise. */
  readonly highlights: boolean;
  /** What to read of a hit, by its kind. */
  readonly branches: readonly Branch[];
}

export interface Hit {
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  readonly highlights: readonly Highlight[];
  readonly tree: Tree;
}

export interface SearchPage extends Page<Hit> {
  /** Of all hits, whatever the page; null where they were not asked for. */
  readonly facets: Facets | null;
}
