import type { GraphModel } from '../../model/graph-model.ts';
import { type Candidate, hitsInWindow, idsByKind, pageOfHits, scoredHits } from '../search-page.ts';
import type { SearchPage, TextQuery } from '../text-query.ts';
import { queryTokens } from '../tokens.ts';
import { readValues } from './columns.ts';
import type { Database } from './database.ts';
import { readFacets } from './facets.ts';
import type { Reader } from './reader.ts';
import { column, join, listOf, name, sql, TRUE } from './sql.ts';
import { compileWhere } from './where.ts';

/** See `GraphStore.search`. */
export function searchText(
  database: Database,
  model: GraphModel,
  reader: Reader,
  query: TextQuery,
): SearchPage {
  const hits = scoredHits(model, candidatesFor(database, model, query), query);
  const wanted = query.items ? hitsInWindow(hits, query) : [];
  const facets = query.facets ? readFacets(database, model, idsByKind(hits)) : null;
  return pageOfHits(model, hits, wanted, reader.trees(wanted, query.branches), facets, query);
}

/** So many hits are ranked in a few milliseconds. */
const FEW = 300;

/** Whether few nodes have all the words, so that they may be ranked where they are asked for. */
export function isRare(database: Database, query: TextQuery): boolean {
  const match = matchOf(query.text);
  if (match === null) return true;
  if (query.where !== null || query.facets) return false;
  const few = sql`SELECT 1 FROM text WHERE text MATCH ${match} LIMIT ${FEW + 1}`;
  return database.all(few).length <= FEW;
}

/** The words as FTS5 takes them; null where there is none. */
function matchOf(text: string): string | null {
  const tokens = queryTokens(text);
  if (tokens.length === 0) return null;
  return tokens.map((token) => `"${token.replaceAll('"', '""')}"`).join(' AND ');
}

/** Every node that has all the words and passes. */
function candidatesFor(database: Database, model: GraphModel, query: TextQuery): Candidate[] {
  const match = matchOf(query.text);
  if (match === null) return [];
  const rows = database.all(
    sql`SELECT text_row.id, text_row.kind FROM text CROSS JOIN text_row ON text_row.row = text.rowid
      WHERE text MATCH ${match}`,
  );
  return [...Map.groupBy(rows, (row) => String(row['kind']))].flatMap(([kind, group]) => {
    const isAsked = query.kinds === null || query.kinds.includes(kind);
    const ids = group.map((row) => String(row['id']));
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
