import type { GraphModel, Relation } from '../model/graph-model.ts';
import type { ValueOrder } from './selection.ts';

/** The edge properties that say an edge's place among its siblings. */
const PLACES = ['order', 'rank'];

/**
 * The order of a relation where none is asked for: the edge's `order` or `rank` where the relation
 * leads to parts, else the orderKey with the latest first; ties are by id.
 */
export function defaultOrder(model: GraphModel, relation: Relation): ValueOrder[] {
  if (relation.orderKey !== null) {
    return [{ by: 'node', property: relation.orderKey, direction: 'DESC' }];
  }
  const place = model.edges
    .get(relation.edge)
    ?.properties.find(({ name }) => PLACES.includes(name));
  return place ? [{ by: 'edge', property: place.name, direction: 'ASC' }] : [];
}
