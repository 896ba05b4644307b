import neo4j from 'neo4j-driver';
import type { GraphModel } from '../../model/graph-model.ts';
import type { RawTree } from '../read-trees.ts';
import {
  type Candidate,
  FEW_HITS,
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
import { compileNodes, treeOf } from './compile-page.ts';
import type { Readings } from './connection.ts';
import { allOf, anyOf, type Cypher, cypher, word } from './cypher.ts';
import { readFacets } from './facets.ts';
import { GroupReader } from './groups.ts';
import { node } from './pattern.ts';
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

/** Every node that has all the words and passes. */
async function candidatesFor(
  connection: Readings,
  model: GraphModel,
  { text, kinds, where }: TextQuery,
): Promise<readonly Candidate[]> {
  const tokens = queryTokens(text);
  const searched = searchedBranches(model);
  const branches = kinds ? searched.filter(({ kind }) => kinds.includes(kind)) : searched;
  if (tokens.length === 0 || branches.length === 0) return [];
  const asked = branches.map(({ kind }) => kind);
  const isAsked = cypher`${node(0)}:${anyOf(asked)}`;
  const wanted = allOf([isAsked, compileWhere(model, asked, 0, where)]);
  const tree = treeOf(model, asked, 0, branches);
  const find = (most: number | null) => findAll(matchOf(tokens), most, wanted, tree);
  const few = where === null ? await readFew(connection, find(FEW_HITS + 1)) : null;
  const found = few ?? foundIn((await connection.read(find(null)))[0]?.['page']).trees;
  return found.map(treeReader(model).trees(asked, branches));
}

/** Null where there may be more: then this is no light reading, nor is what has been read all. */
async function readFew(
  connection: Readings,
  statement: Cypher,
): Promise<readonly RawTree[] | null> {
  const { hits, trees } = foundIn(await connection.readLight(statement));
  return hits > FEW_HITS ? null : trees;
}

/** How many nodes have all the words, and those that are wanted: one record, for each takes its own time on both sides. */
function findAll(match: string, most: number | null, wanted: Cypher, tree: Cypher): Cypher {
  const limit = most === null ? word('') : cypher`, {limit: ${neo4j.int(most)}}`;
  return cypher`CALL db.index.fulltext.queryNodes('${word(TEXT_INDEX)}', ${match}${limit})
    YIELD node AS ${node(0)}
    RETURN [count(*), collect(CASE WHEN ${wanted} THEN ${tree} END)] AS page`;
}

function foundIn(page: unknown): { readonly hits: number; readonly trees: readonly RawTree[] } {
  const [hits, trees] = page as readonly [number, readonly RawTree[]];
  return { hits, trees };
}

/** All the words. They weigh nothing, for the rank is ours: Lucene then does not work out how well each hit answers. */
function matchOf(tokens: readonly string[]): string {
  const words = tokens.map((token) => `+"${token.replaceAll(/["\\]/g, '\\$&')}"`);
  return `(${words.join(' ')})^0`;
}

const searched = new WeakMap<GraphModel, readonly Branch[]>();

/** What a search reads of the nodes of each kind. */
function searchedBranches(model: GraphModel): readonly Branch[] {
  const known =
    searched.get(model) ??
    [...model.kinds.values()].flatMap(({ name: kind, properties }): Branch[] => {
      const names = properties.filter((one) => one.searchable !== null).map(({ name }) => name);
      return names.length > 0 ? [{ kind, properties: names, relations: [], evidence: [] }] : [];
    });
  searched.set(model, known);
  return known;
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
