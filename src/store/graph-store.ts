import type { ArticleFacts } from '../model/facts.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { Resolve } from '../model/graph-part.ts';
import type { DumpLine } from './dump-line.ts';
import type { Neighbourhood, NeighbourhoodQuery, PathQuery, Paths } from './path-query.ts';
import type { Grouping, Groups, GroupTable, Page, Selection, Tree } from './selection.ts';
import type { SearchPage, TextQuery } from './text-query.ts';

/** What can be asked of the graph. */
export interface GraphReads {
  /** One connection with everything nested in it, in one call. */
  select(selection: Selection): Promise<Page<Tree>>;
  /** Groups of the nodes that pass; equal on every store, cursors included. */
  aggregate(query: Grouping): Promise<Groups>;
  /** The same groups as bare columns, of their keys, window, order and measures alone; equal on every store. */
  tabulate(query: Grouping): Promise<GroupTable>;
  /** The shortest ways between nodes; equal on every store. A bounded number of readings, one a level. */
  paths(query: PathQuery): Promise<Paths>;
  /** What lies around a node; equal on every store. */
  neighbourhood(query: NeighbourhoodQuery): Promise<Neighbourhood>;
  /** Hits by our own rank, best first; equal on every store. */
  search(query: TextQuery): Promise<SearchPage>;
  /** The node of this id, or of a member of it; null where there is none. `of` is a kind, an interface, or `Node` for any. */
  kindOf(id: string): Promise<{ readonly id: string; readonly kind: string } | null>;
  counts(): Promise<Readonly<Record<string, number>>>;
}

/**
 * The graph. It is derived: the archive holds the truth, and the same set of facts gives the same
 * graph whatever the order of arrival.
 */
export interface GraphStore extends GraphReads, AsyncDisposable {
  readonly model: GraphModel;
  /**
   * Replaces what each article said before by what it says now; an article without subjects is
   * withdrawn. What loses its last evidence goes. An unchanged hash under the same rules is no
   * write. A change is atomic: all of an article or nothing of it. At most 100 in one transaction.
   */
  apply(changes: readonly ArticleFacts[], resolve: Resolve): Promise<ApplyReport>;
  /**
   * The same readings, until the signal: what is asked then ends, its work in the store too, and
   * throws the signal's reason, or `query.time-limit` where that is a time.
   */
  until(signal: AbortSignal): GraphReads;
  /** What each article says, by hash: the graph is made of it, so another store can be. */
  facts(): AsyncIterable<ArticleFacts>;
  /** The whole graph, sorted by kind and id in code point order (that of their UTF-8 bytes). */
  dump(): AsyncIterable<DumpLine>;
  /** True where no facts of an article were ever applied; facts of lists do not count. */
  isEmpty(): Promise<boolean>;
}

export interface ApplyReport {
  readonly applied: number;
  /** Known under the same rules: nothing was written. */
  readonly unchanged: number;
}
