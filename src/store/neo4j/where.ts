import type { GraphModel, Property, Relation } from '../../model/graph-model.ts';
import { COUNT } from '../count-property.ts';
import { foldedTest } from '../folded-property.ts';
import { ID } from '../id-property.ts';
import type { Comparison, CountCondition, Where } from '../selection.ts';
import { compileComparison, compileTest } from './comparison.ts';
import { type Cypher, cypher, FALSE, join, name, TRUE } from './cypher.ts';
import { indexKey, isIndexedByKey, keyProperty } from './index-key.ts';
import { anyHop, degree, edge, hop, node, property } from './pattern.ts';

type Quantified = Extract<Where, { readonly op: 'some' | 'every' | 'none' }>;

/**
 * A condition on a node of one of these kinds that stands at this depth.
 * @param edgeType the type of the edge that led there, which comparisons by edge are of
 */
export function compileWhere(
  model: GraphModel,
  kinds: readonly string[],
  depth: number,
  where: Where | null,
  edgeType: string | null = null,
): Cypher {
  if (where === null) return TRUE;
  const [only] = kinds;
  const of = (kind: string) => ofKind(model, kind, depth, where, edgeType);
  if (kinds.length === 1 && only !== undefined) return of(only);
  const cases = kinds.map((kind) => cypher`(${node(depth)}:${name(kind)} AND ${of(kind)})`);
  return cypher`(${join(cases, ' OR ')})`;
}

function ofKind(
  model: GraphModel,
  kind: string,
  depth: number,
  where: Where,
  edgeType: string | null,
): Cypher {
  const nested = (inner: Where) => ofKind(model, kind, depth, inner, edgeType);
  switch (where.op) {
    case 'and':
      return where.all.length === 0 ? TRUE : cypher`(${join(where.all.map(nested), ' AND ')})`;
    case 'or':
      return where.all.length === 0 ? FALSE : cypher`(${join(where.all.map(nested), ' OR ')})`;
    case 'not':
      return negated(nested(where.where));
    case 'kind':
      return where.kinds.includes(kind) ? TRUE : FALSE;
    case 'compare':
      return where.by === 'edge'
        ? edgeComparison(model, edgeType, depth, where)
        : comparison(model, kind, depth, where);
    case 'count':
      return counted(model, depth, where);
    default:
      return quantified(model, depth, where);
  }
}

/** What is neither true nor false fails the inner test, so it passes here. */
function negated(condition: Cypher): Cypher {
  return cypher`NOT coalesce(${condition}, false)`;
}

function comparison(model: GraphModel, kind: string, depth: number, where: Comparison): Cypher {
  const known = model.kinds.get(kind)?.properties.find(({ name }) => name === where.property);
  const declared = where.property === 'id' ? ID : known;
  if (!declared) return FALSE;
  const condition = compileComparison(node(depth), declared, where);
  const narrowed = isIndexedByKey(declared) ? narrowing(declared, depth, where) : null;
  return narrowed ? cypher`(${narrowed} AND ${condition})` : condition;
}

function edgeComparison(
  model: GraphModel,
  edgeType: string | null,
  depth: number,
  where: Comparison,
): Cypher {
  const known = edgeType === null ? undefined : model.edges.get(edgeType)?.properties;
  const declared = known?.find(({ name }) => name === where.property);
  if (!declared) return FALSE;
  return compileComparison(edge(depth), declared, where);
}

/** What the index can answer of a test: it holds for all that pass, and for few others. */
function narrowing(declared: Property, depth: number, where: Comparison): Cypher | null {
  const { test, value } = foldedTest(declared, where) ?? where;
  const key = property(node(depth), keyProperty(declared));
  const keys = [value ?? []].flat().map((text) => indexKey(String(text)));
  const [first] = keys;
  if (test === 'in' && value !== null) return cypher`${key} IN ${keys}`;
  if (first === undefined) return null;
  if (test === 'eq') return cypher`${key} = ${first}`;
  return test === 'startsWith' ? cypher`${key} STARTS WITH ${first}` : null;
}

function counted(model: GraphModel, depth: number, where: CountCondition): Cypher {
  const count =
    where.where === null
      ? degree(model, where.relation, depth)
      : cypher`COUNT { ${reaching(model, depth, where.relation, where.where)} }`;
  return compileTest(count, COUNT, where);
}

function quantified(model: GraphModel, depth: number, { op, relation, where }: Quantified): Cypher {
  if (op === 'some') return reaches(model, depth, relation, where);
  if (op === 'none') return cypher`NOT ${reaches(model, depth, relation, where)}`;
  if (where === null) return TRUE;
  return cypher`NOT ${reaches(model, depth, relation, { op: 'not', where })}`;
}

function reaches(
  model: GraphModel,
  depth: number,
  relation: Relation,
  where: Where | null,
): Cypher {
  if (where === null) return cypher`EXISTS { ${anyHop(model, relation, depth)} }`;
  return cypher`EXISTS { ${reaching(model, depth, relation, where)} }`;
}

function reaching(
  model: GraphModel,
  depth: number,
  relation: Relation,
  where: Where | null,
): Cypher {
  const { targetKinds, edge: edgeType } = relation;
  const condition = compileWhere(model, targetKinds, depth + 1, where, edgeType);
  return cypher`MATCH ${hop(relation, depth)} WHERE ${condition}`;
}
