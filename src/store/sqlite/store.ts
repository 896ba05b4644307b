import type { ArticleFacts } from '../../model/facts.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Resolve } from '../../model/graph-part.ts';
import type { DumpLine } from '../dump-line.ts';
import type { ApplyReport, GraphReads, GraphStore } from '../graph-store.ts';
import { KeptGroups } from '../kept-groups.ts';
import type { Neighbourhood, NeighbourhoodQuery, PathQuery, Paths } from '../path-query.ts';
import type { Grouping, Groups, GroupTable, Page, Selection, Tree } from '../selection.ts';
import type { SearchPage, TextQuery } from '../text-query.ts';
import { applyFacts } from './apply.ts';
import { BoundedReads } from './bounded-reads.ts';
import { Database } from './database.ts';
import { dumpGraph } from './dump.ts';
import { migrate } from './migrate.ts';
import { ReaderPool } from './reader-pool.ts';
import { SqliteReads } from './reads.ts';
import { sql } from './sql.ts';

const FACTS_PAGE = 100;

interface StoreOptions {
  /** A file, or `:memory:`. */
  readonly path: string;
  readonly model: GraphModel;
  /** How many processes may be started for heavy readings; 0, and `:memory:`: they are done here. */
  readonly readers?: number;
}

/** Opens the embedded store. @throws AppError `store.unavailable`, `store.drift` */
export function openSqliteStore({ path, model, readers = 0 }: StoreOptions): GraphStore {
  const database = new Database(path);
  try {
    migrate(database, model);
  } catch (error) {
    database[Symbol.dispose]();
    throw error;
  }
  const isShared = readers > 0 && path !== ':memory:';
  return new SqliteStore(
    database,
    model,
    isShared ? new ReaderPool({ path, model }, readers) : null,
  );
}

class SqliteStore implements GraphStore {
  readonly model: GraphModel;
  readonly #database: Database;
  readonly #reads: SqliteReads;
  readonly #pool: ReaderPool | null;
  readonly #kept = new KeptGroups();

  constructor(database: Database, model: GraphModel, pool: ReaderPool | null) {
    this.model = model;
    this.#database = database;
    this.#reads = new SqliteReads(database, model);
    this.#pool = pool;
  }

  async apply(changes: readonly ArticleFacts[], resolve: Resolve): Promise<ApplyReport> {
    return applyFacts(this.#database, this.model, changes, resolve);
  }

  select(selection: Selection): Promise<Page<Tree>> {
    return this.#reads.select(selection);
  }

  aggregate(query: Grouping): Promise<Groups> {
    return this.#reads.aggregate(query);
  }

  tabulate(query: Grouping): Promise<GroupTable> {
    return this.#reads.tabulate(query);
  }

  paths(query: PathQuery): Promise<Paths> {
    return this.#reads.paths(query);
  }

  neighbourhood(query: NeighbourhoodQuery): Promise<Neighbourhood> {
    return this.#reads.neighbourhood(query);
  }

  search(query: TextQuery): Promise<SearchPage> {
    return this.#reads.search(query);
  }

  kindOf(id: string): ReturnType<GraphStore['kindOf']> {
    return this.#reads.kindOf(id);
  }

  counts(): ReturnType<GraphStore['counts']> {
    return this.#reads.counts();
  }

  until(signal: AbortSignal): GraphReads {
    return new BoundedReads(this.#reads, this.#pool, this.#kept, signal);
  }

  /** Page by page, so that the store may be written meanwhile. */
  async *facts(): AsyncIterable<ArticleFacts> {
    let last = '';
    for (;;) {
      const rows = this.#database.all(
        sql`SELECT facts FROM facts WHERE hash > ${last} ORDER BY hash LIMIT ${FACTS_PAGE}`,
      );
      const page = rows.map((row) => JSON.parse(String(row['facts'])) as ArticleFacts);
      yield* page;
      last = page.at(-1)?.hash ?? '';
      if (page.length < FACTS_PAGE) return;
    }
  }

  /** A file is read through a connection of its own, in one transaction: what is written meanwhile is left out. */
  async *dump(): AsyncIterable<DumpLine> {
    if (this.#database.path === ':memory:') {
      yield* dumpGraph(this.#database, this.model);
      return;
    }
    using snapshot = new Database(this.#database.path, { readOnly: true });
    snapshot.script('BEGIN');
    yield* dumpGraph(snapshot, this.model);
  }

  async isEmpty(): Promise<boolean> {
    return (
      this.#database.get(sql`SELECT 1 FROM facts WHERE hash NOT LIKE 'list:%' LIMIT 1`) ===
      undefined
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#pool?.[Symbol.dispose]();
    this.#database[Symbol.dispose]();
  }
}
