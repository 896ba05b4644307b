import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStreet } from '../../src/app/open-street.ts';
import { type OpenApi, openApi } from '../graphql/open-api.ts';

const ROOT = join(import.meta.dirname, '../..');
const SEEDS = join(ROOT, 'seeds/articles');
const QUERIES = join(ROOT, 'docs/queries');
const queries = readdirSync(QUERIES);
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

describe('the example queries', () => {
  test.each(queries)('%s finds something in the seed article', async (name) => {
    const { data, errors } = await api.ask(readFileSync(join(QUERIES, name), 'utf8'));
    expect(errors).toEqual([]);
    const [root] = Object.values(data as Record<string, { nodes?: unknown[]; edges?: unknown[] }>);
    expect((root?.nodes ?? root?.edges ?? []).length).toBeGreaterThan(0);
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
