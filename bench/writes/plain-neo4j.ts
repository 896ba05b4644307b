import type { Neo4jConfig } from '../../src/app/config.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { GraphEvidence } from '../../src/model/graph-part.ts';
import type { DumpLine } from '../../src/store/dump-line.ts';
import { Connection } from '../../src/store/neo4j/connection.ts';
import { evidenceOrder, ORDER } from '../../src/store/neo4j/evidence-order.ts';
import { TOKENS } from '../../src/store/neo4j/labels.ts';
import { comparedForms, storedNumber, storedValues } from '../../src/store/neo4j/stored-values.ts';
import { searchableTokens } from '../../src/store/searchable-tokens.ts';

/** Rows of one statement, to be unwound. */
interface Unwound {
  readonly text: string;
  readonly rows: readonly unknown[];
}

/**
 * Writes the rows as a loader by hand would, by UNWIND over the rows of each kind and edge type, under
 * the constraints and indexes of the store, a transaction a batch.
 */
export async function writePlainly(
  config: Neo4jConfig,
  model: GraphModel,
  batches: readonly (readonly DumpLine[])[],
): Promise<number> {
  const kinds = new Map(batches.flat().map(({ id, kind }) => [id, kind]));
  await using connection = new Connection({ ...config, timeLimit: 60_000 });
  const start = performance.now();
  for (const batch of batches) {
    const nodes = [...Map.groupBy(batch.filter(isNode), ({ kind }) => kind).values()];
    const shape = ({ kind, from = '', to = '' }: DumpLine) =>
      `${kind} ${kinds.get(from)} ${kinds.get(to)}`;
    const edges = [
      ...Map.groupBy(
        batch.filter((line) => !isNode(line)),
        shape,
      ).values(),
    ];
    const statements = [
      ...nodes.map((group) => nodesOf(model, group)),
      ...edges.map((group) => edgesOf(model, kinds, group)),
    ];
    await connection.write(async (run) => {
      for (const { text, rows } of statements) await run({ text, params: [rows] });
    });
  }
  return performance.now() - start;
}

function isNode({ from }: DumpLine): boolean {
  return from === undefined;
}

function nodesOf(model: GraphModel, group: readonly DumpLine[]): Unwound {
  const label = group[0]?.kind ?? '';
  const kind = model.kinds.get(label);
  const rows = group.map(({ id, values }) => {
    if (!kind) return evidenceRow({ id, ...values } as unknown as GraphEvidence);
    const tokens = searchableTokens(kind, values) || null;
    const { properties } = kind;
    return {
      id,
      ...storedValues(properties, values),
      ...comparedForms(properties, values),
      [TOKENS]: tokens,
    };
  });
  return { text: `UNWIND ? AS row MERGE (n:\`${label}\` {id: row.id}) SET n = row`, rows };
}

function evidenceRow(piece: GraphEvidence): Record<string, unknown> {
  const { property = null, confidence = null, article = null, start = null, end = null } = piece;
  return {
    ...piece,
    start: start === null ? null : storedNumber(start),
    end: end === null ? null : storedNumber(end),
    [ORDER]: evidenceOrder({ ...piece, property, confidence, article, start }),
  };
}

function edgesOf(
  model: GraphModel,
  kinds: ReadonlyMap<string, string>,
  group: readonly DumpLine[],
): Unwound {
  const { kind = '', from = '', to = '' } = group[0] ?? {};
  const properties = model.edges.get(kind)?.properties ?? [];
  const rows = group.map((line) => ({
    from: line.from,
    to: line.to,
    values: { id: line.id, ...storedValues(properties, line.values) },
  }));
  const text = `UNWIND ? AS row
    MATCH (a:\`${kinds.get(from)}\` {id: row.from}) MATCH (b:\`${kinds.get(to)}\` {id: row.to})
    MERGE (a)-[r:\`${kind}\` {id: row.values.id}]->(b) SET r = row.values`;
  return { text, rows };
}
