import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { json, text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type CommandLine, openCommandLine } from './run-cli.ts';

jest.setTimeout(180_000);

const ARTICLE =
  '青岚市与云陌区签署合作协议\n\n2031年4月6日，青岚市与云陌区签署《产业合作框架协议》。';

/** A server of two processes. */
interface Server {
  readonly child: ChildProcess;
  readonly url: string;
  readonly output: string;
  /** The lines of its log. */
  readonly lines: Record<string, unknown>[];
}

async function startTwo(cli: CommandLine): Promise<Server> {
  const child = cli.start(['serve', '--seed', '--port', '0', '--processes', '2']);
  const lines: Record<string, unknown>[] = [];
  if (child.stderr) {
    createInterface(child.stderr).on('line', (line) => lines.push(JSON.parse(line)));
  }
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk);
    const url = /ready at (http:\S+)\n/.exec(output)?.[1];
    if (url) return { child, url, output, lines };
  }
  throw new TypeError(`the server ended: ${output}`);
}

/** Each over a connection of its own: they are handed to the processes in turn. */
async function send(url: string, body?: object, accept = 'application/json') {
  const headers = { 'content-type': 'application/json', accept };
  const asking = request(url, { method: body ? 'POST' : 'GET', agent: false, headers });
  asking.end(body && JSON.stringify(body));
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  return response;
}

async function ask(url: string, query: string, variables = {}) {
  const response = await send(`${url}/graphql`, { query, variables });
  return (await json(response)) as { readonly data: never };
}

const ingest = (url: string, input: string) =>
  ask(
    url,
    'mutation ($text: String!) { ingestText(input: { text: $text }) { documents { hash } } }',
    {
      text: input,
    },
  );

interface Counted {
  readonly agreements: {
    readonly totalCount: number;
    readonly groups: { readonly nodes: readonly { readonly count: number }[] };
  };
}

/** How many agreements each of two connections counts, all and in groups, which are kept. */
async function counts(url: string): Promise<number[]> {
  const query = '{ agreements { totalCount groups(by: [{ status: true }]) { nodes { count } } } }';
  const answers = [await ask(url, query), await ask(url, query)];
  return answers.flatMap(({ data }) => {
    const { totalCount, groups } = (data as Counted).agreements;
    return [totalCount, groups.nodes.reduce((sum, { count }) => sum + count, 0)];
  });
}

/** Reports of one agreement, until something has come of them. @returns the hashes of the documents */
async function ingestUntil(url: string, events: Promise<unknown>): Promise<string[]> {
  const hashes: string[] = [];
  let isHeard = false;
  void events.then(() => {
    isHeard = true;
  });
  while (!isHeard) {
    const { data } = await ingest(url, `${ARTICLE}\n\n（第${hashes.length + 1}次刊发）`);
    const { ingestText } = data as { ingestText: { documents: { hash: string }[] } };
    hashes.push(...ingestText.documents.map(({ hash }) => hash));
    await delay(1000);
  }
  return hashes;
}

/** How many operations went well, as /metrics tells. */
async function operations(url: string): Promise<number> {
  const metrics = await text(await send(`${url}/metrics`));
  return Number(/^pactgraph_operations_total\{outcome="ok"\} (\d+)$/m.exec(metrics)?.[1]);
}

/** The data of the events of a subscription, as they come. */
async function* listen(url: string, query: string): AsyncGenerator<unknown> {
  const response = await send(`${url}/graphql`, { query }, 'text/event-stream');
  for await (const line of createInterface(response)) {
    if (line.startsWith('data: {')) yield JSON.parse(line.slice('data: '.length)).data;
  }
}

/** The processes that have answered something. */
function answering(lines: Server['lines']): Set<number> {
  return new Set(lines.flatMap(({ path, pid }) => (path === undefined ? [] : Number(pid))));
}

/** Asks until each of the two processes has answered. */
async function bothOf({ url, lines }: Server): Promise<Set<number>> {
  await until(async () => {
    await ask(url, '{ __typename }');
    return answering(lines).size === 2;
  });
  return answering(lines);
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 600; looks += 1) {
    if (await isSo()) return;
    await delay(200);
  }
  throw new TypeError('it never is');
}

let cli: CommandLine;
let server: Server | undefined;

