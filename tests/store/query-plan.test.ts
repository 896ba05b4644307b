import { expect, test } from '@jest/globals';
import { readModel } from '../../src/model/read-model.ts';
import type { Grouping, Order, Where } from '../../src/store/selection.ts';
import { compileGroups } from '../../src/store/sqlite/compile-groups.ts';
import { Database } from '../../src/store/sqlite/database.ts';
import { migrate } from '../../src/store/sqlite/migrate.ts';
import { nodeKey } from '../../src/store/sqlite/order.ts';
import { join, sql, TRUE } from '../../src/store/sqlite/sql.ts';
import { compileWhere } from '../../src/store/sqlite/where.ts';
import { SDL } from '../graphql/open-api.ts';

const model = readModel(SDL);
const parties = relationOf('Agreement', 'parties');

/** How SQLite would go about the agreements that pass, in an order. */
function planOf(where: Where, order: readonly Order[] = []): string[] {
  using database = new Database(':memory:');
  migrate(database, model);
  const condition = compileWhere(model, 'Agreement', 't', where);
  const keys = order.map((one) => nodeKey(model, 'Agreement', 't', one));
  const ordered = join([...keys, sql`t.id`], ', ');
  const rows = database.all(
    sql`EXPLAIN QUERY PLAN SELECT t.id FROM "Agreement" t WHERE ${condition} ORDER BY ${ordered}`,
  );
  return rows.map((row) => String(row['detail']));
}

function relationOf(kind: string, field: string) {
  const found = model.kinds.get(kind)?.relations.find((one) => one.field === field);
  if (!found) throw new TypeError(`${kind}.${field} is not declared`);
  return found;
}

test('a filter through a relation begins at the far end by its index, then follows the edges', () => {
  const where = { op: 'compare', property: 'name', test: 'eq', value: '青岚市' } as const;
  const plan = planOf({ op: 'some', relation: parties, where });
  expect(plan.filter((step) => /^SCAN (?!json_each)/.test(step))).toEqual([]);
  const far = plan.findIndex((step) => step.includes('Region.name'));
  const edge = plan.findIndex((step) => step.includes('PARTY_TO.from'));
  expect(far).toBeGreaterThanOrEqual(0);
  expect(edge).toBeGreaterThan(far);
});

test('so it does where the edge is asked too', () => {
  const named = { op: 'compare', property: 'name', test: 'eq', value: '青岚市' } as const;
  const first = { op: 'compare', by: 'edge', property: 'order', test: 'eq', value: 0 } as const;
  const where = { op: 'and', all: [first, named] } as const;
  const plan = planOf({ op: 'some', relation: parties, where });
  expect(plan.filter((step) => /^SCAN (?!json_each)/.test(step))).toEqual([]);
  expect(plan.some((step) => step.includes('Region.name'))).toBe(true);
});

test('counts and related values are read from the edges of each node by their index', () => {
  const areas = relationOf('Agreement', 'areas');
  const clauses = relationOf('Agreement', 'clauses');
  const count: Where = { op: 'count', relation: parties, where: null, test: 'gte', value: 3 };
  const plan = planOf(count, [
    { by: 'count', relation: areas, direction: 'DESC' },
    { by: 'min', relation: clauses, property: 'heading', direction: 'ASC' },
  ]);
  expect(plan.filter((step) => /^SCAN (?!json_each)/.test(step))).toEqual([
    expect.stringMatching(/^SCAN t\b/),
  ]);
  for (const index of ['PARTY_TO.to', 'COVERS.from', 'HAS_CLAUSE.from']) {
    expect(plan.some((step) => step.startsWith('SEARCH') && step.includes(index))).toBe(true);
  }
});

test('groups by keys that are never null are not sorted a second time', () => {
  const reach = {
    steps: [{ relation: parties, where: null }],
    by: 'node',
    property: 'id',
    bucket: null,
  } as const;
  const pairs: Grouping = {
    of: 'Agreement',
    where: null,
    keys: [null, 0].map((after) => ({ reach, missing: 'drop', after, branches: [] })),
    measures: [],
    having: [],
    order: [],
    window: { size: 20, from: 'start', after: null, before: null },
    count: false,
    items: true,
    coverage: false,
  };
  const sorts = (grouping: Grouping) => {
    using database = new Database(':memory:');
    migrate(database, model);
    const rows = database.all(sql`EXPLAIN QUERY PLAN ${compileGroups(model, grouping, TRUE)}`);
    return rows.map((row) => String(row['detail'])).filter((step) => step.includes('ORDER BY'));
  };
  expect(sorts(pairs)).toEqual([]);
  expect(sorts({ ...pairs, order: [{ value: { by: 'count' }, direction: 'DESC' }] })).toHaveLength(
    1,
  );
});
