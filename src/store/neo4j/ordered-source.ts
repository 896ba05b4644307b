import neo4j from 'neo4j-driver';
import type { GraphModel } from '../../model/graph-model.ts';
import { conditionsOf, partedByEdge } from '../edge-conditions.ts';
import type { Selection, Where } from '../selection.ts';
import { type Cypher, cypher, name, word } from './cypher.ts';
import { keysetOf } from './keyset.ts';
import { hop, node, property } from './pattern.ts';
import { compileSource, findEntry } from './source.ts';
import { compileWhere } from './where.ts';

const RANGE: ReadonlySet<string> = new Set(['eq', 'lt', 'lte', 'gt', 'gte']);
/** Types whose index holds the values themselves, in their order. */
const ORDERED: ReadonlySet<string> = new Set(['Date', 'DateTime', 'Int', 'Float']);

/**
 * Finds the first nodes of a kind in an order, where they are tied to a far node that an index finds and
 * lie in a range of what orders them: along the edges of the far node where those are few; else along
 * the index of the property, asking each node for the edge, until the page is full. That takes some
 * `rows * nodes / edges` steps, so it is the shorter way where edges are more than the root of
 * `rows * nodes`; the server has both numbers at hand. Null where the selection is none of that kind.
 * @param also what else must hold of the nodes
 * @param rows how many are wanted
 */
export function orderedSource(
  model: GraphModel,
  kind: string,
  { where, order, window }: Selection,
  also: Cypher,
  rows: number,
): Cypher | null {
  const [first, ...others] = order;
  const found = findEntry(model, kind, where);
  if (!found || !first || 'relation' in first || window.from === 'end') return null;
  const { entry, rest } = found;
  const { relation } = entry;
  const [far] = relation.targetKinds;
  const isInRange = conditionsOf(rest).some((one) => isRangeOf(one, first.property));
  const declared = model.kinds.get(kind)?.properties.find((one) => one.name === first.property);
  if (!far || relation.targetKinds.length > 1 || !isInRange) return null;
  if (!declared || declared.list || !ORDERED.has(declared.type)) return null;
  const keys = others.flatMap((one) => ('relation' in one ? [] : property(node(0), one.property)));
  if (keys.length < others.length) return null;
  const [near, there] = [node(0), node(1)];
  const { onNode, onEdge } = partedByEdge(entry.where);
  const reached = compileWhere(model, [far], 1, onEdge, relation.edge);
  const passes = cypher`${compileWhere(model, [kind], 0, rest)} AND ${also}`;
  const start = { ...window, after: null, before: null };
  const within = keysetOf(others, keys, property(near, 'id'), start).order;
  const ordered = cypher`${property(near, first.property)} ${word(first.direction)}, ${within}`;
  const edges = cypher`COUNT { (${there})${arrowOf(relation.direction, name(relation.edge))}() }`;
  const isMany = cypher`edges * edges > nodes * ${neo4j.int(rows)}`;
  return cypher`CALL () { ${compileSource(model, far, 1, onNode)}
    WITH ${there}, ${edges} AS edges, COUNT { (:${name(kind)}) } AS nodes
    CALL (${there}, edges, nodes) {
      ${onlyIf(cypher`NOT ${isMany}`)}
      CALL (${there}) { MATCH ${hop(relation, 0)} WHERE ${near}:${name(kind)} AND ${reached}
        RETURN DISTINCT ${near} }
      WITH ${near} WHERE ${passes} RETURN ${near}
      UNION ALL
      ${onlyIf(isMany)}
      CALL (${there}) { MATCH (${near}:${name(kind)})
          WHERE ${passes} AND EXISTS { MATCH ${hop(relation, 0)} WHERE ${reached} }
        WITH ${near} ORDER BY ${ordered} LIMIT ${neo4j.int(rows)} RETURN ${near} }
      RETURN ${near} }
    RETURN DISTINCT ${near} }`;
}

/** Before all that follows: a condition may be moved behind what it was to spare. */
function onlyIf(condition: Cypher): Cypher {
  return cypher`UNWIND CASE WHEN ${condition} THEN [1] ELSE [] END AS chosen`;
}

/** From the far node back, whatever is there: the server keeps that number. */
function arrowOf(direction: 'IN' | 'OUT', type: Cypher): Cypher {
  return direction === 'OUT' ? cypher`<-[:${type}]-` : cypher`-[:${type}]->`;
}

/** A test of a range, which no node passes that has no value. */
function isRangeOf(where: Where, wanted: string): boolean {
  return (
    where.op === 'compare' &&
    where.by !== 'edge' &&
    where.property === wanted &&
    where.value !== null &&
    RANGE.has(where.test)
  );
}
