import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { reported } from '../resolve/reports.ts';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi([reported({ article: 'a', signedOn: '2020-05-25' })]);
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
});
beforeEach(() => {
  api.calls.length = 0;
});

type Variables = Readonly<Record<string, unknown>>;

/** The code of the one error that answers a request. */
async function refusal(query: string, variables?: Variables) {
  const { status, data, errors } = await api.ask(query, variables);
  expect({ status, data, errors: errors.length }).toEqual({ status: 400, data: null, errors: 1 });
  expect(errors[0]?.message).toMatch(/\w/);
  expect(errors[0]?.extensions).toEqual({
    code: expect.any(String),
    hint: expect.stringMatching(/\w/),
  });
  return errors[0]?.extensions.code;
}

test.each([
  ['first: -1', 'query.bad-page'],
  ['first: 100000', 'query.bad-page'],
  ['last: 201', 'query.bad-page'],
  ['first: 99999999999', 'query.invalid'],
  ['first: 1, last: 1', 'query.both-directions'],
  ['after: "rubbish"', 'query.bad-cursor'],
  ['filter: { signedOn: { eq: "2020-13-01" } }', 'query.bad-date'],
  ['filter: { signedOn: { eq: "2021-02-29" } }', 'query.bad-date'],
  ['filter: { signedOn: { eq: 2020 } }', 'query.bad-date'],
  ['filter: { nothing: { eq: 1 } }', 'query.invalid'],
  ['filter: { kind: { eq: TREATY } }', 'query.invalid'],
  ['filter: { parties: { count: { gte: "three" } } }', 'query.invalid'],
  ['filter: { parties: { count: { gte: 3, where: { nothing: { eq: 1 } } } } }', 'query.invalid'],
  ['filter: { edge: { role: { eq: "host" } } }', 'query.invalid'],
  ['filter: { parties: { some: { edge: { rank: { eq: 1 } } } } }', 'query.invalid'],
  ['orderBy: [{ signedOn: ASC, id: ASC }]', 'query.invalid'],
  ['orderBy: [{ nothing: ASC }]', 'query.invalid'],
  ['orderBy: [{ parties: { count: UP } }]', 'query.invalid'],
  ['orderBy: [{ parties: { count: ASC, min: { name: ASC } } }]', 'query.invalid'],
  ['orderBy: [{ parties: { min: { aliases: ASC } } }]', 'query.invalid'],
  ['orderBy: [{ edge: { order: ASC } }]', 'query.invalid'],
])('agreements(%s) is refused', async (args, code) => {
  expect(await refusal(`{ agreements(${args}) { nodes { id } } }`)).toBe(code);
});

test.each([
  ['no GraphQL', '{ agreements {', 'query.invalid'],
  ['an unknown field', '{ nothing }', 'query.invalid'],
  ['a missing variable', 'query ($id: ID!) { node(id: $id) { id } }', 'query.invalid'],
  ['evidence of no property', of('evidence(property: "nmae") { quote }'), 'query.bad-property'],
  [
    'evidence of no value of an edge',
    of('parties { edges { evidence(property: "name") { quote } } }'),
    'query.bad-property',
  ],
  ['a page of evidence too large', of('evidence(first: 201) { quote }'), 'query.bad-page'],
  ['a search for nothing', '{ search(text: " ") { totalCount } }', 'query.bad-text'],
  [
    'a search with a filter of a kind that it does not have',
    '{ search(text: "青", filter: { regions: { signedOn: { eq: "2020" } } }) { totalCount } }',
    'query.invalid',
  ],
  [
    'a search with a date of the wrong form',
    '{ search(text: "青", filter: { agreements: { signedOn: { eq: "2020/05" } } }) { totalCount } }',
    'query.bad-date',
  ],
  [
    'a search in a kind of no text',
    '{ search(text: "青", kinds: [Span]) { totalCount } }',
    'query.invalid',
  ],
  [
    'a page of hits too large',
    '{ search(text: "青", first: 201) { totalCount } }',
    'query.bad-page',
  ],
  [
    'hits after no hit',
    '{ search(text: "青", after: "rubbish") { nodes { id } } }',
    'query.bad-cursor',
  ],
  ['a search for a whole text', search('长'.repeat(201)), 'query.bad-text'],
])('%s is refused', async (_, query, code) => {
  expect(await refusal(query)).toBe(code);
});

