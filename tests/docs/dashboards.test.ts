import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/app/config.ts';
import { type RunningServer, startServer } from '../../src/app/start-server.ts';
import { GRAPH_FORMATS } from '../../src/export/graphs/formats.ts';
import { TABLE_FORMATS } from '../../src/export/tables/formats.ts';
import { FLAT_VIEWS } from '../../src/model/flat-views.ts';

const TEXT = readFileSync(join(import.meta.dirname, '../../docs/dashboards.md'), 'utf8');
const HERE = 'http://127.0.0.1:4000';

/** Every address that the page names, and those that its placeholders stand for. */
const ADDRESSES = [
  ...new Set(
    [...TEXT.matchAll(/(?:http:\/\/127\.0\.0\.1:4000)?(\/export[^\s"'`)]*)/g)].flatMap(
      ([, path = '']) => {
        if (path.includes('TABLE.FORMAT')) {
          const formats = Object.keys(TABLE_FORMATS);
          return FLAT_VIEWS.flatMap(({ name }) =>
            formats.map((format) => `/export/${name}.${format}`),
          );
        }
        if (!path.includes('graph.FORMAT')) return path;
        return Object.keys(GRAPH_FORMATS).map((format) => `/export/graph.${format}`);
      },
    ),
  ),
];

const folder = mkdtempSync(join(tmpdir(), 'pactgraph-'));
let server: RunningServer;
beforeAll(async () => {
  const config = readConfig({ PACTGRAPH_DATA: folder, PORT: '0', PACTGRAPH_LOG: 'silent' });
  server = await startServer(config, { seed: true, log: () => {} });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('docs/dashboards.md', () => {
  test('names addresses of every sort', () => {
    expect(ADDRESSES).toContain('/export/regions.geojson');
    expect(ADDRESSES.length).toBeGreaterThan(FLAT_VIEWS.length * Object.keys(TABLE_FORMATS).length);
    expect(TEXT.match(/http:\/\/127\.0\.0\.1:\d+/g)?.every((one) => one === HERE)).toBe(true);
  });

  test.each(ADDRESSES)('%s answers', async (path) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1);
  });
});
