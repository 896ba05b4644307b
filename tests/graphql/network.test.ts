import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGazetteer } from '../../src/app/open-gazetteer.ts';
import { Network } from '../../src/graphql/analyses/network.ts';
import { Budget } from '../../src/graphql/limits.ts';
import { articleTelling } from '../store/articles.ts';
import { type OpenApi, openApi } from './open-api.ts';

/** 青岚市–云陌市–白榆市–松塔县: a chain that an agreement of three closes into a triangle and a tail. */
const AGREEMENTS = [
  { parties: ['青岚市', '云陌市'], signedOn: '2019-04', area: 'talent', status: 'SIGNED' },
  { parties: ['云陌市', '白榆市'], signedOn: '2020-12-31', area: 'talent', status: 'SIGNED' },
  { parties: ['白榆市', '松塔县'], signedOn: '2021-06-01', area: 'industry', status: 'SIGNED' },
  {
    parties: ['青岚市', '云陌市', '白榆市'],
    signedOn: '2022',
    area: 'industry',
    status: 'SIGNED',
  },
  { parties: ['孤岭县', '松塔县'], signedOn: '2021', area: 'industry', status: 'PLANNED' },
  { parties: ['远渡县', '松塔县'], signedOn: null, area: 'industry', status: 'SIGNED' },
] as const;

let api: OpenApi;
beforeAll(async () => {
  const articles = AGREEMENTS.map(({ parties, signedOn, area, status }, i) =>
    articleTelling({
      name: `报道${i}`,
      regions: parties.map((name) => ({ name, kind: name.endsWith('市') ? 'CITY' : 'COUNTY' })),
      agreements: [{ parties, values: { signedOn, status }, areas: [area] }],
    }),
  );
  api = await openApi(articles, { names: openGazetteer() });
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
});

interface Node {
  readonly cursor: string;
  readonly region: { readonly name: string };
  readonly degree: number;
  readonly betweenness: number;
  readonly community: number;
}

interface Answer {
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly density: number;
  readonly hasNextPage: boolean;
  readonly nodes: readonly Node[];
}

async function networkFor(args: string, fields = 'degree'): Promise<Answer> {
  const { data, errors } = await api.ask(`{ network${args} { nodeCount edgeCount density
    hasNextPage nodes { cursor region { name } ${fields} } } }`);
  expect(errors).toEqual([]);
  return (data as { network: Answer }).network;
}

const named = ({ nodes }: Answer) => nodes.map(({ region }) => region.name);

