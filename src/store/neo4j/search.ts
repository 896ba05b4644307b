import type { GraphModel } from '../../model/graph-model.ts';
import type { Value } from '../../model/value.ts';
import type { RawTree } from '../read-trees.ts';
import {
  type Candidate,
  hitsInWindow,
  idsByKind,
  pageOfHits,
  type Scored,
  scoredHits,
  treesAtHand,
} from '../search-page.ts';
import type { Branch, Tree } from '../selection.ts';
import type { SearchPage, TextQuery } from '../text-query.ts';
import { queryTokens } from '../tokens.ts';
import { compileNodes } from './compile-page.ts';
import type { Readings } from './connection.ts';
import { anyOf, cypher, join } from './cypher.ts';
import { readFacets } from './facets.ts';
import { GroupReader } from './groups.ts';
import { node, property } from './pattern.ts';
import { TEXT_INDEX } from './schema.ts';
import { treeReader } from './tree-reader.ts';
import { compileWhere } from './where.ts';

/** See `GraphStore.search`: one statement that finds, and one for each kind of hit of which more is shown. */
export async function searchText(
  connection: Readings,
  model: GraphModel,
  query: TextQuery,
): Promise<SearchPage> {
  const hits = scoredHits(model, await candidatesFor(connection, model, query), query);
  const wanted = query.items ? hitsInWindow(hits, query) : [];
  const { trees, rest } = treesAtHand(model, wanted, query.branches);
  for (const tree of await treesOf(connection, model, rest, query.branches))
    trees.set(tree.id, tree);
  const facets = query.facets ? await readFacets(connection, model, idsByKind(hits)) : null;
  return pageOfHits(model, hits, wanted, trees, facets, query);
}

/** Every node that has all the words and passes: one record, for each takes its own time on both sides. */
async function candidatesFor(
  connection: Readings,
  model: GraphModel,
  { text, kinds, where }: TextQuery,
): Promise<Candidate[]> {
  const tokens = queryTokens(text);
  const asked = searchedKinds(model).filter((kind) => kinds === null || kinds.includes(kind));
  if (tokens.length === 0 || asked.length === 0) return [];
  const names = searchedIn(model, asked);
  const values = names.map((one) => property(node(0), one));
  const match = tokens.map((token) => `+"${token.replaceAll(/["\\]/g, '\\$&')}"`).join(' ');
  const [row] = await connection.read(
    cypher`CALL db.index.fulltext.queryNodes(${TEXT_INDEX}, ${match}) YIELD node
      WITH node AS ${node(0)} WHERE ${node(0)}:${anyOf(asked)} AND ${compileWhere(model, asked, 0, where)}
      RETURN collect([head(labels(${node(0)})), ${node(0)}.id, ${join(values, ', ')}]) AS found`,
  );
  const found = (row?.['found'] ?? []) as readonly RawCandidate[];
  return found.map(([kind, id, ...values]) => ({
    kind,
    id,
    values: Object.fromEntries(names.map((name, i) => [name, values[i] ?? null])),
  }));
}

type RawCandidate = readonly [kind: string, id: string, ...values: (Value | undefined)[]];

function searchedKinds(model: GraphModel): string[] {
  return [...model.kinds.values()]
    .filter(({ properties }) => properties.some(({ searchable }) => searchable !== null))
    .map((kind) => kind.name);
}

/** The searchable properties of these kinds. */
function searchedIn(model: GraphModel, kinds: readonly string[]): string[] {
  const names = kinds.flatMap((kind) =>
    (model.kinds.get(kind)?.properties ?? [])
      .filter(({ searchable }) => searchable !== null)
      .map((property) => property.name),
  );
  return [...new Set(names)];
}

async function treesOf(
  connection: Readings,
  model: GraphModel,
  wanted: readonly Scored[],
  branches: readonly Branch[],
): Promise<readonly Tree[]> {
  const bare = wanted.map(({ kind, id }): Tree => {
    return { kind, id, values: {}, relations: {}, evidence: {} };
  });
  const trees = new Map(bare.map((tree) => [tree.id, tree]));
  for (const branch of branches) {
    const ids = wanted.filter(({ kind }) => kind === branch.kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    const readTree = treeReader(model).trees([branch.kind], [branch]);
    const rows = await connection.read(compileNodes(model, branch, ids));
    for (const row of rows) {
      const tree = readTree(row['tree'] as RawTree);
      trees.set(tree.id, tree);
    }
  }
  return new GroupReader(connection, model).trees([...trees.values()], branches);
}
