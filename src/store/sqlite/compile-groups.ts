import type { GraphModel, Relation } from '../../model/graph-model.ts';
import { decodeCursor } from '../cursor.ts';
import { fullOrder, groupFingerprint, valueProperty } from '../group-order.ts';
import { farEnd, nearEnd } from '../order-keys.ts';
import { isAlwaysThere, isInner, isTold } from '../reached.ts';
import type { Grouping, GroupKey, GroupValue, Measure, Where } from '../selection.ts';
import { compileTest } from './comparison.ts';
import { sliceOf } from './keyset.ts';
import { type Way, wayTo } from './reach.ts';
import { column, join, name, type Sql, sql, TRUE } from './sql.ts';
import { compileWhere, edgesFrom } from './where.ts';

/** How a key stands in the statement. */
interface Keyed {
  readonly joins: Sql;
  readonly value: Sql;
  readonly kind: Sql | null;
  readonly condition: Sql;
}

const ID = column('t', 'id');

/** A page of groups: `#k0` `#c0` … (a key and, where it is a node, its kind), `#n` (the count), `#m0` … */
export function compileGroups(model: GraphModel, grouping: Grouping, also: Sql): Sql {
  return paged(model, grouping, grouped(model, grouping, also, true));
}

/** The same groups as a count, the keys and the measures, in this order; of keys that are nodes no kinds. */
export function compileTable(model: GraphModel, grouping: Grouping): Sql {
  return paged(model, grouping, grouped(model, grouping, TRUE, false));
}

function paged(model: GraphModel, grouping: Grouping, groups: Sql): Sql {
  const { window } = grouping;
  if (isAsGrouped(grouping)) {
    return sql`${groups} ORDER BY ${keyNames(grouping)} LIMIT ${window.size + 1}`;
  }
  const order = fullOrder(grouping);
  const keys = order.map(({ value, direction }) => ({ expression: outer(value), direction }));
  const slice = sliceOf(keys, window, (cursor) =>
    decodeCursor(cursor, groupFingerprint(grouping), keys.length).slice(0, -1),
  );
  return sql`SELECT * FROM (${groups}) g
    WHERE ${having(model, grouping)} AND ${slice.condition} ORDER BY ${slice.order} LIMIT ${window.size + 1}`;
}

/** Whether the first groups by keys that are never null are wanted: grouping brings them in that order. */
function isAsGrouped({ keys, order, having, window }: Grouping): boolean {
  const isFirst = window.from === 'start' && window.after === null && window.before === null;
  return isFirst && order.length === 0 && having.length === 0 && keys.every(isInner);
}

function keyNames({ keys }: Grouping): Sql {
  return join(
    keys.map((_, i) => name(`#k${i}`)),
    ', ',
  );
}

/** How many groups there are, as `n`. */
export function compileGroupCount(model: GraphModel, grouping: Grouping, also: Sql): Sql {
  return sql`SELECT count(*) AS n FROM (${grouped(model, grouping, also, false)}) g WHERE ${having(model, grouping)}`;
}

/** How many nodes pass, as `n`, and how many of them reach a value of each key, as `#k0` … */
export function compileCoverage(model: GraphModel, grouping: Grouping, also: Sql): Sql {
  const { of, keys } = grouping;
  const stated = keys.map(({ reach }, i) => {
    const way = wayTo(model, of, { ...reach, bucket: null }, ID, `k${i}`);
    const isStated = sql`${way.value} IS NOT NULL`;
    const [first] = way.tables;
    const reaches = first
      ? sql`EXISTS (SELECT 1 FROM ${chain(way)} WHERE ${first.on} AND ${isStated})`
      : isStated;
    return sql`, count(CASE WHEN ${reaches} THEN 1 END) AS ${name(`#k${i}`)}`;
  });
  const { from, condition } = sourceOf(model, grouping, also);
  return sql`SELECT count(*) AS n${concat(stated)} FROM ${from} WHERE ${condition}`;
}

/** A value of a group, as the outer statement names it. */
export function groupColumn(value: GroupValue): string {
  if (value.by === 'count') return '#n';
  return `#${value.by === 'key' ? 'k' : 'm'}${value.at}`;
}

