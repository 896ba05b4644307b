import type { GraphModel, Kind } from '../../model/graph-model.ts';
import { digest } from '../../model/ids.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { rank } from '../rank.ts';
import type { Item, Page } from '../selection.ts';
import type { Hit, TextQuery } from '../text-query.ts';
import { queryTokens } from '../tokens.ts';
import { readValues } from './columns.ts';
import type { Database, Row } from './database.ts';
import { pageOf } from './keyset.ts';
import type { Reader } from './reader.ts';
import { join, listOf, name, sql } from './sql.ts';

interface Scored {
  readonly kind: string;
  readonly id: string;
  readonly score: number;
}

/** See `GraphStore.search`. */
export function searchText(
  database: Database,
  model: GraphModel,
  reader: Reader,
  query: TextQuery,
): Page<Hit> {
  const scored = scoredHits(database, model, query);
  const total = query.count ? scored.length : null;
  if (!query.items) return { total, items: [], hasNext: false, hasPrevious: false };
  const fingerprint = digest('search', query.text).slice(0, 6);
  const { window } = query;
  const inside = scored
    .filter((hit) => isBeyond(hit, window.after, fingerprint, 'after'))
    .filter((hit) => isBeyond(hit, window.before, fingerprint, 'before'));
  const counted = window.from === 'start' ? inside : inside.toReversed();
  const wanted = counted.slice(0, window.size + 1);
  const trees = reader.trees(wanted, query.branches);
  const items = wanted.flatMap(({ id, score }): Item<Hit>[] => {
    const tree = trees.get(id);
    const cursor = encodeCursor(fingerprint, [score], id);
    return tree ? [{ cursor, node: { score, tree }, edge: null }] : [];
  });
  return pageOf(items, window, total);
}

/** All hits, best first, ties by id. */
function scoredHits(database: Database, model: GraphModel, { text, kinds }: TextQuery): Scored[] {
  const tokens = queryTokens(text);
  if (tokens.length === 0) return [];
  const match = tokens.map((token) => `"${token.replaceAll('"', '""')}"`).join(' AND ');
  const rows = database.all(
    sql`SELECT text_row.id, text_row.kind FROM text CROSS JOIN text_row ON text_row.row = text.rowid
      WHERE text MATCH ${match}`,
  );
  return [...Map.groupBy(rows, (row) => String(row['kind']))]
    .filter(([kind]) => kinds === null || kinds.includes(kind))
    .flatMap(([kindName, group]) => {
      const kind = model.kinds.get(kindName);
      return kind ? scoreGroup(database, kind, group, text) : [];
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function scoreGroup(database: Database, kind: Kind, group: readonly Row[], text: string): Scored[] {
  const searchable = kind.properties.filter((property) => property.searchable !== null);
  const columns = join(
    searchable.map((property) => name(property.name)),
    ', ',
  );
  const rows = database.all(
    sql`SELECT id AS "#id", ${columns} FROM ${name(kind.name)}
      WHERE id IN ${listOf(group.map((row) => String(row['id'])))}`,
  );
  return rows.map((row) => ({
    kind: kind.name,
    id: String(row['#id']),
    score: rank(kind, readValues(searchable, row), text),
  }));
}

function isBeyond(
  hit: Scored,
  cursor: string | null,
  fingerprint: string,
  side: 'after' | 'before',
): boolean {
  if (cursor === null) return true;
  const [score, id] = decodeCursor(cursor, fingerprint, 1);
  const difference = Number(score) - hit.score || (hit.id > String(id) ? 1 : -1);
  const isSame = hit.score === score && hit.id === id;
  return !isSame && (side === 'after' ? difference > 0 : difference < 0);
}
