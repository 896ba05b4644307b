import type { Property } from '../../model/graph-model.ts';
import { beyondDay, firstDay, lastDay, yearOf } from '../date-range.ts';
import { foldedTest } from '../folded-property.ts';
import type { Test } from '../selection.ts';
import { type Cypher, cypher, FALSE, join, TRUE, word } from './cypher.ts';
import { foldedProperty } from './index-key.ts';
import { property } from './pattern.ts';
import { compareText } from './text-order.ts';

/** A test of a property of a node or an edge; see `Comparison` for what each means. */
export function compileComparison(variable: Cypher, declared: Property, where: Test): Cypher {
  const value = property(variable, declared.name);
  const folded = foldedTest(declared, where);
  if (!folded) return compileTest(value, declared, where);
  const form = cypher`coalesce(${property(variable, foldedProperty(declared))}, ${value})`;
  return compileTest(form, declared, folded);
}

/** A test of what a piece of Cypher says, as of a property. */
export function compileTest(value: Cypher, property: Property, where: Test): Cypher {
  const { test } = where;
  if (property.list) return compileList(value, where);
  if (test === 'isNull') {
    return where.value === false ? cypher`${value} IS NOT NULL` : cypher`${value} IS NULL`;
  }
  if (where.value === null) return compileNull(value, test);
  const values = [where.value].flat() as readonly (string | number | boolean)[];
  if (property.type === 'Date' || property.type === 'DateTime') {
    return compileDate(value, test, values.map(String));
  }
  return compileScalar(value, test, values);
}

/** A list is never null, for one that is absent is empty. */
function compileList(list: Cypher, { test, value }: Test): Cypher {
  if (test === 'isNull') return value === false ? TRUE : FALSE;
  if (value === null) return test === 'ne' ? TRUE : FALSE;
  const wanted = [value].flat();
  switch (test) {
    case 'has':
      return cypher`${wanted[0] ?? null} IN ${list}`;
    case 'hasAny':
      return cypher`any(item IN ${list} WHERE item IN ${wanted})`;
    case 'hasAll':
      return cypher`all(item IN ${wanted} WHERE item IN ${list})`;
    case 'isEmpty':
      return value === false ? cypher`size(${list}) > 0` : cypher`size(${list}) = 0`;
    default:
      return FALSE;
  }
}

function compileNull(value: Cypher, test: Test['test']): Cypher {
  if (test === 'eq') return cypher`${value} IS NULL`;
  return test === 'ne' ? cypher`${value} IS NOT NULL` : FALSE;
}

function compileScalar(
  value: Cypher,
  test: Test['test'],
  values: readonly (string | number | boolean)[],
): Cypher {
  const first = values[0] ?? null;
  switch (test) {
    case 'eq':
      return cypher`${value} = ${first}`;
    case 'ne':
      return cypher`(${value} IS NULL OR ${value} <> ${first})`;
    case 'in':
      return cypher`${value} IN ${values}`;
    case 'notIn':
      return cypher`(${value} IS NULL OR NOT ${value} IN ${values})`;
    case 'lt':
    case 'gt':
      return beyond(value, test, first);
    case 'lte':
    case 'gte':
      return cypher`(${value} = ${first} OR ${beyond(value, test === 'lte' ? 'lt' : 'gt', first)})`;
    case 'contains':
      return cypher`${value} CONTAINS ${first}`;
    case 'startsWith':
      return cypher`${value} STARTS WITH ${first}`;
    case 'endsWith':
      return cypher`${value} ENDS WITH ${first}`;
    default:
      return FALSE;
  }
}

function beyond(value: Cypher, test: 'lt' | 'gt', bound: string | number | boolean | null): Cypher {
  const side = test === 'lt' ? '<' : '>';
  return typeof bound === 'string'
    ? compareText(value, side, bound)
    : cypher`${value} ${word(side)} ${bound}`;
}

/** What follows of the text as it stands is said before the test of the range: an index can answer it, and it costs less. */
function compileDate(value: Cypher, test: Test['test'], values: readonly string[]): Cypher {
  const first = cypher`left(left(${value}, 10) + '-01-01', 10)`;
  const last = cypher`left(left(${value}, 10) + '-99-99', 10)`;
  const within = join(
    values.map(
      (date) => cypher`(${value} >= ${yearOf(date)} AND ${value} < ${beyondDay(date)}
        AND ${first} >= ${firstDay(date)} AND ${last} <= ${lastDay(date)})`,
    ),
    ' OR ',
  );
  const [date = ''] = values;
  switch (test) {
    case 'eq':
    case 'in':
      return values.length === 0 ? FALSE : cypher`(${within})`;
    case 'ne':
    case 'notIn':
      return values.length === 0 ? TRUE : cypher`(${value} IS NULL OR NOT (${within}))`;
    case 'lt':
      return cypher`(${value} < ${firstDay(date)} AND ${last} < ${firstDay(date)})`;
    case 'lte':
      return cypher`(${value} < ${beyondDay(date)} AND ${last} <= ${lastDay(date)})`;
    case 'gt':
      return cypher`(${value} >= ${yearOf(date)} AND ${first} > ${lastDay(date)})`;
    case 'gte':
      return cypher`(${value} >= ${yearOf(date)} AND ${first} >= ${firstDay(date)})`;
    default:
      return FALSE;
  }
}
