import type { GraphModel } from '../../model/graph-model.ts';
import type { Values } from '../../model/value.ts';
import {
  type Candidate,
  FEW_HITS,
  hitsInWindow,
  idsByKind,
  pageOfHits,
  scoredHits,
  treesAtHand,
} from '../search-page.ts';
import type { SearchPage, TextQuery } from '../text-query.ts';
import { queryTokens } from '../tokens.ts';
import type { Database } from './database.ts';
import { readFacets } from './facets.ts';
import type { Reader } from './reader.ts';
import { FALSE, join, length, listOf, name, type Sql, sql, TRUE } from './sql.ts';
import { compileWhere } from './where.ts';

/** A node that has all the words, with its searchable values as JSON. */
type Found = readonly [id: string, kind: string, values: string];

/** See `GraphStore.search`. @param found every node that has all the words and passes, where that is known */
export function searchText(
  database: Database,
  model: GraphModel,
  reader: Reader,
  query: TextQuery,
  found: readonly Found[] = findAll(database, query.text, passing(model, query)),
): SearchPage {
  const hits = scoredHits(model, candidatesIn(found, query), query);
  const wanted = query.items ? hitsInWindow(hits, query) : [];
  const facets = query.facets ? readFacets(database, model, idsByKind(hits)) : null;
  const { trees, rest } = treesAtHand(model, wanted, query.branches);
  for (const [id, tree] of reader.trees(rest, query.branches)) trees.set(id, tree);
  return pageOfHits(model, hits, wanted, trees, facets, query);
}

const NO_LIMIT = -1;

/**
 * Every node that has all the words, of whatever kind, where they are so few that they may be ranked where
 * they are asked for; else null.
 */
export function findFew(
  database: Database,
  { text, where, facets }: TextQuery,
): readonly Found[] | null {
  if (where !== null || facets) return null;
  const found = findAll(database, text, TRUE, FEW_HITS + 1);
  return found.length <= FEW_HITS ? found : null;
}

function findAll(
  database: Database,
  text: string,
  condition: Sql,
  most: number = NO_LIMIT,
): readonly Found[] {
  const match = matchOf(text);
  if (match === null) return [];
  const rows = database.lists(
    sql`SELECT hit.id, hit.kind, hit.shown FROM text CROSS JOIN text_row hit ON hit.row = text.rowid
      WHERE text MATCH ${match} AND ${condition} LIMIT ${length(most)}`,
  );
  return rows as unknown as Found[];
}

/** What hits must be, and fulfil. */
function passing(model: GraphModel, { kinds, where }: TextQuery): Sql {
  if (where === null) return kinds === null ? TRUE : sql`hit.kind IN ${listOf(kinds)}`;
  const each = (kinds ?? [...model.kinds.keys()]).map((kind) => {
    const condition = compileWhere(model, kind, 't', where);
    return sql`(hit.kind = ${kind} AND EXISTS
      (SELECT 1 FROM ${name(kind)} t WHERE t.id = hit.id AND ${condition}))`;
  });
  return each.length === 0 ? FALSE : sql`(${join(each, ' OR ')})`;
}

function candidatesIn(found: readonly Found[], { kinds }: TextQuery): Candidate[] {
  const asked = kinds === null ? found : found.filter(([, kind]) => kinds.includes(kind));
  return asked.map(([id, kind, shown]) => ({ id, kind, values: JSON.parse(shown) as Values }));
}

/** The words as FTS5 takes them; null where there is none. */
function matchOf(text: string): string | null {
  const tokens = queryTokens(text);
  if (tokens.length === 0) return null;
  return tokens.map((token) => `"${token.replaceAll('"', '""')}"`).join(' AND ');
}
