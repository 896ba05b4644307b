import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ArticleFacts, SubjectFacts } from '../../src/model/facts.ts';
import { reported } from '../resolve/reports.ts';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi([
    reported({ article: 'a', signedOn: '2020-05-25', clauses: ['产业合作', '人才交流'] }),
    reported({ article: 'b', signedOn: '2021-03', kind: 'FRAMEWORK', type: '框架协议' }),
    reported({ article: 'c', signedOn: '2019', kind: 'MEMORANDUM', status: 'PLANNED' }),
  ]);
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
  return answer.data;
}

describe('lists', () => {
  test('filter, order and count', async () => {
    const query = `{
      agreements(filter: { signedOn: { gte: "2020" } }, orderBy: [{ signedOn: DESC }]) {
        totalCount
        nodes { signedOn kind }
      }
    }`;
    expect(await data(query)).toEqual({
      agreements: {
        totalCount: 2,
        nodes: [
          { signedOn: '2021-03', kind: 'FRAMEWORK' },
          { signedOn: '2020-05-25', kind: 'STRATEGIC' },
        ],
      },
    });
  });

  test('page in both directions with the cursors that they gave', async () => {
    const page = `query ($first: Int, $after: String, $last: Int, $before: String) {
      agreements(first: $first, after: $after, last: $last, before: $before, orderBy: [{ signedOn: ASC }]) {
        nodes { signedOn }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const first = (await data(page, { first: 2 })) as Page;
    expect(first.agreements.nodes.map(({ signedOn }) => signedOn)).toEqual(['2019', '2020-05-25']);
    const { endCursor, hasNextPage } = first.agreements.pageInfo;
    expect(hasNextPage).toBe(true);
    const second = (await data(page, { first: 2, after: endCursor })) as Page;
    expect(second.agreements.nodes).toEqual([{ signedOn: '2021-03' }]);
    expect(second.agreements.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = second.agreements.pageInfo.startCursor;
    const back = (await data(page, { last: 1, before })) as Page;
    expect(back.agreements.nodes).toEqual([{ signedOn: '2020-05-25' }]);
    expect(back.agreements.pageInfo.hasPreviousPage).toBe(true);
  });

  test('filters nest through relations, with and, or and not', async () => {
    const query = `query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }`;
    const count = async (filter: object) =>
      ((await data(query, { filter })) as { agreements: { totalCount: number } }).agreements
        .totalCount;
    const heading = (eq: string) => ({ clauses: { some: { heading: { eq } } } });
    expect(await count(heading('产业合作'))).toBe(1);
    expect(await count({ not: heading('产业合作') })).toBe(2);
    expect(await count({ or: [heading('人才交流'), { kind: { eq: 'MEMORANDUM' } }] })).toBe(2);
    expect(await count({ and: [heading('人才交流'), { kind: { eq: 'MEMORANDUM' } }] })).toBe(0);
    expect(
      await count({ reports: { some: { agreements: { some: { status: { eq: 'PLANNED' } } } } } }),
    ).toBe(1);
    expect(await count({})).toBe(3);
    const party = { name: { eq: '青岚市' }, agreements: { some: { kind: { eq: 'MEMORANDUM' } } } };
    expect(await count({ parties: { every: party } })).toBe(0);
    expect(await count({ parties: { some: party } })).toBe(3);
    expect(await count({ parties: { none: party } })).toBe(0);
  });

  test('filter by counts, by values of the edge, within a relation too', async () => {
    const query = `query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }`;
    const count = async (filter: object) =>
      ((await data(query, { filter })) as { agreements: { totalCount: number } }).agreements
        .totalCount;
    expect(await count({ clauses: { count: { gte: 2 } } })).toBe(1);
    expect(await count({ clauses: { count: { eq: 0 } } })).toBe(2);
    const talent = { heading: { eq: '人才交流' } };
    expect(await count({ clauses: { count: { eq: 1, where: talent } } })).toBe(1);
    expect(await count({ clauses: { count: { lt: 1, where: talent } } })).toBe(2);
    expect(await count({ clauses: { count: { where: talent } } })).toBe(3);
    expect(await count({ reports: { some: { edge: { status: { eq: 'PLANNED' } } } } })).toBe(0);
    expect(await count({ reports: { every: { edge: { status: { isNull: true } } } } })).toBe(3);
    const nested = `{ regions(first: 1) { nodes {
      agreements(filter: { edge: { role: { isNull: true } }, kind: { eq: MEMORANDUM } }) { totalCount }
    } } }`;
    expect(await data(nested)).toEqual({
      regions: { nodes: [{ agreements: { totalCount: 1 } }] },
    });
  });

  test('order by counts, by values of what is related, by values of the edge', async () => {
    const query = `query ($orderBy: [AgreementOrder!]) { agreements(orderBy: $orderBy) { nodes { signedOn } } }`;
    const dates = async (...orderBy: object[]) =>
      ((await data(query, { orderBy })) as Page).agreements.nodes.map(({ signedOn }) => signedOn);
    const late = { signedOn: 'DESC' };
    expect(await dates({ clauses: { count: 'DESC' } }, late)).toEqual([
      '2020-05-25',
      '2021-03',
      '2019',
    ]);
    expect(await dates({ clauses: { count: 'ASC' } }, late)).toEqual([
      '2021-03',
      '2019',
      '2020-05-25',
    ]);
    expect(await dates({ reports: { max: { hash: 'DESC' } } })).toEqual([
      '2019',
      '2021-03',
      '2020-05-25',
    ]);
    const nested = `{ agreements(first: 1, orderBy: [{ clauses: { count: DESC } }]) { nodes {
      clauses(orderBy: [{ edge: { order: ASC } }, { heading: DESC }]) { nodes { heading } }
    } } }`;
    expect(await data(nested)).toEqual({
      agreements: {
        nodes: [{ clauses: { nodes: [{ heading: '人才交流' }, { heading: '产业合作' }] } }],
      },
    });
  });

  test('an empty page is a page', async () => {
    expect(await data('{ agreements(first: 0) { totalCount nodes { id } } }')).toEqual({
      agreements: { totalCount: 3, nodes: [] },
    });
  });
});

/** The same article, where its agreement covers an area. */
function covering(facts: ArticleFacts): ArticleFacts {
  const agreement = facts.subjects.find(({ kind }) => kind === 'Agreement');
  if (!agreement) throw new TypeError('the article reports no agreement');
  const { ref: from, evidence } = agreement;
  const values = { code: 'talent', labelZh: '人才交流', labelEn: 'Talent' };
  const area: SubjectFacts = {
    ref: 'area:talent',
    kind: 'CooperationArea',
    identity: { by: 'key' },
    claims: Object.entries(values).map(([property, value]) => ({ property, value, evidence })),
    evidence,
  };
  const carried = { rank: 0, derived: false };
  const edge = { type: 'COVERS', from, to: area.ref, values: carried, evidence };
  return { ...facts, subjects: [...facts.subjects, area], edges: [...facts.edges, edge] };
}

interface Page {
  readonly agreements: {
    readonly nodes: readonly { readonly signedOn: string }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string;
      readonly endCursor: string;
    };
  };
}

describe('one root field', () => {
  test('is one store call, however much hangs on it', async () => {
    await data(`{
      agreements { totalCount nodes { parties { edges { evidence { article { title } } node { name } } }
        clauses { totalCount nodes { heading agreement { nodes { id } } } } reports { nodes { source } } } }
    }`);
    expect(api.calls).toEqual(['select']);
  });

  test('each of two is one', async () => {
    await data(
      `{ regions { nodes { agreements { totalCount } } } search(text: "产业") { totalCount } }`,
    );
    expect(api.calls.toSorted()).toEqual(['search', 'select']);
  });

  test('by id finds the node first: two calls', async () => {
    await data(`{ node(id: "region:云陌区@") { id ... on Region { name } } }`);
    expect(api.calls).toEqual(['kindOf', 'select']);
  });
});

describe('selections', () => {
  test('a field asked for twice under other names has two answers', async () => {
    const query = `{ regions(filter: { name: { eq: "云陌区" } }) { nodes {
      latest: agreements(first: 1) { nodes { signedOn } }
      planned: agreements(filter: { status: { eq: PLANNED } }) { totalCount nodes { signedOn } }
    } } }`;
    expect(await data(query)).toEqual({
      regions: {
        nodes: [
          {
            latest: { nodes: [{ signedOn: '2021-03' }] },
            planned: { totalCount: 1, nodes: [{ signedOn: '2019' }] },
          },
        ],
      },
    });
  });

  test('fragments on the interface and on its kinds apply to whom they fit', async () => {
    const query = `query ($no: Boolean!) { agreements(first: 1) { nodes { parties { nodes {
      ...named
      ... on Institution { kind }
      ... on Party { aliases }
      ... on Region @skip(if: $no) { code }
    } } } } }
    fragment named on Party { __typename name }`;
    const party = (name: string) => ({ __typename: 'Region', name, aliases: [], code: null });
    expect(await data(query, { no: false })).toEqual({
      agreements: { nodes: [{ parties: { nodes: [party('云陌区'), party('青岚市')] } }] },
    });
    expect(JSON.stringify(await data(query, { no: true }))).not.toContain('code');
  });

  test('what all parties have can be asked without a fragment', async () => {
    const query = `{ agreements(first: 1) { nodes { parties(first: 1) { nodes {
      name
      agreements(first: 1, orderBy: [{ signedOn: ASC }]) { totalCount nodes { signedOn } }
    } } } } }`;
    const agreements = { totalCount: 3, nodes: [{ signedOn: '2019' }] };
    expect(await data(query)).toEqual({
      agreements: { nodes: [{ parties: { nodes: [{ name: '云陌区', agreements }] } }] },
    });
  });

  test('the same field under nodes and edges, asked in two ways, has two answers', async () => {
    const query = `{ regions(first: 1) {
      nodes { agreements(first: 1) { nodes { signedOn } } }
      edges { node { agreements(first: 1, orderBy: [{ signedOn: ASC }]) { nodes { signedOn } } } }
    } }`;
    const agreements = (signedOn: string) => ({ agreements: { nodes: [{ signedOn }] } });
    expect(await data(query)).toEqual({
      regions: { nodes: [agreements('2021-03')], edges: [{ node: agreements('2019') }] },
    });
    expect(api.calls).toEqual(['select']);
  });

  test('an area says its label in both languages, its edge what it carries', async () => {
    await using open = await openApi([covering(reported({ article: 'd' }))]);
    const query = `{ agreements { nodes { areas { edges { rank derived evidence { quote } node {
      code label en: label(lang: EN)
    } } } } } }`;
    const node = { code: 'talent', label: '人才交流', en: 'Talent' };
    const edges = [{ rank: 0, derived: false, evidence: [{ quote: 'd' }], node }];
    expect((await open.ask(query)).data).toEqual({ agreements: { nodes: [{ areas: { edges } }] } });
  });

  test('evidence stands on nodes, on edges and on single values', async () => {
    const query = `{ regions(first: 1) { nodes {
      evidence(first: 1) { quote start end article { hash } }
      name: evidence(property: "name", first: 2) { property value }
      agreements(first: 1) { edges { evidence { quote confidence } } }
    } } }`;
    expect(await data(query)).toMatchObject({
      regions: {
        nodes: [
          {
            evidence: [{ start: 0, end: 1, article: { hash: expect.any(String) } }],
            name: [{ property: 'name', value: '云陌区' }, { property: 'name' }],
            agreements: { edges: [{ evidence: [{ confidence: 0.9 }] }] },
          },
        ],
      },
    });
  });

  test('an unknown id is null, in a list an empty answer', async () => {
    const query = `{ node(id: "nothing") { id } agreement(id: "region:云陌区@") { id }
      agreements(filter: { id: { eq: "nothing" } }) { totalCount nodes { id } } }`;
    expect(await data(query)).toEqual({
      node: null,
      agreement: null,
      agreements: { totalCount: 0, nodes: [] },
    });
  });
});

test('the explorer is served whole, with nothing from elsewhere', async () => {
  const response = await api.fetch('/graphql', { headers: { accept: 'text/html' } });
  const page = await response.text();
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(page.match(/<(?:script|link)[^>]+(?:src|href)="https?:[^"]*"/g)).toBeNull();
  expect(page.length).toBeGreaterThan(100_000);
});
