import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { evaluationReader, recordEvaluation } from '../../src/app/evaluations.ts';
import { score } from '../../src/eval/score.ts';
import { createApi } from '../../src/graphql/yoga.ts';
import { readModel } from '../../src/model/read-model.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { openCommandLine } from '../cli/run-cli.ts';
import { SDL } from '../graphql/open-api.ts';

const AT = '2031-05-07T08:00:00.000Z';

let dataFolder = '';
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'pactgraph-'));
});
afterEach(async () => {
  await rm(dataFolder, { recursive: true });
});

async function lastEvaluation(): Promise<unknown> {
  const model = readModel(SDL);
  await using store = openSqliteStore({ path: ':memory:', model });
  const api = createApi({ store, model, evaluation: evaluationReader({ dataFolder }) });
  const query = `{ corpusHealth { lastEvaluation { at articles isCurrent
    fields { name precision recall f1 } } } }`;
  const response = await api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data.corpusHealth.lastEvaluation;
}

test('where nothing was measured, the health of the corpus says so', async () => {
  expect(await lastEvaluation()).toBeNull();
});

test('what was measured last is told with the corpus, and whether the rules are still those', async () => {
  recordEvaluation({ dataFolder }, score([]), '2030-01-01T00:00:00.000Z');
  recordEvaluation({ dataFolder }, score([]), AT);
  expect(await lastEvaluation()).toMatchObject({ at: AT, articles: 0, isCurrent: true });
  const file = join(dataFolder, 'evaluation.json');
  const older = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...older, rules: 'other' }));
  expect(await lastEvaluation()).toMatchObject({ at: AT, isCurrent: false });
});

test('the command line records what it measures', async () => {
  await using line = await openCommandLine({ PACTGRAPH_DATA: dataFolder });
  const gold = join(import.meta.dirname, '../gold/english.ndjson');
  expect((await line.run(['eval', gold])).status).toBe(0);
  expect(await lastEvaluation()).toBeNull();
  expect((await line.run(['eval', gold, '--record'])).status).toBe(0);
  const found = (await lastEvaluation()) as { articles: number; fields: readonly object[] };
  expect(found.articles).toBeGreaterThan(0);
  expect(found.fields).toContainEqual({
    name: 'parties',
    precision: expect.any(Number),
    recall: expect.any(Number),
    f1: expect.any(Number),
  });
});
