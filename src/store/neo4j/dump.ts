import neo4j from 'neo4j-driver';
import type { GraphModel, Property } from '../../model/graph-model.ts';
import type { DumpLine } from '../dump-line.ts';
import type { Connection, Row } from './connection.ts';
import { type Cypher, cypher, name } from './cypher.ts';
import { OWN } from './labels.ts';
import { compareText } from './text-order.ts';

const PAGE = 500;

/** What is dumped under one kind: where it stands, and a line of it. */
interface Source {
  readonly match: Cypher;
  /** Beside the values of `x`: the ends of an edge. */
  readonly ends: Cypher;
  lineOf(row: Row): DumpLine;
}

/** The whole graph, see `GraphStore.dump`. What is written meanwhile may be in it or not. */
export async function* dumpGraph(
  connection: Connection,
  model: GraphModel,
): AsyncGenerator<DumpLine> {
  const sources = sourcesOf(model);
  for (const kind of [...sources.keys()].sort()) {
    const source = sources.get(kind);
    if (source) yield* linesOf(connection, source);
  }
}

function sourcesOf(model: GraphModel): Map<string, Source> {
  return new Map([
    ...[...model.kinds.values()].map(
      (kind) => [kind.name, nodes(kind.name, kind.properties)] as const,
    ),
    ...[...model.edges.values()].map(
      (edge) => [edge.name, edges(edge.name, edge.properties)] as const,
    ),
    ['Evidence', nodes('Evidence', null)],
    ['Member', members()],
  ]);
}

/** @param properties null for all that are there */
function nodes(kind: string, properties: readonly Property[] | null): Source {
  return {
    match: cypher`MATCH (x:${name(kind)})`,
    ends: cypher``,
    lineOf: (row) => ({ kind, id: idIn(row), values: stated(row['values'], properties) }),
  };
}

function edges(type: string, properties: readonly Property[]): Source {
  return {
    match: cypher`MATCH (a)-[x:${name(type)}]->(b)`,
    ends: cypher`, a.id AS from, b.id AS to`,
    lineOf: (row) => ({
      kind: type,
      id: idIn(row),
      from: String(row['from']),
      to: String(row['to']),
      values: stated(row['values'], properties),
    }),
  };
}

/** Members of clusters and the nodes that they are shown as. */
function members(): Source {
  return { ...nodes('Member', null), match: cypher`MATCH (x:${name(OWN.member)})` };
}

/** All lines by id, page by page. */
async function* linesOf(connection: Connection, source: Source): AsyncGenerator<DumpLine> {
  let last = '';
  for (;;) {
    const rows = await connection.read(
      cypher`${source.match} WHERE ${compareText(cypher`x.id`, '>', last)}
        RETURN properties(x) AS values${source.ends} ORDER BY x.id LIMIT ${neo4j.int(PAGE)}`,
    );
    for (const row of rows) yield source.lineOf(row);
    const final = rows.at(-1);
    if (!final || rows.length < PAGE) return;
    last = idIn(final);
  }
}

function idIn(row: Row): string {
  return String((row['values'] as { readonly id: unknown }).id);
}

function stated(read: unknown, properties: readonly Property[] | null): DumpLine['values'] {
  const known = properties && new Set(properties.map((one) => one.name));
  const entries = Object.entries(read as Record<string, unknown>)
    .filter(([key]) => key !== 'id' && (known?.has(key) ?? !key.startsWith('__')))
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries) as DumpLine['values'];
}
