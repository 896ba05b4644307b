import neo4j from 'neo4j-driver';
import type { GraphModel } from '../../model/graph-model.ts';
import { conditionsOf, partedByEdge } from '../edge-conditions.ts';
import { isListedBy, nearEnd } from '../order-keys.ts';
import type { Selection, Where } from '../selection.ts';
import { compileTest } from './comparison.ts';
import { allOf, type Cypher, cypher, join } from './cypher.ts';
import { edgeOrder } from './edge-order.ts';
import { keysetOf, keysOf } from './keyset.ts';
import { orderKeysOf } from './order.ts';
import { anyHopFrom, edge, node, property } from './pattern.ts';
import { compileSource, findEntry } from './source.ts';
import { compileWhere } from './where.ts';

const RANGE: ReadonlySet<string> = new Set(['eq', 'lt', 'lte', 'gt', 'gte']);

/**
 * Finds the first nodes of a kind in an order, where they are tied to a far node that an index finds
 * and the index of the edges there holds that order: as many as the page takes, however many are
 * tied. Null where the selection is none of that kind.
 */
export function orderedSource(
  model: GraphModel,
  kind: string,
  { where, order, window }: Selection,
): Cypher | null {
  const [first, ...others] = order;
  const found = findEntry(model, kind, where);
  if (!found || !first || 'relation' in first) return null;
  const { entry, rest } = found;
  const { relation } = entry;
  if (!isListedBy(model, kind, relation, first.property)) return null;
  const declared = model.kinds.get(kind)?.properties.find((one) => one.name === first.property);
  const range = conditionsOf(rest).filter((one) => isRangeOf(one, first.property));
  // Among the edges those to a node without the value come first where they rise, and it is to be last.
  if (!declared || (first.direction === 'ASC' && range.length === 0)) return null;
  const { keys, computed } = orderKeysOf(model, [kind], 0, others, null);
  if (computed.length > 0) return null;
  const by = { end: nearEnd(relation), property: first.property };
  const { condition, key } = edgeOrder(edge(1), by, property(node(1), 'id'));
  const id = property(node(0), 'id');
  const keyset = keysetOf(
    order,
    [{ ...key, direction: first.direction }, ...keysOf(others, keys)],
    id,
    window,
  );
  const { onNode, onEdge } = partedByEdge(entry.where);
  const ways = relation.targetKinds.map((far) => {
    const passes = [
      condition,
      ...range.map((one) => compileTest(key.value, declared, one)),
      compileWhere(model, [far], 1, onEdge, relation.edge),
      compileWhere(model, [kind], 0, rest),
      keyset.condition,
    ];
    return cypher`${compileSource(model, far, 1, onNode)}
      CALL (n1) { MATCH ${anyHopFrom(relation, 0, kind)} WHERE ${allOf(passes)}
        WITH n0, r1 ORDER BY ${keyset.order}
        LIMIT ${neo4j.int(window.size + 1)} RETURN n0 }
      RETURN DISTINCT n0`;
  });
  return cypher`CALL () { ${join(ways, ' UNION ')} }`;
}

/** A test of a range, which no node passes that has no value. */
function isRangeOf(
  where: Where,
  wanted: string,
): where is Extract<Where, { readonly op: 'compare' }> {
  return (
    where.op === 'compare' &&
    where.by !== 'edge' &&
    where.property === wanted &&
    where.value !== null &&
    RANGE.has(where.test)
  );
}
