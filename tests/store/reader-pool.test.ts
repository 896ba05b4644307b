import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NO_NAMES } from '../../src/graphql/names/known-names.ts';
import { createApi } from '../../src/graphql/yoga.ts';
import { readModel } from '../../src/model/read-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { SDL } from '../graphql/open-api.ts';
import { reported } from '../resolve/reports.ts';
import { all, select } from './selections.ts';

const folder = mkdtempSync(join(tmpdir(), 'pactgraph-'));
afterAll(() => rmSync(folder, { recursive: true }));

let stores = 0;
let path: string;
let store: GraphStore;
beforeEach(async () => {
  stores += 1;
  path = join(folder, `${stores}.sqlite`);
  store = openSqliteStore({ path, model: readModel(SDL), readers: 1 });
  await store.apply([reported({ article: 'a', clauses: ['产业合作'] })], resolve);
});
afterEach(async () => {
  await store[Symbol.asyncDispose]();
});

/** From now on, reading the projects never ends. */
function makeProjectsEndless(): void {
  using database = new DatabaseSync(path);
  database.exec(`DROP TABLE Project; CREATE VIEW Project AS
    WITH RECURSIVE endless(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM endless)
    SELECT 'project:' || n AS id, 'x' || n AS name, NULL AS "name.folded", 'ROAD' AS kind FROM endless`);
}

const named = (text: string) =>
  ({ op: 'compare', property: 'name', test: 'contains', value: text }) as const;
const endless = select('Project', { where: named('x') });
const heavy = select('Region', { where: named('云') });

describe('a reading that does not end', () => {
  test('is ended by its signal, and what is asked meanwhile and after it is answered', async () => {
    makeProjectsEndless();
    const late = new AbortController();
    const hanging = store.until(late.signal).select(endless);
    const waiting = store.until(new AbortController().signal).select(heavy);
    const light = store.until(new AbortController().signal).select(all('Agreement'));
    expect((await light).total).toBe(1);
    late.abort(new TypeError('too late'));
    await expect(hanging).rejects.toThrow('too late');
    expect((await waiting).total).toBe(1);
  });

  test('is refused at once where its signal came before, also from the queue', async () => {
    makeProjectsEndless();
    await expect(store.until(AbortSignal.abort('gone')).select(heavy)).rejects.toBe('gone');
    const late = new AbortController();
    const hanging = store.until(late.signal).select(endless);
    const gone = new AbortController();
    const queued = store.until(gone.signal).select(heavy);
    gone.abort('gone');
    await expect(queued).rejects.toBe('gone');
    late.abort('late');
    await expect(hanging).rejects.toBe('late');
  });

  test('ends an operation at its time limit with code and hint', async () => {
    makeProjectsEndless();
    const api = createApi({ store, model: store.model, names: NO_NAMES, timeLimit: 1 });
    const query = '{ projects(filter: { name: { contains: "x" } }) { totalCount } }';
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json' };
    const response = await api.fetch('http://localhost/graphql', { method: 'POST', headers, body });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'query.time-limit', hint: expect.any(String) } }],
    });
  });

  test('keeps no more waiting than it may', async () => {
    makeProjectsEndless();
    const end = new AbortController();
    const reads = store.until(end.signal);
    const asked = Array.from({ length: 40 }, () =>
      reads.select(endless).catch((error: unknown) => error),
    );
    const seven = await Promise.all(asked.slice(33));
    expect(seven).toEqual(Array(7).fill(expect.objectContaining({ code: 'server.busy' })));
    end.abort('ended');
    expect(await Promise.all(asked.slice(0, 33))).toEqual(Array(33).fill('ended'));
  });
});

describe('a reading in another process', () => {
  const reads = () => store.until(new AbortController().signal);

  test('answers as one here does, and sees what was written', async () => {
    const text = { text: '产业', kinds: null, window: all('Clause').window } as const;
    const query = {
      ...text,
      count: true,
      items: true,
      branches: [],
      where: null,
      facets: false,
      highlights: true,
    };
    for (let n = 0; n < 2; n += 1) {
      expect(await reads().select(heavy)).toEqual(await store.select(heavy));
      expect(await reads().search(query)).toEqual(await store.search(query));
      expect(await reads().counts()).toEqual(await store.counts());
      await store.apply([reported({ article: 'b', clauses: ['产业'] })], resolve);
    }
    expect((await reads().search(query)).total).toBe(2);
  });

  test('throws what one here would throw', async () => {
    const window = { ...heavy.window, after: 'rubbish' };
    await expect(reads().select({ ...heavy, window })).rejects.toMatchObject({
      code: 'query.bad-cursor',
      details: { cursor: 'rubbish' },
    });
    const nothing = select('Nothing', { where: named('x') });
    await expect(reads().select(nothing)).rejects.toThrow(/./);
    expect((await reads().select(heavy)).total).toBe(1);
  });
});
