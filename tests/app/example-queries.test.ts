import { expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { exampleQueries } from '../../src/app/example-queries.ts';

test('every example has a name of its own, for its tab is called by it', () => {
  const names = exampleQueries().map((text) => {
    const [operation] = parse(text).definitions;
    return operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined;
  });
  expect(names).toContain('Q01PairsInAnArea');
  expect(names).toContain('Search');
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(names.length);
});
