import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readModel } from '../../src/model/read-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { Order, Where } from '../../src/store/selection.ts';
import { Database } from '../../src/store/sqlite/database.ts';
import { SqliteReads } from '../../src/store/sqlite/reads.ts';
import { sql } from '../../src/store/sqlite/sql.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { SDL } from '../graphql/open-api.ts';
import { reported } from '../resolve/reports.ts';
import { select } from './selections.ts';

const folder = mkdtempSync(join(tmpdir(), 'pactgraph-'));
const path = join(folder, 'graph.sqlite');
const model = readModel(SDL);
let database: Database;
let reads: SqliteReads;

beforeAll(async () => {
  await using store = openSqliteStore({ path, model });
  await store.apply([reported({ article: 'a', clauses: ['产业合作'] })], resolve);
  database = new Database(path, { readOnly: true });
  reads = new SqliteReads(database, model);
});
afterAll(() => {
  database[Symbol.dispose]();
  rmSync(folder, { recursive: true });
});

const parties = model.kinds.get('Agreement')?.relations.find(({ field }) => field === 'parties');

function isLight(where: Where, property: string, size = 20): boolean {
  const order: Order[] = [{ by: 'node', property, direction: 'DESC' }];
  return reads.isLight(select('Agreement', { where, order, size }));
}

/** Agreements of a region that the graph has, since a year. */
function ofRegion(test: 'eq' | 'contains'): Where {
  if (!parties) throw new TypeError('Agreement.parties is not declared');
  const [first] = database.all(sql`SELECT name FROM Region ORDER BY id LIMIT 1`);
  const far = { op: 'compare', property: 'name', test, value: String(first?.['name']) } as const;
  const since = { op: 'compare', property: 'signedOn', test: 'gte', value: '2000' } as const;
  return { op: 'and', all: [{ op: 'some', relation: parties, where: far }, since] };
}

test('what one node lists in the order of its edges is light, however long the list', () => {
  expect(isLight(ofRegion('eq'), 'signedOn')).toBe(true);
});

test('another order, a far node that no index tells and a large page are not', () => {
  expect(isLight(ofRegion('eq'), 'place')).toBe(false);
  expect(isLight(ofRegion('contains'), 'signedOn')).toBe(false);
  expect(isLight(ofRegion('eq'), 'signedOn', 2000)).toBe(false);
});

test('a search with few hits is light, one with conditions or facets is not', async () => {
  const window = { size: 20, from: 'start', after: null, before: null } as const;
  const query = { text: '产业', kinds: null, where: null, window, count: true, items: true };
  const asked = { ...query, branches: [], facets: false, highlights: false };
  expect(reads.searchFew(asked)).toEqual(await reads.search(asked));
  expect(reads.searchFew({ ...asked, facets: true })).toBeNull();
});
