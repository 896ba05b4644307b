import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { persistedOperations } from '../../src/app/persisted-operations.ts';
import { reported } from '../resolve/reports.ts';
import { openServer } from './open-server.ts';

describe('how often somebody may ask', () => {
  test('is counted for each address and each key, wrong keys too', async () => {
    await using server = await openServer({ guard: { rate: 3 } });
    const key = server.keys.add('lin', 'reader', '2031-04-06T00:00:00Z');
    const statuses = async (count: number, headers = {}) => {
      const found: number[] = [];
      for (let n = 0; n < count; n += 1) {
        found.push((await server.ask('{ __typename }', headers)).status);
      }
      return found;
    };
    expect(await statuses(2)).toEqual([200, 200]);
    expect(await statuses(2, { authorization: 'Bearer wrong' })).toEqual([401, 429]);
    expect(await statuses(4, { authorization: `Bearer ${key}` })).toEqual([200, 200, 200, 429]);
    const refused = await server.ask('{ __typename }');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await refused.json()).errors[0].extensions.code).toBe('access.too-often');
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});

describe('pages of other origins', () => {
  test('may read where they are named, and nowhere else', async () => {
    const origin = 'https://charts.example';
    await using server = await openServer({ guard: { origins: [origin] } });
    const allowed = async (from: string) =>
      (await server.ask('{ __typename }', { origin: from })).headers.get(
        'access-control-allow-origin',
      );
    expect(await allowed(origin)).toBe(origin);
    expect(await allowed('https://other.example')).toBeNull();
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('pages', () => {
  test.each(['/', '/graphql', '/healthz', '/nothing'])(
    '%s may run nothing but what stands in it',
    async (path) => {
      await using server = await openServer();
      const response = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } });
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      const page = await response.text();
      for (const [, tag = '', text = ''] of page.matchAll(/^\s*<(script|style)>(.*?)<\/\1>/gms)) {
        const hash = createHash('sha256').update(text).digest('base64');
        const directive = policy.split('; ').find((one) => one.startsWith(`${tag}-src`));
        expect(directive).toMatch(tag === 'style' ? /unsafe-inline|sha256-/ : /sha256-/);
        if (!directive?.includes('unsafe-inline')) expect(directive).toContain(hash);
      }
    },
  );
});

describe('the log', () => {
  test('names request, answer and caller, never what was asked', async () => {
    await using server = await openServer();
    const response = await server.ask('{ secret: __typename }');
    await server.ask('{ __typename }');
    expect(server.lines[0]).toMatchObject({
      level: 'info',
      request: response.headers.get('x-request-id'),
      method: 'POST',
      path: '/graphql',
      status: 200,
      caller: 'local',
    });
    expect(JSON.stringify(server.lines)).not.toContain('secret');
  });

  test('has the whole of an error whose answer is masked, under the same id', async () => {
    await using server = await openServer();
    const select = () => Promise.reject(new TypeError('the inside'));
    Object.assign(server.store, { until: () => ({ select }) });
    const response = await server.ask('{ agreements { totalCount } }');
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('the inside');
    const { requestId } = JSON.parse(text).errors[0].extensions;
    expect(requestId).toBe(response.headers.get('x-request-id'));
    const line = server.lines.find(({ level }) => level === 'error');
    expect(line).toMatchObject({ request: requestId });
    expect(JSON.stringify(line)).toContain('the inside');
  });

  test('is found by the id in the answer too where the parameters were all that was read', async () => {
    const findOperation = () => {
      throw new TypeError('the inside');
    };
    await using server = await openServer({ findOperation });
    const response = await server.ask('{ agreements { totalCount } }');
    const { requestId } = (await response.json()).errors[0].extensions;
    expect(requestId).toBe(response.headers.get('x-request-id'));
    expect(server.lines).toContainEqual(
      expect.objectContaining({ level: 'error', request: requestId }),
    );
  });
});

test('the metrics count answers, operations, readings and what the graph holds', async () => {
  await using server = await openServer({ articles: [reported({ article: 'a' })] });
  await server.ask('{ agreements { totalCount } search(text: "云陌") { totalCount } }');
  await server.ask('{ nothing }');
  await (await fetch(`${server.url}/export`)).text();
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  const value = (name: string) =>
    Number(
      metrics
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')[1],
    );
  expect(value('pactgraph_operations_total{outcome="ok"}')).toBe(1);
  expect(value('pactgraph_operations_total{outcome="query.invalid"}')).toBe(1);
  expect(value('pactgraph_store_seconds_count{call="select",outcome="ok"}')).toBe(1);
  expect(value('pactgraph_store_seconds_count{call="search",outcome="ok"}')).toBe(1);
  expect(value('pactgraph_http_seconds_count{method="POST",route="/graphql",status="200"}')).toBe(
    1,
  );
  expect(value('pactgraph_http_seconds_count{method="GET",route="/export/",status="200"}')).toBe(1);
  expect(value('pactgraph_graph_size{kind="Region"}')).toBe(2);
});

describe('persisted operations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pactgraph-'));
  const text = '{ agreements { totalCount } }\n';
  writeFileSync(join(folder, 'count.graphql'), text);
  const sha256Hash = createHash('sha256').update(text).digest('hex');
  const asked = (url: string, hash: unknown) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
    });

  test('are answered by their hash, and where that is set they alone', async () => {
    await using server = await openServer({ findOperation: persistedOperations(folder, true) });
    expect(await (await asked(server.url, sha256Hash)).json()).toEqual({
      data: { agreements: { totalCount: 0 } },
    });
    const unknown = await asked(server.url, sha256Hash.replace(/./, 'x'));
    expect((await unknown.json()).errors[0].extensions.code).toBe('query.not-persisted');
    expect((await asked(server.url, { toString: 1 })).status).toBe(404);
    const other = await server.ask('{ __typename }');
    expect(other.status).toBe(403);
    expect((await other.json()).errors[0].extensions.code).toBe('query.only-persisted');
    rmSync(folder, { recursive: true });
  });

  test('in a folder that is not there are refused when the server starts', () => {
    expect(() => persistedOperations('/nowhere', false)).toThrow(
      expect.objectContaining({ code: 'config.invalid' }),
    );
  });
});
