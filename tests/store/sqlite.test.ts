import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readModel } from '../../src/model/read-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { Grouping } from '../../src/store/selection.ts';
import { openSqliteArchive } from '../../src/store/sqlite/archive.ts';
import { Database } from '../../src/store/sqlite/database.ts';
import { sql } from '../../src/store/sqlite/sql.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { reported } from '../resolve/reports.ts';
import { archiveContract } from './archive-contract.ts';
import { storeContract } from './contract.ts';
import { all, dumpOf, select } from './selections.ts';

const folder = mkdtempSync(join(tmpdir(), 'pactgraph-'));
afterAll(() => rmSync(folder, { recursive: true }));
const SDL = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8');

describe('SQLite', () => {
  storeContract(async (model) => openSqliteStore({ path: ':memory:', model }));
  archiveContract(async () => openSqliteArchive({ path: ':memory:' }));
});

const YEARS: Grouping = {
  of: 'Agreement',
  where: null,
  keys: [
    {
      reach: { steps: [], by: 'node', property: 'signedOn', bucket: 'YEAR' },
      missing: 'group',
      after: null,
      branches: [],
    },
  ],
  measures: [],
  having: [],
  order: [],
  window: { size: 100, from: 'start', after: null, before: null },
  count: false,
  items: true,
  coverage: false,
};

describe('a store file', () => {
  const path = join(folder, 'graph.sqlite');
  const open = (sdl = SDL) => openSqliteStore({ path, model: readModel(sdl) });

  test('keeps its graph when it is opened again', async () => {
    let before: string[];
    {
      await using store = open();
      await store.apply([reported({ article: 'a', signedOn: '2020' })], resolve);
      before = await dumpOf(store);
    }
    await using again = open();
    expect(await dumpOf(again)).toEqual(before);
    expect(before.length).toBeGreaterThan(5);
  });

  test('takes a property that was added to the schema', async () => {
    const added = SDL.replace('type Agreement @node {', 'type Agreement @node {\n  motto: String');
    await using store = open(added);
    const where = { op: 'compare', property: 'motto', test: 'isNull', value: true } as const;
    expect((await store.select(select('Agreement', { where }))).total).toBe(1);
  });

  test('refuses any other drift, with the way out', async () => {
    const lost = SDL.replace(/ {2}"Where it was signed\."\n {2}place: String\n/, '');
    expect(() => open(lost)).toThrow(expect.objectContaining({ code: 'store.drift' }));
    const retyped = SDL.replace('claimedClauses: Int', 'claimedClauses: String');
    expect(() => open(retyped)).toThrow(/another type/);
  });

  test('that is no database is refused', () => {
    expect(() => openSqliteStore({ path: folder, model: readModel(SDL) })).toThrow(
      expect.objectContaining({ code: 'store.unavailable' }),
    );
  });

  test('shows a writer’s work to a reader that is open beside it', async () => {
    const shared = join(folder, 'shared.sqlite');
    await using reader = openSqliteStore({ path: shared, model: readModel(SDL) });
    await using writer = openSqliteStore({ path: shared, model: readModel(SDL) });
    const agreements = async () => {
      const reads = reader.until(new AbortController().signal);
      const total = (await reads.select(all('Agreement'))).total;
      return [total, (await reads.aggregate(YEARS)).items.map(({ node }) => node.count)];
    };
    expect(await agreements()).toEqual([0, []]);
    await writer.apply([reported({ article: 'a', signedOn: '2020' })], resolve);
    expect(await agreements()).toEqual([1, [1]]);
    await reader.apply([reported({ article: 'b', signedOn: '2031' })], resolve);
    expect(await agreements()).toEqual([2, [1, 1]]);
  });

  test('joins the parts of its text index as it is written', async () => {
    const written = join(folder, 'written.sqlite');
    await using store = openSqliteStore({ path: written, model: readModel(SDL) });
    for (let i = 0; i < 40; i += 1) await store.apply([reported({ article: `a${i}` })], resolve);
    using database = new Database(written, { readOnly: true });
    const row = database.get(sql`SELECT count(DISTINCT segid) AS parts FROM text_idx`);
    expect(row?.['parts']).toBeLessThan(8);
  });
});
