import type { GraphModel } from '../../model/graph-model.ts';
import { hitsInWindow, pageOfHits, scoredHits } from '../search-page.ts';
import type { Page } from '../selection.ts';
import type { Hit, TextQuery } from '../text-query.ts';
import { queryTokens } from '../tokens.ts';
import { readValues } from './columns.ts';
import type { Database, Row } from './database.ts';
import type { Reader } from './reader.ts';
import { join, listOf, name, sql } from './sql.ts';

/** See `GraphStore.search`. */
export function searchText(
  database: Database,
  model: GraphModel,
  reader: Reader,
  query: TextQuery,
): Page<Hit> {
  const hits = scoredHits(model, candidatesFor(database, model, query.text), query);
  const wanted = query.items ? hitsInWindow(hits, query) : [];
  return pageOfHits(hits, wanted, reader.trees(wanted, query.branches), query);
}

/** Every node that has all the words. */
function candidatesFor(database: Database, model: GraphModel, text: string) {
  const tokens = queryTokens(text);
  if (tokens.length === 0) return [];
  const match = tokens.map((token) => `"${token.replaceAll('"', '""')}"`).join(' AND ');
  const rows = database.all(
    sql`SELECT text_row.id, text_row.kind FROM text CROSS JOIN text_row ON text_row.row = text.rowid
      WHERE text MATCH ${match}`,
  );
  return [...Map.groupBy(rows, (row) => String(row['kind']))].flatMap(([kind, group]) =>
    valuesOf(database, model, kind, group),
  );
}

function valuesOf(database: Database, model: GraphModel, kind: string, group: readonly Row[]) {
  const searchable = (model.kinds.get(kind)?.properties ?? []).filter(
    (property) => property.searchable !== null,
  );
  if (searchable.length === 0) return [];
  const columns = join(
    searchable.map((property) => name(property.name)),
    ', ',
  );
  const rows = database.all(
    sql`SELECT id AS "#id", ${columns} FROM ${name(kind)}
      WHERE id IN ${listOf(group.map((row) => String(row['id'])))}`,
  );
  return rows.map((row) => ({
    kind,
    id: String(row['#id']),
    values: readValues(searchable, row),
  }));
}
