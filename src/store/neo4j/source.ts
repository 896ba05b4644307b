import type { GraphModel } from '../../model/graph-model.ts';
import { conditionsOf, partedByEdge } from '../edge-conditions.ts';
import type { Where } from '../selection.ts';
import { allOf, type Cypher, cypher, join, name, TRUE } from './cypher.ts';
import { isIndexed } from './index-key.ts';
import { hop, node } from './pattern.ts';
import { compileWhere } from './where.ts';

export type Some = Extract<Where, { readonly op: 'some' | 'every' | 'none' }>;

/**
 * Finds the nodes of a kind that pass, each once, at a depth. Where a condition on a far node names
 * it by an index, it begins there and follows the edges back; Neo4j would ask every near node.
 * @param also what else must hold of them
 */
export function compileSource(
  model: GraphModel,
  kind: string,
  depth: number,
  where: Where | null,
  also: Cypher = TRUE,
): Cypher {
  const found = findEntry(model, kind, where);
  if (!found) {
    const passes = allOf([compileWhere(model, [kind], depth, where), also]);
    return cypher`MATCH (${node(depth)}:${name(kind)}) WHERE ${passes}`;
  }
  const { entry, rest } = found;
  const { onNode, onEdge } = partedByEdge(entry.where);
  const ways = entry.relation.targetKinds.map((far) => {
    const reached = compileWhere(model, [far], depth + 1, onEdge, entry.relation.edge);
    return cypher`${compileSource(model, far, depth + 1, onNode)}
      MATCH ${hop(entry.relation, depth)} WHERE ${allOf([cypher`${node(depth)}:${name(kind)}`, reached])}
      RETURN DISTINCT ${node(depth)}`;
  });
  return cypher`CALL () { ${join(ways, ' UNION ')} }
    WITH ${node(depth)} WHERE ${allOf([compileWhere(model, [kind], depth, rest), also])}`;
}

/** A condition on a far node to begin at, and the others; null where none is better than the kind itself. */
export function findEntry(
  model: GraphModel,
  kind: string,
  where: Where | null,
): { readonly entry: Some; readonly rest: Where } | null {
  const all = conditionsOf(where);
  if (all.some((one) => one.op === 'compare' && isSelective(model, kind, one))) return null;
  const entry = all.find((one): one is Some => one.op === 'some' && isSelective(model, kind, one));
  return entry ? { entry, rest: { op: 'and', all: all.filter((one) => one !== entry) } } : null;
}

/** Whether few nodes of the kind pass, and an index finds them. */
function isSelective(model: GraphModel, kind: string, where: Where): boolean {
  if (where.op === 'some') {
    const inner = conditionsOf(where.where);
    return where.relation.targetKinds.every((far) =>
      inner.some((one) => isSelective(model, far, one)),
    );
  }
  if (where.op !== 'compare' || where.by === 'edge' || where.value === null) return false;
  if (where.test !== 'eq' && where.test !== 'in') return false;
  const declared = model.kinds.get(kind)?.properties.find((one) => one.name === where.property);
  if (where.property === 'id') return true;
  return declared !== undefined && isIndexed(declared) && !isSpread(model, declared.type);
}

/** Many nodes share one of few values; a date is asked for as a range, which no index answers. */
function isSpread(model: GraphModel, type: string): boolean {
  return model.enums.has(type) || type === 'Boolean' || type === 'Date' || type === 'DateTime';
}
