import { beforeEach, describe, expect, test } from '@jest/globals';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { Order, Selection, Where } from '../../src/store/selection.ts';
import { articleTelling } from './articles.ts';
import { relationOf } from './relations.ts';
import { ids, select, values } from './selections.ts';

const PAIRS = [
  ['青岚市', '云陌区'],
  ['青岚市', '白榆县'],
  ['云陌区', '白榆县'],
  ['青岚市', '松塔镇'],
] as const;

/** Dates with ties, one missing; the fourth has clauses. */
const DATES = ['2020-05-25', '2020-05-25', '2021', null] as const;

/** What every store promises of pages over ties, of nested filters and of related orders. */
export function readingContract(current: () => GraphStore, model: GraphModel): void {
  const relation = (kind: string, field: string) => relationOf(model, kind, field);
  const total = async (where: Where) =>
    (await current().select(select('Agreement', { where }))).total;

  beforeEach(async () => {
    const articles = PAIRS.map((parties, i) =>
      articleTelling({
        name: `报道${i}`,
        regions: parties.map((name) => ({ name })),
        agreements: [
          {
            parties,
            values: { signedOn: DATES[i] ?? null, claimedClauses: i },
            clauses: i === 3 ? [{ heading: '产业合作', areas: ['industry', 'talent'] }] : [],
          },
        ],
      }),
    );
    await current().apply(articles, resolve);
  });

  describe('pages over ties', () => {
    const walk = async (order: readonly Order[], size: number, from: 'start' | 'end') => {
      const seen: string[] = [];
      let cursor: string | null = null;
      for (;;) {
        const side: { after?: string | null; before?: string | null } =
          from === 'start' ? { after: cursor } : { before: cursor };
        const page = await current().select(select('Agreement', { order, size, from, ...side }));
        if (from === 'start') seen.push(...ids(page));
        else seen.unshift(...ids(page));
        const more = from === 'start' ? page.hasNext : page.hasPrevious;
        if (!more) return seen;
        cursor = (from === 'start' ? page.items.at(-1) : page.items[0])?.cursor ?? null;
      }
    };

    test.each([1, 2, 3])('of %d meet each item once, forward and back', async (size) => {
      for (const property of ['signedOn', 'status', 'id']) {
        for (const direction of ['ASC', 'DESC'] as const) {
          const order = [{ by: 'node', property, direction }] as const;
          const whole = ids(await current().select(select('Agreement', { order })));
          expect(new Set(whole).size).toBe(4);
          expect(await walk(order, size, 'start')).toEqual(whole);
          expect(await walk(order, size, 'end')).toEqual(whole);
        }
      }
    });

    test('several orders count one after the other', async () => {
      const order = [
        { by: 'node', property: 'signedOn', direction: 'ASC' },
        { by: 'node', property: 'claimedClauses', direction: 'DESC' },
      ] as const;
      const page = await current().select(select('Agreement', { order }));
      expect(values(page, 'signedOn')).toEqual(['2020-05-25', '2020-05-25', '2021', null]);
      expect(await walk(order, 1, 'start')).toEqual(ids(page));
    });

    test('a window of both sides holds what lies between', async () => {
      const whole = await current().select(select('Agreement', {}));
      const [first, , , last] = whole.items;
      const between = select('Agreement', {
        after: first?.cursor ?? null,
        before: last?.cursor ?? null,
      });
      expect(ids(await current().select(between))).toEqual(ids(whole).slice(1, 3));
    });
  });

  describe('filters', () => {
    const named = (value: string): Where => ({
      op: 'compare',
      property: 'name',
      test: 'eq',
      value,
    });
    const party = (op: 'some' | 'every' | 'none', where: Where | null): Where => ({
      op,
      relation: relation('Agreement', 'parties'),
      where,
    });

    test('join with and, or and not at any depth', async () => {
      const [city, county] = [party('some', named('青岚市')), party('some', named('白榆县'))];
      expect(await total({ op: 'and', all: [city, county] })).toBe(1);
      expect(await total({ op: 'or', all: [city, county] })).toBe(4);
      expect(await total({ op: 'and', all: [city, { op: 'not', where: county }] })).toBe(2);
      expect(await total({ op: 'and', all: [] })).toBe(4);
      expect(await total({ op: 'or', all: [] })).toBe(0);
      const either: Where = { op: 'or', all: [named('青岚市'), named('白榆县')] };
      expect(await total(party('every', either))).toBe(1);
      expect(await total(party('none', either))).toBe(0);
    });

    test('reach through several relations', async () => {
      const covers: Where = {
        op: 'some',
        relation: relation('Agreement', 'clauses'),
        where: {
          op: 'some',
          relation: relation('Clause', 'areas'),
          where: { op: 'compare', property: 'code', test: 'in', value: ['talent', 'finance'] },
        },
      };
      expect(await total(covers)).toBe(1);
      const partners: Where = {
        op: 'some',
        relation: relation('Region', 'agreements'),
        where: covers,
      };
      const page = await current().select(select('Region', { where: partners }));
      expect(values(page, 'name').sort()).toEqual(['松塔镇', '青岚市']);
      const clauses = relation('Agreement', 'clauses');
      expect(await total({ op: 'every', relation: clauses, where: null })).toBe(4);
      expect(await total({ op: 'none', relation: clauses, where: null })).toBe(3);
    });

    test('a missing value passes not, ne and notIn, and nothing else', async () => {
      const date = (test: 'lt' | 'ne' | 'notIn' | 'isNull', value: string | boolean): Where => ({
        op: 'compare',
        property: 'signedOn',
        test,
        value: test === 'notIn' ? [String(value)] : value,
      });
      expect(await total(date('lt', '2030'))).toBe(3);
      expect(await total({ op: 'not', where: date('lt', '2030') })).toBe(1);
      expect(await total(date('ne', '2021'))).toBe(3);
      expect(await total(date('notIn', '2020'))).toBe(2);
      expect(await total(date('isNull', true))).toBe(1);
      expect(await total(date('isNull', false))).toBe(3);
    });

    test('hold within a relation, for its page and its total', async () => {
      const where: Where = { op: 'compare', property: 'signedOn', test: 'eq', value: '2020' };
      const agreements = relation('Region', 'agreements');
      const nested = {
        alias: 'a',
        relation: agreements,
        selection: select('Agreement', { where, size: 1 }),
      };
      const page = await current().select(
        select('Region', { where: named('青岚市'), relations: [nested] }),
      );
      const found = page.items[0]?.node.relations['a'];
      expect([found?.total, found?.items.length, found?.hasNext]).toEqual([2, 1, true]);
    });
  });

  describe('a relation', () => {
    const one = async (kind: string, field: string, selection: Selection) => {
      const nested = { alias: 'x', relation: relation(kind, field), selection };
      const page = await current().select(select(kind, { relations: [nested] }));
      return page.items.flatMap(({ node }) => node.relations['x'] ?? []);
    };

    test('is ordered by a value of the far node, nulls last, and pages over it', async () => {
      const order = [{ by: 'node', property: 'claimedClauses', direction: 'ASC' }] as const;
      const pages = await one('Region', 'agreements', select('Agreement', { order, size: 2 }));
      const dates = pages.map((page) => values(page, 'signedOn'));
      expect(dates).toContainEqual(['2020-05-25', '2020-05-25']);
      const first = pages.find((page) => page.hasNext);
      const after = first?.items[1]?.cursor ?? null;
      const rest = await one('Region', 'agreements', select('Agreement', { order, after }));
      expect(rest.map((page) => values(page, 'signedOn'))).toContainEqual([null]);
    });

    test('is ordered by a value of the edge, by its own order where none is asked for', async () => {
      const order = [{ by: 'edge', property: 'order', direction: 'DESC' }] as const;
      const names = async (selection: Selection) =>
        (await one('Agreement', 'parties', selection)).map((page) => values(page, 'name'));
      expect(await names(select('Region', {}))).toContainEqual(['青岚市', '云陌区']);
      expect(await names(select('Region', { order }))).toContainEqual(['云陌区', '青岚市']);
    });

    test('shows the values of its edges', async () => {
      const areas = {
        alias: 'x',
        relation: relation('Clause', 'areas'),
        edgeProperties: ['rank', 'derived'],
        selection: select('CooperationArea', {}),
      };
      const page = await current().select(select('Clause', { relations: [areas] }));
      const edges = page.items[0]?.node.relations['x']?.items.map(({ edge }) => edge?.values);
      expect(edges).toEqual([
        { rank: 0, derived: false },
        { rank: 1, derived: true },
      ]);
    });
  });
}
