import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type CommandLine, openCommandLine, SEED } from './run-cli.ts';

let cli: CommandLine;
const client = new Client({ name: 'test', version: '1' });
beforeAll(async () => {
  cli = await openCommandLine();
  await cli.run(['ingest', SEED]);
  const main = join(import.meta.dirname, '../../src/cli/main.ts');
  const env = { PATH: process.env['PATH'] ?? '', PACTGRAPH_DATA: join(cli.folder, 'data') };
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [main, 'mcp'], env }),
  );
});
afterAll(async () => {
  await client.close();
  await cli[Symbol.asyncDispose]();
});

async function call(name: string, args: Readonly<Record<string, unknown>>) {
  const { content, isError } = await client.callTool({ name, arguments: { ...args } });
  const [{ text }] = content as [{ text: string }];
  return { isError, answer: isError && !text.startsWith('{') ? text : JSON.parse(text) };
}

test('an assistant finds the tools, all of which only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search', 'resolve', 'evidence', 'query']);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
});

test('from a name to an agreement to its quotes', async () => {
  const { answer: resolved } = await call('resolve', { names: ['成都东部新区'] });
  const id = resolved.data.resolve.names[0].match.id;
  expect(id).toContain('成都东部新区');
  const filter = `{ parties: { some: { id: { eq: ${JSON.stringify(id)} } } } }`;
  const { answer: found } = await call('query', {
    query: `{ agreements(filter: ${filter}) { nodes { id signedOn clauses { totalCount } } } }`,
  });
  const [agreement] = found.data.agreements.nodes;
  expect(agreement).toMatchObject({ signedOn: '2020-05-25', clauses: { totalCount: 9 } });
  const { answer: evidence } = await call('evidence', { id: agreement.id, property: 'signedOn' });
  expect(evidence.data.node.evidence[0]).toMatchObject({
    quote: expect.stringMatching(/./),
    article: { source: '成都日报' },
  });
  expect(evidence.data.node.parties.edges[0].evidence[0].quote).toMatch(/成都/);
});

test('a search answers with ids', async () => {
  const { answer } = await call('search', { text: '公园城市', first: 3 });
  expect(answer.errors).toBeUndefined();
  expect(answer.data.search.edges.length).toBeGreaterThan(0);
  expect(answer.data.search.edges[0].node.id).toMatch(/./);
});

test('an error says what to do; nothing can be written', async () => {
  const bad = await call('query', { query: '{ agreements(first: 1000) { totalCount } }' });
  expect(bad.isError).toBe(true);
  expect(bad.answer.errors[0].extensions.hint).toMatch(/./);
  const write = await call('query', { query: 'mutation { __typename }' });
  expect(write.isError).toBe(true);
  expect((await call('search', { text: '' })).isError).toBe(true);
});

test('the schema is there to be read', async () => {
  const { contents } = await client.readResource({ uri: 'pactgraph://schema' });
  expect(JSON.stringify(contents)).toContain('type Query');
});
