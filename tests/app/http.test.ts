import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHttpApp } from '../../src/app/http.ts';
import { listen } from '../../src/app/listen.ts';
import { NO_NAMES } from '../../src/graphql/names/known-names.ts';
import { createApi } from '../../src/graphql/yoga.ts';
import { readModel } from '../../src/model/read-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { SDL } from '../graphql/open-api.ts';
import { reported } from '../resolve/reports.ts';

const model = readModel(SDL);
const store = openSqliteStore({ path: ':memory:', model });
let isReady = true;
let server: Awaited<ReturnType<typeof listen>>;
const app = createHttpApp({
  api: createApi({ store, model }),
  store,
  names: NO_NAMES,
  ready: () => isReady,
});

beforeAll(async () => {
  await store.apply([reported({ article: 'a' })], resolve);
  server = await listen({ app, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await store[Symbol.asyncDispose]();
});

function post(body: string, type = 'application/json') {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
}

describe('the server', () => {
  test('answers queries by POST and GET', async () => {
    const query = '{ agreements { totalCount } }';
    const answer = { data: { agreements: { totalCount: 1 } } };
    expect(await (await post(JSON.stringify({ query }))).json()).toEqual(answer);
    const got = await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`);
    expect(await got.json()).toEqual(answer);
  });

  test.each([
    ['application/json; charset=UTF-8', '{"query":"{ __typename }"}', 200],
    ['application/json', '\uFEFF{"query":"{ __typename }"}', 200],
    ['application/json', '[{"query":"{ __typename }"}]', 400],
    ['application/json', '"{ __typename }"', 400],
    ['application/json', 'null', 400],
    ['application/json', '{"query":"{ nothing }"}', 400],
    ['application/json', '{"query":"{ __typename }","more":1}', 400],
    ['application/json', '', 400],
  ])('answers %s with the body %j by %d', async (type, body, status) => {
    const response = await post(body, type);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { data, errors } = await response.json();
    if (status === 200) expect({ data, errors }).toEqual({ data: { __typename: 'Query' } });
    else expect(errors[0].extensions).toHaveProperty('hint');
  });

  test('answers in the media type that is asked for, whatever the text encoding of the body', async () => {
    const type = 'application/graphql-response+json';
    const body = new Uint8Array(Buffer.from('{"query":"{ __typename }"}', 'utf16le'));
    const headers = { accept: type, 'content-type': 'application/json; charset=utf-16le' };
    for (const [sent, about] of [
      [body, headers],
      ['{"query":"{ __typename }"}', { ...headers, 'content-type': 'application/json' }],
    ] as const) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: about,
        body: sent,
      });
      expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
      expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    }
  });

  test('says that it lives, and whether it can answer', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    isReady = false;
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    isReady = true;
  });

  test('greets in Chinese and English, with what there is', async () => {
    const page = await (await fetch(server.url)).text();
    expect(page).toContain('区域合作协议');
    expect(page).toContain('cooperation agreements');
    const example = /href="(\/graphql\?query=[^"]+)"/.exec(page)?.[1];
    const answer = await (await fetch(`${server.url}${example}`)).json();
    expect(answer.data.agreements.totalCount).toBe(1);
    expect(page).toMatch(/<td>1<\/td><td lang="zh">协议/u);
  });

  test('serves the explorer with headers that keep it to itself', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await response.text()).toContain('Pactgraph');
  });

  test.each([
    ['rubbish', '{', 'application/json', 400],
    [
      'a body that is too large',
      JSON.stringify({ query: 'x'.repeat(2 ** 21) }),
      'application/json',
      413,
    ],
  ])('refuses %s with code and hint', async (_, body, type, status) => {
    const response = await post(body, type);
    expect(response.status).toBe(status);
    const { errors } = await response.json();
    expect(errors[0].extensions).toMatchObject({
      code: expect.any(String),
      hint: expect.any(String),
    });
  });

  test('goes on after a body that was too large', async () => {
    const large = new Blob(['x'.repeat(2 ** 21)]).stream();
    const headers = { 'content-type': 'application/json' };
    const options = { method: 'POST', headers, body: large, duplex: 'half' as const };
    expect((await fetch(`${server.url}/graphql`, options)).status).toBe(413);
    expect((await post('{"query":"{ __typename }"}')).status).toBe(200);
  });

  test('takes a mutation by POST alone', async () => {
    const query = encodeURIComponent('mutation { restoreArticle(hash: "x") { __typename } }');
    const response = await fetch(`${server.url}/graphql?query=${query}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await response.json()).errors[0].extensions.code).toBe('query.invalid');
  });

  test.each(['variables={', 'extensions={', 'variables=[]'])(
    'says that parameters cannot be read: %s',
    async (parameters) => {
      const response = await fetch(`${server.url}/graphql?query={__typename}&${parameters}`);
      expect(response.status).toBe(400);
      expect((await response.json()).errors[0].extensions.code).toBe('query.invalid');
    },
  );

  test.each([
    ['a b', '/graphql?query={__typename}', 400],
    ['[::', '/graphql?query={__typename}', 400],
    ['a', 'http://a/graphql?query={__typename}', 400],
    ['a', '/graphql?query={__typename}', 200],
  ])(
    'tells nothing of its inside where the host is %j and the path %s',
    async (host, path, status) => {
      const { port } = new URL(server.url);
      const asked = request({ port, path, headers: { host: `${host}:80` } }).end();
      const [response] = await once(asked, 'response');
      expect(response.statusCode).toBe(status);
      const answer = JSON.parse(await text(response));
      if (status === 200) expect(answer).toEqual({ data: { __typename: 'Query' } });
      else expect(answer.errors[0].extensions.code).toBe('request.bad-address');
    },
  );

  test('takes no forms, which a page elsewhere could send', async () => {
    const response = await post('query={__typename}', 'application/x-www-form-urlencoded');
    expect(response.status).toBe(415);
    expect((await response.json()).errors[0].extensions.code).toBe('request.not-json');
  });

  test.each(['/nothing', '/graphql/nothing'])(
    'says where to look when there is nothing at %s',
    async (path) => {
      const response = await fetch(`${server.url}${path}`);
      expect(response.status).toBe(404);
      expect((await response.json()).errors[0].extensions.code).toBe('request.not-found');
    },
  );

  test('a port that is taken is refused with a hint', async () => {
    const port = Number(new URL(server.url).port);
    await expect(listen({ app, host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'config.invalid',
      hint: expect.stringContaining('free port'),
    });
  });

  test('finishes what is in flight when it stops, and takes nothing new', async () => {
    const other = await listen({ app, host: '127.0.0.1', port: 0 });
    const body = '{"query":"{ __typename }"}';
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const inFlight = request(`${other.url}/graphql`, { method: 'POST', headers });
    inFlight.write(body.slice(0, 5));
    await once(inFlight, 'socket').then(([socket]) => once(socket, 'connect'));
    expect((await fetch(`${other.url}/healthz`)).status).toBe(200);
    const closed = other.close();
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
    inFlight.end(body.slice(5));
    const [response] = await once(inFlight, 'response');
    expect(response.statusCode).toBe(200);
    response.resume();
    await closed;
  });
});
