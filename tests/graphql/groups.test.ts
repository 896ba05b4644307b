import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { articleTelling } from '../store/articles.ts';
import { type OpenApi, openApi } from './open-api.ts';

/** Parties, date and areas of each agreement. */
const AGREEMENTS = [
  {
    parties: ['青岚市', '云陌区', '白榆县'],
    signedOn: '2020-05-25',
    areas: ['talent', 'industry'],
  },
  { parties: ['青岚市', '云陌区'], signedOn: '2020', areas: ['talent'] },
  { parties: ['云陌区', '白榆县'], signedOn: '2021-03', areas: [] },
] as const;

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(
    AGREEMENTS.map(({ parties, signedOn, areas }, i) =>
      articleTelling({
        name: `报道${i}`,
        regions: parties.map((name) => ({ name, kind: name.endsWith('市') ? 'CITY' : 'COUNTY' })),
        agreements: [
          {
            parties,
            values: { signedOn },
            clauses: areas.map((code) => ({ heading: code, areas: [code] })),
          },
        ],
      }),
    ),
  );
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
});

async function groupsOf(asked: string): Promise<Record<string, unknown>> {
  const { data, errors } = await api.ask(`{ agreements { ${asked} } }`);
  expect(errors).toEqual([]);
  return (data as { agreements: { groups: Record<string, unknown> } }).agreements.groups;
}

const codeOf = async (asked: string) =>
  (await api.ask(`{ agreements { ${asked} { totalCount } } }`)).errors[0]?.extensions.code;

describe('groups', () => {
  test('by an area and a year are counted, the largest first, with what is stated', async () => {
    const groups =
      await groupsOf(`groups(by: [{ clauses: { areas: { code: true } } }, { signedOn: YEAR }]) {
      totalCount nodes { keys { name value } count }
      coverage { nodes keys { name stated notStated } } }`);
    const [area, year] = ['clauses.areas.code', 'signedOn by YEAR'];
    expect(groups).toEqual({
      totalCount: 3,
      nodes: [
        {
          keys: [
            { name: area, value: 'talent' },
            { name: year, value: '2020' },
          ],
          count: 2,
        },
        {
          keys: [
            { name: area, value: 'industry' },
            { name: year, value: '2020' },
          ],
          count: 1,
        },
        {
          keys: [
            { name: area, value: null },
            { name: year, value: '2021' },
          ],
          count: 1,
        },
      ],
      coverage: {
        nodes: 3,
        keys: [
          { name: area, stated: 2, notStated: 1 },
          { name: year, stated: 3, notStated: 0 },
        ],
      },
    });
  });

  test('by a far node give the node itself, and what lies behind it', async () => {
    const groups = await groupsOf(`groups(by: [{ parties: { node: true } }], first: 1) {
      nodes { count keys { value node { id ... on Region { name agreements { totalCount
        groups(by: [{ status: true }]) { nodes { keys { value } count } } } } } } } }`);
    const inner = { totalCount: 3, groups: { nodes: [{ keys: [{ value: 'SIGNED' }], count: 3 }] } };
    const node = { id: 'region:云陌区@', name: '云陌区', agreements: inner };
    expect(groups).toEqual({ nodes: [{ count: 3, keys: [{ value: null, node }] }] });
  });

  test('of pairs hold each pair once, and pass what is asked of them', async () => {
    const groups =
      await groupsOf(`groups(by: [{ parties: { node: true } }, { parties: { node: true } }],
      distinctPairs: true, having: [{ count: { gte: 2 } }, { min: { of: { signedOn: EXACT }, lt: "2021" } }],
      orderBy: [{ min: { of: { signedOn: EXACT }, direction: ASC } }]) {
      nodes { keys { node { ... on Region { name } } } count min(of: { signedOn: EXACT }) } }`);
    const pair = (...names: string[]) => names.map((name) => ({ node: { name } }));
    expect(groups).toEqual({
      nodes: [
        { keys: pair('云陌区', '青岚市'), count: 2, min: '2020' },
        { keys: pair('云陌区', '白榆县'), count: 2, min: '2020-05-25' },
      ],
    });
  });

  test('reach only what a filter lets pass, and kinds of an interface by what they have', async () => {
    const groups =
      await groupsOf(`groups(missing: false, orderBy: [{ key: { at: 0, direction: DESC } }],
      by: [{ parties: { onRegion: { kind: true }, filter: { name: { ne: "白榆县" } } } }]) {
      nodes { keys { name value } count countDistinct(of: { parties: { node: true } }) } }`);
    const name = 'parties.onRegion.kind';
    expect(groups).toEqual({
      nodes: [
        { keys: [{ name, value: 'COUNTY' }], count: 3, countDistinct: 3 },
        { keys: [{ name, value: 'CITY' }], count: 2, countDistinct: 3 },
      ],
    });
  });

  test('stand at nested connections, of what passes their filter', async () => {
    const { data, errors } = await api.ask(`{ regions(filter: { name: { eq: "青岚市" } }) { nodes {
      agreements(filter: { signedOn: { eq: "2020-05" } }) {
        groups(by: [{ parties: { edge: { role: true } } }]) { nodes { keys { value } count } } } } } }`);
    expect(errors).toEqual([]);
    const groups = { nodes: [{ keys: [{ value: 'signatory' }], count: 1 }] };
    expect(data).toEqual({ regions: { nodes: [{ agreements: { groups } }] } });
  });

  test('come in pages', async () => {
    const asked = (after: string) => `groups(by: [{ parties: { name: true } }], first: 2${after}) {
      nodes { keys { value } } pageInfo { hasNextPage endCursor } }`;
    const first = (await groupsOf(asked(''))) as { pageInfo: { endCursor: string } };
    const rest = await groupsOf(asked(`, after: "${first.pageInfo.endCursor}"`));
    expect(rest).toMatchObject({
      nodes: [{ keys: [{ value: '青岚市' }] }].slice(0, 1),
      pageInfo: { hasNextPage: false },
    });
  });

  test.each([
    ['a key that names two things', 'groups(by: [{ parties: { node: true, name: true } }])'],
    ['a key that names nothing', 'groups(by: [{ parties: {} }])'],
    ['no key', 'groups(by: [])'],
    ['pairs of one key', 'groups(by: [{ parties: { node: true } }], distinctPairs: true)'],
    [
      'an order by a key that is not there',
      'groups(by: [{ kind: true }], orderBy: [{ key: { at: 1, direction: ASC } }])',
    ],
    [
      'the least of what has no order',
      'groups(by: [{ kind: true }], orderBy: [{ min: { of: { status: true }, direction: ASC } }])',
    ],
    [
      'a way that is too long',
      'groups(by: [{ parties: { agreements: { parties: { agreements: { parties: { node: true } } } } } }])',
    ],
  ])('%s are refused', async (_, asked) => {
    expect(await codeOf(asked)).toBe('query.bad-group');
  });

  test('a test against what is no date, and a page that is too large, are refused', async () => {
    const having = 'having: [{ min: { of: { signedOn: EXACT }, lt: "gestern" } }]';
    expect(await codeOf(`groups(by: [{ kind: true }], ${having})`)).toBe('query.bad-date');
    expect(await codeOf('groups(by: [{ kind: true }], first: 201)')).toBe('query.bad-page');
  });
});
