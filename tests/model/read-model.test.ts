import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readModel } from '../../src/model/read-model.ts';

const SDL = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8');

describe('schema.graphql', () => {
  const model = readModel(SDL);

  test('declares the kinds and how the API lists them', () => {
    expect([...model.kinds.values()].map(({ name, plural }) => [name, plural])).toEqual([
      ['Article', 'articles'],
      ['Agreement', 'agreements'],
      ['Clause', 'clauses'],
      ['Commitment', 'commitments'],
      ['CooperationArea', 'areas'],
      ['Region', 'regions'],
      ['Institution', 'institutions'],
      ['Project', 'projects'],
      ['Event', 'events'],
    ]);
  });

  test('sees an edge from both of its ends as one', () => {
    expect(model.edges.get('PARTY_TO')).toMatchObject({
      sources: ['Region', 'Institution'],
      targets: ['Agreement', 'Event'],
      propertiesType: 'PartyTo',
    });
  });

  test('tells codes, addresses and whatever is unique from texts', () => {
    const exact = (kind: string) =>
      model.kinds.get(kind)?.properties.flatMap((one) => (one.exact ? [one.name] : []));
    expect(exact('Article')).toEqual(['url', 'language', 'hash']);
    expect(exact('Region')).toEqual(['code']);
  });
});

const NODE =
  'directive @node on OBJECT\ndirective @relation(type: String!, direction: String!) on FIELD_DEFINITION\n';

describe('a declaration that cannot be used says why', () => {
  test.each([
    ['type A @node { name: String }', 'the type A needs id: ID!'],
    ['type A { id: ID! }', 'neither @node nor @relationProperties'],
    ['type A @node { id: ID! b: B }', 'A.b is of the unknown type B'],
    ['type A @node { id: ID! b: [Int!]! }', 'only [String!]! can be stored'],
    ['type A @node { id: ID! a: [A!] @relation(type: "X", direction: OUT) }', 'must be [A!]!'],
    ['type A @node { id: ID! a: [A!]! @relation(type: "X", direction: UP) }', 'direction'],
    [
      'type A @node { id: ID! a: [A!]! @relation(type: "X", direction: OUT, orderKey: "b") }',
      'A.b, which is not declared',
    ],
    ['type A @node { id: ID! a: String a: String }', 'declared twice'],
    ['type A @node { id: ID! edge: String }', 'A.edge has a name that filters need'],
    ['type A @node {', 'Syntax Error'],
  ])('%s', (sdl, reason) => {
    expect(() => readModel(NODE + sdl)).toThrow(expect.objectContaining({ code: 'model.invalid' }));
    expect(() => readModel(NODE + sdl)).toThrow(reason);
  });
});
