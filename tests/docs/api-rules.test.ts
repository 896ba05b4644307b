import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ESLint } from 'eslint';

const ROOT = join(import.meta.dirname, '../..');

const CONNECTION = `
type Query { regions(first: Int, after: String, last: Int, before: String): RegionConnection! }
type RegionConnection { edges: [RegionEdge!]! pageInfo: PageInfo! }
type RegionEdge { cursor: String! node: Region! }
interface Node { id: ID! }
type Region implements Node { id: ID! name: String! }
type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
enum RegionKind { CITY }
enum SearchKind { CooperationArea }
`;

/** The rules that a schema breaks. */
async function brokenBy(schema: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: join(ROOT, 'scripts/api/eslint.config.js'),
    overrideConfig: { languageOptions: { parserOptions: { graphQLConfig: { schema } } } },
  });
  const results = await eslint.lintText(schema, { filePath: join(ROOT, 'docs/api.graphql') });
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => String(ruleId)));
  return rules.map((rule) => rule.replace('@graphql-eslint/', ''));
}

test('a Relay connection breaks no rule', async () => {
  expect(await brokenBy(CONNECTION)).toEqual([]);
});

test.each([
  ['relay-connection-types', 'pageInfo: PageInfo! }', 'total: Int }'],
  ['relay-edge-types', 'cursor: String! node', 'node'],
  ['relay-edge-types', ' implements Node', ''],
  ['relay-page-info', 'endCursor: String }', '}'],
  ['relay-arguments', 'first: Int, ', ''],
  ['naming-convention', 'name: String!', 'official_name: String!'],
  ['naming-convention', '{ CITY }', '{ City }'],
])('%s is broken by "%s" → "%s"', async (rule, before, after) => {
  expect(await brokenBy(CONNECTION.replace(before, after))).toContain(rule);
});
