import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { runCheck } from '../../scripts/clients/bring-client.ts';
import { GRAPH_FORMATS } from '../../src/export/graphs/formats.ts';
import { TABLE_FORMATS, tableOf } from '../../src/export/tables/formats.ts';
import { FLAT_VIEWS } from '../../src/model/flat-views.ts';
import { readModel } from '../../src/model/read-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { SDL } from '../graphql/open-api.ts';
import { reported } from '../resolve/reports.ts';
import { seedFacts } from '../seed-facts.ts';
import { withClient } from './with-client.ts';

// The first time, the clients are brought from PyPI.
jest.setTimeout(600_000);

const folder = mkdtempSync(join(tmpdir(), 'pactgraph-'));
const tables = join(folder, 'tables');
const model = readModel(SDL);
let store: GraphStore;
beforeAll(async () => {
  store = openSqliteStore({ path: join(folder, 'graph.sqlite'), model });
  await store.apply(
    [...seedFacts(), reported({ article: 'a', name: '=1+1', type: '<&">' })],
    resolve,
  );
  mkdirSync(tables);
  const source = { model, reads: store, where: null };
  for (const view of FLAT_VIEWS) {
    for (const [form, { write }] of Object.entries(TABLE_FORMATS)) {
      await save(join(tables, `${view.name}.${form}`), write(tableOf(source, view), true));
    }
  }
  for (const [form, { write }] of Object.entries(GRAPH_FORMATS)) {
    await save(join(folder, `graph.${form}`), write({ model, dump: () => store.dump() }));
  }
});
afterAll(async () => {
  await store[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

async function save(path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  await pipeline(Readable.from(chunks), createWriteStream(path));
}

await withClient('tables', 'pandas and openpyxl load every table in every format', async () => {
  const found = (await runCheck('tables', [tables])) as Record<
    string,
    Record<string, [number, string[]]>
  >;
  expect(Object.keys(found).toSorted()).toEqual(FLAT_VIEWS.map(({ name }) => name).toSorted());
  for (const { name, columns } of FLAT_VIEWS) {
    const { ndjson, ...others } = found[name] ?? {};
    expect(ndjson?.[0]).toBeGreaterThan(1);
    expect(ndjson?.[1]).toEqual(columns.map((column) => column.name));
    for (const form of Object.values(others)) expect(form).toEqual(ndjson);
    expect(Object.keys(others).toSorted()).toEqual(['csv', 'json', 'parquet', 'xlsx']);
  }
});

await withClient(
  'sql',
  'SQLAlchemy reads every view by the documented address, and may not write',
  async () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/dashboards.md'), 'utf8');
    const documented = /SQLAlchemy URI `(.+?)`/.exec(page)?.[1] ?? '';
    const { rows, parties, writable } = (await runCheck('sql', [
      documented.replace('/path/to/data', folder),
    ])) as { rows: Record<string, number>; parties: string[]; writable: boolean };
    const names = FLAT_VIEWS.map(({ name }) => name.replaceAll('-', '_'));
    expect(Object.keys(rows).toSorted()).toEqual(names.toSorted());
    expect(Object.values(rows).every((count) => count > 0)).toBe(true);
    expect(parties).toContain('成都东部新区; 成都经济技术开发区');
    expect(writable).toBe(false);
  },
);

await withClient('graphs', 'networkx opens GraphML and GEXF, rdflib JSON-LD', async () => {
  const { graphml, gexf, jsonld } = (await runCheck('graphs', [folder])) as Record<string, Found>;
  const counts = await store.counts();
  const sum = (names: Iterable<string>) =>
    [...names].reduce((total, name) => total + (counts[name] ?? 0), 0);
  const expected = {
    nodes: sum(model.kinds.keys()),
    edges: sum(model.edges.keys()),
    clauses: 9,
    parties: counts['PARTY_TO'],
  };
  expect(graphml).toEqual(expected);
  expect(gexf).toEqual(expected);
  expect(jsonld?.clauses).toHaveLength(9);
  expect(jsonld?.clauses).toContainEqual(expect.stringContaining('公园城市'));
  expect(jsonld?.areas).toHaveLength(counts['CooperationArea'] ?? 0);
  expect(jsonld?.quotes).toContain('成都东部新区');
});

interface Found {
  readonly clauses?: unknown;
  readonly areas?: unknown;
  readonly quotes?: unknown;
}

await withClient('ftm', 'the followthemoney library validates every line', async () => {
  const schemata = await runCheck('ftm', [join(folder, 'graph.ftm')]);
  const counts = await store.counts();
  expect(schemata).toMatchObject({ Article: counts['Article'], Project: counts['Project'] });
  expect(schemata).toMatchObject({ Event: (counts['Agreement'] ?? 0) + (counts['Event'] ?? 0) });
});
