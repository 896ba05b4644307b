import type { ArticleFacts } from '../../model/facts.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Resolve } from '../../model/graph-part.ts';
import type { DumpLine } from '../dump-line.ts';
import type { ApplyReport, GraphStore } from '../graph-store.ts';
import type { Page, Selection, Tree } from '../selection.ts';
import type { Hit, TextQuery } from '../text-query.ts';
import { applyFacts } from './apply.ts';
import { compileSelection } from './compile-page.ts';
import { Connection } from './connection.ts';
import { type Cypher, cypher, join, name, word } from './cypher.ts';
import { fitDeclaration } from './declaration.ts';
import { dumpGraph } from './dump.ts';
import { OWN } from './labels.ts';
import type { Neo4jOptions } from './options.ts';
import { readFacts } from './read-facts.ts';
import { PageReader, type RawPage } from './read-page.ts';
import { makeSchema } from './schema.ts';
import { searchText } from './search.ts';
import { addressOf } from './store-error.ts';

interface StoreOptions extends Neo4jOptions {
  readonly model: GraphModel;
}

/**
 * Opens the graph in a Neo4j database (5.23 or later), which holds nothing else.
 * @throws AppError `store.*`
 */
export async function openNeo4jStore({ model, ...options }: StoreOptions): Promise<GraphStore> {
  const connection = new Connection(options);
  try {
    await connection.verify();
    await makeSchema(connection, model);
    await fitDeclaration(connection, model, addressOf(options.uri));
  } catch (error) {
    await connection[Symbol.asyncDispose]();
    throw error;
  }
  return new Neo4jStore(connection, model);
}

class Neo4jStore implements GraphStore {
  readonly model: GraphModel;
  readonly #connection: Connection;
  readonly #reader: PageReader;

  constructor(connection: Connection, model: GraphModel) {
    this.model = model;
    this.#connection = connection;
    this.#reader = new PageReader(model);
  }

  apply(changes: readonly ArticleFacts[], resolve: Resolve): Promise<ApplyReport> {
    return applyFacts(this.#connection, this.model, changes, resolve);
  }

  async select(selection: Selection): Promise<Page<Tree>> {
    const [row] = await this.#connection.read(compileSelection(this.model, selection));
    return this.#reader.root(selection, [row?.['total'], row?.['items']] as unknown as RawPage);
  }

  search(query: TextQuery): Promise<Page<Hit>> {
    return searchText(this.#connection, this.model, query);
  }

  async kindOf(id: string): Promise<{ readonly id: string; readonly kind: string } | null> {
    const kinds = [...this.model.kinds.keys()].map(
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

  facts(): AsyncIterable<ArticleFacts> {
    return readFacts(this.#connection);
  }

  dump(): AsyncIterable<DumpLine> {
    return dumpGraph(this.#connection, this.model);
  }

  async counts(): Promise<Readonly<Record<string, number>>> {
    const labels = [...this.model.kinds.keys(), 'Evidence'].map((kind) =>
      counted(kind, cypher`(:${name(kind)})`),
    );
    const types = [...this.model.edges.keys()].map((type) =>
      counted(type, cypher`()-[:${name(type)}]->()`),
    );
    const [row] = await this.#connection.read(cypher`RETURN ${join([...labels, ...types], ', ')}`);
    return row as Readonly<Record<string, number>>;
  }

  async isEmpty(): Promise<boolean> {
    const [row] = await this.#connection.read(
      cypher`RETURN EXISTS {
        MATCH (f:${name(OWN.facts)}) WHERE NOT f.hash STARTS WITH 'list:' } AS holds`,
    );
    return row?.['holds'] === false;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#connection[Symbol.asyncDispose]();
  }
}

/** The server keeps these numbers: counting reads no node. */
function counted(label: string, pattern: Cypher): Cypher {
  return cypher`COUNT { ${pattern} } AS ${name(label)}`;
}