function of(field: string): string {
  return `{ agreements { nodes { ${field} } } }`;
}

function search(text: string): string {
  return `{ search(text: "${text}") { totalCount } }`;
}

test('a filter of a search may be no more complex than that of a list', async () => {
  const query =
    'query ($filter: SearchFilter) { search(text: "青", filter: $filter) { totalCount } }';
  expect(await refusal(query, { filter: { agreements: nested(17) } })).toBe('query.too-complex');
  expect(api.calls).toEqual([]);
});

test('one bad root field of two is told where it stands', async () => {
  const { errors } = await api.ask(
    '{ regions { totalCount } bad: agreements(first: -1) { totalCount } }',
  );
  expect(errors).toMatchObject([{ path: ['bad'], extensions: { code: 'query.bad-page' } }]);
});

test('a moment is a date where there is a time', async () => {
  const ask = (eq: string) =>
    `{ articles(filter: { publishedAt: { gte: "${eq}" } }) { totalCount } }`;
  expect((await api.ask(ask('2020-05-25T15:13:00+08:00'))).errors).toEqual([]);
  expect(await refusal(ask('2020-05-25T25:13:00+08:00'))).toBe('query.bad-date');
});

const FILTERED = 'query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }';

test.each([
  ['nested', nested(17), 'query.too-complex'],
  ['nested without end', nested(2000), 'query.too-complex'],
  ['with too many values', { id: { in: Array(1000).fill('x') } }, 'query.too-complex'],
  ['with too many parts', { or: Array(1000).fill({}) }, 'query.too-complex'],
])('a filter %s is refused before the store is asked', async (_, filter, code) => {
  expect(await refusal(FILTERED, { filter })).toBe(code);
  expect(api.calls).toEqual([]);
});

test.each([
  ['tests', { or: Array(260).fill({ id: { eq: 'x' } }) }],
  ['dates', { signedOn: { in: Array(790).fill('2020') } }],
  [
    'counts',
    { or: Array(100).fill({ parties: { count: { gte: 2, where: { name: { eq: 'x' } } } } }) },
  ],
  [
    'tests of edges',
    { or: Array(100).fill({ parties: { some: { edge: { role: { eq: 'x' } } } } }) },
  ],
  ['relations', { or: Array(150).fill({ parties: { some: { name: { eq: 'x' } } } }) }],
])('a filter with as many %s as may be is answered', async (_, filter) => {
  expect((await api.ask(FILTERED, { filter })).errors).toEqual([]);
});

test('a filter on nothing lets everything pass', async () => {
  const totals = async (filter: object) => (await api.ask(FILTERED, { filter })).data;
  const all = { agreements: { totalCount: 1 } };
  for (const filter of [
    {},
    { and: [] },
    { parties: {} },
    { parties: { count: {} } },
    { parties: { count: { where: { name: { eq: 'x' } } } } },
    { parties: { some: {} } },
    { parties: { some: { edge: {} } } },
    { signedOn: {} },
    { signedOn: null },
  ]) {
    expect({ filter, data: await totals(filter) }).toEqual({ filter, data: all });
  }
  expect(await totals({ or: [] })).toEqual({ agreements: { totalCount: 0 } });
});

test('a value that nothing has is an empty answer', async () => {
  for (const filter of [
    { place: { eq: '没有这个地方' } },
    { signedOn: { eq: '1900' } },
    { parties: { count: { gt: 1000 } } },
    { parties: { some: { aliases: { hasAny: [] } } } },
    { id: { in: [] } },
  ]) {
    const { data, errors } = await api.ask(FILTERED, { filter });
    expect({ filter, data, errors }).toEqual({
      filter,
      data: { agreements: { totalCount: 0 } },
      errors: [],
    });
  }
});

