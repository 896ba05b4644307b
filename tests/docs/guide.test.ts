import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { documentedQueries } from './documented-queries.ts';

const guide = readFileSync(join(import.meta.dirname, '../../docs/api-guide.md'), 'utf8');

test('the guide names queries that are there', () => {
  const named = [...guide.matchAll(/\(queries\/([\w-]+)\.graphql\)/g)].map(([, name]) => name);
  const known = documentedQueries().map(({ name }) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !known.includes(String(name)))).toEqual([]);
});

test('every query that answers a numbered question opens with it', () => {
  for (const { name, query } of documentedQueries()) {
    const number = /^q0?(\d+)-/.exec(name)?.[1];
    if (number) expect(query).toMatch(new RegExp(`^# Question ${number}: \\S`));
  }
});
