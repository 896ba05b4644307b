import type { ArticleFacts } from '../../model/facts.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Resolve } from '../../model/graph-part.ts';
import type { DumpLine } from '../dump-line.ts';
import type { ApplyReport, GraphStore } from '../graph-store.ts';
import type { Page, Selection, Tree } from '../selection.ts';
import type { Hit, TextQuery } from '../text-query.ts';
import { applyFacts } from './apply.ts';
import { Database } from './database.ts';
import { dumpGraph } from './dump.ts';
import { migrate } from './migrate.ts';
import { Reader } from './reader.ts';
import { searchText } from './search.ts';
import { name, sql } from './sql.ts';

const FACTS_PAGE = 100;

interface StoreOptions {
  /** A file, or `:memory:`. */
  readonly path: string;
  readonly model: GraphModel;
}

/** Opens the embedded store. @throws AppError `store.unavailable`, `store.drift` */
export function openSqliteStore({ path, model }: StoreOptions): GraphStore {
  const database = new Database(path);
  try {
    migrate(database, model);
  } catch (error) {
    database[Symbol.dispose]();
    throw error;
  }
  return new SqliteStore(database, model);
}

class SqliteStore implements GraphStore {
  readonly model: GraphModel;
  readonly #database: Database;
  readonly #reader: Reader;

  constructor(database: Database, model: GraphModel) {
    this.model = model;
    this.#database = database;
    this.#reader = new Reader(database, model);
  }

  async apply(changes: readonly ArticleFacts[], resolve: Resolve): Promise<ApplyReport> {
    return applyFacts(this.#database, this.model, changes, resolve);
  }

  async select(selection: Selection): Promise<Page<Tree>> {
    return this.#reader.select(selection);
  }

  async search(query: TextQuery): Promise<Page<Hit>> {
    return searchText(this.#database, this.model, this.#reader, query);
  }

  async kindOf(id: string): Promise<{ readonly id: string; readonly kind: string } | null> {
    const member = this.#database.get(
      sql`SELECT content FROM support WHERE what = 'member' AND id = ${id}`,
    );
    const node = String(member?.['content'] ?? id);
    const found = this.#database.get(
      sql`SELECT kind FROM support WHERE what = 'node' AND id = ${node} LIMIT 1`,
    );
    return found ? { id: node, kind: String(found['kind']) } : null;
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

  async counts(): Promise<Readonly<Record<string, number>>> {
    const tables = [...this.model.kinds.keys(), ...this.model.edges.keys()];
    const count = (table: string) =>
      Number(this.#database.get(sql`SELECT count(*) AS n FROM ${name(table)}`)?.['n']);
    return {
      ...Object.fromEntries(tables.map((table) => [table, count(table)])),
      Evidence: count('evidence'),
    };
  }

  async isEmpty(): Promise<boolean> {
    return (
      this.#database.get(sql`SELECT 1 FROM facts WHERE hash NOT LIKE 'list:%' LIMIT 1`) ===
      undefined
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#database[Symbol.dispose]();
  }
}
