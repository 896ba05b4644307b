import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGazetteer } from '../../src/app/open-gazetteer.ts';
import { articleTelling } from '../store/articles.ts';
import { type OpenApi, openApi } from './open-api.ts';

const AGREEMENTS = [
  {
    parties: ['青岚市', '云陌区', '白榆县'],
    signedOn: '2020-05-25',
    status: 'SIGNED',
    area: 'talent',
  },
  { parties: ['青岚市', '云陌区'], signedOn: '2021', status: 'SIGNED', area: 'industry' },
  { parties: ['青岚市', '松塔镇'], signedOn: '2022', status: 'PLANNED', area: 'talent' },
] as const;

let api: OpenApi;
beforeAll(async () => {
  const articles = AGREEMENTS.map(({ parties, signedOn, status, area }, i) =>
    articleTelling({
      name: `报道${i}`,
      regions: parties.map((name) => ({ name, kind: name.endsWith('市') ? 'CITY' : 'DISTRICT' })),
      agreements: [
        { parties, values: { signedOn, status }, clauses: [{ heading: area, areas: [area] }] },
      ],
    }),
  );
  api = await openApi(articles, { names: openGazetteer() });
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
});

async function pairsOf(args: string, fields = 'strongTies since') {
  const { data, errors } = await api.ask(`{ regionPairs${args} { totalCount hasNextPage
    pairs { cursor a { name } b { name } ${fields} } } }`);
  expect(errors).toEqual([]);
  type Named = { readonly name: string };
  type Pair = { readonly cursor: string; readonly a: Named; readonly b: Named };
  return (data as { regionPairs: { totalCount: number; hasNextPage: boolean; pairs: Pair[] } })
    .regionPairs;
}

const named = ({ a, b }: { readonly a: { name: string }; readonly b: { name: string } }) =>
  `${a.name}–${b.name}`;

describe('pairs of regions', () => {
  test('are by their signed agreements, the strongest first, with what is behind them', async () => {
    const fields = 'strongTies weakTies since latest agreements { signedOn }';
    const { pairs, totalCount } = await pairsOf('', fields);
    expect(totalCount).toBe(3);
    expect(pairs[0]).toMatchObject({
      a: { name: '云陌区' },
      b: { name: '青岚市' },
      strongTies: 2,
      weakTies: 0,
      since: '2020-05-25',
      latest: '2021',
    });
    const dates = (pairs[0] as unknown as { agreements: { signedOn: string }[] }).agreements;
    expect(dates.map(({ signedOn }) => signedOn).sort()).toEqual(['2020-05-25', '2021']);
  });

  test('are narrowed by kind, by agreements and by the number of ties', async () => {
    const districts = await pairsOf('(regions: { kind: { eq: DISTRICT } })');
    expect(districts.pairs.map(named)).toEqual(['云陌区–白榆县']);
    const planned = await pairsOf('(agreements: { status: { eq: PLANNED } })');
    expect(planned.pairs.map(named)).toEqual(['松塔镇–青岚市']);
    expect((await pairsOf('(strongTies: { gte: 2 })')).totalCount).toBe(1);
    expect((await pairsOf('(weakTies: { gte: 1 })')).pairs).toEqual([]);
  });

  test('come in pages', async () => {
    const whole = (await pairsOf('')).pairs.map(named);
    const first = await pairsOf('(first: 1)');
    expect(first.hasNextPage).toBe(true);
    const rest = await pairsOf(`(first: 5, after: "${first.pairs[0]?.cursor}")`);
    expect([...first.pairs, ...rest.pairs].map(named)).toEqual(whole);
    expect(rest.hasNextPage).toBe(false);
  });

  test.each([
    ['(area: "magic")', 'query.unknown-area'],
    ['(within: "无此地名")', 'query.unknown-region'],
    ['(after: "x")', 'query.bad-cursor'],
    ['(first: 201)', 'query.bad-page'],
  ])('%s is refused', async (args, code) => {
    const { errors } = await api.ask(`{ regionPairs${args} { totalCount } }`);
    expect(errors[0]?.extensions.code).toBe(code);
  });
});
