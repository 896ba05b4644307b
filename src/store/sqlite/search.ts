import type { GraphModel } from '../../model/graph-model.ts';
import type { Values } from '../../model/value.ts';
import {
  type Candidate,
  hitsInWindow,
  idsByKind,
  pageOfHits,
  scoredHits,
  treesAtHand,
} from '../search-page.ts';
import type { Where } from '../selection.ts';
import type { SearchPage, TextQuery } from '../text-query.ts';
import { queryTokens } from '../tokens.ts';
import type { Database } from './database.ts';
import { readFacets } from './facets.ts';
import type { Reader } from './reader.ts';
import { join, length, name, type Sql, sql, TRUE } from './sql.ts';
import { compileWhere } from './where.ts';

/** A node that has all the words; its searchable values are null where it is of no kind that is asked for. */
type Found = readonly [id: string, kind: string, values: string | null];

/** See `GraphStore.search`. @param found every node that has all the words and passes, where that is known */
export function searchText(
  database: Database,
  model: GraphModel,
  reader: Reader,
  query: TextQuery,
  found: readonly Found[] = findAll(database, model, query, NO_LIMIT),
): SearchPage {
  const hits = scoredHits(model, found.flatMap(candidateIn), query);
  const wanted = query.items ? hitsInWindow(hits, query) : [];
  const facets = query.facets ? readFacets(database, model, idsByKind(hits)) : null;
  const { trees, rest } = treesAtHand(model, wanted, query.branches);
  for (const [id, tree] of reader.trees(rest, query.branches)) trees.set(id, tree);
  return pageOfHits(model, hits, wanted, trees, facets, query);
}

/** So many hits are ranked in a few milliseconds. */
const FEW = 1000;
const NO_LIMIT = -1;

/**
 * Every node that has all the words, where they are so few that they may be ranked where they are
 * asked for; else null.
 */
export function findFew(
  database: Database,
  model: GraphModel,
  query: TextQuery,
): readonly Found[] | null {
  if (query.where !== null || query.facets) return null;
  const found = findAll(database, model, query, FEW + 1);
  return found.length <= FEW ? found : null;
}

function findAll(
  database: Database,
  model: GraphModel,
  { text, kinds, where }: TextQuery,
  most: number,
): readonly Found[] {
  const match = matchOf(text);
  const asked = kinds ?? [...model.kinds.keys()];
  if (match === null || asked.length === 0) return [];
  const shown = kinds === null ? sql`hit.shown` : sql`iif(${isOneOf(kinds)}, hit.shown, NULL)`;
  const passes = where === null ? TRUE : passing(model, asked, where);
  const rows = database.lists(
    sql`SELECT hit.id, hit.kind, ${shown} FROM text CROSS JOIN text_row hit ON hit.row = text.rowid
      WHERE text MATCH ${match} AND ${passes} LIMIT ${length(most)}`,
  );
  return rows as unknown as Found[];
}

function isOneOf(kinds: readonly string[]): Sql {
  const each = [...new Set(kinds)].map((kind) => sql`${kind}`);
  return sql`hit.kind IN (${join(each, ', ')})`;
}

function passing(model: GraphModel, kinds: readonly string[], where: Where): Sql {
  const each = kinds.map((kind) => {
    const condition = compileWhere(model, kind, 't', where);
    return sql`WHEN ${kind} THEN EXISTS
      (SELECT 1 FROM ${name(kind)} t WHERE t.id = hit.id AND ${condition})`;
  });
  return sql`CASE hit.kind ${join(each, ' ')} END`;
}

/** The words as FTS5 takes them; null where there is none. */
function matchOf(text: string): string | null {
  const tokens = queryTokens(text);
  if (tokens.length === 0) return null;
  return tokens.map((token) => `"${token.replaceAll('"', '""')}"`).join(' AND ');
}

function candidateIn([id, kind, shown]: Found): Candidate[] {
  return shown === null ? [] : [{ id, kind, values: JSON.parse(shown) as Values }];
}
