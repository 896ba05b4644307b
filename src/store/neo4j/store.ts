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
import { Connection } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { fitDeclaration } from './declaration.ts';
import { dumpGraph } from './dump.ts';
import { OWN } from './labels.ts';
import type { Neo4jOptions } from './options.ts';
import { readFacts } from './read-facts.ts';
import { Neo4jReads } from './reads.ts';
import { makeSchema } from './schema.ts';
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
  readonly #reads: Neo4jReads;
  readonly #kept = new KeptGroups();

  constructor(connection: Connection, model: GraphModel) {
    this.model = model;
    this.#connection = connection;
    this.#reads = new Neo4jReads(connection, model);
  }

  apply(changes: readonly ArticleFacts[], resolve: Resolve): Promise<ApplyReport> {
    return applyFacts(this.#connection, this.model, changes, resolve);
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
    return new Neo4jReads(this.#connection.until(signal), this.model, this.#kept);
  }

  facts(): AsyncIterable<ArticleFacts> {
    return readFacts(this.#connection);
  }

  dump(): AsyncIterable<DumpLine> {
    return dumpGraph(this.#connection, this.model);
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
