import { beforeEach, describe, expect, test } from '@jest/globals';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { Order, Test, Where } from '../../src/store/selection.ts';
import { articleTelling } from './articles.ts';
import { ids, select, values } from './selections.ts';

/** 青岚市 signs three agreements, 松塔镇 one; the last has three parties and areas. */
const SIGNED = [
  { parties: ['青岚市', '云陌区'], signedOn: '2020-05-25' },
  { parties: ['青岚市', '白榆县'], signedOn: '2019' },
  { parties: ['云陌区', '白榆县'], signedOn: null },
  { parties: ['松塔镇', '青岚市', '云陌区'], signedOn: '2021-03' },
] as const;

/** What every store promises of counts and values of what is related, and of the edges between. */
export function relatedContract(current: () => GraphStore, model: GraphModel): void {
  const relation = (kind: string, field: string) => {
    const found = model.kinds.get(kind)?.relations.find((one) => one.field === field);
    if (!found) throw new TypeError(`${kind}.${field} is not declared`);
    return found;
  };
  const [parties, agreements] = [
    relation('Agreement', 'parties'),
    relation('Region', 'agreements'),
  ];
  const signed = async (where: Where, order: readonly Order[] = []) => {
    const byDate = { by: 'node', property: 'signedOn', direction: 'ASC' } as const;
    const page = await current().select(select('Agreement', { where, order: [...order, byDate] }));
    expect(page.total).toBe(page.items.length);
    return values(page, 'signedOn');
  };
  const named = (value: string): Where => ({ op: 'compare', property: 'name', test: 'eq', value });
  const asEdge = (property: string, test: Test['test'], value: Test['value']): Where => ({
    op: 'compare',
    by: 'edge',
    property,
    test,
    value,
  });

  beforeEach(async () => {
    const articles = SIGNED.map((one, i) =>
      articleTelling({
        name: `报道${i}`,
        regions: one.parties.map((name) => ({ name })),
        agreements: [
          {
            parties: one.parties,
            values: { signedOn: one.signedOn },
            clauses: i === 3 ? [{ heading: '产业合作', areas: ['industry', 'talent'] }] : [],
          },
        ],
      }),
    );
    await current().apply(articles, resolve);
  });

  describe('orders', () => {
    const regions = async (...order: Order[]) =>
      values(await current().select(select('Region', { order })), 'name');
    const byName = { by: 'node', property: 'name', direction: 'ASC' } as const;

    test('by how many are related', async () => {
      const count = (direction: 'ASC' | 'DESC') =>
        ({ by: 'count', relation: agreements, direction }) as const;
      const falling = ['云陌区', '青岚市', '白榆县', '松塔镇'];
      expect(await regions(count('DESC'), byName)).toEqual(falling);
      expect(await regions(count('ASC'), byName)).toEqual(['松塔镇', '白榆县', '云陌区', '青岚市']);
    });

    test('by a date in a range, of what is tied to one node, are the same page by page', async () => {
      const dates = ['2021-03', '2020-05-25', '2020', '2019-12-31', null, '2019-01-01', '2018'];
      const covering = dates.map((signedOn, i) => {
        const parties = [`甲${i}市`, `乙${i}市`];
        const agreement = { parties, values: { signedOn }, areas: ['industry'] };
        const regions = parties.map((name) => ({ name }));
        return articleTelling({ name: `覆盖${i}`, regions, agreements: [agreement] });
      });
      await current().apply(covering, resolve);
      const areas = relation('Agreement', 'areas');
      const code = { op: 'compare', property: 'code', test: 'eq', value: 'industry' } as const;
      const since = { op: 'compare', property: 'signedOn', test: 'gte', value: '2019' } as const;
      const until = { ...since, test: 'lte', value: '2020' } as const;
      const where: Where = {
        op: 'and',
        all: [{ op: 'some', relation: areas, where: code }, since, until],
      };
      for (const direction of ['ASC', 'DESC'] as const) {
        const order = [{ by: 'node', property: 'signedOn', direction }] as const;
        const read = (size: number, after: string | null) =>
          current().select(select('Agreement', { where, order, size, after }));
        const whole = await read(20, null);
        const found: string[] = [];
        for (let after: string | null = null; found.length < whole.items.length; ) {
          const page = await read(1, after);
          expect(page.hasNext).toBe(found.length < whole.items.length - 1);
          found.push(...ids(page));
          after = page.items[0]?.cursor ?? null;
        }
        expect(found).toEqual(ids(whole));
        expect(values(whole, 'signedOn')).toHaveLength(4);
      }
    });

    test('by the least and the greatest related value, what has none last', async () => {
      const by = (end: 'min' | 'max', direction: 'ASC' | 'DESC') =>
        ({ by: end, relation: agreements, property: 'signedOn', direction }) as const;
      expect(await regions(by('min', 'ASC'), byName)).toEqual([
        '白榆县',
        '青岚市',
        '云陌区',
        '松塔镇',
      ]);
      expect(await regions(by('max', 'ASC'), byName)).toEqual([
        '白榆县',
        '云陌区',
        '松塔镇',
        '青岚市',
      ]);
      const clauses = relation('Agreement', 'clauses');
      const all: Where = { op: 'and', all: [] };
      const heading = {
        by: 'max',
        relation: clauses,
        property: 'heading',
        direction: 'DESC',
      } as const;
      expect(await signed(all, [heading])).toEqual(['2021-03', '2019', '2020-05-25', null]);
    });

    test.each([1, 2, 3])('page over ties by %d, forward and back', async (size) => {
      const order = [
        { by: 'count', relation: parties, direction: 'DESC' },
        {
          by: 'min',
          relation: relation('Agreement', 'clauses'),
          property: 'number',
          direction: 'ASC',
        },
      ] as const;
      const whole = ids(await current().select(select('Agreement', { order })));
      for (const from of ['start', 'end'] as const) {
        const seen: string[] = [];
        let cursor: string | null = null;
        do {
          const side: object = from === 'start' ? { after: cursor } : { before: cursor };
          const page = await current().select(select('Agreement', { order, size, from, ...side }));
          if (from === 'start') seen.push(...ids(page));
          else seen.unshift(...ids(page));
          const end = from === 'start' ? page.items.at(-1) : page.items[0];
          cursor = (from === 'start' ? page.hasNext : page.hasPrevious)
            ? (end?.cursor ?? null)
            : null;
        } while (cursor !== null);
        expect(seen).toEqual(whole);
      }
    });

    test('hold within a relation', async () => {
      const order = [
        { by: 'count', relation: agreements, direction: 'ASC' },
        { by: 'edge', property: 'order', direction: 'DESC' },
      ] as const;
      const nested = { alias: 'p', relation: parties, selection: select('Region', { order }) };
      const page = await current().select(select('Agreement', { relations: [nested] }));
      const names = page.items
        .map(({ node }) => node.relations['p'])
        .map((one) => one && values(one, 'name'));
      expect(names).toContainEqual(['松塔镇', '云陌区', '青岚市']);
    });
  });

  describe('counts', () => {
    const count = (
      test: Test['test'],
      value: Test['value'],
      where: Where | null = null,
    ): Where => ({
      op: 'count',
      relation: parties,
      where,
      test,
      value,
    });

    test('of a relation are compared', async () => {
      expect(await signed(count('gte', 3))).toEqual(['2021-03']);
      expect(await signed(count('lt', 3))).toEqual(['2019', '2020-05-25', null]);
      expect(await signed(count('in', [0, 3]))).toEqual(['2021-03']);
      const none: Where = { ...count('eq', 0), relation: relation('Agreement', 'areas') } as Where;
      expect(await signed(none)).toHaveLength(4);
    });

    test('are of those that pass', async () => {
      const either: Where = { op: 'or', all: [named('青岚市'), named('云陌区')] };
      expect(await signed(count('eq', 2, either))).toEqual(['2020-05-25', '2021-03']);
      expect(await signed(count('eq', 0, named('青岚市')))).toEqual([null]);
      expect(await signed(count('eq', 2, asEdge('order', 'gte', 1)))).toEqual(['2021-03']);
    });

    test('nest', async () => {
      const busy: Where = { op: 'count', relation: agreements, where: null, test: 'gte', value: 3 };
      expect(await signed(count('eq', 2, busy))).toEqual(['2020-05-25', '2021-03']);
      expect(await signed({ op: 'not', where: count('gte', 1, busy) })).toEqual([]);
    });
  });

  describe('values of the edge', () => {
    const some = (where: Where): Where => ({ op: 'some', relation: parties, where });

    test('are tested with those of the node that it leads to', async () => {
      const first = asEdge('order', 'eq', 0);
      expect(await signed(some({ op: 'and', all: [named('青岚市'), first] }))).toEqual([
        '2019',
        '2020-05-25',
      ]);
      expect(await signed(some({ op: 'and', all: [named('松塔镇'), first] }))).toEqual(['2021-03']);
      expect(
        await signed(some({ op: 'or', all: [named('白榆县'), asEdge('order', 'eq', 2)] })),
      ).toEqual(['2019', '2021-03', null]);
      expect(await signed(some(asEdge('order', 'gt', 1)))).toEqual(['2021-03']);
      expect(await signed(some(asEdge('role', 'eq', 'host')))).toEqual([]);
      expect(
        await signed({ op: 'every', relation: parties, where: asEdge('order', 'lt', 2) }),
      ).toHaveLength(3);
      expect(
        await signed({ op: 'none', relation: parties, where: { op: 'not', where: first } }),
      ).toEqual([]);
    });

    test('hold within a relation, for its page and its total', async () => {
      const later = asEdge('order', 'ne', 0);
      const notCity: Where = { op: 'not', where: named('青岚市') };
      const where: Where = { op: 'and', all: [later, notCity] };
      const nested = { alias: 'p', relation: parties, selection: select('Region', { where }) };
      const order = [{ by: 'node', property: 'signedOn', direction: 'ASC' }] as const;
      const page = await current().select(select('Agreement', { order, relations: [nested] }));
      const found = page.items.map(({ node }) => node.relations['p']);
      expect(found.map((one) => one?.total)).toEqual([1, 1, 1, 1]);
      expect(found.map((one) => one && values(one, 'name'))).toEqual([
        ['白榆县'],
        ['云陌区'],
        ['云陌区'],
        ['白榆县'],
      ]);
    });

    test('are nobody’s where no edge leads to a node', async () => {
      expect(await signed(asEdge('order', 'isNull', true))).toEqual([]);
    });
  });
}
