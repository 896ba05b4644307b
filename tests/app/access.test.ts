import { request } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { readTokensOf } from '../../src/app/tokens.ts';
import { type OpenServer, openServer } from './open-server.ts';

const NOW = '2031-04-06T00:00:00Z';

async function accessOf(server: OpenServer, headers: Readonly<Record<string, string>> = {}) {
  const response = await server.ask('{ __typename }', headers);
  expect(response.status).toBe(200);
  const access = server.accesses.at(-1);
  return { role: access?.role, mayWrite: access?.mayWrite, refusal: access?.refusal?.code };
}

async function refusalOf(response: Response) {
  const { errors } = await response.json();
  expect(errors[0].extensions.hint).toMatch(/\w/);
  return [response.status, errors[0].extensions.code];
}

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

describe('without any key', () => {
  test('whoever sits at the machine may write', async () => {
    await using server = await openServer();
    expect(await accessOf(server)).toEqual({ role: 'admin', mayWrite: true, refusal: undefined });
  });

  test('a page of another site, or whoever comes through a proxy, may not', async () => {
    await using server = await openServer();
    const { port } = new URL(server.url);
    const ask = (headers: Readonly<Record<string, string>>) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const path = '/graphql?query={__typename}';
      request({ port, host: '127.0.0.1', path, headers }, (response) =>
        response.resume().on('end', resolve),
      ).end();
      return promise;
    };
    for (const headers of [
      { host: `rebound.example:${port}` },
      { host: '127.0.0.1.rebound.example' },
      { 'x-forwarded-for': '10.0.0.1' },
    ]) {
      await ask(headers);
      expect(server.accesses.at(-1)).toMatchObject({ mayWrite: false, role: 'reader' });
    }
  });

  test('a server that others reach takes no writes, and says how to set a key', async () => {
    await using server = await openServer({ door: { isLocal: false } });
    expect(await accessOf(server)).toMatchObject({ mayWrite: false, refusal: 'access.no-keys' });
    expect(server.accesses[0]?.refusal?.hint).toContain('pactgraph keys add');
  });
});

describe('keys', () => {
  test('give their role until they are revoked, in the running server', async () => {
    await using server = await openServer();
    const editor = server.keys.add('lin', 'editor', NOW);
    const reader = server.keys.add('mo', 'reader', NOW);
    expect(await accessOf(server)).toMatchObject({ mayWrite: false, refusal: 'access.read-only' });
    expect(await accessOf(server, bearer(editor))).toMatchObject({
      role: 'editor',
      mayWrite: true,
    });
    expect(await accessOf(server, bearer(reader))).toMatchObject({
      role: 'reader',
      mayWrite: false,
      refusal: 'access.read-only',
    });
    server.keys.revoke('lin');
    expect(await refusalOf(await server.ask('{ __typename }', bearer(editor)))).toEqual([
      401,
      'access.bad-key',
    ]);
  });

  test('that are wrong are refused, though reading is open', async () => {
    await using server = await openServer();
    server.keys.add('lin', 'editor', NOW);
    for (const authorization of ['Bearer nonsense', 'Basic bGluOng=', 'Bearer', '']) {
      const response = await server.ask('{ __typename }', { authorization });
      expect(await refusalOf(response)).toEqual([401, 'access.bad-key']);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  test('are kept as hashes, for the owner of the file alone', async () => {
    await using server = await openServer();
    const secret = server.keys.add('lin', 'editor', NOW);
    expect(JSON.stringify(server.keys.list())).not.toContain(secret);
    expect(() => server.keys.add('lin', 'admin', NOW)).toThrow(
      expect.objectContaining({ code: 'keys.known' }),
    );
    expect(() => server.keys.revoke('nobody')).toThrow(
      expect.objectContaining({ code: 'keys.unknown' }),
    );
  });

  test('are needed for reading where that is set; health and pages need none', async () => {
    await using server = await openServer({ door: { openReads: false, isLocal: false } });
    const key = server.keys.add('mo', 'reader', NOW);
    expect(await refusalOf(await server.ask('{ __typename }'))).toEqual([401, 'access.key-needed']);
    expect((await server.ask('{ __typename }', bearer(key))).status).toBe(200);
    const status = async (path: string, headers = {}) =>
      (await fetch(`${server.url}${path}`, { headers })).status;
    expect(await status('/healthz')).toBe(200);
    expect(await status('/metrics')).toBe(401);
    expect(await status('/metrics', bearer(key))).toBe(200);
    expect(await status('/graphql', { accept: 'text/html' })).toBe(200);
    expect(await status('/graphql?query={__typename}')).toBe(401);
    const landing = await fetch(server.url, { headers: { accept: 'text/html' } });
    expect(landing.status).toBe(200);
    expect(await landing.text()).not.toContain('<table>');
  });
});

test('tokens of the issuer give the role that they claim, and no others do', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const { privateKey: foreign } = await generateKeyPair('ES256');
  const jwks = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] });
  const config = {
    issuer: 'https://id.example',
    audience: 'pactgraph',
    keys: '',
    roleClaim: 'role',
  };
  await using server = await openServer({ door: { readToken: readTokensOf(config, jwks) } });
  const token = (claims: object, key = privateKey, audience = 'pactgraph', expires = '1h') =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer('https://id.example')
      .setAudience(audience)
      .setSubject('lin')
      .setExpirationTime(expires)
      .sign(key);
  const asked = async (secret: string) =>
    (await server.ask('{ __typename }', bearer(secret))).status;
  expect(await accessOf(server, bearer(await token({ role: ['reader', 'editor'] })))).toEqual({
    role: 'editor',
    mayWrite: true,
    refusal: undefined,
  });
  expect(server.accesses.at(-1)?.caller).toBe('token:lin');
  expect(await asked(await token({ role: 'reader' }))).toBe(200);
  expect(await asked(await token({ role: 'owner' }))).toBe(401);
  expect(await asked(await token({ role: 'admin' }, foreign))).toBe(401);
  expect(await asked(await token({ role: 'admin' }, privateKey, 'others'))).toBe(401);
  expect(await asked(await token({ role: 'admin' }, privateKey, 'pactgraph', '-1h'))).toBe(401);
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"role":"admin"}').toString('base64url')}.`;
  expect(await asked(none)).toBe(401);
});
