import type { GraphModel } from '../../model/graph-model.ts';
import {
  type Candidate,
  hitsInWindow,
  idsByKind,
  pageOfHits,
  scoredHits,
  treesAtHand,
} from '../search-page.ts';
import type { SearchPage, TextQuery } from '../text-query.ts';
import { queryTokens } from '../tokens.ts';
import { readValues } from './columns.ts';
import type { Database } from './database.ts';
import { readFacets } from './facets.ts';
import type { Reader } from './reader.ts';
import { column, join, listOf, name, sql, TRUE } from './sql.ts';
import { compileWhere } from './where.ts';

/** A node that has all the words. */
interface Found {
  readonly kind: string;
  readonly id: string;
}

/** See `GraphStore.search`. @param found every node that has all the words, where that is known */
export function searchText(
  database: Database,
  model: GraphModel,
  reader: Reader,
  query: TextQuery,
  found: readonly Found[] = findAll(database, query.text, null),
): SearchPage {
  const hits = scoredHits(model, candidatesIn(database, model, query, found), query);
  const wanted = query.items ? hitsInWindow(hits, query) : [];
  const facets = query.facets ? readFacets(database, model, idsByKind(hits)) : null;
  const { trees, rest } = treesAtHand(model, wanted, query.branches);
  for (const [id, tree] of reader.trees(rest, query.branches)) trees.set(id, tree);
  return pageOfHits(model, hits, wanted, trees, facets, query);
}

/** So many hits are ranked in a few milliseconds. */
const FEW = 300;

/**
 * Every node that has all the words, where they are so few that they may be ranked where they are
 * asked for; else null.
 */
export function findFew(
  database: Database,
  { text, where, facets }: TextQuery,
): readonly Found[] | null {
  if (where !== null || facets) return null;
  const found = findAll(database, text, FEW + 1);
  return found.length <= FEW ? found : null;
}

function findAll(database: Database, text: string, most: number | null): Found[] {
  const match = matchOf(text);
  if (match === null) return [];
  const rows = database.all(
    sql`SELECT text_row.id, text_row.kind FROM text CROSS JOIN text_row ON text_row.row = text.rowid
      WHERE text MATCH ${match} LIMIT ${most ?? NO_LIMIT}`,
  );
  return rows.map((row) => ({ kind: String(row['kind']), id: String(row['id']) }));
}

const NO_LIMIT = -1;

/** The words as FTS5 takes them; null where there is none. */
function matchOf(text: string): string | null {
  const tokens = queryTokens(text);
  if (tokens.length === 0) return null;
  return tokens.map((token) => `"${token.replaceAll('"', '""')}"`).join(' AND ');
}

/** Those of the wanted kinds that pass. */
function candidatesIn(
  database: Database,
  model: GraphModel,
  query: TextQuery,
  found: readonly Found[],
): Candidate[] {
  return [...Map.groupBy(found, ({ kind }) => kind)].flatMap(([kind, group]) => {
    const isAsked = query.kinds === null || query.kinds.includes(kind);
    const ids = group.map(({ id }) => id);
    return isAsked ? valuesOf(database, model, kind, ids, query) : [];
  });
}

function valuesOf(
  database: Database,
  model: GraphModel,
  kind: string,
  ids: readonly string[],
  { where }: TextQuery,
): Candidate[] {
  const searchable = (model.kinds.get(kind)?.properties ?? []).filter(
    (property) => property.searchable !== null,
  );
  if (searchable.length === 0) return [];
  const columns = join(
    searchable.map((property) => column('t', property.name)),
    ', ',
  );
  const condition = where === null ? TRUE : compileWhere(model, kind, 't', where);
  const rows = database.all(
    sql`SELECT t.id AS "#id", ${columns} FROM ${name(kind)} t
      WHERE t.id IN ${listOf(ids)} AND ${condition}`,
  );
  return rows.map((row) => ({
    kind,
    id: String(row['#id']),
    values: readValues(searchable, row),
  }));
}
