import type { GraphModel, Property, Relation } from '../../model/graph-model.ts';
import type { Order, RelatedOrder } from '../selection.ts';
import { type Cypher, cypher, NULL, word } from './cypher.ts';
import { degree, edge, hop, node, property } from './pattern.ts';

/** What a page at a depth is ordered by. */
export interface OrderKeys {
  /** What each order compares: a property, or a variable of `computed`. */
  readonly keys: readonly Cypher[];
  /** `expression AS variable`, to be bound before they are compared. */
  readonly computed: readonly Cypher[];
  /** The variables of `computed`. */
  readonly variables: readonly Cypher[];
}

/**
 * @param kinds of the nodes at the depth
 * @param relation the one that led there, or null at a root
 */
export function orderKeysOf(
  model: GraphModel,
  kinds: readonly string[],
  depth: number,
  order: readonly Order[],
  relation: Relation | null,
): OrderKeys {
  const bound = order.map((one, i) =>
    'relation' in one
      ? { variable: word(`k${depth}_${i}`), expression: relatedKey(model, one, depth) }
      : null,
  );
  const keys = order.map((one, i) => {
    if ('relation' in one) return bound[i]?.variable ?? NULL;
    if (one.by === 'node') return nodeKey(model, kinds, depth, one.property);
    const declared = (relation && model.edges.get(relation.edge)?.properties) ?? [];
    return keyOf(declared, edge(depth), one.property);
  });
  const related = bound.filter((one) => one !== null);
  return {
    keys,
    computed: related.map(({ expression, variable }) => cypher`${expression} AS ${variable}`),
    variables: related.map(({ variable }) => variable),
  };
}

/** What follows from the edges of a relation of the node at a depth. */
function relatedKey(model: GraphModel, order: RelatedOrder, depth: number): Cypher {
  const { relation } = order;
  if (order.by === 'count') return degree(model, relation, depth);
  const value = nodeKey(model, relation.targetKinds, depth + 1, order.property);
  const direction = word(order.by === 'min' ? 'ASC' : 'DESC');
  return cypher`head(COLLECT { MATCH ${hop(relation, depth)} WHERE ${value} IS NOT NULL
    RETURN ${value} ORDER BY ${value} ${direction} LIMIT 1 })`;
}

/** A property that one of the kinds has, or the id. */
function nodeKey(
  model: GraphModel,
  kinds: readonly string[],
  depth: number,
  wanted: string,
): Cypher {
  if (wanted === 'id') return property(node(depth), 'id');
  const declared = kinds.flatMap((kind) => model.kinds.get(kind)?.properties ?? []);
  return keyOf(declared, node(depth), wanted);
}

/** Truth is ordered, and stands in cursors, as 0 and 1. */
function keyOf(declared: readonly Property[], variable: Cypher, wanted: string): Cypher {
  const known = declared.find(({ name }) => name === wanted);
  if (!known) return NULL;
  const value = property(variable, known.name);
  return known.type === 'Boolean'
    ? cypher`CASE ${value} WHEN true THEN 1 WHEN false THEN 0 END`
    : value;
}
