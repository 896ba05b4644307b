import { expect, test } from '@jest/globals';
import {
  breaksBetween,
  objections,
  readAllowed,
  withoutDescriptions,
} from '../../scripts/api/compare-api.ts';

const RELEASED = `
type Query { region(id: ID!): Region }
"A place." type Region { id: ID! name: String! "As worded." kind: Kind }
enum Kind { CITY PROVINCE }`;

test.each([
  ['a field goes', 'name: String!', '', 'Region.name'],
  [
    'an argument is needed',
    'region(id: ID!)',
    'region(id: ID!, language: String!)',
    'Query.region.language',
  ],
  ['a value may be missing', 'name: String!', 'name: String', 'Region.name'],
  ['a value of an enum goes', 'CITY PROVINCE', 'CITY', 'Kind.PROVINCE'],
])('is told where %s', async (_, before, after, path) => {
  const breaks = await breaksBetween(RELEASED, RELEASED.replace(before, after));
  expect(breaks.map((one) => one.path)).toEqual([path]);
  expect(objections(breaks, new Map(), '')).toEqual([expect.stringContaining(path)]);
});

test.each([
  ['a field comes', 'name: String!', 'name: String! code: String'],
  ['a field is deprecated', 'name: String!', 'name: String! @deprecated(reason: "see code")'],
  ['a description changes', '"A place."', '"A place or a zone."'],
])('nothing is told where %s', async (_, before, after) => {
  expect(await breaksBetween(RELEASED, RELEASED.replace(before, after))).toEqual([]);
});

test('a break is allowed that is meant and told in the changelog, as long as it is one', () => {
  const breaks = [{ path: 'Region.name', message: 'Field gone' }];
  const allowed = readAllowed('path\treason\nRegion.name\tnames have languages now\n');
  expect(objections(breaks, allowed, '- `Region.name` is gone.')).toEqual([]);
  expect(objections(breaks, allowed, '')).toEqual([expect.stringContaining('CHANGELOG')]);
  expect(objections([], allowed, '- `Region.name`')).toEqual([expect.stringContaining('does not')]);
  expect(() => readAllowed('path\treason\nRegion.name\n')).toThrow('no reason');
});

test('the schema of a release is kept without descriptions, and is the same schema', async () => {
  const bare = withoutDescriptions(RELEASED);
  expect(bare).not.toMatch(/A place|As worded/);
  expect(await breaksBetween(RELEASED, bare)).toEqual([]);
  expect(await breaksBetween(bare, RELEASED)).toEqual([]);
});
