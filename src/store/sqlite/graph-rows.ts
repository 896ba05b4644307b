import type { EdgeType, GraphModel, Kind, Property } from '../../model/graph-model.ts';
import type { GraphEvidence } from '../../model/graph-part.ts';
import type { Values } from '../../model/value.ts';
import type { EdgeRow, Named, NodeRow } from '../graph-changes.ts';
import { type OrderKey, orderKeysOf } from '../order-keys.ts';
import { EVIDENCE_PROPERTIES } from '../read-trees.ts';
import { toColumns } from './columns.ts';
import type { Database } from './database.ts';
import { column, join, name, type Sql, type SqlValue, sql } from './sql.ts';
import { columnsOf, orderKeyColumn } from './tables.ts';
import { addText, removeText } from './text-index.ts';

const EVIDENCE = [
  ...EVIDENCE_PROPERTIES,
  'article',
] as const satisfies readonly (keyof GraphEvidence)[];

/** Writes rows of the graph, each with a statement that is put together once for its shape. */
export class GraphRows {
  readonly #database: Database;
  readonly #model: GraphModel;
  readonly #texts = new Map<string, string>();
  readonly #orderKeys: ReadonlyMap<string, readonly OrderKey[]>;

  constructor(database: Database, model: GraphModel) {
    this.#database = database;
    this.#model = model;
    this.#orderKeys = new Map(
      [...model.edges.values()].map((edge) => [edge.name, orderKeysOf(model, edge)]),
    );
  }

  putNode({ id, kind: kindName, values, isNew }: NodeRow): void {
    const kind = this.#model.kinds.get(kindName);
    if (!kind) return;
    const text = this.#textOf(kindName, () => insertNode(kind));
    const cells = cellsOf(kind.properties, values);
    this.#database.run({ text, params: [id, ...cells] });
    if (!isNew) {
      this.#refresh(kindName, id);
      removeText(this.#database, id);
    }
    addText(this.#database, kind, id, values);
  }

  /** Its ends are there, so that their values can be copied for its order. */
  putEdge({ id, kind: typeName, edge: [from, fromKind, to, toKind, values] }: EdgeRow): void {
    const type = this.#model.edges.get(typeName);
    if (!type) return;
    const kinds = { from: fromKind, to: toKind };
    const keys = (this.#orderKeys.get(typeName) ?? []).filter(({ end, kinds: having }) =>
      having.includes(kinds[end]),
    );
    const text = this.#textOf(`${typeName} ${fromKind} ${toKind}`, () =>
      insertEdge(type, kinds, keys),
    );
    const cells = cellsOf(type.properties, values);
    const copied = keys.map(({ end }) => (end === 'from' ? from : to));
    this.#database.run({ text, params: [id, from, fromKind, to, toKind, ...cells, ...copied] });
  }

  /** Evidence is made of its content: one that is there is the same. */
  putEvidence(evidence: GraphEvidence): void {
    const text = this.#textOf('evidence', insertEvidence);
    this.#database.run({ text, params: EVIDENCE.map((key) => evidence[key]) });
  }

  removeNode({ kind, id }: Named): void {
    this.#remove(kind, id);
    removeText(this.#database, id);
  }

  removeEdge({ kind, id }: Named): void {
    this.#remove(kind, id);
  }

  /** @returns the subject of which a value lost it, or null */
  removeEvidence(id: string): string | null {
    const row = this.#database.get(
      sql`DELETE FROM evidence WHERE id = ${id} RETURNING subject, property`,
    );
    return row && row['property'] !== null ? String(row['subject']) : null;
  }

  #remove(table: string, id: string): void {
    this.#database.run(sql`DELETE FROM ${name(table)} WHERE id = ${id}`);
  }

  /** Copies what edges are ordered by again, for the node may have another value. */
  #refresh(kind: string, id: string): void {
    for (const [table, keys] of this.#orderKeys) {
      for (const key of keys) {
        if (!key.kinds.includes(kind)) continue;
        const value = sql`(SELECT ${name(key.property)} FROM ${name(kind)} WHERE id = ${id})`;
        this.#database.run(
          sql`UPDATE ${name(table)} SET ${name(orderKeyColumn(key))} = ${value}
            WHERE ${name(`${key.end}_id`)} = ${id}`,
        );
      }
    }
  }

  #textOf(shape: string, make: () => string): string {
    const text = this.#texts.get(shape) ?? make();
    this.#texts.set(shape, text);
    return text;
  }
}

function insertNode(kind: Kind): string {
  return upsert(kind.name, ['id', ...namesOf(kind.properties)].map(bound));
}

function insertEdge(
  type: EdgeType,
  kinds: Readonly<Record<OrderKey['end'], string>>,
  keys: readonly OrderKey[],
): string {
  const own = ['id', 'from_id', 'from_kind', 'to_id', 'to_kind', ...namesOf(type.properties)];
  const copied = keys.map((key): Cell => {
    const value = sql`(SELECT ${column('n', key.property)} FROM ${name(kinds[key.end])} n
      WHERE n.id = ${''})`;
    return [orderKeyColumn(key), value];
  });
  return upsert(type.name, [...own.map(bound), ...copied]);
}

function insertEvidence(): string {
  const cells = EVIDENCE.map(bound);
  return sql`${insert('evidence', cells)} ON CONFLICT (id) DO NOTHING`.text;
}

/** A column and what stands for its value. */
type Cell = readonly [column: string, value: Sql];

function bound(columnName: string): Cell {
  return [columnName, sql`${null as SqlValue}`];
}

function upsert(table: string, cells: readonly Cell[]): string {
  const changes = cells.slice(1).map(([key]) => sql`${name(key)} = excluded.${name(key)}`);
  return sql`${insert(table, cells)} ON CONFLICT (id) DO UPDATE SET ${join(changes, ', ')}`.text;
}

function insert(table: string, cells: readonly Cell[]): Sql {
  const columns = join(
    cells.map(([key]) => name(key)),
    ', ',
  );
  const values = join(
    cells.map(([, value]) => value),
    ', ',
  );
  return sql`INSERT INTO ${name(table)} (${columns}) VALUES (${values})`;
}

function namesOf(properties: readonly Property[]): string[] {
  return properties.flatMap(columnsOf).map(([columnName]) => columnName);
}

function cellsOf(properties: readonly Property[], values: Values): SqlValue[] {
  return properties.flatMap((property) => toColumns(property, values[property.name]));
}
