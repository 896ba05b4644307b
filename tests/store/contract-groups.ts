import { beforeEach, describe, expect, test } from '@jest/globals';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { Group, Grouping, GroupKey, Reach, Tree } from '../../src/store/selection.ts';
import { articleTelling } from './articles.ts';
import { relationOf } from './relations.ts';
import { select } from './selections.ts';

/** Parties, date and areas of each agreement. */
const AGREEMENTS = [
  {
    parties: ['青岚市', '云陌区', '白榆县'],
    signedOn: '2020-05-25',
    areas: ['talent', 'industry'],
  },
  { parties: ['青岚市', '云陌区'], signedOn: '2020', areas: ['talent'] },
  { parties: ['云陌区', '白榆县'], signedOn: '2021-03', areas: [] },
  { parties: ['青岚市', '松塔镇'], signedOn: null, areas: ['talent'] },
] as const;

/** What every store promises of groups. */
export function groupsContract(current: () => GraphStore, model: GraphModel): void {
  const along = (...path: readonly (readonly [kind: string, field: string])[]) =>
    path.map(([kind, field]) => ({ relation: relationOf(model, kind, field), where: null }));
  const parties = along(['Agreement', 'parties']);
  const areas = along(['Agreement', 'clauses'], ['Clause', 'areas']);
  const reach = (property: string, more: Partial<Reach> = {}): Reach => {
    return { steps: [], by: 'node', property, bucket: null, ...more };
  };
  const by = (wanted: Reach, more: Partial<GroupKey> = {}): GroupKey => {
    return { reach: wanted, missing: 'group', after: null, branches: [], ...more };
  };
  const grouping = (keys: readonly GroupKey[], more: Partial<Grouping> = {}): Grouping => ({
    of: 'Agreement',
    where: null,
    keys,
    measures: [],
    having: [],
    order: [],
    window: { size: 100, from: 'start', after: null, before: null },
    count: true,
    items: true,
    coverage: true,
    ...more,
  });
  const ask = async (...args: Parameters<typeof grouping>) => {
    const groups = await current().aggregate(grouping(...args));
    return { ...groups, rows: groups.items.map(({ node }) => [...shown(node), node.count]) };
  };

  beforeEach(async () => {
    const articles = AGREEMENTS.map(({ parties: named, signedOn, areas: codes }, i) =>
      articleTelling({
        name: `报道${i}`,
        regions: named.map((name) => ({ name, kind: name.endsWith('市') ? 'CITY' : 'COUNTY' })),
        agreements: [
          {
            parties: named,
            values: { signedOn, claimedClauses: i },
            clauses: codes.map((code) => ({ heading: code, areas: [code] })),
          },
        ],
      }),
    );
    await current().apply(articles, resolve);
  });

  describe('groups', () => {
    test('are of spans of a date; one that is coarser belongs to no finer span', async () => {
      const date = (bucket: Reach['bucket']) => [by(reach('signedOn', { bucket }))];
      expect((await ask(date('YEAR'))).rows).toEqual([
        ['2020', 2],
        ['2021', 1],
        [null, 1],
      ]);
      expect((await ask(date('QUARTER'))).rows).toEqual([
        ['2020-Q2', 1],
        ['2021-Q1', 1],
        [null, 2],
      ]);
      expect((await ask(date('MONTH'))).rows).toEqual([
        ['2020-05', 1],
        ['2021-03', 1],
        [null, 2],
      ]);
    });

    test('are those of the graph as it is, however often they are asked for', async () => {
      const years = grouping([by(reach('signedOn', { bucket: 'YEAR' }))]);
      const later = grouping(years.keys, {
        where: { op: 'compare', property: 'signedOn', test: 'gte', value: '2021' },
      });
      const count = async (asked: Grouping) => {
        const reads = current().until(new AbortController().signal);
        return (await reads.aggregate(asked)).items.map(({ node }) => [...node.keys, node.count]);
      };
      const before = [
        ['2020', 2],
        ['2021', 1],
        [null, 1],
      ];
      expect([await count(years), await count(years)]).toEqual([before, before]);
      expect(await count(later)).toEqual([['2021', 1]]);
      const more = articleTelling({
        name: '另一篇报道',
        regions: [
          { name: '云陌区', kind: 'COUNTY' },
          { name: '松塔镇', kind: 'COUNTY' },
        ],
        agreements: [{ parties: ['云陌区', '松塔镇'], values: { signedOn: '2022' }, clauses: [] }],
      });
      await current().apply([more], resolve);
      const after = [
        ['2020', 2],
        ['2021', 1],
        ['2022', 1],
        [null, 1],
      ];
      expect([await count(years), await count(years)]).toEqual([after, after]);
      expect(await count(later)).toEqual([
        ['2021', 1],
        ['2022', 1],
      ]);
    });

    test('count a node once in each group that it reaches, though by several ways', async () => {
      const kinds = [
        by(reach('code', { steps: areas })),
        by(reach('signedOn', { bucket: 'YEAR' })),
      ];
      expect((await ask(kinds)).rows).toEqual([
        ['industry', '2020', 1],
        ['talent', '2020', 2],
        ['talent', null, 1],
        [null, '2021', 1],
      ]);
      const roles = [by(reach('role', { steps: parties, by: 'edge' }))];
      expect((await ask(roles)).rows).toEqual([['signatory', 4]]);
    });

    test('leave out what reaches nothing, where that is asked', async () => {
      const found = await ask([by(reach('code', { steps: areas }), { missing: 'drop' })]);
      expect(found.rows).toEqual([
        ['industry', 1],
        ['talent', 3],
      ]);
    });

    test('by a far node give the node itself, with what is read of it', async () => {
      const branches = [{ kind: 'Region', properties: ['name'], relations: [], evidence: [] }];
      const key = by(reach('id', { steps: parties }), { branches });
      const order = [{ value: { by: 'count' }, direction: 'DESC' }] as const;
      const { items } = await ask([key], { order });
      const names = items.map(({ node }) => (node.keys[0] as Tree).values['name']);
      expect(names).toEqual(['云陌区', '青岚市', '白榆县', '松塔镇']);
      expect(items.map(({ node }) => node.count)).toEqual([3, 3, 2, 1]);
    });

    test('by two keys of one way are pairs, each once', async () => {
      const key = by(reach('id', { steps: parties }), { missing: 'drop' });
      const order = [{ value: { by: 'count' }, direction: 'DESC' }] as const;
      const { rows, total } = await ask([key, { ...key, after: 0 }], { order });
      expect(total).toBe(4);
      expect(rows[0]).toEqual(['region:云陌区@', 'region:白榆县@', 2]);
      expect(rows).toContainEqual(['region:云陌区@', 'region:青岚市@', 2]);
      expect(rows).toContainEqual(['region:白榆县@', 'region:青岚市@', 1]);
    });

    test('stand as columns too, a node as its id', async () => {
      const key = by(reach('id', { steps: parties }), { missing: 'drop' });
      const measures = [
        { alias: 'first', fn: 'min', reach: reach('signedOn') },
        { alias: 'areas', fn: 'countDistinct', reach: reach('id', { steps: areas }) },
      ] as const;
      const order = [{ value: { by: 'count' }, direction: 'DESC' }] as const;
      const window = { size: 2, from: 'start', after: null, before: null } as const;
      const asked = grouping([key, { ...key, after: 0 }], { measures, order, window });
      expect(await current().tabulate(asked)).toEqual({
        keys: [
          ['region:云陌区@', 'region:云陌区@'],
          ['region:白榆县@', 'region:青岚市@'],
        ],
        counts: [2, 2],
        measures: [
          ['2020-05-25', '2020'],
          [2, 2],
        ],
        hasNext: true,
      });
      const { items } = await current().aggregate(asked);
      const after = { ...window, after: items.at(-1)?.cursor ?? null };
      const rest = await current().tabulate({ ...asked, window: { ...after, size: 9 } });
      expect(rest).toMatchObject({ counts: [1, 1], hasNext: false });
      const last = await current().tabulate({ ...asked, window: { ...window, from: 'end' } });
      expect(last.keys[1]).toEqual(rest.keys[1]);
    });

    test('measure their own values and related ones, without counting one twice', async () => {
      const measures = [
        { alias: 'first', fn: 'min', reach: reach('signedOn') },
        { alias: 'most', fn: 'max', reach: reach('claimedClauses') },
        { alias: 'areas', fn: 'countDistinct', reach: reach('id', { steps: areas }) },
        { alias: 'partners', fn: 'countDistinct', reach: reach('id', { steps: parties }) },
      ] as const;
      const key = by(reach('name', { steps: parties }));
      const { items } = await ask([key], { measures });
      const found = items.map(({ node }) => [node.keys[0], node.count, node.measures]);
      expect(found).toContainEqual([
        '青岚市',
        3,
        { first: '2020', most: 3, areas: 2, partners: 4 },
      ]);
      expect(found).toContainEqual(['松塔镇', 1, { first: null, most: 3, areas: 1, partners: 2 }]);
    });

    test('pass tests of their count and measures, dates as ranges', async () => {
      const key = [by(reach('name', { steps: parties }))];
      const measures = [{ alias: 'last', fn: 'max', reach: reach('signedOn') }] as const;
      const often = { of: { by: 'count' }, test: 'gte', value: 3 } as const;
      const late = { of: { by: 'measure', at: 0 }, test: 'gte', value: '2021' } as const;
      expect((await ask(key, { having: [often] })).total).toBe(2);
      const both = await ask(key, { measures, having: [often, late] });
      expect(both.rows).toEqual([['云陌区', 3]]);
    });

    test('come in pages over ties, forward and back', async () => {
      const keys = [by(reach('name', { steps: parties })), by(reach('signedOn'))];
      const order = [{ value: { by: 'count' }, direction: 'DESC' }] as const;
      const whole = (await ask(keys, { order })).rows;
      const seen: unknown[] = [];
      let after: string | null = null;
      for (let more = true; more; ) {
        const window = { size: 2, from: 'start', after, before: null } as const;
        const page: Awaited<ReturnType<typeof ask>> = await ask(keys, { order, window });
        seen.push(...page.rows);
        after = page.items.at(-1)?.cursor ?? null;
        more = page.hasNext;
      }
      expect(seen).toEqual(whole);
      const last = { size: 2, from: 'end', after: null, before: null } as const;
      expect((await ask(keys, { order, window: last })).rows).toEqual(whole.slice(-2));
    });

    test('a cursor of other groups is refused', async () => {
      const { items } = await ask([by(reach('status'))]);
      const window = {
        size: 2,
        from: 'start',
        after: items[0]?.cursor ?? '',
        before: null,
      } as const;
      await expect(ask([by(reach('kind'))], { window })).rejects.toMatchObject({
        code: 'query.bad-cursor',
      });
    });

    test('say how many nodes state each key at all', async () => {
      const keys = [by(reach('signedOn', { bucket: 'MONTH' })), by(reach('id', { steps: areas }))];
      expect((await ask(keys)).coverage).toEqual({ nodes: 4, stated: [3, 3] });
      const where = { op: 'compare', property: 'signedOn', test: 'isNull', value: true } as const;
      expect((await ask(keys, { where })).coverage).toEqual({ nodes: 1, stated: [0, 1] });
    });

    test('of nothing are none', async () => {
      const where = { op: 'compare', property: 'place', test: 'eq', value: '无' } as const;
      const { rows, total, coverage } = await ask([by(reach('status'))], { where });
      expect([rows, total, coverage]).toEqual([[], 0, { nodes: 0, stated: [0] }]);
    });

    test('of a relation are those of each node', async () => {
      const agreements = relationOf(model, 'Region', 'agreements');
      const nested = grouping([by(reach('code', { steps: areas }))]);
      const selection = {
        ...select('Agreement', { size: 1 }),
        groupings: [{ alias: 'g', grouping: nested }],
      };
      const page = await current().select(
        select('Region', { relations: [{ alias: 'a', relation: agreements, selection }] }),
      );
      const found = page.items.map(({ node }) => {
        const groups = node.relations['a']?.groups?.['g'];
        return [
          node.values['name'],
          groups?.items.map((item) => [...shown(item.node), item.node.count]),
        ];
      });
      expect(Object.fromEntries(found)).toMatchObject({
        松塔镇: [['talent', 1]],
        白榆县: [
          ['industry', 1],
          ['talent', 1],
          [null, 1],
        ],
      });
    });
  });
}

/** The keys of a group, nodes by their ids. */
function shown({ keys }: Group): unknown[] {
  return keys.map((key) => (typeof key === 'object' && key && 'id' in key ? key.id : key));
}
