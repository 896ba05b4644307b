import type { GraphModel } from '../../model/graph-model.ts';
import type { Value, Values } from '../../model/value.ts';
import {
  type EdgeLine,
  edgesOf,
  evidenceOf,
  type GraphSource,
  type NodeLine,
  nodesOf,
} from './graph-source.ts';

/** Rows of one statement. */
const BATCH = 200;

/** A script for `cypher-shell`, which can be run again: nodes and edges are merged by their id. */
export async function* writeCypher(source: GraphSource): AsyncGenerator<string> {
  for (const kind of [...source.model.kinds.keys(), 'Evidence']) {
    yield `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${quoted(kind)}) REQUIRE n.id IS UNIQUE;\n`;
  }
  yield* inBatches(nodesOf(source), ({ kind }) => kind, nodeStatement);
  yield* inBatches(evidenceOf(source), ({ kind }) => kind, nodeStatement);
  const ends = endsOf(source.model);
  yield* inBatches(
    edgesOf(source),
    ({ kind }) => kind,
    (kind, rows) => edgeStatement(kind, ends(kind), rows),
  );
}

async function* inBatches<T>(
  lines: AsyncIterable<T>,
  groupOf: (line: T) => string,
  statement: (group: string, batch: readonly T[]) => string,
): AsyncGenerator<string> {
  let batch: T[] = [];
  let group = '';
  for await (const line of lines) {
    if (batch.length > 0 && (groupOf(line) !== group || batch.length === BATCH)) {
      yield statement(group, batch);
      batch = [];
    }
    group = groupOf(line);
    batch.push(line);
  }
  if (batch.length > 0) yield statement(group, batch);
}

function nodeStatement(kind: string, rows: readonly NodeLine[]): string {
  const list = rows.map(({ id, values }) => `{id: ${literal(id)}, values: ${map(values)}}`);
  return `UNWIND [${list.join(',\n')}] AS row\nMERGE (n:${quoted(kind)} {id: row.id}) SET n += row.values;\n`;
}

interface Ends {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

function endsOf({ edges }: GraphModel): (type: string) => Ends {
  return (type) => edges.get(type) ?? { sources: [], targets: [] };
}

function edgeStatement(
  type: string,
  { sources, targets }: Ends,
  rows: readonly EdgeLine[],
): string {
  const list = rows.map(
    ({ id, from, to, values }) =>
      `{id: ${literal(id)}, from: ${literal(from)}, to: ${literal(to)}, values: ${map(values)}}`,
  );
  return [
    `UNWIND [${list.join(',\n')}] AS row`,
    `MATCH (a:${sources.map(quoted).join('|')} {id: row.from})`,
    `MATCH (b:${targets.map(quoted).join('|')} {id: row.to})`,
    `MERGE (a)-[e:${quoted(type)} {id: row.id}]->(b) SET e += row.values;\n`,
  ].join('\n');
}

function map(values: Values): string {
  const pairs = Object.entries(values).map(([name, value]) => `${quoted(name)}: ${literal(value)}`);
  return `{${pairs.join(', ')}}`;
}

/** Strings as Cypher writes them; a `$` or a quotation mark in a text stays a text. */
function literal(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  return `'${value.replace(/[\\'\p{Cc}\u2028\u2029]/gu, escaped)}'`;
}

function escaped(mark: string): string {
  if (mark === '\\' || mark === "'") return `\\${mark}`;
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
