import { once } from 'node:events';
import { get } from 'node:http';
import { expect, test } from '@jest/globals';
import express from 'express';
import { listen } from '../../src/app/listen.ts';
import { type Chunks, sendExport } from '../../src/app/send-export.ts';

const MEGABYTE = 'x'.repeat(1_000_000);

/** A server whose one answer is an export of these chunks. */
async function serving(chunks: () => Chunks, seconds: number) {
  const app = express();
  app.get('/', (request, response) => sendExport(request, response, chunks(), seconds));
  app.set('env', 'test');
  const { url, close } = await listen({ app, host: '127.0.0.1', port: 0 });
  return { url, [Symbol.asyncDispose]: close };
}

/** A store that answers so much and no more. */
async function* stuckAfter(chunks: number): Chunks & AsyncGenerator<string> {
  for (let n = 0; n < chunks; n += 1) yield MEGABYTE;
  await Promise.withResolvers().promise;
}

/** Chunks without end, and the moment when nobody reads them any more. */
function endlessExport() {
  const { promise: letGo, resolve } = Promise.withResolvers<string>();
  async function* endless(): AsyncGenerator<string> {
    try {
      for (;;) yield MEGABYTE;
    } finally {
      resolve('let go');
    }
  }
  return { endless, letGo };
}

test('an export whose store does not answer is refused at the limit', async () => {
  await using server = await serving(() => stuckAfter(1), 0.05);
  expect((await fetch(server.url)).status).toBe(503);
});

test('one that is sent already is broken off, so that nobody takes a part for the whole', async () => {
  await using server = await serving(() => stuckAfter(6), 1);
  const response = await fetch(server.url);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
});

test('one that nobody takes lets go of the store at the limit', async () => {
  const { endless, letGo } = endlessExport();
  await using server = await serving(endless, 1);
  const [response] = await once(get(server.url), 'response');
  response.pause();
  expect(await letGo).toBe('let go');
  response.destroy();
});

test('one whose client is gone lets go of the store at once', async () => {
  const { endless, letGo } = endlessExport();
  await using server = await serving(endless, 3600);
  const [response] = await once(get(server.url), 'response');
  response.destroy();
  expect(await letGo).toBe('let go');
});
