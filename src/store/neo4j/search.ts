import type { GraphModel } from '../../model/graph-model.ts';
import type { Value } from '../../model/value.ts';
import { hitsInWindow, pageOfHits, type Scored, scoredHits } from '../search-page.ts';
import type { Branch, Page, Tree } from '../selection.ts';
import type { Hit, TextQuery } from '../text-query.ts';
import { queryTokens } from '../tokens.ts';
import { compileNodes } from './compile-page.ts';
import type { Readings } from './connection.ts';
import { type Cypher, cypher, join, name } from './cypher.ts';
import { GroupReader } from './groups.ts';
import { PageReader, type RawItem } from './read-page.ts';
import { TEXT_INDEX } from './schema.ts';

/** See `GraphStore.search`: one statement that finds, and one for each kind of hit that is shown. */
export async function searchText(
  connection: Readings,
  model: GraphModel,
  query: TextQuery,
): Promise<Page<Hit>> {
  const hits = scoredHits(model, await candidatesFor(connection, model, query.text), query);
  const wanted = query.items ? hitsInWindow(hits, query) : [];
  return pageOfHits(hits, wanted, await treesOf(connection, model, wanted, query.branches), query);
}

/** Every node that has all the words. */
async function candidatesFor(connection: Readings, model: GraphModel, text: string) {
  const tokens = queryTokens(text);
  if (tokens.length === 0) return [];
  const match = tokens.map((token) => `+"${token.replaceAll(/["\\]/g, '\\$&')}"`).join(' ');
  const rows = await connection.read(
    cypher`CALL db.index.fulltext.queryNodes(${TEXT_INDEX}, ${match}) YIELD node
      RETURN head(labels(node)) AS kind, node.id AS id, node {${searchedIn(model)}} AS values`,
  );
  return rows.map((row) => ({
    kind: String(row['kind']),
    id: String(row['id']),
    values: row['values'] as Readonly<Record<string, Value>>,
  }));
}

/** The searchable properties of all kinds. */
function searchedIn(model: GraphModel): Cypher {
  const names = [...model.kinds.values()].flatMap(({ properties }) =>
    properties.filter(({ searchable }) => searchable !== null).map((property) => property.name),
  );
  return join(
    [...new Set(names)].map((property) => cypher`.${name(property)}`),
    ', ',
  );
}

async function treesOf(
  connection: Readings,
  model: GraphModel,
  wanted: readonly Scored[],
  branches: readonly Branch[],
): Promise<ReadonlyMap<string, Tree>> {
  const reader = new PageReader(model);
  const bare = wanted.map(({ kind, id }): Tree => {
    return { kind, id, values: {}, relations: {}, evidence: {} };
  });
  const trees = new Map(bare.map((tree) => [tree.id, tree]));
  for (const branch of branches) {
    const ids = wanted.filter(({ kind }) => kind === branch.kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    const rows = await connection.read(compileNodes(model, branch, ids));
    for (const row of rows) {
      const tree = reader.tree(row['item'] as RawItem, branches);
      trees.set(tree.id, tree);
    }
  }
  const filled = await new GroupReader(connection, model).trees([...trees.values()], branches);
  return new Map(filled.map((tree) => [tree.id, tree]));
}