beforeEach(async () => {
  cli = await openCommandLine({ PACTGRAPH_RATE: '60' });
});
afterEach(async () => {
  const child = server?.child;
  if (child?.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  server = undefined;
  await cli[Symbol.asyncDispose]();
});

describe('two processes', () => {
  test('are one server: to who reads, writes, listens and measures', async () => {
    server = await startTwo(cli);
    const { url, output, lines } = server;
    expect(output.match(/The store was empty/g)).toHaveLength(1);
    expect(await counts(url)).toEqual([1, 1, 1, 1]);
    const heard = ['ingestProgress { done }', 'agreementChanged { agreement { type } }'].flatMap(
      (field) => [
        listen(url, `subscription { ${field} }`),
        listen(url, `subscription { ${field} }`),
      ],
    );
    const events = Promise.all(heard.map((one) => one.next()));
    const hashes = await ingestUntil(url, events);
    const changed = { agreementChanged: { agreement: { type: '合作框架协议' } } };
    expect((await events).map(({ value }) => value)).toEqual([
      ...[1, 2].map(() => ({ ingestProgress: { done: 1 } })),
      ...[1, 2].map(() => changed),
    ]);
    expect(await counts(url)).toEqual([2, 2, 2, 2]);
    const gone = heard.slice(2).map(async (one) => {
      for await (const event of one) if (JSON.stringify(event).includes('null')) return event;
      return null;
    });
    for (const hash of hashes)
      await ask(url, `mutation { withdrawArticle(id: "${hash}") { hash } }`);
    expect(await Promise.all(gone)).toEqual(
      [1, 2].map(() => ({ agreementChanged: { agreement: null } })),
    );
    expect(await counts(url)).toEqual([1, 1, 1, 1]);
    expect(answering(lines).size).toBe(2);
    const told = [await operations(url), await operations(url)];
    expect(told[0]).toBeGreaterThan(8);
    expect(told[1]).toBe(told[0]);
    const metrics = await text(await send(`${url}/metrics`));
    expect(metrics).toContain('pactgraph_processes 2\n');
    expect(metrics).toContain('pactgraph_graph_size{kind="Agreement"} 1\n');
    for (const one of heard) await one.return(undefined);
  });

  test('grant a caller what one would', async () => {
    server = await startTwo(cli);
    const { url } = server;
    const statuses: unknown[] = [];
    for (let i = 0; i < 66; i += 1) {
      const response = await send(`${url}/graphql`, { query: '{ __typename }' });
      response.resume();
      statuses.push(response.statusCode);
    }
    expect(statuses.slice(0, 50)).toEqual(Array(50).fill(200));
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(60);
    expect(statuses.at(-1)).toBe(429);
    expect((await send(`${url}/healthz`)).statusCode).toBe(200);
  });

  test('take in what several send at once, one after the other', async () => {
    server = await startTwo(cli);
    const { url } = server;
    const numbers = Array.from({ length: 8 }, (_, i) => i);
    await Promise.all(
      numbers.map((i) => ingest(url, ARTICLE.replaceAll('产业', `产业${'甲乙丙丁戊己庚辛'[i]}类`))),
    );
    const { data } = await ask(url, '{ articles { totalCount } }');
    expect(data).toEqual({ articles: { totalCount: 9 } });
  });

  test('follow each other where one is killed, and lose nothing that was counted', async () => {
    server = await startTwo(cli);
    const { url, lines } = server;
    for (let i = 0; i < 4; i += 1) await ask(url, '{ __typename }');
    expect(await operations(url)).toBe(4);
    const pid = Number(lines[0]?.['pid']);
    process.kill(pid, 'SIGKILL');
    await until(() => lines.some(({ ended }) => ended === pid));
    expect(await ask(url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
    expect(await operations(url)).toBe(5);
    await until(async () => {
      await ask(url, '{ __typename }');
      return answering(lines).size > 2;
    });
  });

  test('come back at the same address where all are killed, and end with the one above', async () => {
    server = await startTwo(cli);
    const { child, url, lines } = server;
    for (const pid of await bothOf(server)) process.kill(pid, 'SIGKILL');
    await until(() => lines.filter(({ ended }) => ended).length === 2);
    const answers = () =>
      ask(url, '{ __typename }').then(
        () => true,
        () => false,
      );
    await until(async () => (await answers()) && answering(lines).size === 4);
    child.kill('SIGKILL');
    await until(async () => !(await answers()));
  });

  test('all stop on SIGTERM, and leave the graph whole', async () => {
    server = await startTwo(cli);
    const { child, url, lines } = server;
    const pids = await bothOf(server);
    const events = listen(url, 'subscription { ingestProgress { done } }');
    const end = events.next();
    await delay(500);
    // As where a whole group of processes is stopped.
    child.kill('SIGTERM');
    for (const pid of pids) process.kill(pid, 'SIGTERM');
    const [status] = await once(child, 'close');
    expect(status).toBe(0);
    expect(lines.filter(({ level }) => level !== 'info')).toEqual([]);
    expect(await end).toEqual({ done: true, value: undefined });
    for (const pid of pids) {
      expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    }
    using graph = new DatabaseSync(join(cli.folder, 'data/graph.sqlite'), { readOnly: true });
    expect(graph.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  });

  test('that cannot begin are one error', async () => {
    server = await startTwo(cli);
    const { port } = new URL(server.url);
    const { stdout, stderr, status } = await cli.run(['serve', '--port', port, '--processes', '2']);
    expect(stderr.match(/hint:/g)).toHaveLength(1);
    expect(stderr).toContain('PORT');
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
