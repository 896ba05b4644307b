import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { type OpenServer, openServer } from './open-server.ts';

let server: OpenServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

/** Recommendations that we do not follow, with the reason. A MUST is never among them. */
const WHY = 'a request that cannot be answered has the status of an error for every client alike';
const LEFT_OUT: Readonly<Record<string, string>> = {
  'SHOULD use 200 status code on document parsing failure when accepting application/json': WHY,
  'SHOULD use 200 status code on document validation failure when accepting application/json': WHY,
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json':
    WHY,
};

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql` });

  test('leaves out no MUST, and nothing that is no audit', () => {
    const names = audits.map(({ name }): string => name);
    expect(Object.keys(LEFT_OUT).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.keys(LEFT_OUT).filter((name) => name.startsWith('MUST'))).toEqual([]);
    expect(names.length).toBeGreaterThan(50);
  });

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
    const { status, ...result } = await audit.fn();
    if (name in LEFT_OUT) expect(status).not.toBe('error');
    else expect({ status, ...result }).toMatchObject({ status: 'ok' });
  });
});
