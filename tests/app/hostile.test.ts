import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLArgument,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isRequiredArgument,
} from 'graphql';
import { seedFacts } from '../seed-facts.ts';
import { dumpOf } from '../store/selections.ts';
import { type OpenServer, openServer } from './open-server.ts';

const API = readFileSync(join(import.meta.dirname, '../../docs/api.graphql'), 'utf8');

let server: OpenServer;
let before: string[];
beforeAll(async () => {
  server = await openServer({ articles: seedFacts(), guard: { rate: 1_000_000 } });
  before = await dumpOf(server.store);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

type Variables = Readonly<Record<string, unknown>>;

async function ask(query: string, variables: Variables = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  return { status: response.status, data, errors };
}

const times = (count: number, part: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');
const nest = (depth: number, around: (inner: string) => string, core: string): string =>
  depth === 0 ? core : around(nest(depth - 1, around, core));
const through = (first: number) => (inner: string) =>
  `agreements(first: ${first}) { nodes { reports(first: ${first}) { nodes { ${inner} } } } }`;

/** Each asks for more than anybody needs, in another way. */
const ATTACKS: readonly (readonly [string, string, Variables?])[] = [
  ['deep', `{ articles { nodes { ${nest(8, through(1), 'id')} } } }`],
  ['very deep', `{ articles { nodes { ${nest(180, through(1), 'id')} } } }`],
  ['wide', `{ articles(first: 200) { nodes { ${nest(2, through(200), 'id')} } } }`],
  ['many names', `{ regions { ${times(900, (n) => `a${n}: totalCount`)} } }`],
  ['many roots', `{ ${times(300, (n) => `a${n}: regions { totalCount }`)} }`],
  ['many searches', `{ ${times(300, (n) => `a${n}: search(text: "合作") { totalCount }`)} }`],
  [
    'many directives',
    `{ regions { totalCount ${times(60, () => '__typename @skip(if: false)')} } }`,
  ],
  ['many unknown directives', `{ __typename ${times(900, () => '@a')} }`],
  [
    'fragments that double',
    `{ regions { ...f0 } } ${times(90, (n) => `fragment f${n} on RegionConnection { ...f${n + 1} ...f${n + 1} }`)} fragment f90 on RegionConnection { totalCount }`,
  ],
  ['a fragment in itself', '{ regions { ...f } } fragment f on RegionConnection { ...f }'],
  [
    'the schema over and over',
    `{ __schema { ${times(150, (n) => `a${n}: types { fields { args { type { name } } } }`)} } }`,
  ],
  [
    'the schema in itself',
    `{ __schema { types { ${nest(12, (inner) => `fields { type { ${inner} } }`, 'name')} } } }`,
  ],
  [
    'pages that multiply',
    `{ regions(first: 1) { nodes { ...f0 } } } ${times(8, (n) => `fragment f${n} on Region { ${times(3, (m) => `a${m}: parts(first: 1, filter: { name: { eq: "${m}" } }) { nodes { ...f${n + 1} } }`)} }`)} fragment f8 on Region { id }`,
  ],
  [
    'a page without end',
    'query ($n: Int) { regions(first: $n) { nodes { id } } }',
    { n: 2_147_483_647 },
  ],
  [
    'pages in pages by variable',
    'query ($n: Int) { regions(first: $n) { nodes { agreements(first: $n) { nodes { clauses(first: $n) { nodes { text } } } } } } }',
    { n: 200 },
  ],
  [
    'a filter without end',
    'query ($f: AgreementFilter) { agreements(filter: $f) { totalCount } }',
    { f: JSON.parse(nest(90, (inner) => `{"not":${inner}}`, '{}')) },
  ],
  [
    'a filter of a million values',
    'query ($f: AgreementFilter) { agreements(filter: $f) { totalCount } }',
    { f: { id: { in: Array(100_000).fill('x') } } },
  ],
  [
    'variables without end',
    'query ($f: AgreementFilter) { agreements(filter: $f) { totalCount } }',
    { f: JSON.parse(nest(1500, (inner) => `[${inner}]`, '1')) },
  ],
  [
    'a long search',
    'query ($t: String!) { search(text: $t) { totalCount } }',
    { t: '合'.repeat(200_000) },
  ],
  ['a long text', `{ __typename ${'x '.repeat(400_000)} }`],
  ['a long name', `{ ${'x'.repeat(900_000)} }`],
  [
    'a long value',
    'query ($id: ID!) { node(id: $id) { id } unknown }',
    { id: 'x'.repeat(900_000) },
  ],
];

describe('too much', () => {
  for (const [name, query, variables] of ATTACKS) {
    test(`${name} is refused, by an error with a code`, async () => {
      const { status, data, errors } = await ask(query, variables);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(data ?? null).toBeNull();
      expect(errors[0].extensions.code).toMatch(/^(query|request)\./);
    });
  }

  test('code without end is not compiled, however often it is asked for', async () => {
    const doubled = (n: number) =>
      `fragment f${n} on Region { parts(first: 1) { nodes { ...f${n + 1} } } hosts(first: 1) { nodes { ...f${n + 1} } } }`;
    const query = `{ region(id: "none") { ...f0 } } ${times(17, doubled)} fragment f17 on Region { id }`;
    for (let n = 0; n < 3; n += 1) {
      expect(await ask(query)).toEqual({ status: 200, data: { region: null } });
    }
  });

  test('of wrong variables without end some are told', async () => {
    const query = 'query ($o: [AgreementOrder!]) { agreements(orderBy: $o) { totalCount } }';
    const { status, errors } = await ask(query, { o: Array(100_000).fill('x') });
    expect(status).toBe(400);
    expect(errors.length).toBeLessThan(100);
  });

  test('asked over and over leaves no memory behind', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const round = async () => {
      for (const [, query, variables] of ATTACKS) await ask(query, variables);
    };
    for (let n = 0; n < 2; n += 1) await round();
    const start = used();
    for (let n = 0; n < 4; n += 1) await round();
    expect(used() - start).toBeLessThan(40_000_000);
  });
});

const INJECTED: readonly string[] = [
  `'; DROP TABLE "Agreement"; --`,
  `") OR 1=1; DELETE FROM evidence; --`,
  `' OR '1'='1`,
  `x' UNION SELECT facts FROM facts --`,
  `' }) DETACH DELETE n //`,
  '` }) MATCH (n) DETACH DELETE n //',
  `"} CALL { MATCH (n) DETACH DELETE n } //`,
  '\\u0027 OR 1=1 //',
  '$id {{id}} %s %00',
  'NEAR(a b) OR * AND "',
  '\u0000\u0001\uD800\u202E',
];

/** A value for an argument, with the text wherever a text may stand; undefined where it takes none. */
function valueWith(type: GraphQLInputType, text: string, depth = 0): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const item = valueWith(inner.ofType as GraphQLInputType, text, depth);
    return item === undefined ? undefined : [item];
  }
  if (inner instanceof GraphQLInputObjectType) {
    if (depth === 2) return undefined;
    const fields = Object.values(inner.getFields()).flatMap((field) => {
      if (['and', 'or', 'not', 'none', 'every'].includes(field.name)) return [];
      const value = valueWith(field.type, text, depth + 1);
      return value === undefined ? [] : [[field.name, value] as const];
    });
    return fields.length === 0 ? undefined : Object.fromEntries(fields);
  }
  return /^(String|ID)$/.test(getNamedType(inner).name) ? text : undefined;
}

