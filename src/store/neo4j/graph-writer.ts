import type { GraphModel } from '../../model/graph-model.ts';
import type { GraphEvidence } from '../../model/graph-part.ts';
import type { Values } from '../../model/value.ts';
import { searchableTokens } from '../searchable-tokens.ts';
import { overRows, type Run } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { evidenceOrder, ORDER } from './evidence-order.ts';
import { OWN, TOKENS } from './labels.ts';
import { indexKeys, storedNumber, storedValues } from './stored-values.ts';

export interface NodeRow {
  readonly id: string;
  readonly kind: string;
  readonly values: Values;
}

export interface EdgeRow {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly fromKind: string;
  readonly to: string;
  readonly toKind: string;
  readonly values: Values;
}

type Kinded = { readonly kind: string; readonly id: string };

/** Writes rows of the graph, many at a time, a statement for each kind; each may be done twice. */
export class GraphWriter {
  readonly #run: Run;
  readonly #model: GraphModel;

  constructor(run: Run, model: GraphModel) {
    this.#run = run;
    this.#model = model;
  }

  async putNodes(rows: readonly NodeRow[]): Promise<void> {
    for (const [kindName, group] of Map.groupBy(rows, ({ kind }) => kind)) {
      const kind = this.#model.kinds.get(kindName);
      if (!kind) continue;
      const nodes = group.map(({ id, values }) => {
        const tokens = searchableTokens(kind, values);
        return {
          id,
          values: {
            id,
            ...storedValues(kind.properties, values),
            ...indexKeys(kind.properties, values),
            [TOKENS]: tokens || null,
          },
        };
      });
      await overRows(
        this.#run,
        nodes,
        cypher`MERGE (n:${name(kindName)} {id: row.id}) SET n = row.values`,
      );
    }
  }

  /** Both ends are there. */
  async putEdges(rows: readonly EdgeRow[]): Promise<void> {
    for (const group of Map.groupBy(rows, shapeOf).values()) {
      const [first] = group;
      const properties = this.#model.edges.get(first?.type ?? '')?.properties;
      if (!first || !properties) continue;
      const edges = group.map(({ id, from, to, values }) => ({
        id,
        from,
        to,
        values: { id, ...storedValues(properties, values) },
      }));
      await overRows(
        this.#run,
        edges,
        cypher`MATCH (a:${name(first.fromKind)} {id: row.from}) MATCH (b:${name(first.toKind)} {id: row.to})
          MERGE (a)-[r:${name(first.type)} {id: row.id}]->(b) SET r = row.values`,
      );
    }
  }

  async putEvidence(pieces: readonly GraphEvidence[]): Promise<void> {
    const rows = pieces.map((piece) => ({
      ...piece,
      start: piece.start === null ? null : storedNumber(piece.start),
      end: piece.end === null ? null : storedNumber(piece.end),
      [ORDER]: evidenceOrder(piece),
    }));
    await overRows(this.#run, rows, cypher`MERGE (e:Evidence {id: row.id}) SET e = row`);
  }

  async putMembers(rows: readonly { readonly id: string; readonly node: string }[]): Promise<void> {
    await overRows(
      this.#run,
      rows,
      cypher`MERGE (m:${name(OWN.member)} {id: row.id}) SET m.node = row.node`,
    );
  }

  async removeNodes(gone: readonly Kinded[]): Promise<void> {
    for (const [kind, group] of Map.groupBy(gone, (one) => one.kind)) {
      await overRows(
        this.#run,
        group.map(({ id }) => id),
        cypher`MATCH (n:${name(kind)} {id: row}) DETACH DELETE n`,
      );
    }
  }

  async removeEdges(gone: readonly Kinded[]): Promise<void> {
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

function shapeOf({ type, fromKind, toKind }: EdgeRow): string {
  return `${type} ${fromKind} ${toKind}`;
}
