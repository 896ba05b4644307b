import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openGazetteer } from '../../src/app/open-gazetteer.ts';
import { reported } from '../resolve/reports.ts';
import { type OpenApi, openApi } from './open-api.ts';

const A = {
  article: 'a',
  source: '甲报',
  signedOn: '2020-05-25',
  clauses: ['产业合作', '人才交流'],
};
const B = {
  article: 'b',
  source: '乙报',
  signedOn: '2021-03-02',
  clauses: ['交通互联'],
};

let api: OpenApi;
beforeAll(async () => {
  api = await openApi([reported(A), reported(B), reported({ ...A, article: 'a2' })], {
    names: openGazetteer(),
  });
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
});
beforeEach(() => {
  api.calls.length = 0;
});

async function data(query: string, variables?: Readonly<Record<string, unknown>>) {
  const answer = await api.ask(query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data as Record<string, never>;
}

async function refusal(query: string, variables?: Readonly<Record<string, unknown>>) {
  const { data: none, errors } = await api.ask(query, variables);
  expect(none).toBeNull();
  return errors[0]?.extensions.code;
}

async function idsBySigning(): Promise<string[]> {
  const { agreements } = (await data(
    '{ agreements(orderBy: [{ signedOn: ASC }]) { nodes { id } } }',
  )) as unknown as { agreements: { nodes: { id: string }[] } };
  return agreements.nodes.map(({ id }) => id);
}

describe('a comparison', () => {
  const QUERY = `query ($ids: [ID!]!, $area: String) {
    compareAgreements(ids: $ids, area: $area) {
      agreements { signedOn } areas { area { code } sides { absence clauses { heading } } }
    }
  }`;

  test('shows the sides in the order of signing, whatever the order of the ids', async () => {
    const ids = await idsBySigning();
    const sides = [
      { absence: null, clauses: [{ heading: '产业合作' }, { heading: '人才交流' }] },
      { absence: null, clauses: [{ heading: '交通互联' }] },
    ];
    expect(await data(QUERY, { ids: ids.toReversed() })).toEqual({
      compareAgreements: {
        agreements: [{ signedOn: '2020-05-25' }, { signedOn: '2021-03-02' }],
        areas: [{ area: null, sides }],
      },
    });
  });

  test.each([
    ['no agreement', async () => []],
    ['one agreement', async () => (await idsBySigning()).slice(0, 1)],
    ['one agreement twice', async () => Array(2).fill((await idsBySigning())[0])],
    ['eleven', async () => Array.from({ length: 11 }, (_, i) => `agreement:${i}.0`)],
  ])('of %s is refused', async (_, ids) => {
    expect(await refusal(QUERY, { ids: await ids() })).toBe('query.bad-comparison');
  });

  test('of what is no agreement, or in no area, is refused', async () => {
    const ids = await idsBySigning();
    expect(await refusal(QUERY, { ids: [...ids, 'region:云陌区@'] })).toBe('query.unknown-id');
    expect(await refusal(QUERY, { ids, area: 'gardening' })).toBe('query.unknown-area');
  });

  test('makes a call for each id, two readings and one for each kind that is asked', async () => {
    const ids = await idsBySigning();
    api.calls.length = 0;
    await data(QUERY, { ids });
    expect(api.calls).toEqual(['kindOf', 'kindOf', 'select', 'select', 'select', 'select']);
  });
});

describe('a wording', () => {
  const QUERY = `query ($text: String!) {
    phrase(text: $text) { totalCount absence first { on } steps { on quote newParties { name } } }
  }`;

  test('that no clause has is said to be not stated', async () => {
    expect(await data(QUERY, { text: '飞地经济' })).toEqual({
      phrase: { totalCount: 0, absence: 'NOT_STATED', first: null, steps: [] },
    });
  });

  test.each(['', '   ', '字'.repeat(201)])('must be a text: %j', async (text) => {
    expect(await refusal(QUERY, { text })).toBe('query.bad-text');
  });
});

describe('conflicts', () => {
  const QUERY = `query ($id: ID!) {
    conflicts(agreement: $id) { reports absence items { property values { value independentSources } } }
  }`;

  test('are none where all reports say the same, and cannot be known of one report', async () => {
    const [twice, once] = await idsBySigning();
    expect(await data(QUERY, { id: twice })).toEqual({
      conflicts: { reports: 2, absence: null, items: [] },
    });
    expect(await data(QUERY, { id: once })).toEqual({
      conflicts: { reports: 1, absence: 'NOT_IN_CORPUS', items: [] },
    });
  });

  test('count who says what, and keep all claims', async () => {
    await using open = await openApi([
      reported({ ...A, type: '战略合作协议' }),
      reported({ ...A, article: 'c', source: '丙报', type: '合作备忘录' }),
      reported({ ...A, article: 'd', source: '丙报', type: '合作备忘录' }),
      reported({ ...A, article: 'e', source: '丁报', type: '合作备忘录' }),
    ]);
    const { data: found } = await open.ask(
      '{ agreements { nodes { id reports { totalCount } } } }',
    );
    const [only] = (found as { agreements: { nodes: { id: string }[] } }).agreements.nodes;
    const answer = await open.ask(QUERY, { id: only?.id });
    expect(answer.data).toMatchObject({
      conflicts: {
        items: [
          {
            property: 'type',
            values: [
              { value: '合作备忘录', independentSources: 2 },
              { value: '战略合作协议', independentSources: 1 },
            ],
          },
        ],
      },
    });
  });

  test('of an unknown agreement are an error', async () => {
    expect(await refusal(QUERY, { id: 'agreement:none.0' })).toBe('query.unknown-id');
  });
});

describe('a region', () => {
  const QUERY = `query ($region: String!) { successions(region: $region) { totalCount absence items { relation } } }`;

  test('may be named or given by id', async () => {
    const answer = {
      successions: { totalCount: 2, absence: null, items: [{ relation: 'FOLLOWS' }] },
    };
    expect(await data(QUERY, { region: '云陌区' })).toEqual(answer);
    expect(await data(QUERY, { region: 'region:云陌区@' })).toEqual(answer);
  });

  test.each([
    ['没有的地方', 'query.unknown-region'],
    ['广东省', 'query.unknown-region'],
    ['朝阳区', 'query.ambiguous-name'],
    ['', 'query.bad-names'],
  ])('%j is refused: %s', async (region, code) => {
    expect(await refusal(QUERY, { region })).toBe(code);
    const peers = `query ($region: String!) { peerClauses(region: $region, text: "x") { totalCount } }`;
    expect(await refusal(peers, { region })).toBe(code);
  });

  test('has peers of its kind alone', async () => {
    const query = `{ peerClauses(region: "云陌区", text: "产业") { totalCount } }`;
    expect(await data(query)).toEqual({ peerClauses: { totalCount: 0 } });
  });
});

test('an agreement without areas has none like it that could be told', async () => {
  const [id] = await idsBySigning();
  const query = `query ($id: ID!) { similarAgreements(id: $id) { absence items { score } } }`;
  expect(await data(query, { id })).toEqual({
    similarAgreements: { absence: 'NOT_EXTRACTED', items: [] },
  });
});

test('what changed cannot be told without an archive', async () => {
  const query = '{ changes(since: "2031") { absence } }';
  expect(await refusal(query)).toBe('archive.not-there');
});

test('the health of the corpus counts who says what, and what names no publisher', async () => {
  const query = `{ corpusHealth { documents { read } articles sourceCount withoutSource
    sources { name articles } fields { name stated notStated } } }`;
  const { corpusHealth } = await data(query);
  expect(corpusHealth).toMatchObject({
    documents: null,
    articles: 3,
    sourceCount: 2,
    withoutSource: 0,
    sources: [
      { name: '甲报', articles: 2 },
      { name: '乙报', articles: 1 },
    ],
    fields: expect.arrayContaining([{ name: 'signedOn', stated: 2, notStated: 0 }]),
  });
});