describe('the network of regions', () => {
  test('has a node for each region that is tied, with how it is tied', async () => {
    const found = await networkFor('', 'degree weightedDegree betweenness');
    expect(found).toMatchObject({ nodeCount: 5, edgeCount: 5, density: 0.5, hasNextPage: false });
    const measures = (degree: number, weightedDegree: number, betweenness: number) => {
      return { degree, weightedDegree, betweenness };
    };
    expect(found.nodes).toMatchObject([
      { region: { name: '白榆市' }, ...measures(3, 4, 4 / 6) },
      { region: { name: '云陌市' }, ...measures(2, 4, 0) },
      { region: { name: '青岚市' }, ...measures(2, 3, 0) },
      { region: { name: '松塔县' }, ...measures(2, 2, 3 / 6) },
      { region: { name: '远渡县' }, ...measures(1, 1, 0) },
    ]);
  });

  test('is as it stood at a date, and says what moved since another', async () => {
    const fields = `degree
      since2020: deltaSince(date: "2020-12-31") { isNew degree weightedDegree betweenness }
      since2018: deltaSince(date: "2018") { isNew degree }`;
    const found = await networkFor('(asOf: "2021-12-31", orderBy: BETWEENNESS)', fields);
    expect(named(found)).toHaveLength(4);
    expect(found.nodes.find(({ region }) => region.name === '白榆市')).toMatchObject({
      degree: 2,
      since2020: { isNew: false, degree: 1, weightedDegree: 1, betweenness: 2 / 3 },
      since2018: { isNew: true, degree: 2 },
    });
    expect(found.nodes.find(({ region }) => region.name === '云陌市')).toMatchObject({
      since2020: { isNew: false, degree: 0, betweenness: 2 / 3 - 1 },
    });
  });

  test('is narrowed by period, area, kind of region and status', async () => {
    const all = async (args: string) => named(await networkFor(args)).sort();
    expect(await all('(from: "2021", asOf: "2021")')).toEqual(['松塔县', '白榆市']);
    expect(await all('(area: "talent")')).toEqual(['云陌市', '白榆市', '青岚市']);
    expect(await all('(regions: { kind: { eq: COUNTY } })')).toEqual(['松塔县', '远渡县']);
    const planned = '(agreements: { status: { eq: PLANNED } })';
    expect(await all(planned)).toEqual(['孤岭县', '松塔县']);
    expect(await networkFor('(asOf: "1999")')).toMatchObject({ nodeCount: 0, density: 0 });
  });

  test('says why it is empty', async () => {
    const absence = async (args: string) => {
      const { data } = await api.ask(`{ network${args} { absence } }`);
      return (data as { network: { absence: string | null } }).network.absence;
    };
    expect(await absence('')).toBeNull();
    expect(await absence('(agreements: { status: { eq: MENTIONED } })')).toBe('NOT_IN_CORPUS');
    expect(await absence('(regions: { kind: { eq: PROVINCE } })')).toBe('NOT_IN_CORPUS');
    expect(await absence('(from: "1999", asOf: "1999")')).toBe('NOT_STATED');
    const dated = 'agreements: { signedOn: { isNull: false } }';
    expect(await absence(`(asOf: "1999", ${dated})`)).toBe('NOT_IN_CORPUS');
    const counties = 'regions: { kind: { eq: COUNTY } }';
    expect(await absence(`(area: "talent", ${counties})`)).toBe('NOT_STATED');
  });

  test('comes in pages', async () => {
    const whole = named(await networkFor('(orderBy: WEIGHTED_DEGREE)'));
    const first = await networkFor('(orderBy: WEIGHTED_DEGREE, first: 2)');
    expect(first.hasNextPage).toBe(true);
    const after = first.nodes.at(-1)?.cursor;
    const rest = await networkFor(`(orderBy: WEIGHTED_DEGREE, after: "${after}")`);
    expect([...named(first), ...named(rest)]).toEqual(whole);
  });

  test('takes one grouping, one for each date, and a reading of the regions', async () => {
    api.calls.length = 0;
    await networkFor(
      '',
      'a: deltaSince(date: "2020") { degree } b: deltaSince(date: "2021") { degree }',
    );
    expect(api.calls.filter((call) => call !== 'until').sort()).toEqual([
      'select',
      'tabulate',
      'tabulate',
      'tabulate',
    ]);
  });

  test.each([
    ['(area: "magic")', 'query.unknown-area'],
    ['(within: "无此地名")', 'query.unknown-region'],
    ['(after: "x")', 'query.bad-cursor'],
    ['(first: 201)', 'query.bad-page'],
  ])('%s is refused', async (args, code) => {
    const { errors } = await api.ask(`{ network${args} { nodeCount } }`);
    expect(errors[0]?.extensions.code).toBe(code);
  });

  test('compares with four dates at most', async () => {
    const dates = [2016, 2017, 2018, 2019, 2020];
    const fields = dates.map((year) => `d${year}: deltaSince(date: "${year}") { degree }`);
    const { errors } = await api.ask(`{ network(first: 1) { nodes { ${fields.join(' ')} } } }`);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['query.too-complex']);
  });

  test('is walked up to a bound for all networks of a request', () => {
    const budget = new Budget();
    budget.walk(2000, 6000);
    expect(() => budget.walk(2000, 6000)).toThrow(
      expect.objectContaining({ code: 'query.network-too-large' }),
    );
  });
});

describe('communities', () => {
  const dense = (from: number, to: number) => {
    const nodes = Array.from({ length: to - from }, (_, i) => `n${from + i}`);
    return nodes.flatMap((a, i) => nodes.slice(i + 1).map((b) => ({ a, b })));
  };
  const pairs = [...dense(0, 4), ...dense(4, 9), { a: 'n3', b: 'n4' }];
  const networkOf = (tied: typeof pairs) =>
    new Network({
      a: tied.map(({ a }) => a),
      b: tied.map(({ b }) => b),
      counts: tied.map(() => 1),
    });

  test('are of those tied most to each other, the largest first, whatever the order of pairs', () => {
    const network = networkOf(pairs);
    const found = network.communities();
    const members = Map.groupBy(network.ids, (id) => network.valueOf(found, id));
    expect(members.get(1)?.toSorted()).toEqual(['n4', 'n5', 'n6', 'n7', 'n8']);
    expect(members.get(2)?.toSorted()).toEqual(['n0', 'n1', 'n2', 'n3']);
    expect(networkOf(pairs.toReversed()).communities()).toEqual(found);
  });
});
