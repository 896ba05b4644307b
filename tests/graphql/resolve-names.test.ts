import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGazetteer } from '../../src/app/open-gazetteer.ts';
import { reported } from '../resolve/reports.ts';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi([reported({ article: 'a' })], { names: openGazetteer() });
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
});

const QUERY = `query ($names: [String!]!) {
  resolve(names: $names) {
    names { name verdict match { id score node { name } reasons { feature weight } }
      candidates(first: 3) { id belongsTo score node { name } } }
    ties { a b relation }
  }
}`;

interface Named {
  readonly name: string;
  readonly verdict: string;
  readonly match: {
    readonly id: string;
    readonly score: number;
    readonly node: object | null;
    readonly reasons: readonly { readonly feature: string; readonly weight: number }[];
  } | null;
  readonly candidates: readonly { readonly id: string }[];
}

async function resolved(...names: readonly string[]) {
  const { data, errors } = await api.ask(QUERY, { names });
  expect(errors).toEqual([]);
  return (data as { resolve: { names: Named[]; ties: object[] } }).resolve;
}

describe('a name', () => {
  test.each([
    ['四川省', 'region:510000', 'official-name'],
    ['四川', 'region:510000', 'listed-form'],
    ['广东省深圳市', 'region:440300', 'name-after-parent'],
    ['广东深圳', 'region:440300', 'name-after-parent'],
    ['廣東省', 'region:440000', 'folded-name'],
    [' 四 川 省 ', 'region:510000', 'folded-name'],
    ['Chengdu', 'region:510100', 'listed-form'],
    ['崇文区', 'region:110101', 'listed-form'],
    ['青岚市', 'region:青岚市@', 'official-name'],
  ])('%s means %s: %s', async (name, id, feature) => {
    const [one] = (await resolved(name)).names;
    expect(one).toMatchObject({ verdict: 'MATCHED', match: { id, reasons: [{ feature }] } });
  });

  test('of many is ambiguous until what it belongs to is named too', async () => {
    const [alone] = (await resolved('朝阳区')).names;
    expect(alone).toMatchObject({ verdict: 'AMBIGUOUS', match: null });
    expect(alone?.candidates.map(({ id }) => id)).toEqual(['region:110105', 'region:220104']);
    const [placed] = (await resolved('朝阳区', '长春市')).names;
    expect(placed).toMatchObject({ verdict: 'MATCHED', match: { id: 'region:220104' } });
    expect(placed?.match?.reasons.map(({ feature }) => feature)).toContain('parent-in-list');
    const [full] = (await resolved('北京市朝阳区')).names;
    expect(full?.match?.id).toBe('region:110105');
  });

  test('that nothing knows is unknown, with what is alike', async () => {
    const [one] = (await resolved('青岚县')).names;
    expect(one).toMatchObject({ verdict: 'UNKNOWN', match: null });
    expect((await resolved('%%')).names).toMatchObject([{ verdict: 'UNKNOWN', candidates: [] }]);
  });

  test('says whether an article names it: what only a list knows has no node', async () => {
    const { names } = await resolved('云陌区', '广东省');
    expect(names.map(({ match }) => match?.node)).toEqual([{ name: '云陌区' }, null]);
  });

  test('has a score that is the sum of its reasons', async () => {
    const { names } = await resolved('朝阳区', '长春市', '四川');
    for (const { match } of names) {
      const sum = match?.reasons.reduce((total, { weight }) => total + weight, 0);
      expect(match?.score).toBeCloseTo(sum ?? Number.NaN, 3);
    }
  });
});

test('names that mean the same or something related are tied, each pair once', async () => {
  const { ties } = await resolved('四川', '四川省', '成都市', '云陌区');
  expect(ties).toEqual([
    { a: '四川', b: '四川省', relation: 'SAME' },
    { a: '成都市', b: '四川', relation: 'PART_OF' },
    { a: '成都市', b: '四川省', relation: 'PART_OF' },
  ]);
});

test('a name is searched for once or twice, what was found is read once, what is asked once', async () => {
  api.calls.length = 0;
  await resolved('四川省', '云陌区');
  expect(api.calls.toSorted()).toEqual(['search', 'search', 'select', 'select']);
});

test.each([
  ['no name', []],
  ['too many names', Array.from({ length: 101 }, (_, i) => `地区${i}`)],
  ['an empty name', ['四川省', ' ']],
  ['a name that is too long', ['省'.repeat(101)]],
])('%s is refused', async (_, names) => {
  const { status, errors } = await api.ask(QUERY, { names });
  expect(status).toBe(400);
  expect(errors[0]?.extensions.code).toBe('query.bad-names');
});
