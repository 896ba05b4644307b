import type { Relation } from '../../model/graph-model.ts';
import { farEnd } from '../order-keys.ts';
import type { Order } from '../selection.ts';
import { type Cypher, cypher } from './cypher.ts';
import { edgeOrder } from './edge-order.ts';
import type { Key } from './keyset.ts';
import { anyHopTo, edge, node, property } from './pattern.ts';

/** Edges of a node and what their index orders them by. */
interface EdgesInOrder {
  /** Finds edges, with the nodes they lead to. */
  readonly match: Cypher;
  /** Of the edges that are found, those of the node. */
  readonly condition: Cypher;
  readonly key: Key;
}

/**
 * The edges of a relation in its own order; null where another is asked for. The node at the depth is
 * known by its id alone: a pattern that began with it would go by all its edges.
 */
export function edgesInOrder(
  relation: Relation,
  depth: number,
  order: readonly Order[],
): EdgesInOrder | null {
  const [only] = order;
  if (order.length !== 1 || !only || 'relation' in only || only.by !== 'node') return null;
  if (only.property !== relation.orderKey || only.direction !== 'DESC') return null;
  const by = { end: farEnd(relation), property: only.property };
  const { condition, key } = edgeOrder(edge(depth + 1), by, property(node(depth), 'id'));
  return {
    match: cypher`MATCH ${anyHopTo(relation, depth + 1)}`,
    condition,
    key: { ...key, direction: only.direction },
  };
}
