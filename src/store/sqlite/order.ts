import type { GraphModel, Relation } from '../../model/graph-model.ts';
import type { Order } from '../selection.ts';
import { column, join, name, type Sql, sql } from './sql.ts';
import { farEnd, orderKeyColumn } from './tables.ts';

/** The SQL of an order on the rows of a kind's table. */
export function nodeKey(model: GraphModel, kind: string, alias: string, { property }: Order): Sql {
  const known = model.kinds.get(kind)?.properties.some(({ name }) => name === property);
  return known || property === 'id' ? column(alias, property) : sql`NULL`;
}

/** The SQL of an order on edges: of the edge's own value, of the copied one, else of the far node's. */
export function edgeKey(model: GraphModel, relation: Relation, alias: string, order: Order): Sql {
  const end = farEnd(relation);
  if (order.by === 'edge') return column(alias, order.property);
  if (order.property === 'id') return column(alias, `${end}_id`);
  if (order.property === relation.orderKey) {
    return column(alias, orderKeyColumn({ end, property: order.property }));
  }
  const cases = relation.targetKinds.map((kind) => {
    const value = nodeKey(model, kind, 'far', order);
    return sql`(SELECT ${value} FROM ${name(kind)} far WHERE far.id = ${column(alias, `${end}_id`)})`;
  });
  return cases.length === 1 ? join(cases, ', ') : sql`COALESCE(${join(cases, ', ')})`;
}
