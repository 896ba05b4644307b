import type { GraphModel, Relation } from '../../model/graph-model.ts';
import { farEnd } from '../order-keys.ts';
import type { Order, RelatedOrder } from '../selection.ts';
import { column, join, keyword, name, type Sql, sql } from './sql.ts';
import { orderKeyColumn } from './tables.ts';
import { edgesFrom } from './where.ts';

/** The SQL of an order on the rows of a kind's table. */
export function nodeKey(model: GraphModel, kind: string, alias: string, order: Order): Sql {
  if ('relation' in order) return relatedKey(model, order, column(alias, 'id'));
  return propertyKey(model, kind, alias, order.property);
}

/** The SQL of an order on edges: of the edge's own value, of the copied one, else of the far node's. */
export function edgeKey(model: GraphModel, relation: Relation, alias: string, order: Order): Sql {
  if ('relation' in order) return relatedKey(model, order, column(alias, `${farEnd(relation)}_id`));
  if (order.by === 'edge') return column(alias, order.property);
  return farKey(model, relation, alias, order.property);
}

/** A property of the far end. */
function farKey(model: GraphModel, relation: Relation, alias: string, property: string): Sql {
  const end = farEnd(relation);
  const id = column(alias, `${end}_id`);
  if (property === 'id') return id;
  if (property === relation.orderKey) return column(alias, orderKeyColumn({ end, property }));
  const cases = relation.targetKinds.map((kind) => {
    const value = propertyKey(model, kind, 'far', property);
    return sql`(SELECT ${value} FROM ${name(kind)} far WHERE far.id = ${id})`;
  });
  return cases.length === 1 ? join(cases, ', ') : sql`COALESCE(${join(cases, ', ')})`;
}

function propertyKey(model: GraphModel, kind: string, alias: string, property: string): Sql {
  const known = model.kinds.get(kind)?.properties.some(({ name }) => name === property);
  return known || property === 'id' ? column(alias, property) : sql`NULL`;
}

/** What follows from the edges of a relation of the node of an id. */
function relatedKey(model: GraphModel, order: RelatedOrder, id: Sql): Sql {
  const { relation } = order;
  const edges = sql`${name(relation.edge)} c WHERE ${edgesFrom(model, relation, 'c', id, null)}`;
  if (order.by === 'count') return sql`(SELECT count(*) FROM ${edges})`;
  const value = farKey(model, relation, 'c', order.property);
  return sql`(SELECT ${keyword(order.by)}(${value}) FROM ${edges})`;
}
