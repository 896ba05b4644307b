import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type CommandLine, openCommandLine, SEED } from './run-cli.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await openCommandLine();
});
afterAll(async () => {
  await cli[Symbol.asyncDispose]();
});

test('copies a data folder to another, again without a change', async () => {
  await cli.run(['ingest', SEED]);
  const copy = () => cli.run(['copy', '--from', 'data', '--to', 'other']);
  const first = '1 documents, 0 judgements, 2 articles, 0 of them unchanged; the dumps are equal\n';
  expect(await copy()).toMatchObject({ status: 0, stdout: first });
  expect(await copy()).toMatchObject({ status: 0, stdout: expect.stringContaining('2 of them') });
});

test('says what is wrong with a place', async () => {
  const missing = await cli.run(['copy', '--from', 'nowhere', '--to', 'other']);
  expect(missing).toMatchObject({ status: 1, stderr: expect.stringContaining('no graph.sqlite') });
  const server = await cli.run(['copy', '--from', 'data', '--to', 'bolt://127.0.0.1:1']);
  expect(server).toMatchObject({ status: 1, stderr: expect.stringContaining('NEO4J_PASSWORD') });
});
