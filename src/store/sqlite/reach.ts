import type { GraphModel, Relation } from '../../model/graph-model.ts';
import { farEnd, nearEnd } from '../order-keys.ts';
import { isNode } from '../reached.ts';
import type { DateBucket, Reach } from '../selection.ts';
import { column, FALSE, join, listOf, name, type Sql, sql, TRUE } from './sql.ts';
import { edgesFrom } from './where.ts';

/** The tables on the way to a value, each with what ties it to those before; and the value there. */
export interface Way {
  readonly tables: readonly { readonly table: Sql; readonly on: Sql }[];
  readonly value: Sql;
  /** The kind of the node at the end, where the value is the node. */
  readonly kind: Sql | null;
}

/**
 * @param origin the id of the node that it goes out from
 * @param alias tells its tables from those of other ways
 */
export function wayTo(
  model: GraphModel,
  of: string,
  reach: Reach,
  origin: Sql,
  alias: string,
): Way {
  const hops = reach.steps.map(({ relation, where }, i) => {
    const edge = `${alias}e${i}`;
    const before = reach.steps[i - 1]?.relation;
    const near = before ? column(`${alias}e${i - 1}`, `${farEnd(before)}_id`) : origin;
    const on = where
      ? edgesFrom(model, relation, edge, near, where)
      : sql`${column(edge, `${nearEnd(relation)}_id`)} = ${near}${leadsTo(model, relation, edge)}`;
    return { table: sql`${name(relation.edge)} ${name(edge)}`, on };
  });
  const last = reach.steps.at(-1)?.relation;
  if (!last) return { tables: [], ...ownValue(model, of, reach) };
  const edge = `${alias}e${reach.steps.length - 1}`;
  const id = column(edge, `${farEnd(last)}_id`);
  if (isNode(reach)) {
    return { tables: hops, value: id, kind: column(edge, `${farEnd(last)}_kind`) };
  }
  const at = reach.by === 'edge' ? null : farTables(model, last, reach, id, alias);
  const value = at ? at.value : column(edge, reach.property);
  return { tables: [...hops, ...(at?.tables ?? [])], value: spanOf(value, reach), kind: null };
}

/** Nothing to ask where the edge leads to no other kinds. */
function leadsTo(model: GraphModel, relation: Relation, alias: string): Sql {
  const edge = model.edges.get(relation.edge);
  const ends = (relation.direction === 'OUT' ? edge?.targets : edge?.sources) ?? [];
  if (ends.every((kind) => relation.targetKinds.includes(kind))) return sql``;
  const kind = column(alias, `${farEnd(relation)}_kind`);
  const [only] = relation.targetKinds;
  return relation.targetKinds.length === 1 && only !== undefined
    ? sql` AND ${kind} = ${only}`
    : sql` AND ${kind} IN ${listOf(relation.targetKinds)}`;
}

function ownValue(model: GraphModel, of: string, reach: Reach): Pick<Way, 'value' | 'kind'> {
  if (!isNode(reach)) return { value: spanOf(column('t', reach.property), reach), kind: null };
  const kinds = model.interfaces.get(of)?.kinds;
  return { value: column('t', 'id'), kind: kinds ? column('t', '#kind') : sql`${of}` };
}

/** The tables of the kinds at the end that have the property. */
function farTables(model: GraphModel, last: Relation, reach: Reach, id: Sql, alias: string) {
  const kinds = last.targetKinds.filter((kind) =>
    model.kinds.get(kind)?.properties.some(({ name }) => name === reach.property),
  );
  const tables = kinds.map((kind, i) => {
    const far = `${alias}f${i}`;
    return { table: sql`${name(kind)} ${name(far)}`, on: sql`${column(far, 'id')} = ${id}` };
  });
  const values = kinds.map((_, i) => column(`${alias}f${i}`, reach.property));
  if (last.targetKinds.length === 1) return { tables, value: values[0] ?? sql`NULL` };
  const found = kinds.map(
    (kind, i) =>
      sql`(SELECT ${values[i] ?? FALSE} FROM ${name(kind)} ${name(`${alias}f${i}`)} WHERE ${column(`${alias}f${i}`, 'id')} = ${id})`,
  );
  return {
    tables: [],
    value: found.length === 1 ? (found[0] ?? TRUE) : sql`COALESCE(${join(found, ', ')})`,
  };
}

/** A date's year, quarter or month as text; null where the date is coarser. */
function spanOf(value: Sql, { bucket }: Reach): Sql {
  return bucket === null ? value : BUCKETS[bucket](value);
}

const BUCKETS: Readonly<Record<DateBucket, (date: Sql) => Sql>> = {
  YEAR: (date) => sql`substr(${date}, 1, 4)`,
  QUARTER: (date) =>
    sql`CASE WHEN length(${date}) >= 7 THEN substr(${date}, 1, 4) || '-Q' || ((substr(${date}, 6, 2) + 2) / 3) END`,
  MONTH: (date) => sql`CASE WHEN length(${date}) >= 7 THEN substr(${date}, 1, 7) END`,
};
