import type { GraphModel, Kind } from '../../model/graph-model.ts';
import type { GraphEvidence } from '../../model/graph-part.ts';
import type { EdgeRow, Named, NodeRow } from '../graph-changes.ts';
import { searchableTokens } from '../searchable-tokens.ts';
import { overRows, type Run } from './connection.ts';
import { cypher, join, name } from './cypher.ts';
import { copiedKeys, followingEdges } from './edge-order.ts';
import { evidenceOrder, ORDER } from './evidence-order.ts';
import { OWN, TOKENS } from './labels.ts';
import { comparedForms, storedNumber, storedValues } from './stored-values.ts';

/** Writes rows of the graph, many at a time, a statement for each shape. */
export class GraphWriter {
  readonly #run: Run;
  readonly #model: GraphModel;

  constructor(run: Run, model: GraphModel) {
    this.#run = run;
    this.#model = model;
  }

  async putNodes(rows: readonly NodeRow[]): Promise<void> {
    const shapes = Map.groupBy(rows, ({ kind, isNew }) => `${kind} ${isNew}`);
    for (const group of shapes.values()) {
      const [first] = group;
      const kind = this.#model.kinds.get(first?.kind ?? '');
      if (!first || !kind) continue;
      await overRows(
        this.#run,
        group.map((row) => storedNode(kind, row)),
        first.isNew
          ? cypher`CREATE (n:${name(kind.name)}) SET n = row`
          : cypher`MERGE (n:${name(kind.name)} {id: row.id}) SET n = row`,
      );
      if (first.isNew) continue;
      const ids = group.map(({ id }) => id);
      for (const following of followingEdges(this.#model, kind.name)) {
        await overRows(this.#run, ids, following);
      }
    }
  }

  /** Both ends are there. */
  async putEdges(rows: readonly EdgeRow[]): Promise<void> {
    for (const group of Map.groupBy(rows, shapeOf).values()) {
      const [first] = group;
      const type = this.#model.edges.get(first?.kind ?? '');
      if (!first || !type) continue;
      const { properties } = type;
      const [, fromKind, , toKind] = first.edge;
      const copied = copiedKeys(this.#model, type, { from: fromKind, to: toKind });
      const edges = group.map(({ id, edge: [from, , to, , values] }) => ({
        from,
        to,
        values: { id, ...storedValues(properties, values), ...comparedForms(properties, values) },
      }));
      const edge = name(type.name);
      await overRows(
        this.#run,
        edges,
        cypher`MATCH (from:${name(fromKind)} {id: row.from}) MATCH (to:${name(toKind)} {id: row.to})
          ${first.isNew ? cypher`CREATE (from)-[r:${edge}]->(to)` : cypher`MERGE (from)-[r:${edge} {id: row.values.id}]->(to)`}
          SET ${join([cypher`r = row.values`, ...copied], ', ')}`,
      );
    }
  }

  /** None of it is there. */
  async addEvidence(pieces: readonly GraphEvidence[]): Promise<void> {
    const rows = pieces.map((piece) => ({
      ...piece,
      start: piece.start === null ? null : storedNumber(piece.start),
      end: piece.end === null ? null : storedNumber(piece.end),
      [ORDER]: evidenceOrder(piece),
    }));
    await overRows(this.#run, rows, cypher`CREATE (e:Evidence) SET e = row`);
  }

  async putMembers(rows: readonly { readonly id: string; readonly node: string }[]): Promise<void> {
    await overRows(
      this.#run,
      rows,
      cypher`MERGE (m:${name(OWN.member)} {id: row.id}) SET m.node = row.node`,
    );
  }

  async removeNodes(gone: readonly Named[]): Promise<void> {
    for (const [kind, group] of Map.groupBy(gone, (one) => one.kind)) {
      await overRows(
        this.#run,
        group.map(({ id }) => id),
        cypher`MATCH (n:${name(kind)} {id: row}) DETACH DELETE n`,
      );
    }
  }

  async removeEdges(gone: readonly Named[]): Promise<void> {
    for (const [type, group] of Map.groupBy(gone, (one) => one.kind)) {
      await overRows(
        this.#run,
        group.map(({ id }) => id),
        cypher`MATCH ()-[r:${name(type)} {id: row}]->() DELETE r`,
      );
    }
  }

  /** @returns the subjects of which a value lost evidence */
  async removeEvidence(ids: readonly string[]): Promise<string[]> {
    const rows = await overRows(
      this.#run,
      ids,
      cypher`MATCH (e:Evidence {id: row})
        WITH e, e.subject AS subject, e.property AS property DELETE e
        WITH subject, property WHERE property IS NOT NULL RETURN DISTINCT subject`,
    );
    return rows.map((row) => String(row['subject']));
  }

  async removeMembers(ids: readonly string[]): Promise<void> {
    await overRows(this.#run, ids, cypher`MATCH (m:${name(OWN.member)} {id: row}) DELETE m`);
  }
}

function storedNode(kind: Kind, { id, values }: NodeRow): Record<string, unknown> {
  const tokens = searchableTokens(kind, values);
  return {
    id,
    ...storedValues(kind.properties, values),
    ...comparedForms(kind.properties, values),
    [TOKENS]: tokens || null,
  };
}

function shapeOf({ kind, edge: [, fromKind, , toKind], isNew }: EdgeRow): string {
  return `${kind} ${fromKind} ${toKind} ${isNew}`;
}
