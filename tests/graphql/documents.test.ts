import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { Documents } from '../../src/graphql/documents.ts';

const schema = buildSchema('type Query { one: Int } type Mutation { two: Int }');
const find = (text: string, name = '') => new Documents(schema).find(text, name);

test('an operation is worked out once, as long as its document is kept', () => {
  const documents = new Documents(schema);
  const first = documents.find('{ one }', '');
  expect(documents.find('{ one }', '')).toBe(first);
  for (let n = 0; n < 1000; n += 1) documents.find(`{ n${n}: one }`, '');
  expect(documents.find('{ n999: one }', '')).toBe(documents.find('{ n999: one }', ''));
  expect(documents.find('{ one }', '')).not.toBe(first);
});

test('what is asked again is kept longer', () => {
  const documents = new Documents(schema);
  const first = documents.find('{ one }', '');
  for (let n = 0; n < 2000; n += 1) {
    documents.find(`{ n${n}: one }`, '');
    if (n % 500 === 0) expect(documents.find('{ one }', '')).toBe(first);
  }
});

test('a very long document is not kept', () => {
  const documents = new Documents(schema);
  const long = `{ one }${' '.repeat(60_000)}`;
  expect(documents.find(long, '')).not.toBe(documents.find(long, ''));
});

test('long documents are kept as long as they are not too much together', () => {
  const documents = new Documents(schema);
  const long = (n: number) => `{ n${n}: one }${' '.repeat(49_000)}`;
  const [first, second] = [documents.find(long(0), ''), documents.find(long(1), '')];
  for (let n = 2; n < 11; n += 1) documents.find(long(n), '');
  expect(documents.find(long(1), '')).toBe(second);
  expect(documents.find(long(0), '')).not.toBe(first);
});

test.each([
  ['{ three }', '', /Cannot query field "three"/],
  ['query a { one } query b { one }', '', /Could not determine/],
  ['query a { one }', 'b', /Could not determine/],
  ['subscription { one }', '', /Could not determine/],
])('%s has no operation named %j', (text, name, message) => {
  expect(find(text, name)).toEqual([
    expect.objectContaining({ message: expect.stringMatching(message) }),
  ]);
});

test('why a document is not valid is not kept', () => {
  const documents = new Documents(schema);
  const errors = documents.find('{ three }', '');
  expect(documents.find('{ three }', '')).toEqual(errors);
  expect(documents.find('{ three }', '')).not.toBe(errors);
});

test('of several operations the one that is named is found', () => {
  expect(find('query a { one } mutation b { two }', 'b')).toMatchObject({
    definition: { name: { value: 'b' } },
    type: { name: 'Mutation' },
  });
});
