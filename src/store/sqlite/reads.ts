import type { GraphModel } from '../../model/graph-model.ts';
import { findNeighbourhood } from '../find-neighbourhood.ts';
import { findPaths } from '../find-paths.ts';
import type { GraphReads } from '../graph-store.ts';
import { isLight } from '../is-light.ts';
import type { Neighbourhood, NeighbourhoodQuery, PathQuery, Paths } from '../path-query.ts';
import type { Grouping, Groups, GroupTable, Page, Selection, Tree } from '../selection.ts';
import type { SearchPage, TextQuery } from '../text-query.ts';
import type { Database } from './database.ts';
import { findEntry } from './entry.ts';
import { readTable } from './groups.ts';
import { SqliteLinks } from './links.ts';
import { Reader } from './reader.ts';
import { findFew, searchText } from './search.ts';
import { join, name, sql } from './sql.ts';

/** Readings through a connection: each is done when it returns, and nothing else runs meanwhile. */
export class SqliteReads implements GraphReads {
  readonly #database: Database;
  readonly #model: GraphModel;
  readonly #reader: Reader;
  readonly #links: SqliteLinks;

  constructor(database: Database, model: GraphModel) {
    this.#database = database;
    this.#model = model;
    this.#reader = new Reader(database, model);
    this.#links = new SqliteLinks(database, model);
  }

  /** Another one after each change of the graph, by whatever process. */
  revision(): string {
    const row = this.#database.get(
      sql`SELECT data_version AS others, total_changes() AS own FROM pragma_data_version`,
    );
    return `${row?.['others']} ${row?.['own']}`;
  }

  /** See `isLight`. */
  isLight(selection: Selection): boolean {
    return isLight(selection, (one) => {
      const isKind = this.#model.kinds.has(one.of);
      return isKind && findEntry(this.#database, this.#model, one.of, one) !== null;
    });
  }

  /** The page of a search with few hits; null where it may have many. */
  searchFew(query: TextQuery): SearchPage | null {
    const found = findFew(this.#database, query);
    return found && searchText(this.#database, this.#model, this.#reader, query, found);
  }

  async select(selection: Selection): Promise<Page<Tree>> {
    return this.#reader.select(selection);
  }

  async aggregate(query: Grouping): Promise<Groups> {
    return this.#reader.groups(query);
  }

  async tabulate(query: Grouping): Promise<GroupTable> {
    return readTable(this.#database, this.#model, query);
  }

  paths(query: PathQuery): Promise<Paths> {
    return findPaths(this.#links, query);
  }

  neighbourhood(query: NeighbourhoodQuery): Promise<Neighbourhood> {
    return findNeighbourhood(this.#links, query);
  }

  async search(query: TextQuery): Promise<SearchPage> {
    return searchText(this.#database, this.#model, this.#reader, query);
  }

  async kindOf(id: string): Promise<{ readonly id: string; readonly kind: string } | null> {
    const member = this.#database.get(sql`SELECT node FROM member WHERE id = ${id}`);
    const node = String(member?.['node'] ?? id);
    const kinds = [...this.#model.kinds.keys()].map(
      (kind) => sql`SELECT ${kind} AS kind FROM ${name(kind)} WHERE id = ${node}`,
    );
    const found = this.#database.get(join(kinds, ' UNION ALL '));
    return found ? { id: node, kind: String(found['kind']) } : null;
  }

  async counts(): Promise<Readonly<Record<string, number>>> {
    const tables = [...this.#model.kinds.keys(), ...this.#model.edges.keys()];
    const count = (table: string) =>
      Number(this.#database.get(sql`SELECT count(*) AS n FROM ${name(table)}`)?.['n']);
    return {
      ...Object.fromEntries(tables.map((table) => [table, count(table)])),
      Evidence: count('evidence'),
    };
  }
}
