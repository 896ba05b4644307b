import type { GraphModel, Property } from '../../model/graph-model.ts';
import type { DumpLine } from '../dump-line.ts';
import { readValues } from './columns.ts';
import type { Database, Row } from './database.ts';
import { name, type Sql, sql } from './sql.ts';

const PAGE = 500;

/** The whole graph, see `GraphStore.dump`. The connection should not write meanwhile. */
export function* dumpGraph(database: Database, model: GraphModel): Generator<DumpLine> {
  const sources = new Map<string, () => Generator<DumpLine>>([
    ...[...model.kinds.values()].map(
      (kind) => [kind.name, () => lines(database, kind.name, kind.properties)] as const,
    ),
    ...[...model.edges.values()].map(
      (edge) => [edge.name, () => lines(database, edge.name, edge.properties)] as const,
    ),
    ['Evidence', () => evidenceLines(database)],
    ['Member', () => memberLines(database)],
  ]);
  for (const kind of [...sources.keys()].sort()) yield* sources.get(kind)?.() ?? [];
}

function* lines(
  database: Database,
  table: string,
  properties: readonly Property[],
): Generator<DumpLine> {
  for (const row of rowsOf(database, sql`SELECT * FROM ${name(table)}`)) {
    const ends = 'from_id' in row ? { from: String(row['from_id']), to: String(row['to_id']) } : {};
    yield {
      kind: table,
      id: String(row['id']),
      ...ends,
      values: stated(readValues(properties, row)),
    };
  }
}

function* evidenceLines(database: Database): Generator<DumpLine> {
  for (const { id, ...values } of rowsOf(database, sql`SELECT * FROM evidence`)) {
    yield { kind: 'Evidence', id: String(id), values: stated(values) };
  }
}

/** Members of clusters and the nodes that they are shown as. */
function* memberLines(database: Database): Generator<DumpLine> {
  for (const { id, node } of rowsOf(database, sql`SELECT id, node FROM member`)) {
    yield { kind: 'Member', id: String(id), values: { node: String(node) } };
  }
}

/** All rows by id, page by page. */
function* rowsOf(database: Database, source: Sql): Generator<Row> {
  let last = '';
  for (;;) {
    const rows = database.all(
      sql`SELECT * FROM (${source}) WHERE id > ${last} ORDER BY id LIMIT ${PAGE}`,
    );
    yield* rows;
    last = String(rows.at(-1)?.['id'] ?? '');
    if (rows.length < PAGE) return;
  }
}

function stated(values: Readonly<Record<string, unknown>>): DumpLine['values'] {
  const entries = Object.entries(values)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries) as DumpLine['values'];
}
