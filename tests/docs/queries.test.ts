import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openModel } from '../../src/app/open-store.ts';
import { openStreet } from '../../src/app/open-street.ts';
import { openSqliteArchive } from '../../src/store/sqlite/archive.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { type OpenApi, openApi } from '../graphql/open-api.ts';
import { answersContract } from './answers-contract.ts';
import { documentedQueries, strayAnswers } from './documented-queries.ts';

const ROOT = join(import.meta.dirname, '../..');
const SEEDS = join(ROOT, 'seeds/articles');
const QUERIES = join(ROOT, 'docs/queries');
const queries = readdirSync(QUERIES).filter((name) => name.endsWith('.graphql'));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\n([^]+?)\`\`\``).exec(readme)?.[1] ?? '';

let api: OpenApi;
beforeAll(async () => {
  const street = openStreet();
  const articles = readdirSync(SEEDS).map((name) =>
    street.toFacts(street.read({ name, bytes: readFileSync(join(SEEDS, name)), published: null })),
  );
  api = await openApi([...street.listFacts, ...articles]);
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
});

describe('the documented queries on SQLite', () => {
  answersContract(async () => ({
    store: openSqliteStore({ path: ':memory:', model: await openModel() }),
    archive: openSqliteArchive({ path: ':memory:' }),
  }));

  test.each(documentedQueries())('$name finds something', ({ answer }) => {
    expect(answer).not.toHaveProperty('errors');
    const [root] = Object.values((answer as { data: Record<string, unknown> }).data);
    expect(leavesOf(root).some((leaf) => leaf !== null && leaf !== 0)).toBe(true);
  });

  test('every answer has its query', () => {
    expect(strayAnswers()).toEqual([]);
  });
});

describe('the README', () => {
  test('asks what the first example asks', () => {
    const first = readFileSync(join(QUERIES, queries.toSorted()[0] ?? ''), 'utf8');
    expect(first.replace(/^#.*\n/, '')).toBe(block('graphql'));
  });

  test('shows the answer that the API gives, lists shortened', async () => {
    const { data } = await api.ask(block('graphql'));
    expect(shortenedLike(JSON.parse(block('json')), { data })).toEqual(JSON.parse(block('json')));
  });
});

/** The answer with its lists cut to the lengths of those shown. */
function shortenedLike(shown: unknown, answer: unknown): unknown {
  if (Array.isArray(shown) && Array.isArray(answer)) {
    return shown.map((item, i) => shortenedLike(item, answer[i]));
  }
  if (typeof shown !== 'object' || shown === null) return answer;
  return Object.fromEntries(
    Object.entries(answer ?? {}).map(([key, value]) => [
      key,
      shortenedLike((shown as Record<string, unknown>)[key], value),
    ]),
  );
}

function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : [value];
}
