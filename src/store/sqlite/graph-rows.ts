import type { EdgeType, GraphModel, Property } from '../../model/graph-model.ts';
import type { GraphEvidence } from '../../model/graph-part.ts';
import type { Values } from '../../model/value.ts';
import type { EdgeContent } from '../part-contents.ts';
import { toColumn } from './columns.ts';
import type { Database } from './database.ts';
import { column, join, name, type SqlValue, sql } from './sql.ts';
import { orderKeyColumn, orderKeysOf } from './tables.ts';

/** Writes single rows of the graph; who holds them is the business of `PartWriter`. */
export class GraphRows {
  readonly #database: Database;
  readonly #model: GraphModel;

  constructor(database: Database, model: GraphModel) {
    this.#database = database;
    this.#model = model;
  }

  putNode(kind: string, id: string, values: Values): void {
    const properties = this.#model.kinds.get(kind)?.properties ?? [];
    this.#put(kind, [['id', id], ...cells(properties, values)]);
    this.#refreshOrderKeys(kind, id);
  }

  putEdge(type: EdgeType, id: string, [from, fromKind, to, toKind, values]: EdgeContent): void {
    this.#put(type.name, [
      ['id', id],
      ['from_id', from],
      ['from_kind', fromKind],
      ['to_id', to],
      ['to_kind', toKind],
      ...cells(type.properties, values),
    ]);
    for (const key of orderKeysOf(this.#model, type)) {
      const end = key.end === 'from' ? { id: from, kind: fromKind } : { id: to, kind: toKind };
      if (key.kinds.includes(end.kind)) this.#copyOrderKey(type.name, key, end.kind, end.id);
    }
  }

  /** Evidence is made of its content: one that is there is the same. */
  putEvidence(evidence: GraphEvidence): void {
    this.#put('evidence', Object.entries(evidence) as [string, SqlValue][]);
  }

  remove(table: string, id: string): void {
    this.#database.run(sql`DELETE FROM ${name(table)} WHERE id = ${id}`);
  }

  #put(table: string, entries: readonly (readonly [string, SqlValue])[]): void {
    const columns = join(
      entries.map(([key]) => name(key)),
      ', ',
    );
    const values = join(
      entries.map(([, value]) => sql`${value}`),
      ', ',
    );
    const changes = entries.slice(1).map(([key]) => sql`${name(key)} = excluded.${name(key)}`);
    const onConflict =
      changes.length > 0 ? sql`DO UPDATE SET ${join(changes, ', ')}` : sql`DO NOTHING`;
    this.#database.run(
      sql`INSERT INTO ${name(table)} (${columns}) VALUES (${values}) ON CONFLICT (id) ${onConflict}`,
    );
  }

  #refreshOrderKeys(kind: string, id: string): void {
    for (const type of this.#model.edges.values()) {
      for (const key of orderKeysOf(this.#model, type)) {
        if (key.kinds.includes(kind)) this.#copyOrderKey(type.name, key, kind, id);
      }
    }
  }

  #copyOrderKey(
    table: string,
    key: { readonly end: 'from' | 'to'; readonly property: string },
    kind: string,
    id: string,
  ): void {
    const copy = name(orderKeyColumn(key));
    const value = sql`(SELECT ${column('n', key.property)} FROM ${name(kind)} n WHERE n.id = ${id})`;
    this.#database.run(
      sql`UPDATE ${name(table)} SET ${copy} = ${value} WHERE ${name(`${key.end}_id`)} = ${id}`,
    );
  }
}

function cells(properties: readonly Property[], values: Values): [string, SqlValue][] {
  return properties.map((property) => [property.name, toColumn(property, values[property.name])]);
}
