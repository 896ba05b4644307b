import type { GraphModel } from '../../model/graph-model.ts';
import { findNeighbourhood } from '../find-neighbourhood.ts';
import { findPaths } from '../find-paths.ts';
import type { GraphReads } from '../graph-store.ts';
import { isLight } from '../is-light.ts';
import type { KeptGroups } from '../kept-groups.ts';
import type { Neighbourhood, NeighbourhoodQuery, PathQuery, Paths } from '../path-query.ts';
import type { RawPage, TreeReader } from '../read-trees.ts';
import type { Grouping, Groups, GroupTable, Page, Selection, Tree } from '../selection.ts';
import type { SearchPage, TextQuery } from '../text-query.ts';
import { compileSelection } from './compile-page.ts';
import type { Readings } from './connection.ts';
import { type Cypher, cypher, join, name, word } from './cypher.ts';
import { GroupReader } from './groups.ts';
import { OWN } from './labels.ts';
import { Neo4jLinks } from './links.ts';
import { orderedSource } from './ordered-source.ts';
import { searchText } from './search.ts';
import { treeReader } from './tree-reader.ts';

/** What can be asked of the graph, through whatever reads. */
export class Neo4jReads implements GraphReads {
  readonly #model: GraphModel;
  readonly #connection: Readings;
  readonly #reader: TreeReader;
  readonly #groups: GroupReader;
  readonly #links: Neo4jLinks;

  /** @param kept answers of groupings that may be given again; none where not given */
  constructor(connection: Readings, model: GraphModel, kept: KeptGroups | null = null) {
    this.#model = model;
    this.#connection = connection;
    this.#reader = treeReader(model);
    this.#groups = new GroupReader(connection, model, kept);
    this.#links = new Neo4jLinks(connection, model);
  }

  async select(selection: Selection): Promise<Page<Tree>> {
    const answer = await this.#page(selection);
    return this.#groups.page(selection, this.#reader.page(selection, answer));
  }

  /** Nothing is read where groups alone are asked for. */
  async #page(selection: Selection): Promise<RawPage> {
    if (!selection.count && !selection.items) return [];
    const statement = compileSelection(this.#model, selection);
    if (this.#isLight(selection)) return (await this.#connection.readLight(statement)) as RawPage;
    const [row] = await this.#connection.read(statement);
    return row?.['page'] as RawPage;
  }

  #isLight(selection: Selection): boolean {
    return isLight(selection, (one) => {
      const isKind = this.#model.kinds.has(one.of);
      return isKind && orderedSource(this.#model, one.of, one) !== null;
    });
  }

  aggregate(query: Grouping): Promise<Groups> {
    return this.#groups.groups(query);
  }

  tabulate(query: Grouping): Promise<GroupTable> {
    return this.#groups.table(query);
  }

  paths(query: PathQuery): Promise<Paths> {
    return findPaths(this.#links, query);
  }

  neighbourhood(query: NeighbourhoodQuery): Promise<Neighbourhood> {
    return findNeighbourhood(this.#links, query);
  }

  search(query: TextQuery): Promise<SearchPage> {
    return searchText(this.#connection, this.#model, query);
  }

  async kindOf(id: string): Promise<{ readonly id: string; readonly kind: string } | null> {
    const kinds = [...this.#model.kinds.keys()].map(
      (kind) => cypher`MATCH (n:${name(kind)} {id: id}) RETURN '${word(kind)}' AS kind`,
    );
    const [row] = await this.#connection.read(
      cypher`OPTIONAL MATCH (m:${name(OWN.member)} {id: ${id}})
        WITH coalesce(m.node, ${id}) AS id
        CALL (id) { ${join(kinds, ' UNION ALL ')} }
        RETURN id, kind LIMIT 1`,
    );
    return row ? { id: String(row['id']), kind: String(row['kind']) } : null;
  }

  async counts(): Promise<Readonly<Record<string, number>>> {
    const labels = [...this.#model.kinds.keys(), 'Evidence'].map((kind) =>
      counted(kind, cypher`(:${name(kind)})`),
    );
    const types = [...this.#model.edges.keys()].map((type) =>
      counted(type, cypher`()-[:${name(type)}]->()`),
    );
    const [row] = await this.#connection.read(cypher`RETURN ${join([...labels, ...types], ', ')}`);
    return row as Readonly<Record<string, number>>;
  }
}

/** The server keeps these numbers: counting reads no node. */
function counted(label: string, pattern: Cypher): Cypher {
  return cypher`COUNT { ${pattern} } AS ${name(label)}`;
}
