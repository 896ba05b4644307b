import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GRAPH_FORMATS } from '../../src/export/graphs/formats.ts';
import { TABLE_FORMATS } from '../../src/export/tables/formats.ts';
import { FLAT_VIEWS } from '../../src/model/flat-views.ts';
import { reported } from '../resolve/reports.ts';
import { seedFacts } from '../seed-facts.ts';
import { type OpenServer, openServer } from './open-server.ts';

let server: OpenServer;
beforeAll(async () => {
  const signed = (article: string, signedOn: string) =>
    reported({ article, signedOn, type: '合作协议', name: `=cmd|' /C calc'!A0 ${article}` });
  server = await openServer({
    articles: [...seedFacts(), signed('a', '2020'), signed('b', '2021-03-04')],
  });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const get = (path: string, headers = {}) => fetch(`${server.url}/export${path}`, { headers });

describe('GET /export', () => {
  test('lists what there is', async () => {
    const { tables, formats, graph } = await (await get('')).json();
    expect(tables).toHaveLength(FLAT_VIEWS.length);
    expect(formats).toEqual(['csv', 'json', 'ndjson', 'xlsx', 'parquet']);
    expect(Object.keys(graph)).toContain('graph.jsonld');
  });

  test.each(
    FLAT_VIEWS.flatMap(({ name }) => Object.keys(TABLE_FORMATS).map((format) => [name, format])),
  )('%s.%s is there, and is not sent twice to who has it', async (name, format) => {
    const first = await get(`/${name}.${format}`);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-disposition')).toContain(`${name}.${format}`);
    expect((await first.arrayBuffer()).byteLength).toBeGreaterThan(1);
    const etag = first.headers.get('etag') ?? '';
    const again = await get(`/${name}.${format}`, { 'if-none-match': etag });
    // The file's own date changes with each second.
    if (format !== 'xlsx') expect(again.status).toBe(304);
  });

  test.each(Object.keys(GRAPH_FORMATS))('graph.%s is there', async (format) => {
    const response = await get(`/graph.${format}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('青岚市');
  });

  test('regions.geojson is there, with the filters of the tables', async () => {
    const response = await get('/regions.geojson?signed_from=2021');
    expect(response.headers.get('content-type')).toMatch(/^application\/geo\+json/);
    expect(await response.json()).toMatchObject({
      type: 'FeatureCollection',
      pactgraph: { regions: 2 },
    });
    expect((await get('/regions.geojson?first=1')).status).toBe(400);
  });

  test('csv has a byte order mark where it is asked for, and no formulas', async () => {
    const plain = await (await get('/agreements.csv')).text();
    const bytes = new Uint8Array(await (await get('/agreements.csv?bom=1')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(plain).toContain(`,'=cmd|' /C calc'!A0`);
    expect(plain).not.toMatch(/(^|,)"?=/m);
  });

  test('takes filters, and pages whose next one the header names', async () => {
    const filtered = await (await get('/agreements.json?signed_from=2021')).json();
    expect(filtered).toMatchObject([{ signed_on: '2021-03-04' }]);
    const first = await get(`/agreements.ndjson?first=1&party=${encodeURIComponent('青岚市')}`);
    const next = /^<(.+)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1];
    const second = await fetch(`${server.url}${next}`);
    expect(second.headers.get('link')).toBeNull();
    const days = [await first.text(), await second.text()].map(
      (line) => JSON.parse(line).signed_on,
    );
    expect(days.toSorted()).toEqual(['2020', '2021-03-04']);
  });

  test.each([
    ['/nothing.csv', 404, 'export.unknown'],
    ['/agreements.pdf', 404, 'export.unknown'],
    ['/agreements.constructor', 404, 'export.unknown'],
    ['/graph.constructor', 404, 'export.unknown'],
    ['/agreements.csv?__proto__=x', 400, 'export.bad-parameter'],
    ['/agreements.csv?constructor=x', 400, 'export.bad-parameter'],
    ['/..%2f..%2fetc%2fpasswd', 404, 'export.unknown'],
    ['/agreements.csv?status=gone', 400, 'export.bad-parameter'],
    ['/agreements.csv?status=SIGNED&status=PLANNED', 400, 'export.bad-parameter'],
    ['/agreements.csv?party[eq]=x', 400, 'export.bad-parameter'],
    ['/agreements.csv?first=0', 400, 'export.bad-parameter'],
    ['/agreements.csv?first=5000', 400, 'export.bad-parameter'],
    ['/agreements.csv?first=1&after=rubbish', 400, 'query.bad-cursor'],
  ])('%s is refused', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    const { errors } = await response.json();
    expect(errors[0].extensions).toMatchObject({ code, hint: expect.stringMatching(/\w/) });
  });

  test('needs a key where reading does', async () => {
    await using closed = await openServer({ door: { openReads: false, isLocal: false } });
    expect((await fetch(`${closed.url}/export/agreements.csv`)).status).toBe(401);
  });
});
