import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { runCheck } from '../../scripts/clients/bring-client.ts';
import { seatPoints } from '../../src/app/seat-points.ts';
import { writeRegionsGeojson } from '../../src/export/maps/regions-geojson.ts';
import { whereOfFilters } from '../../src/export/tables/filter.ts';
import { parseTsv } from '../../src/gazetteer/parse-tsv.ts';
import type { ArticleFacts } from '../../src/model/facts.ts';
import { readModel } from '../../src/model/read-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { SDL } from '../graphql/open-api.ts';
import { reported } from '../resolve/reports.ts';
import { seedFacts } from '../seed-facts.ts';
import { withClient } from './with-client.ts';

// The first time, the client is brought from PyPI.
jest.setTimeout(600_000);

const model = readModel(SDL);
const CODE = '990100';
const POINTS = new Map([[CODE, { lon: 104.5, lat: 30.25, geonames: '7' }]]);

/** The same report, where 青岚市 has a code. */
function coded(facts: ArticleFacts): ArticleFacts {
  const subjects = facts.subjects.map((subject) => {
    const [name] = subject.claims;
    if (subject.ref !== 'region:青岚市@' || name === undefined) return subject;
    const code = { ...name, property: 'code', value: CODE };
    return { ...subject, claims: [...subject.claims, code] };
  });
  return { ...facts, subjects };
}

let store: GraphStore;
beforeAll(async () => {
  store = openSqliteStore({ path: ':memory:', model });
  const articles = [
    reported({ article: 'a', signedOn: '2020-05' }),
    reported({ article: 'b', signedOn: '2031-03-04', type: '框架协议' }),
  ];
  await store.apply([...seedFacts(), ...articles.map(coded)], resolve);
});
afterAll(async () => {
  await store[Symbol.asyncDispose]();
});

async function mapOf(filters: Readonly<Record<string, string>> = {}): Promise<string> {
  const source = { model, reads: store, where: whereOfFilters(model, filters) };
  return (await Array.fromAsync(writeRegionsGeojson(source, POINTS))).join('');
}

describe('the map of regions', () => {
  test('has a point for each that signs, and counts those without one', async () => {
    const { type, features, pactgraph } = JSON.parse(await mapOf());
    expect(type).toBe('FeatureCollection');
    expect(features).toEqual([
      {
        type: 'Feature',
        id: 'region:青岚市@',
        geometry: { type: 'Point', coordinates: [104.5, 30.25] },
        properties: {
          name: '青岚市',
          kind: expect.any(String),
          code: CODE,
          agreements: 2,
          areas: {},
          first_signed_on: '2020-05',
          last_signed_on: '2031-03-04',
          geonames: '7',
        },
      },
    ]);
    // 云陌区, and the two zones of the seed article.
    expect(pactgraph).toMatchObject({ regions: 4, regionsWithoutPoint: 3 });
    expect(pactgraph.datum).toContain('WGS 84');
    expect(pactgraph.points).toMatch(/GeoNames.*CC BY 4\.0/);
  });

  test('takes the filters of the tables', async () => {
    const { features, pactgraph } = JSON.parse(await mapOf({ signed_from: '2031' }));
    expect(features[0].properties).toMatchObject({ agreements: 1, first_signed_on: '2031-03-04' });
    expect(pactgraph.regions).toBe(2);
  });
});

await withClient('maps', 'geojson and geopandas read the map, in the right place', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pactgraph-'));
  const file = join(folder, 'regions.geojson');
  writeFileSync(file, await mapOf());
  expect(await runCheck('maps', [file])).toMatchObject({
    errors: [],
    datum: 'EPSG:4326',
    points: [['青岚市', 'Point', 104.5, 30.25]],
    about: { regionsWithoutPoint: 3 },
  });
  rmSync(folder, { recursive: true });
});

describe('the points that ship', () => {
  const divisions = new Map(
    parseTsv<'code' | 'name'>(
      readFileSync(join(import.meta.dirname, '../../seeds/gazetteer/divisions.tsv'), 'utf8'),
    ).map(({ code, name }) => [code, name]),
  );
  const points = [...seatPoints()];

  test('are of divisions that the gazetteer has, and lie in the country', () => {
    const outside = points.filter(
      ([code, { lon, lat }]) =>
        !divisions.has(code) || lon < 73 || lon > 135.1 || lat < 3 || lat > 53.6,
    );
    expect(outside).toEqual([]);
  });

  test('know every province, and no seat of two divisions of one rank', () => {
    const provinces = [...divisions.keys()].filter((code) => code.endsWith('0000'));
    expect(provinces.filter((code) => !seatPoints().has(code))).toEqual([]);
    const counties = points.filter(([code]) => !code.endsWith('00'));
    expect(new Set(counties.map(([, { geonames }]) => geonames)).size).toBe(counties.length);
  });
});
