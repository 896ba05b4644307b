import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGazetteer } from '../../src/app/open-gazetteer.ts';
import { articleTelling } from '../store/articles.ts';
import { type OpenApi, openApi } from './open-api.ts';

/** Parties, date and the areas of clauses: null where no clause was read, `[]` where one is of no area. */
const AGREEMENTS = [
  { parties: ['青岚市', '云陌市'], signedOn: '2020-05-25', areas: ['talent', 'industry'] },
  { parties: ['青岚市', '松塔市'], signedOn: '2021', areas: ['talent'] },
  { parties: ['白榆市', '云陌市'], signedOn: '2021-03', areas: ['transport'] },
  { parties: ['白榆市', '孤岭县'], signedOn: null, areas: null },
  { parties: ['白榆市', '孤岭县', '远渡县'], signedOn: '2022', areas: [] },
] as const;

let api: OpenApi;
beforeAll(async () => {
  const articles = AGREEMENTS.map(({ parties, signedOn, areas }, i) => {
    const clauses =
      areas?.length === 0
        ? [{ heading: '其他' }]
        : (areas ?? []).map((code) => ({ heading: code, text: `${code}合作`, areas: [code] }));
    return articleTelling({
      name: `报道${i}`,
      regions: parties.map((name) => ({ name, kind: name.endsWith('市') ? 'CITY' : 'COUNTY' })),
      agreements: [{ parties, values: { signedOn }, clauses, areas: areas ?? [] }],
    });
  });
  const lists = articleTelling({
    name: '名单',
    regions: [
      { name: '青岚市', partOf: '岚省' },
      { name: '白榆市', partOf: '岚省' },
      { name: '松塔市', hostedBy: '岚省' },
      { name: '岚省' },
    ],
  });
  api = await openApi([...articles, lists], { names: openGazetteer() });
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
});

async function ask<T>(query: string): Promise<T> {
  const { data, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  return data as T;
}

describe('a coverage matrix', () => {
  test('counts who covers what, and tells not stated from not extracted', async () => {
    const { coverageMatrix } = await ask<{ coverageMatrix: object }>(`{ coverageMatrix {
      areas { code } rows { region { name } cells { area { code } count strength }
        coverage { agreements stated notStated notExtracted } } } }`);
    const cell = (code: string, count: number) => ({ area: { code }, count, strength: null });
    expect(coverageMatrix).toMatchObject({
      areas: [{ code: 'industry' }, { code: 'talent' }, { code: 'transport' }],
      rows: expect.arrayContaining([
        {
          region: { name: '白榆市' },
          cells: [cell('transport', 1)],
          coverage: { agreements: 3, stated: 1, notStated: 1, notExtracted: 1 },
        },
        {
          region: { name: '青岚市' },
          cells: [cell('industry', 1), cell('talent', 2)],
          coverage: { agreements: 2, stated: 2, notStated: 0, notExtracted: 0 },
        },
      ]),
    });
  });

  test('shows the rows with the most agreements, of regions that pass', async () => {
    const { coverageMatrix } = await ask<{ coverageMatrix: object }>(
      '{ coverageMatrix(first: 1, regions: { kind: { eq: COUNTY } }) { rows { region { name } } } }',
    );
    expect(coverageMatrix).toEqual({ rows: [{ region: { name: '孤岭县' } }] });
  });
});

describe('the rows of a matrix', () => {
  test.each([
    ['PART_OF', [{ region: { name: '岚省' }, coverage: { agreements: 5 } }]],
    ['HOSTED_BY', [{ region: { name: '岚省' }, coverage: { agreements: 1 } }]],
    ['MEMBER_OF', []],
  ])('can be what regions are tied to by %s', async (rows, expected) => {
    const { coverageMatrix } = await ask<{ coverageMatrix: object }>(
      `{ coverageMatrix(rows: ${rows}) { rows { region { name } coverage { agreements } } } }`,
    );
    expect(coverageMatrix).toEqual({ rows: expected });
  });
});

describe('an answer about an area', () => {
  const absence = async (query: string) => {
    const { answer } = await ask<{ answer: object }>(`{ answer: ${query} { absence } }`);
    return (answer as { absence: string | null }).absence;
  };

  test('says whether none states it or some were not read so closely', async () => {
    expect(await absence('regionPairs(area: "talent")')).toBeNull();
    const unread = 'regions: { name: { in: ["白榆市", "孤岭县"] } }';
    expect(await absence(`regionPairs(area: "talent", ${unread})`)).toBe('NOT_EXTRACTED');
    const counties = 'regions: { kind: { eq: COUNTY } }';
    expect(await absence(`regionPairs(area: "talent", ${counties})`)).toBe('NOT_STATED');
  });

  test('says where nothing is there to look at', async () => {
    const none = 'agreements: { status: { eq: MENTIONED } }';
    expect(await absence(`regionPairs(area: "talent", ${none})`)).toBe('NOT_IN_CORPUS');
    expect(await absence(`coverageMatrix(${none})`)).toBe('NOT_IN_CORPUS');
    expect(await absence('coverageMatrix')).toBeNull();
  });
});

describe('gaps', () => {
  test('are what enough of its kind cover and it does not, with precedents', async () => {
    const { gaps } = await ask<{ gaps: object }>(`{ gaps(region: "白榆市", peerShare: 0.6) {
      absence region { name } peers { kind count groups { name } }
      gaps { area { code } peerShare peerCount precedents { text } } } }`);
    expect(gaps).toEqual({
      absence: null,
      region: { name: '白榆市' },
      peers: { kind: 'CITY', count: 3, groups: [] },
      gaps: [
        {
          area: { code: 'talent' },
          peerShare: 1,
          peerCount: 3,
          precedents: [{ text: 'talent合作' }, { text: 'talent合作' }],
        },
        {
          area: { code: 'industry' },
          peerShare: 2 / 3,
          peerCount: 2,
          precedents: [{ text: 'industry合作' }],
        },
      ],
    });
  });

  test('of a region whose areas were not read say so; a share is from 0 to 1', async () => {
    const { gaps } = await ask<{ gaps: object }>(
      '{ gaps(region: "孤岭县", peerShare: 0) { absence gaps { peerShare } } }',
    );
    expect(gaps).toEqual({ absence: 'NOT_EXTRACTED', gaps: [] });
    const { errors } = await api.ask('{ gaps(region: "孤岭县", peerShare: 2) { absence } }');
    expect(errors[0]?.extensions.code).toBe('query.bad-range');
  });
});

describe('a timeline', () => {
  test('counts by period; what is coarser or undated apart', async () => {
    const { timeline } = await ask<{ timeline: object }>(
      '{ timeline(by: MONTH) { periods { period agreements events } undated { agreements } } }',
    );
    expect(timeline).toEqual({
      periods: [
        { period: '2020-05', agreements: 1, events: 0 },
        { period: '2021-03', agreements: 1, events: 0 },
      ],
      undated: { agreements: 3 },
    });
    const years = await ask<{ timeline: object }>(
      '{ timeline(regions: { name: { eq: "青岚市" } }) { periods { period agreements } } }',
    );
    expect(years.timeline).toEqual({
      periods: [
        { period: '2020', agreements: 1 },
        { period: '2021', agreements: 1 },
      ],
    });
  });
});
