import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGazetteer } from '../../src/app/open-gazetteer.ts';
import { articleTelling } from '../store/articles.ts';
import { type OpenApi, openApi } from './open-api.ts';

const AGREEMENTS = [
  [['青岚市', '云陌区'], 'SIGNED'],
  [['云陌区', '白榆县'], 'SIGNED'],
  [['青岚市', '白榆县'], 'PLANNED'],
  [['孤岭县', '远渡镇'], 'SIGNED'],
] as const;

let api: OpenApi;
beforeAll(async () => {
  const articles = AGREEMENTS.map(([parties, status], i) =>
    articleTelling({
      name: `报道${i}`,
      regions: parties.map((name) => ({ name })),
      agreements: [{ parties, values: { status } }],
    }),
  );
  const list = articleTelling({
    name: '名单',
    regions: [
      { name: '白榆县', partOf: '青云群' },
      { name: '青云群', kind: 'GROUP' },
    ],
  });
  api = await openApi([...articles, list], { names: openGazetteer() });
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
});

async function ask<T>(query: string): Promise<T> {
  const { data, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  return data as T;
}

describe('a path', () => {
  test('shows its hops, by what they are tied, and the words for it', async () => {
    const { path } = await ask<{ path: object }>(`{ path(from: "青岚市", to: "白榆县") { stop
      paths { length nodes { name } hops { from { name } to { name } ties { kind
        via { ... on Agreement { status } } evidence { quote article { title } } } } } } }`);
    const tie = (title: string) => ({
      kind: 'AGREEMENT',
      via: { status: 'SIGNED' },
      evidence: [title, title].map((quote) => ({ quote, article: { title } })),
    });
    expect(path).toEqual({
      stop: 'COUNT',
      paths: [
        {
          length: 2,
          nodes: [{ name: '青岚市' }, { name: '云陌区' }, { name: '白榆县' }],
          hops: [
            { from: { name: '青岚市' }, to: { name: '云陌区' }, ties: [tie('报道0')] },
            { from: { name: '云陌区' }, to: { name: '白榆县' }, ties: [tie('报道1')] },
          ],
        },
      ],
    });
  });

  test('ends at any region of a group; other agreements and ties count where they are asked for', async () => {
    const { signed, any, lists } = await ask<Record<string, unknown>>(`{
      signed: path(from: "青岚市", to: "青云群") { paths { nodes { name } } }
      any: path(from: "青岚市", to: "青云群", agreements: {}) { paths { nodes { name } } }
      lists: path(from: "region:青云群@", to: "云陌区", ties: [PART_OF, AGREEMENT]) {
        paths { hops { ties { kind via { id } evidence { list } } } } } }`);
    const nodes = (...names: string[]) => ({ paths: [{ nodes: names.map((name) => ({ name })) }] });
    expect(signed).toEqual(nodes('青岚市', '云陌区', '白榆县'));
    expect(any).toEqual(nodes('青岚市', '白榆县'));
    expect(lists).toMatchObject({ paths: [{ hops: [{ ties: [{ kind: 'AGREEMENT' }] }] }] });
  });

  test('between what is not connected is none, and says so', async () => {
    const { path } = await ask<{ path: object }>(
      '{ path(from: "青岚市", to: "孤岭县") { stop paths { length } } }',
    );
    expect(path).toEqual({ stop: 'NOT_CONNECTED', paths: [] });
  });

  test.each([
    ['from: "无此地名", to: "白榆县"', 'query.unknown-region'],
    ['from: "青岚市", to: "白榆县", maxHops: 7', 'query.bad-range'],
    ['from: "青岚市", to: "白榆县", count: 0', 'query.bad-range'],
    ['from: "青岚市", to: "白榆县", ties: []', 'query.empty-list'],
  ])('%s is refused', async (args, code) => {
    const { errors } = await api.ask(`{ path(${args}) { stop } }`);
    expect(errors[0]?.extensions.code).toBe(code);
  });
});

describe('a neighbourhood', () => {
  test('shows the parties around one, and the edges of lists with their evidence', async () => {
    const { neighbourhood } = await ask<{ neighbourhood: object }>(`{
      neighbourhood(of: "白榆县", ties: [AGREEMENT, PART_OF]) { isCut nodes { distance node { name } }
        hops { from { name } to { name } ties { kind evidence { list } } } } }`);
    expect(neighbourhood).toEqual({
      isCut: false,
      nodes: [
        { distance: 0, node: { name: '白榆县' } },
        { distance: 1, node: { name: '云陌区' } },
        { distance: 1, node: { name: '青云群' } },
      ],
      hops: [
        {
          from: { name: '云陌区' },
          to: { name: '白榆县' },
          ties: [{ kind: 'AGREEMENT', evidence: [{ list: null }, { list: null }] }],
        },
        {
          from: { name: '白榆县' },
          to: { name: '青云群' },
          ties: [{ kind: 'PART_OF', evidence: [{ list: 'divisions' }] }],
        },
      ],
    });
  });

  test('says where it was cut', async () => {
    const { neighbourhood } = await ask<{ neighbourhood: object }>(
      '{ neighbourhood(of: "云陌区", size: 2) { isCut nodes { node { name } } } }',
    );
    expect(neighbourhood).toEqual({
      isCut: true,
      nodes: [{ node: { name: '云陌区' } }, { node: { name: '白榆县' } }],
    });
  });
});
