import type { GraphModel, Relation } from '../../model/graph-model.ts';
import { COUNT } from '../count-property.ts';
import { partedByEdge } from '../edge-conditions.ts';
import { ID } from '../id-property.ts';
import { farEnd, nearEnd } from '../order-keys.ts';
import type { Comparison, CountCondition, Where } from '../selection.ts';
import { compileComparison, compileTest } from './comparison.ts';
import { column, FALSE, join, name, type Sql, sql, TRUE } from './sql.ts';

/** The edge that led to a node: its type, and what its table stands under. */
interface EdgeAt {
  readonly type: string;
  readonly alias: string;
}

/**
 * A condition on the rows of a kind's table that stands under `alias`.
 * @param edge what comparisons by edge are of
 */
export function compileWhere(
  model: GraphModel,
  kind: string,
  alias: string,
  where: Where,
  edge: EdgeAt | null = null,
): Sql {
  const nested = (inner: Where) => compileWhere(model, kind, alias, inner, edge);
  switch (where.op) {
    case 'and':
      return where.all.length === 0 ? TRUE : sql`(${join(where.all.map(nested), ' AND ')})`;
    case 'or':
      return where.all.length === 0 ? FALSE : sql`(${join(where.all.map(nested), ' OR ')})`;
    case 'not':
      return negated(nested(where.where));
    case 'kind':
      return where.kinds.includes(kind) ? TRUE : FALSE;
    case 'compare':
      return where.by === 'edge'
        ? edgeComparison(model, edge, where)
        : comparison(model, kind, alias, where);
    case 'count':
      return counted(model, alias, where);
    default:
      return quantified(model, alias, where);
  }
}

/** `SELECT id` of the nodes of these kinds that pass. */
export function idsOf(model: GraphModel, kinds: readonly string[], where: Where): Sql {
  const selects = kinds.map(
    (kind) => sql`SELECT t.id FROM ${name(kind)} t WHERE ${compileWhere(model, kind, 't', where)}`,
  );
  return join(selects, ' UNION ALL ');
}

/** What is neither true nor false fails the inner test, so it passes here. */
function negated(condition: Sql): Sql {
  return sql`NOT IFNULL((${condition}), 0)`;
}

function comparison(model: GraphModel, kind: string, alias: string, where: Comparison): Sql {
  const known = model.kinds.get(kind)?.properties.find(({ name }) => name === where.property);
  const property = where.property === 'id' ? ID : known;
  if (!property) return FALSE;
  return compileComparison(alias, property, where);
}

function edgeComparison(model: GraphModel, edge: EdgeAt | null, where: Comparison): Sql {
  const declared = edge && model.edges.get(edge.type)?.properties;
  const property = declared?.find(({ name }) => name === where.property);
  if (!edge || !property) return FALSE;
  return compileComparison(edge.alias, property, where);
}

function counted(model: GraphModel, alias: string, where: CountCondition): Sql {
  const edges = edgesFrom(model, where.relation, 'c', column(alias, 'id'), where.where);
  const count = sql`(SELECT count(*) FROM ${name(where.relation.edge)} c WHERE ${edges})`;
  return compileTest(count, COUNT, where);
}

function quantified(
  model: GraphModel,
  alias: string,
  where: Extract<Where, { readonly op: 'some' | 'every' | 'none' }>,
): Sql {
  const id = column(alias, 'id');
  const { op, relation } = where;
  if (op === 'some') return sql`${id} IN (${neighbours(model, relation, where.where)})`;
  if (op === 'none') return sql`${id} NOT IN (${neighbours(model, relation, where.where)})`;
  if (where.where === null) return TRUE;
  const others: Where = { op: 'not', where: where.where };
  return sql`${id} NOT IN (${neighbours(model, relation, others)})`;
}

/** What edges under `alias` from a near node fulfil that belong to a relation and whose far ends pass. */
export function edgesFrom(
  model: GraphModel,
  relation: Relation,
  alias: string,
  near: Sql,
  where: Where | null,
): Sql {
  const from = sql`${column(alias, `${nearEnd(relation)}_id`)} = ${near}`;
  return sql`${from} AND ${edgesOf(model, relation, alias, where)}`;
}

function edgesOf(model: GraphModel, relation: Relation, alias: string, where: Where | null): Sql {
  const end = farEnd(relation);
  const [far, farKind] = [column(alias, `${end}_id`), column(alias, `${end}_kind`)];
  const kinds = relation.targetKinds;
  const [only] = kinds;
  const conditions =
    kinds.length === 1 && only
      ? [sql`${farKind} = ${only}`]
      : [amongKinds(model, relation, farKind)];
  const { onNode, onEdge } = partedByEdge(where);
  if (onNode.all.length > 0) conditions.push(sql`${far} IN (${idsOf(model, kinds, onNode)})`);
  if (onEdge.all.length > 0) {
    const edge = { type: relation.edge, alias };
    const passing = kinds.map((kind) => {
      const condition = compileWhere(model, kind, 't', onEdge, edge);
      return sql`EXISTS (SELECT 1 FROM ${name(kind)} t WHERE t.id = ${far} AND ${condition})`;
    });
    conditions.push(sql`(${join(passing, ' OR ')})`);
  }
  return join(conditions, ' AND ');
}

/** Nothing to ask where the edges lead nowhere else. */
function amongKinds(model: GraphModel, { edge, direction, targetKinds }: Relation, kind: Sql): Sql {
  const type = model.edges.get(edge);
  const ends = (direction === 'OUT' ? type?.targets : type?.sources) ?? [];
  if (ends.every((end) => targetKinds.includes(end))) return TRUE;
  const kinds = targetKinds.map((one) => sql`${one}`);
  return sql`${kind} IN (${join(kinds, ', ')})`;
}

/**
 * The near ends of a relation whose far ends pass. CROSS JOIN keeps SQLite to the order of the
 * selection: the far ends first, by their own indexes, then the edges that reach them.
 */
function neighbours(model: GraphModel, relation: Relation, where: Where | null): Sql {
  const [near, far] = [nearEnd(relation), farEnd(relation)];
  const edge = name(relation.edge);
  if (where === null || partedByEdge(where).onNode.all.length === 0) {
    return sql`SELECT ${column('e', `${near}_id`)} FROM ${edge} e
      WHERE ${edgesOf(model, relation, 'e', where)}`;
  }
  const selects = relation.targetKinds.map((kind) => {
    const condition = compileWhere(model, kind, 't', where, { type: relation.edge, alias: 'e' });
    return sql`SELECT ${column('e', `${near}_id`)} FROM ${name(kind)} t
      CROSS JOIN ${edge} e ON ${column('e', `${far}_id`)} = t.id WHERE ${condition}`;
  });
  return join(selects, ' UNION ALL ');
}