/** Each root field with each argument that takes a text. */
const PLACES = Object.values(buildSchema(API).getQueryType()?.getFields() ?? {}).flatMap((field) =>
  field.args
    .filter((arg) => valueWith(arg.type, '') !== undefined)
    .map((arg) => [field.name, arg.name, field] as const),
);

/** Arguments that nothing of the seed passes with such a text. */
const CHOOSING = new Set(['filter', 'text']);

describe('a text that would be a statement', () => {
  for (const [name, argName, field] of PLACES) {
    test(`${name}(${argName}: …) is a text`, async () => {
      for (const text of INJECTED) {
        const given = field.args.flatMap((arg: GraphQLArgument) => {
          if (arg.name !== argName && !isRequiredArgument(arg)) return [];
          const value = valueWith(arg.type, text);
          return value === undefined ? [] : [[arg, value] as const];
        });
        const declared = given.map(([arg]) => `$${arg.name}: ${arg.type}`).join(', ');
        const passed = given.map(([arg]) => `${arg.name}: $${arg.name}`).join(', ');
        const type = getNamedType(field.type);
        const isCounted = type instanceof GraphQLObjectType && 'pageInfo' in type.getFields();
        const query = `query (${declared}) { ${name}(${passed}) { ${isCounted ? 'totalCount pageInfo { hasNextPage }' : '__typename'} } }`;
        const variables = Object.fromEntries(given.map(([arg, value]) => [arg.name, value]));
        const { status, data, errors } = await ask(query, variables);
        expect(status).toBeLessThan(500);
        if (errors) expect(errors[0].extensions.code).toMatch(/^(query|request|resolve)\./);
        else if (isCounted && CHOOSING.has(argName)) expect(data[name].totalCount).toBe(0);
      }
    });
  }

  test('in an export is a text', async () => {
    for (const text of INJECTED) {
      const party = encodeURIComponent(text.toWellFormed());
      const response = await fetch(`${server.url}/export/agreements.json?party=${party}`);
      expect([response.status, await response.json()]).toEqual([200, []]);
    }
  });

  test('has changed nothing', async () => {
    expect(await dumpOf(server.store)).toEqual(before);
  });
});