function outer(value: GroupValue): Sql {
  return column('g', groupColumn(value));
}

function having(model: GraphModel, grouping: Grouping): Sql {
  const tests = grouping.having.map(({ of, test, value }) =>
    compileTest(outer(of), valueProperty(model, grouping, of), { test, value }),
  );
  return tests.length === 0 ? TRUE : join(tests, ' AND ');
}

/** All groups. What is measured at the end of relations is read apart, so that ways do not multiply. */
function grouped(model: GraphModel, grouping: Grouping, also: Sql, withKinds: boolean): Sql {
  const { of, keys, measures } = grouping;
  const keyed = keys.map((key, i): Keyed => {
    const one = keyOf(model, grouping, key, i);
    return withKinds ? one : { ...one, kind: null };
  });
  const { from, condition } = sourceOf(model, grouping, also);
  const conditions = [condition, ...keyed.map((one) => one.condition)];
  const rows = sql`FROM ${from}${concat(keyed.map(({ joins }) => joins))} WHERE ${join(conditions, ' AND ')}`;
  const columns = concat(keyed.map(({ value, kind }, i) => keyColumns(i, value, kind)));
  const byKeys = keyNames(grouping);
  const values = measures.map((measure, i) => ({
    measure,
    way: measureWay(model, of, measure, i),
  }));
  if (values.every(({ way }) => way.tables.length === 0)) {
    const isOnce = keys.every((key) => isTold(model, of, key));
    const measured = values.map(({ measure, way }, i) => measureColumn(measure, way.value, i));
    return sql`SELECT ${isOnce ? sql`count(*)` : sql`count(DISTINCT t.id)`} AS "#n"${columns}${concat(measured)}
      ${rows} GROUP BY ${byKeys}`;
  }
  const kept = concat(
    keyed.map(({ kind }, i) => sql`, ${name(`#k${i}`)}${kind ? sql`, ${name(`#c${i}`)}` : sql``}`),
  );
  const own = values.map(({ way }, i) =>
    way.tables.length === 0
      ? sql`, ${way.value} AS ${name(`#m${i}`)}`
      : sql`, NULL AS ${name(`#m${i}`)}`,
  );
  const reached = values.flatMap(({ way }, i) => {
    if (way.tables.length === 0) return [];
    const cells = values.map((_, j) => (i === j ? sql`, ${way.value}` : sql`, NULL`));
    const steps = way.tables.map(({ table, on }) => sql` CROSS JOIN ${table} ON ${on}`);
    return [sql`SELECT NULL${kept}${concat(cells)} FROM base${concat(steps)}`];
  });
  const measured = measures.map((measure, i) => measureColumn(measure, name(`#m${i}`), i));
  return sql`WITH base AS MATERIALIZED (SELECT DISTINCT t.id AS "#id"${columns}${concat(own)} ${rows})
    SELECT count(DISTINCT "#id") AS "#n"${kept}${concat(measured)}
    FROM (${join([sql`SELECT * FROM base`, ...reached], ' UNION ALL ')}) GROUP BY ${byKeys}`;
}

function measureWay(model: GraphModel, of: string, { reach }: Measure, i: number): Way {
  const origin = reach.steps.length === 0 ? ID : column('base', '#id');
  return wayTo(model, of, reach, origin, `m${i}`);
}

function measureColumn({ fn }: Measure, value: Sql, i: number): Sql {
  const of = {
    countDistinct: sql`count(DISTINCT ${value})`,
    min: sql`min(${value})`,
    max: sql`max(${value})`,
  };
  return sql`, ${of[fn]} AS ${name(`#m${i}`)}`;
}

function keyColumns(i: number, value: Sql, kind: Sql | null): Sql {
  const valued = sql`, ${value} AS ${name(`#k${i}`)}`;
  return kind ? sql`${valued}, ${kind} AS ${name(`#c${i}`)}` : valued;
}

/**
 * CROSS JOIN keeps SQLite to the order of the keys. Nodes that reach nothing stay by an outer join:
 * of the way itself where it always ends in a value, else of what it reaches.
 */
function keyOf(model: GraphModel, { of, keys }: Grouping, key: GroupKey, i: number): Keyed {
  const { reach, after } = key;
  const way = wayTo(model, of, reach, ID, `k${i}`);
  const { value, kind } = way;
  if (!isInner(key)) {
    if (way.tables.length === 0) return { joins: sql``, value, kind, condition: TRUE };
    if (!isAlwaysThere(model, of, reach)) return outerKey(model, of, key, i);
    const joins = way.tables.map(({ table, on }) => sql` LEFT JOIN ${table} ON ${on}`);
    return { joins: concat(joins), value, kind, condition: TRUE };
  }
  const joins = way.tables.map(({ table, on }) => sql` CROSS JOIN ${table} ON ${on}`);
  const earlier = after === null ? undefined : keys[after];
  const beyond = earlier
    ? sql`${value} > ${wayTo(model, of, earlier.reach, ID, `k${after}`).value}`
    : TRUE;
  const present = isAlwaysThere(model, of, reach) ? TRUE : sql`${value} IS NOT NULL`;
  return { joins: concat(joins), value, kind, condition: sql`${present} AND ${beyond}` };
}

function outerKey(model: GraphModel, of: string, { reach }: GroupKey, i: number): Keyed {
  const [first] = reach.steps;
  if (!first) return { joins: sql``, value: sql`NULL`, kind: null, condition: TRUE };
  const near = column(`k${i}e0`, `${nearEnd(first.relation)}_id`);
  const way = wayTo(model, of, reach, near, `k${i}`);
  const g = `k${i}g`;
  const kind = way.kind ? sql`, ${way.kind} AS kind` : sql``;
  const reached = sql`SELECT DISTINCT ${near} AS near, ${way.value} AS value${kind}
    FROM ${chain(way)} WHERE ${way.value} IS NOT NULL AND ${way.tables[0]?.on ?? TRUE}`;
  return {
    joins: sql` LEFT JOIN (${reached}) ${name(g)} ON ${column(g, 'near')} = t.id`,
    value: column(g, 'value'),
    kind: way.kind ? column(g, 'kind') : null,
    condition: TRUE,
  };
}

/** The tables of a way in its order; what ties the first to its origin is left out. */
function chain({ tables }: Way): Sql {
  const [first, ...rest] = tables;
  const joins = rest.map(({ table, on }) => sql` CROSS JOIN ${table} ON ${on}`);
  return sql`${first?.table ?? TRUE}${concat(joins)}`;
}

/** The nodes that pass, under `t`. @param also what else must hold, of the table `t` of each kind */
function sourceOf(model: GraphModel, grouping: Grouping, also: Sql) {
  const { of, where } = grouping;
  const passes = (kind: string) =>
    sql`${where === null ? TRUE : compileWhere(model, kind, 't', where)} AND ${also}`;
  const kinds = model.interfaces.get(of)?.kinds;
  if (!kinds) return { from: sql`${name(of)} t`, condition: passes(of) };
  const selects = kinds.map((kind) => {
    const known = model.kinds.get(kind)?.properties ?? [];
    const columns = ownProperties(grouping).map((one) =>
      known.some((property) => property.name === one)
        ? sql`, ${column('t', one)}`
        : sql`, NULL AS ${name(one)}`,
    );
    return sql`SELECT t.id, ${kind} AS "#kind"${concat(columns)} FROM ${name(kind)} t WHERE ${passes(kind)}`;
  });
  return { from: sql`(${join(selects, ' UNION ALL ')}) t`, condition: TRUE };
}

function ownProperties({ keys, measures }: Grouping): string[] {
  const own = [...keys, ...measures].filter(({ reach }) => reach.steps.length === 0);
  return [...new Set(own.map(({ reach }) => reach.property))].filter((one) => one !== 'id');
}

function concat(pieces: readonly Sql[]): Sql {
  return pieces.reduce((all, piece) => sql`${all}${piece}`, sql``);
}

/** True of what a relation leads to from a node and what passes, in the table `t`. */
export function isFarEnd(
  model: GraphModel,
  relation: Relation,
  near: string,
  where: Where | null,
): Sql {
  return sql`t.id IN (SELECT ${column('x', `${farEnd(relation)}_id`)} FROM ${name(relation.edge)} x
    WHERE ${edgesFrom(model, relation, 'x', sql`${near}`, where)})`;
}
