import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type CommandLine, openCommandLine } from './run-cli.ts';

let cli: CommandLine;
beforeEach(async () => {
  cli = await openCommandLine();
});
afterEach(async () => {
  await cli[Symbol.asyncDispose]();
});

async function startServer() {
  const child = cli.start(['serve', '--seed', '--port', '0']);
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk);
    const url = /(http:\/\/127\.0\.0\.1:\d+)\n/.exec(output)?.[1];
    if (url) return { child, url };
  }
  throw new TypeError(`the server ended: ${output}`);
}

test('an empty store is filled from seeds/, served, and closed whole on SIGTERM', async () => {
  const { child, url } = await startServer();
  const query = '{ agreements { nodes { clauses { totalCount } } } }';
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
  expect(await response.json()).toEqual({
    data: { agreements: { nodes: [{ clauses: { totalCount: 9 } }] } },
  });
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  child.kill('SIGTERM');
  const [status] = await once(child, 'exit');
  expect(status).toBe(0);
  using graph = new DatabaseSync(join(cli.folder, 'data/graph.sqlite'), { readOnly: true });
  expect(graph.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
});

test('a running server answers from the rebuilt graph, without a restart', async () => {
  const { child, url } = await startServer();
  const typeShown = async () => {
    const query = '{ agreements { nodes { type } } }';
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
    return (await response.json()).data.agreements.nodes[0].type;
  };
  const before = await typeShown();
  const graph = new DatabaseSync(join(cli.folder, 'data/graph.sqlite'));
  graph.exec(`UPDATE "Agreement" SET "type" = 'spoilt'`);
  graph.close();
  expect(await typeShown()).toBe('spoilt');
  expect(await cli.run(['rebuild'])).toMatchObject({ status: 0 });
  expect(await typeShown()).toBe(before);
  child.kill('SIGTERM');
  await once(child, 'exit');
});

test('a server that stops says so to whoever has a connection yet', async () => {
  const { child, url } = await startServer();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('GET /readyz HTTP/1.1\r\nhost: localhost\r\n');
  await delay(200);
  child.kill('SIGTERM');
  await delay(200);
  socket.write('connection: close\r\n\r\n');
  expect(await text(socket)).toMatch(/^HTTP\/1.1 503 .*the server stops/s);
  await once(child, 'exit');
});

test('a port in use is an error with a hint', async () => {
  const { child, url } = await startServer();
  const { stderr, status } = await cli.run(['serve', '--port', new URL(url).port]);
  expect(stderr).toContain('hint:');
  expect(status).toBe(1);
  child.kill('SIGTERM');
  await once(child, 'exit');
});
