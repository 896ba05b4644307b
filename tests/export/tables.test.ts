import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parquetReadObjects } from 'hyparquet';
import type { Cell } from '../../src/export/tables/cell.ts';
import { writeCsv } from '../../src/export/tables/csv.ts';
import { whereOfFilters } from '../../src/export/tables/filter.ts';
import { tableOf } from '../../src/export/tables/formats.ts';
import { writeParquet } from '../../src/export/tables/parquet.ts';
import { allRows, rowsPage } from '../../src/export/tables/rows.ts';
import { FLAT_VIEWS, type FlatView } from '../../src/model/flat-views.ts';
import { readModel } from '../../src/model/read-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { SDL } from '../graphql/open-api.ts';
import { reported } from '../resolve/reports.ts';
import { seedFacts } from '../seed-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'pactgraph-'));
const path = join(folder, 'graph.sqlite');
const model = readModel(SDL);
let store: GraphStore;
beforeAll(async () => {
  store = openSqliteStore({ path, model });
  const many = Array.from({ length: 120 }, (_, n) => `条款${n}`);
  await store.apply(
    [
      ...seedFacts(),
      reported({ article: 'a', signedOn: '2020-05-25', clauses: many, source: '青岚日报' }),
      reported({ article: 'b', signedOn: '2021-03', kind: 'FRAMEWORK', status: 'PLANNED' }),
    ],
    resolve,
  );
});
afterAll(async () => {
  await store[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const viewNamed = (name: string) => FLAT_VIEWS.find((view) => view.name === name) as FlatView;

async function rowsOf(name: string, filters: Readonly<Record<string, string>> = {}) {
  const where = whereOfFilters(model, filters);
  return await Array.fromAsync(allRows({ model, reads: store, where }, viewNamed(name)));
}

describe('a table', () => {
  test.each(FLAT_VIEWS.map((view) => [view.name, view] as const))(
    '%s has the rows of the SQL view of that name',
    async (name, view) => {
      using database = new DatabaseSync(path, { readOnly: true });
      const columns = view.columns.map((column) => `"${column.name}"`).join(', ');
      const inSql = database
        .prepare(`SELECT ${columns} FROM "${name.replaceAll('-', '_')}"`)
        .all()
        .map((row) => Object.values(row).map(plain));
      const rows = (await rowsOf(name)).map((row) => row.map(plain));
      expect(rows.length).toBeGreaterThan(1);
      expect(sorted(rows)).toEqual(sorted(inSql));
    },
  );

  test('has all rows of a node that has more than a page of them', async () => {
    const rows = await rowsOf('clauses', { signed_from: '2020-05-25', signed_to: '2020-05-25' });
    expect(rows.filter((row) => String(row[6]).startsWith('条款'))).toHaveLength(120);
    expect(rows.filter((row) => !String(row[6]).startsWith('条款'))).toHaveLength(9);
  });

  test('takes what its agreements are chosen by, at any place of its path', async () => {
    const count = async (filters: Readonly<Record<string, string>>, name = 'agreements') =>
      (await rowsOf(name, filters)).length;
    expect(await count({})).toBe(3);
    expect(await count({ status: 'PLANNED' })).toBe(1);
    expect(await count({ party: '青岚市', signed_to: '2020' })).toBe(1);
    expect(await count({ area: 'talent' })).toBe(1);
    expect(await count({ party: '青岚市' }, 'regions-by-area')).toBe(0);
    const [row] = await rowsOf('regions-by-area', { area: 'talent', party: '成都东部新区' });
    expect(row?.slice(-3)).toEqual([1, '2020-05-25', '2020-05-25']);
  });

  test.each([
    ['status', 'signed', 'one of SIGNED'],
    ['signed_from', '2020-13', 'a day'],
    ['nothing', 'x', 'one of status'],
  ])('refuses %s=%s', (name, value, expected) => {
    expect(() => whereOfFilters(model, { [name]: value })).toThrow(
      expect.objectContaining({
        code: 'export.bad-parameter',
        hint: expect.stringContaining(expected),
      }),
    );
  });

  test('comes in pages, each with the cursor of the next', async () => {
    const source = { model, reads: store, where: null };
    const first = await rowsPage(source, viewNamed('agreements'), { size: 2, after: null });
    const second = await rowsPage(source, viewNamed('agreements'), { size: 2, after: first.next });
    expect([first.rows.length, second.rows.length, second.next]).toEqual([2, 1, null]);
    expect([...first.rows, ...second.rows]).toEqual(await rowsOf('agreements'));
  });
});

describe('csv', () => {
  const csvOf = async (...cells: Cell[]) => {
    const columns = cells.map((_, i) => ({ name: `c${i}`, type: 'text' as const }));
    const rows = (async function* () {
      yield cells;
    })();
    const chunks = await Array.fromAsync(writeCsv({ name: 't', columns, rows }, false));
    return chunks.slice(1).join('');
  };

  test('quotes what needs it', async () => {
    expect(await csvOf('a,b', 'a"b', 'a\nb', '', null, 1.5, true)).toBe(
      '"a,b","a""b","a\nb",,,1.5,true\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '－1'])(
    'makes no formula of %p',
    async (text) => {
      expect(await csvOf(text)).toMatch(/^"?'/);
    },
  );

  test('leaves numbers numbers', async () => {
    expect(await csvOf(-1)).toBe('-1\r\n');
  });
});

test('parquet keeps types and texts', async () => {
  const table = tableOf({ model, reads: store, where: null }, viewNamed('agreement-areas'));
  const [bytes] = await Array.fromAsync(writeParquet(table));
  const file = bytes?.buffer as ArrayBuffer;
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength((await rowsOf('agreement-areas')).length);
  expect(rows[0]).toMatchObject({ area_zh: expect.any(String), rank: expect.any(Number) });
  expect(typeof rows[0]?.['derived']).toBe('boolean');
});

function plain(value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : value;
}

function sorted(rows: readonly unknown[][]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
