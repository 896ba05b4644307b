import { expect, test } from '@jest/globals';
import { readModel } from '../../src/model/read-model.ts';
import { Database } from '../../src/store/sqlite/database.ts';
import { migrate } from '../../src/store/sqlite/migrate.ts';
import { sql } from '../../src/store/sqlite/sql.ts';
import { compileWhere } from '../../src/store/sqlite/where.ts';
import { SDL } from '../graphql/open-api.ts';

const model = readModel(SDL);
const parties = model.kinds.get('Agreement')?.relations.find(({ field }) => field === 'parties');

test('a filter through a relation begins at the far end by its index, then follows the edges', () => {
  if (!parties) throw new TypeError('Agreement.parties is not declared');
  using database = new Database(':memory:');
  migrate(database, model);
  const condition = compileWhere(model, 'Agreement', 't', {
    op: 'some',
    relation: parties,
    where: { op: 'compare', property: 'name', test: 'eq', value: '青岚市' },
  });
  const rows = database.all(
    sql`EXPLAIN QUERY PLAN SELECT t.id FROM "Agreement" t WHERE ${condition}`,
  );
  const plan = rows.map((row) => String(row['detail']));
  expect(plan.filter((step) => /^SCAN/.test(step))).toEqual([]);
  const far = plan.findIndex((step) => step.includes('Region.name'));
  const edge = plan.findIndex((step) => step.includes('PARTY_TO.from'));
  expect(far).toBeGreaterThanOrEqual(0);
  expect(edge).toBeGreaterThan(far);
});
