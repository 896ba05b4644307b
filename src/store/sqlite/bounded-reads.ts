import type { GraphReads } from '../graph-store.ts';
import { type KeptGroups, keptKey } from '../kept-groups.ts';
import type { Neighbourhood, NeighbourhoodQuery, PathQuery, Paths } from '../path-query.ts';
import type { Grouping, Groups, GroupTable, Page, Selection, Tree } from '../selection.ts';
import type { SearchPage, TextQuery } from '../text-query.ts';
import type { ReaderPool } from './reader-pool.ts';
import type { ReaderCall } from './reader-process.ts';
import type { SqliteReads } from './reads.ts';

/** Readings that end with a signal: the light ones here, the others in a process that can be killed. */
export class BoundedReads implements GraphReads {
  readonly #here: SqliteReads;
  /** Null where there is no file that another process could read. */
  readonly #pool: ReaderPool | null;
  readonly #kept: KeptGroups;
  readonly #signal: AbortSignal;

  constructor(here: SqliteReads, pool: ReaderPool | null, kept: KeptGroups, signal: AbortSignal) {
    this.#here = here;
    this.#pool = pool;
    this.#kept = kept;
    this.#signal = signal;
  }

  /** Groups that are asked for beside a page are read apart from it, for they may be kept. */
  async select({ groupings, ...selection }: Selection): Promise<Page<Tree>> {
    const page = await this.#page(selection);
    if (!groupings) return page;
    const groups: Record<string, Groups> = {};
    for (const { alias, grouping } of groupings) groups[alias] = await this.aggregate(grouping);
    return { ...page, groups };
  }

  #page(selection: Selection): Promise<Page<Tree>> {
    return this.#here.isLight(selection)
      ? this.#near(() => this.#here.select(selection))
      : this.#far({ method: 'select', args: [selection] }, () => this.#here.select(selection));
  }

  async aggregate(query: Grouping): Promise<Groups> {
    this.#signal.throwIfAborted();
    const key = keptKey(query);
    const revision = this.#here.revision();
    const kept = key === null ? null : this.#kept.find(key);
    if (kept?.revision === revision) return kept.groups;
    const call = { method: 'aggregate', args: [query] } as const;
    const groups = await this.#far(call, () => this.#here.aggregate(query));
    if (key !== null) this.#kept.keep(key, revision, groups);
    return groups;
  }

  tabulate(query: Grouping): Promise<GroupTable> {
    return this.#far({ method: 'tabulate', args: [query] }, () => this.#here.tabulate(query));
  }

  paths(query: PathQuery): Promise<Paths> {
    return this.#far({ method: 'paths', args: [query] }, () => this.#here.paths(query));
  }

  neighbourhood(query: NeighbourhoodQuery): Promise<Neighbourhood> {
    const here = () => this.#here.neighbourhood(query);
    return this.#far({ method: 'neighbourhood', args: [query] }, here);
  }

  async search(query: TextQuery): Promise<SearchPage> {
    this.#signal.throwIfAborted();
    const few = this.#here.searchFew(query);
    return few ?? this.#far({ method: 'search', args: [query] }, () => this.#here.search(query));
  }

  kindOf(id: string): ReturnType<GraphReads['kindOf']> {
    return this.#near(() => this.#here.kindOf(id));
  }

  counts(): ReturnType<GraphReads['counts']> {
    return this.#far({ method: 'counts', args: [] }, () => this.#here.counts());
  }

  async #near<T>(read: () => Promise<T>): Promise<T> {
    this.#signal.throwIfAborted();
    return read();
  }

  #far<T>(call: ReaderCall, otherwise: () => Promise<T>): Promise<T> {
    return this.#pool ? (this.#pool.read(call, this.#signal) as Promise<T>) : this.#near(otherwise);
  }
}
