import type { GraphModel, Relation } from '../../model/graph-model.ts';
import { ID } from '../id-property.ts';
import type { Comparison, Where } from '../selection.ts';
import { compileComparison } from './comparison.ts';
import { column, FALSE, join, listOf, name, type Sql, sql, TRUE } from './sql.ts';
import { farEnd, nearEnd } from './tables.ts';

/** A condition on the rows of a kind's table that stands under `alias`. */
export function compileWhere(model: GraphModel, kind: string, alias: string, where: Where): Sql {
  const nested = (inner: Where) => compileWhere(model, kind, alias, inner);
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
      return comparison(model, kind, alias, where);
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
  return compileComparison(column(alias, where.property), property, where);
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

/**
 * The near ends of a relation whose far ends pass. CROSS JOIN keeps SQLite to the order of the
 * selection: the far ends first, by their own indexes, then the edges that reach them.
 */
function neighbours(model: GraphModel, relation: Relation, where: Where | null): Sql {
  const [near, far] = [nearEnd(relation), farEnd(relation)];
  const edge = name(relation.edge);
  const kinds = listOf(relation.targetKinds);
  if (where === null) {
    return sql`SELECT ${name(`${near}_id`)} FROM ${edge} WHERE ${name(`${far}_kind`)} IN ${kinds}`;
  }
  const selects = relation.targetKinds.map((kind) => {
    const condition = compileWhere(model, kind, 't', where);
    return sql`SELECT ${column('e', `${near}_id`)} FROM ${name(kind)} t
      CROSS JOIN ${edge} e ON ${column('e', `${far}_id`)} = t.id WHERE ${condition}`;
  });
  return join(selects, ' UNION ALL ');
}
