import type { Property } from '../../model/graph-model.ts';
import { beyondDay, firstDay, lastDay, yearOf } from '../date-range.ts';
import { foldedTest } from '../folded-property.ts';
import type { Test } from '../selection.ts';
import { column, FALSE, join, listOf, type Sql, type SqlValue, sql } from './sql.ts';
import { foldedColumn } from './tables.ts';

/** A test of the property of the row under `alias`; see `Comparison` for what each means. */
export function compileComparison(alias: string, property: Property, where: Test): Sql {
  const value = column(alias, property.name);
  const folded = foldedTest(property, where);
  if (!folded) return compileTest(value, property, where);
  const form = sql`COALESCE(${column(alias, foldedColumn(property))}, ${value})`;
  return compileTest(form, property, folded);
}

/** A test of what a piece of SQL says, as of a property. */
export function compileTest(column: Sql, property: Property, { test, value }: Test): Sql {
  if (test === 'isNull')
    return value === false ? sql`${column} IS NOT NULL` : sql`${column} IS NULL`;
  if (value === null) return compileNull(column, test);
  const values = (Array.isArray(value) ? value : [value]) as readonly (string | number | boolean)[];
  const first = toSql(values[0] ?? null);
  if (property.list) return compileList(column, test, values);
  if (property.type === 'Date' || property.type === 'DateTime') {
    return compileDate(column, test, values.map(String));
  }
  return compileScalar(column, test, first, values);
}

function compileNull(column: Sql, test: Test['test']): Sql {
  if (test === 'eq') return sql`${column} IS NULL`;
  return test === 'ne' ? sql`${column} IS NOT NULL` : FALSE;
}

/** Of a list as JSON. */
function compileList(
  column: Sql,
  test: Test['test'],
  values: readonly (string | number | boolean)[],
): Sql {
  const wanted = () => listOf(values.map((value) => toSql(value) ?? ''));
  const items = sql`(SELECT value FROM json_each(${column}))`;
  switch (test) {
    case 'has':
      return sql`${toSql(values[0] ?? null)} IN ${items}`;
    case 'hasAny':
      return sql`EXISTS (SELECT 1 FROM json_each(${column}) item WHERE item.value IN ${wanted()})`;
    case 'hasAll':
      return sql`NOT EXISTS (SELECT 1 FROM ${wanted()} wanted WHERE wanted.value NOT IN ${items})`;
    case 'isEmpty':
      return sql`(IFNULL(${column}, '[]') = '[]') = ${values[0] === false ? 0 : 1}`;
    default:
      return FALSE;
  }
}

function compileScalar(
  column: Sql,
  test: Test['test'],
  first: SqlValue,
  values: readonly (string | number | boolean)[],
): Sql {
  const list = () => listOf(values.map((value) => toSql(value) ?? ''));
  switch (test) {
    case 'eq':
      return sql`${column} = ${first}`;
    case 'ne':
      return sql`${column} IS NOT ${first}`;
    case 'in':
      return sql`${column} IN ${list()}`;
    case 'notIn':
      return sql`(${column} IS NULL OR ${column} NOT IN ${list()})`;
    case 'lt':
      return sql`${column} < ${first}`;
    case 'lte':
      return sql`${column} <= ${first}`;
    case 'gt':
      return sql`${column} > ${first}`;
    case 'gte':
      return sql`${column} >= ${first}`;
    case 'contains':
      return sql`instr(${column}, ${first}) > 0`;
    case 'startsWith':
      return sql`substr(${column}, 1, length(${first})) = ${first}`;
    case 'endsWith':
      return sql`(length(${column}) >= length(${first})
        AND substr(${column}, length(${column}) - length(${first}) + 1) = ${first})`;
    default:
      return FALSE;
  }
}

/** What follows of the text as it stands is said before the test of the range: an index can answer it, and it costs less. */
function compileDate(column: Sql, test: Test['test'], values: readonly string[]): Sql {
  const first = sql`substr(substr(${column}, 1, 10) || '-01-01', 1, 10)`;
  const last = sql`substr(substr(${column}, 1, 10) || '-99-99', 1, 10)`;
  const within = join(
    values.map(
      (date) => sql`(${column} >= ${yearOf(date)} AND ${column} < ${beyondDay(date)}
        AND ${first} >= ${firstDay(date)} AND ${last} <= ${lastDay(date)})`,
    ),
    ' OR ',
  );
  const [date = ''] = values;
  switch (test) {
    case 'eq':
    case 'in':
      return values.length === 0 ? FALSE : sql`(${within})`;
    case 'ne':
    case 'notIn':
      return values.length === 0 ? sql`1` : sql`(${column} IS NULL OR NOT (${within}))`;
    case 'lt':
      return sql`(${column} < ${firstDay(date)} AND ${last} < ${firstDay(date)})`;
    case 'lte':
      return sql`(${column} < ${beyondDay(date)} AND ${last} <= ${lastDay(date)})`;
    case 'gt':
      return sql`(${column} >= ${yearOf(date)} AND ${first} > ${lastDay(date)})`;
    case 'gte':
      return sql`(${column} >= ${yearOf(date)} AND ${first} >= ${firstDay(date)})`;
    default:
      return FALSE;
  }
}

function toSql(value: string | number | boolean | null): SqlValue {
  return typeof value === 'boolean' ? Number(value) : value;
}
