import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { codeSize } from '../../src/graphql/code-size.ts';
import { Documents, type Operation } from '../../src/graphql/documents.ts';

const schema = buildSchema(`
  interface Thing { name: String next: Thing }
  type A implements Thing { name: String next: Thing same: A }
  type B implements Thing { name: String next: Thing }
  type Query { a: A thing: Thing }
`);
const sizeOf = (text: string) => codeSize(new Documents(schema).find(text, '') as Operation);

test.each([
  ['{ a { name } }', 2],
  ['{ a { ...on Thing { name } ...{ name } } }', 3],
  ['{ thing { name ...on A { same { name } } } }', 5],
  ['{ a { ...f same { ...f } } } fragment f on A { name next { name } }', 10],
  ['{ __typename __schema { types { name } } __type(name: "A") { ofType { name } } }', 7],
])('%s is compiled of %i fields', (text, size) => {
  expect(sizeOf(text)).toBe(size);
});

test('what doubles with each level is counted without being written out', () => {
  const levels = Array.from({ length: 200 }, (_, n) => n);
  const fragments = levels.map(
    (n) => `fragment f${n} on A { same { ...f${n + 1} } next { ...f${n + 1} } }`,
  );
  const text = `{ a { ...f0 } } ${fragments.join(' ')} fragment f200 on A { name }`;
  expect(sizeOf(text)).toBeGreaterThan(2 ** 200);
});
