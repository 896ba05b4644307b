import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHttpApp } from '../../src/app/http.ts';
import { listen } from '../../src/app/listen.ts';
import { openGazetteer } from '../../src/app/open-gazetteer.ts';
import { createApi } from '../../src/graphql/yoga.ts';
import { readModel } from '../../src/model/read-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { SDL } from '../graphql/open-api.ts';
import { reported } from '../resolve/reports.ts';

const model = readModel(SDL);
const store = openSqliteStore({ path: ':memory:', model });
const names = openGazetteer();
const app = createHttpApp({ api: createApi({ store, model }), store, names, ready: () => true });
let server: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  await store.apply([reported({ article: 'a' })], resolve);
  server = await listen({ app, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await store[Symbol.asyncDispose]();
});

const get = (path: string) => fetch(`${server.url}/reconcile${path}`);
const post = (form: Readonly<Record<string, string>>) =>
  fetch(`${server.url}/reconcile`, { method: 'POST', body: new URLSearchParams(form) });
const batch = async (queries: object) =>
  (await post({ queries: JSON.stringify(queries) })).json() as Promise<
    Record<string, { result: { id: string; match: boolean; score: number }[] }>
  >;

describe('the service manifest', () => {
  test('has what version 0.2 requires, with addresses of this server', async () => {
    expect(await (await get('')).json()).toEqual({
      versions: ['0.2'],
      name: expect.any(String),
      identifierSpace: expect.stringMatching(/^\w+:/),
      schemaSpace: expect.stringMatching(/^\w+:/),
      defaultTypes: [
        { id: 'Region', name: expect.any(String) },
        { id: 'Institution', name: expect.any(String) },
      ],
      view: { url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/graphql\?.*\{\{id\}\}/) },
      suggest: {
        entity: { service_url: `${server.url}/reconcile`, service_path: '/suggest/entity' },
      },
    });
  });

  test('views an entity where it says', async () => {
    const { view } = await (await get('')).json();
    const address = view.url.replace('{{id}}', encodeURIComponent('region:青岚市@'));
    const { data } = await (await fetch(address)).json();
    expect(data).toEqual({ node: { id: 'region:青岚市@', name: '青岚市', aliases: [] } });
  });
});

describe('a batch of queries', () => {
  test('is answered under its keys, each candidate with type, score, match and features', async () => {
    const queries = { q0: { query: '青岚市' }, q1: { query: '没有的地方' } };
    expect(await batch(queries)).toEqual({
      q0: {
        result: [
          {
            id: 'region:青岚市@',
            name: '青岚市',
            description: expect.any(String),
            type: [{ id: 'Region', name: expect.any(String) }],
            score: 90,
            match: true,
            features: [{ id: 'official-name', value: 0.9 }],
          },
        ],
      },
      q1: { result: [] },
    });
  });

  test('comes by GET too', async () => {
    const queries = encodeURIComponent(JSON.stringify({ a: { query: '四川省' } }));
    const answer = await (await get(`?queries=${queries}`)).json();
    expect(answer.a.result[0]).toMatchObject({ id: 'region:510000', match: true });
  });

  test('matches none of many, and the right one where another column says what it lies in', async () => {
    const properties = [{ pid: 'city', v: '长春市' }];
    const { alone, placed, matched } = await batch({
      alone: { query: '朝阳区' },
      placed: { query: '朝阳区', properties },
      matched: { query: '朝阳区', properties: [{ pid: 'x', v: [{ id: 'y', name: '北京市' }] }] },
    });
    expect(alone?.result.map(({ match }) => match)).toEqual([false, false]);
    expect(placed?.result[0]).toMatchObject({ id: 'region:220104', match: true });
    expect(matched?.result[0]).toMatchObject({ id: 'region:110105', match: true });
  });

  test('keeps to type and limit', async () => {
    const { none, one } = await batch({
      none: { query: '四川省', type: 'Institution' },
      one: { query: '朝阳区', type: ['Region'], limit: 1 },
    });
    expect(none?.result.filter(({ id }) => id === 'region:510000')).toEqual([]);
    expect(one?.result).toHaveLength(1);
  });

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a query without text', '{"q0":{"limit":1}}'],
    ['a type that is not there', '{"q0":{"query":"x","type":"Person"}}'],
    ['no query', '{}'],
    ['a name that is too long', JSON.stringify({ q0: { query: 'x'.repeat(101) } })],
    [
      'too many queries',
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 101 }, (_, i) => [i, { query: 'x' }])),
      ),
    ],
  ])('%s is refused with code and hint', async (_, queries) => {
    const response = await post({ queries });
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].extensions).toEqual({
      code: expect.stringMatching(/^(?:reconcile\.bad-queries|query\.bad-names)$/),
      hint: expect.stringMatching(/\w/),
    });
  });

  test('that is too large is refused', async () => {
    expect((await post({ queries: 'x'.repeat(300_000) })).status).toBe(413);
  });
});

test('what is being typed is suggested', async () => {
  const { result } = await (
    await get(`/suggest/entity?prefix=${encodeURIComponent('青岚')}`)
  ).json();
  expect(result[0]).toEqual({
    id: 'region:青岚市@',
    name: '青岚市',
    description: expect.any(String),
    notable: [{ id: 'Region', name: expect.any(String) }],
  });
  expect(await (await get('/suggest/entity')).json()).toEqual({ result: [] });
});
