import { expect, test } from '@jest/globals';
import { openWritableServer } from './writable-server.ts';

test('a subscription is ended, and not broken off, when the server stops', async () => {
  const server = await openWritableServer();
  const events = await server.listen('subscription { ingestProgress { done } }');
  await server[Symbol.asyncDispose]();
  expect(await events.next()).toEqual({ done: true, value: undefined });
});