test('past the last page there is an empty one that says so', async () => {
  const page = (after: string | null) =>
    api.ask(
      `query ($after: String) { agreements(after: $after, orderBy: [{ parties: { count: DESC } }]) {
        totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
      { after },
    );
  const first = (await page(null)).data as { agreements: { pageInfo: { endCursor: string } } };
  expect((await page(first.agreements.pageInfo.endCursor)).data).toEqual({
    agreements: {
      totalCount: 1,
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, endCursor: null },
    },
  });
});

test('a cursor of another order is refused', async () => {
  const query = `query ($after: String, $orderBy: [AgreementOrder!]) {
    agreements(after: $after, orderBy: $orderBy) { pageInfo { endCursor } } }`;
  const orderBy = [{ parties: { count: 'DESC' } }];
  const { data } = await api.ask(query, { orderBy });
  const after = (data as { agreements: { pageInfo: { endCursor: string } } }).agreements.pageInfo
    .endCursor;
  expect((await api.ask(query, { orderBy, after })).errors).toEqual([]);
  for (const other of [
    { parties: { count: 'ASC' } },
    { clauses: { count: 'DESC' } },
    { parties: { min: { name: 'DESC' } } },
  ]) {
    expect(await refusal(query, { after, orderBy: [other] })).toBe('query.bad-cursor');
  }
});

function nested(depth: number): object {
  return depth === 0 ? {} : { not: nested(depth - 1) };
}

test('what nests too deep is refused before the store is asked', async () => {
  const deep = (depth: number): string =>
    depth === 0
      ? 'id'
      : `agreements(first: 1) { nodes { reports(first: 1) { nodes { ${deep(depth - 1)} } } } }`;
  expect(await refusal(`{ articles { nodes { ${deep(8)} } } }`)).toBe('query.too-deep');
  expect(api.calls).toEqual([]);
});

test('what asks for too many nodes is refused, also where its root fields do so together', async () => {
  const page = (inner: string) => `first: 200) { nodes { ${inner} } }`;
  const clauses = `clauses(${page('id')}`;
  const wide = `{ articles(${page(`agreements(${page(clauses)}`)} }`;
  expect(await refusal(wide)).toBe('query.too-many-values');
  expect(api.calls).toEqual([]);
  const roots = Array.from({ length: 13 }, (_, n) => `a${n}: agreements(${page(clauses)}`);
  expect((await api.ask(`{ ${roots.slice(0, 12).join(' ')} }`)).errors).toEqual([]);
  expect(await refusal(`{ ${roots.join(' ')} }`)).toBe('query.too-costly');
});

const chain = (length: number, spread: (next: string) => string) =>
  Array.from(
    { length },
    (_, n) =>
      `fragment f${n} on RegionConnection { ${n + 1 < length ? spread(`f${n + 1}`) : 'totalCount'} }`,
  ).join(' ');

test('fragments that double with each step are refused at once', async () => {
  const doubling = chain(60, (next) => `...${next} ...${next}`);
  expect(await refusal(`{ regions { ...f0 } } ${doubling}`)).toBe('query.too-many-values');
  const { errors } = await api.ask(`{ regions { ...f0 } } ${chain(60, (next) => `...${next}`)}`);
  expect(errors).toEqual([]);
});

test('names that double with each page are refused, though they ask for the same', async () => {
  const twice = (inner: string) => [...'abcdefghi'].map((name) => `${name}: ${inner}`).join(' ');
  const deep = (depth: number): string =>
    depth === 0
      ? 'id'
      : `agreements(first: 1) { nodes { reports(first: 1) { nodes { ...r${depth - 1} } } } }`;
  const fragments = [0, 1, 2, 3].map(
    (n) => `fragment r${n} on Article { ${n === 0 ? 'id' : twice(deep(n))} }`,
  );
  const pages = `{ articles(first: 200) { nodes { ${twice(deep(4))} } } } ${fragments.join(' ')}`;
  expect(await refusal(pages)).toBe('query.too-many-values');
  expect(api.calls).toEqual([]);
});

test.each([
  ['root fields', Array.from({ length: 21 }, (_, n) => `a${n}: regions { totalCount }`).join(' ')],
  [
    'root fields in a fragment',
    `...on Query { ${Array.from({ length: 21 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
  ],
  [
    'aliases',
    `regions { ${Array.from({ length: 201 }, (_, n) => `a${n}: totalCount`).join(' ')} }`,
  ],
  [
    'directives',
    `regions { totalCount ${'@skip(if: true) @include(if: true) totalCount '.repeat(26)} }`,
  ],
])('too many %s are refused', async (_, fields) => {
  expect(await refusal(`{ ${fields} }`)).toBe('query.too-many');
  expect(api.calls).toEqual([]);
});

test('a page is as large as its variable says, whatever the document was first asked with', async () => {
  const query = `query ($n: Int) { regions(first: $n) { nodes { agreements(first: $n) { nodes {
    clauses(first: $n) { nodes { id } } } } } } }`;
  expect((await api.ask(query, { n: 2 })).errors).toEqual([]);
  expect(await refusal(query, { n: 200 })).toMatch(/^query\.too-(many-values|costly)$/);
  expect((await api.ask(query, { n: 2 })).errors).toEqual([]);
});

test('several operations in one request are refused', async () => {
  const body = JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
  const headers = { 'content-type': 'application/json' };
  expect((await api.fetch('/graphql', { method: 'POST', headers, body })).status).toBe(400);
});

test('the schema is told as tools ask for it, not a hundred times over', async () => {
  expect((await api.ask(getIntrospectionQuery())).errors).toEqual([]);
  const types = Array.from(
    { length: 100 },
    (_, n) => `a${n}: types { fields { args { type { name } } } }`,
  );
  expect(await refusal(`{ __schema { ${types.join(' ')} } }`)).toBe('query.too-many-values');
});

test('what an explorer asks of the schema is answered', async () => {
  const query = getIntrospectionQuery({
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  const { status, data, errors } = await api.ask(query);
  expect([status, errors]).toEqual([200, []]);
  expect(buildClientSchema(data as IntrospectionQuery).getType('Region')).toBeDefined();
});

test('the schema is not told where that is switched off', async () => {
  await using closed = await openApi([], { introspection: false });
  for (const query of [
    getIntrospectionQuery(),
    '{ ...s } fragment s on Query { x: __type(name: "Region") { name } }',
  ]) {
    const { status, data, errors } = await closed.ask(query);
    expect([status, data, errors[0]?.extensions.code]).toEqual([
      400,
      null,
      'query.no-introspection',
    ]);
  }
  expect((await closed.ask('{ __typename regions { __typename } }')).errors).toEqual([]);
});

test('a text without end is refused', async () => {
  const words = `{ ${'a: __typename '.repeat(3000)} }`;
  expect(await refusal(words)).toBe('query.too-large');
});

test('a body without end is refused', async () => {
  const { status, errors } = await api.ask('{ __typename }', { x: 'x'.repeat(1_000_000) });
  expect(status).toBe(413);
  expect(errors[0]?.extensions.code).toBe('request.too-large');
});

test.each(['{', '[]', '{}', '"x"'])('the body %s is refused', async (body) => {
  const headers = { 'content-type': 'application/json' };
  const response = await api.fetch('/graphql', { method: 'POST', headers, body });
  expect(response.status).toBe(400);
  const { errors } = await response.json();
  expect(errors).toMatchObject([{ extensions: { code: 'query.invalid' } }]);
});

test('an error of ours says nothing of the inside, and is logged whole', async () => {
  await using broken = await openApi([]);
  const select = () => Promise.reject(new TypeError('secret'));
  Object.assign(broken.store, { until: () => ({ select }) });
  const logged: unknown[] = [];
  const original = console.error;
  console.error = (...parts: unknown[]) => logged.push(...parts);
  const { status, errors } = await broken.ask('{ agreements { totalCount } }').finally(() => {
    console.error = original;
  });
  expect(status).toBe(500);
  expect(errors[0]).toMatchObject({
    message: 'The query could not be answered.',
    extensions: { code: 'query.failed' },
  });
  expect(JSON.stringify(errors)).not.toContain('secret');
  expect(logged).toMatchObject([{ originalError: { message: 'secret' } }]);
});
