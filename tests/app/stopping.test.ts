import { expect, test } from '@jest/globals';
import { openWritableServer } from './writable-server.ts';

test.each(['text/event-stream', '*/*', 'multipart/mixed'])(
  'a subscription in %s is ended, and not broken off, when the server stops',
  async (accept) => {
    const server = await openWritableServer();
    const events = await server.listen('subscription { ingestProgress { done } }', accept);
    await server[Symbol.asyncDispose]();
    expect(await events.next()).toEqual({ done: true, value: undefined });
  },
);
