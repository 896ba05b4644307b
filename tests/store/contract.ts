import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ArticleFacts } from '../../src/model/facts.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { type Report, reported } from '../resolve/reports.ts';
import { groupsContract } from './contract-groups.ts';
import { pathsContract } from './contract-paths.ts';
import { readingContract } from './contract-reading.ts';
import { relatedContract } from './contract-related.ts';
import { searchContract } from './contract-search.ts';
import { textsContract } from './contract-texts.ts';
import { writingContract } from './contract-writing.ts';
import { all, dumpOf, ids, select, values } from './selections.ts';

const SDL = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8');
const MODEL = readModel(SDL);

/** What every store promises; an adapter's test hands in how to open an empty one. */
export function storeContract(open: (model: GraphModel) => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open(MODEL);
  });
  afterEach(async () => {
    await store[Symbol.asyncDispose]();
  });
  const write = (...articles: ArticleFacts[]) => store.apply(articles, resolve);

  /** The dump of a store of its own, one at a time: a server may have but one database. */
  async function dumpAfter(writes: readonly (readonly ArticleFacts[])[]): Promise<string[]> {
    await using other = await open(MODEL);
    for (const articles of writes) await other.apply(articles, resolve);
    return await dumpOf(other);
  }

  describe('writing', () => {
    test('two reports of one signing are one agreement', async () => {
      await write(reported({ article: 'a' }), reported({ article: 'b' }));
      expect((await store.select(all('Agreement'))).total).toBe(1);
      expect((await store.select(all('Article'))).total).toBe(2);
    });

    test('the same article under the same rules is no write', async () => {
      const article = reported({ article: 'a' });
      expect(await write(article)).toEqual({ applied: 1, unchanged: 0 });
      const before = await dumpOf(store);
      expect(await write(article)).toEqual({ applied: 0, unchanged: 1 });
      expect(await dumpOf(store)).toEqual(before);
    });

    test('what an article no longer says goes, what others say stays', async () => {
      const other = reported({ article: 'b' });
      await write(reported({ article: 'a', clauses: ['产业合作'] }), other);
      expect((await store.select(all('Clause'))).total).toBe(1);
      await write({ ...reported({ article: 'a' }), rules: 'better' });
      expect((await store.select(all('Clause'))).total).toBe(0);
      expect((await store.select(all('Agreement'))).total).toBe(1);
    });

    test('a withdrawn article leaves nothing behind', async () => {
      const article = reported({ article: 'a', clauses: ['产业合作'] });
      await write(article);
      await write({ ...article, rules: 'withdrawn', article: null, subjects: [], edges: [] });
      expect(await dumpOf(store)).toEqual([]);
      expect(await store.select(all('Agreement'))).toMatchObject({ total: 0, items: [] });
    });

    test('the graph depends on the set of articles, not on their order', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(reports, { maxLength: 6, selector: ({ article }) => article }),
          fc.infiniteStream(fc.nat()),
          async (list, shuffle) => {
            const articles = list.map((report) => reported(report));
            const straight = await dumpAfter([articles]);
            const shuffled = shuffledBy(articles, shuffle).map((article) => [article]);
            expect(await dumpAfter(shuffled)).toEqual(straight);
          },
        ),
        { numRuns: 40 },
      );
    });

    test('a store knows whether it holds articles', async () => {
      await write({ hash: 'list:areas', rules: '1', article: null, subjects: [], edges: [] });
      expect(await store.isEmpty()).toBe(true);
      await write(reported({ article: 'a' }));
      expect(await store.isEmpty()).toBe(false);
    });
  });

  describe('writing on', () => writingContract(() => store, MODEL));
  describe('reading on', () => readingContract(() => store, MODEL));
  describe('texts in filters', () => textsContract(() => store));
  describe('grouping', () => groupsContract(() => store, MODEL));
  describe('ways', () => pathsContract(() => store, MODEL));
  describe('reading what is related', () => relatedContract(() => store, MODEL));

  describe('reading', () => {
    const DATES = ['2020-05-25', '2021-03', '2019', '2022-01-01'];
    beforeEach(() => write(reported(...DATES.map((signedOn) => ({ article: 'a', signedOn })))));

    test('pages go forward and back over the same order', async () => {
      const order = [{ by: 'node', property: 'signedOn', direction: 'DESC' }] as const;
      const first = await store.select(select('Agreement', { order, size: 3 }));
      expect(values(first, 'signedOn')).toEqual(['2022-01-01', '2021-03', '2020-05-25']);
      expect([first.hasPrevious, first.hasNext]).toEqual([false, true]);
      const after = first.items[2]?.cursor ?? '';
      const second = await store.select(select('Agreement', { order, size: 3, after }));
      expect(values(second, 'signedOn')).toEqual(['2019']);
      expect([second.hasPrevious, second.hasNext]).toEqual([true, false]);
      const before = second.items[0]?.cursor ?? '';
      const back = await store.select(select('Agreement', { order, size: 2, before, from: 'end' }));
      expect(values(back, 'signedOn')).toEqual(['2021-03', '2020-05-25']);
      expect([back.hasPrevious, back.hasNext]).toEqual([true, true]);
    });

    test('nulls come last in both directions, and pages go over them', async () => {
      await write(reported({ article: 'b', kind: 'FRAMEWORK' }));
      for (const direction of ['ASC', 'DESC'] as const) {
        const order = [{ by: 'node', property: 'place', direction }] as const;
        const whole = ids(await store.select(select('Agreement', { order })));
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page = await store.select(select('Agreement', { order, size: 2, after }));
          seen.push(...ids(page));
          after = page.hasNext ? (page.items.at(-1)?.cursor ?? null) : null;
        } while (after !== null);
        expect(seen).toEqual(whole);
      }
    });

    test('a cursor of another order is refused', async () => {
      const byDate = [{ by: 'node', property: 'signedOn', direction: 'DESC' }] as const;
      const page = await store.select(select('Agreement', { order: byDate, size: 1 }));
      const after = page.items[0]?.cursor ?? '';
      const query = select('Agreement', { after });
      await expect(store.select(query)).rejects.toMatchObject({ code: 'query.bad-cursor' });
      const rubbish = select('Agreement', { after: '%%%' });
      await expect(store.select(rubbish)).rejects.toMatchObject({ code: 'query.bad-cursor' });
    });

    test.each([
      ['eq', '2020', ['2020-05-25']],
      ['eq', '2021-03-01', []],
      ['lt', '2020-05', ['2019']],
      ['lte', '2020', ['2019', '2020-05-25']],
      ['gt', '2020-05-25', ['2021-03', '2022-01-01']],
      ['gte', '2021-03-01', ['2021-03', '2022-01-01']],
      ['ne', '2021', ['2019', '2020-05-25', '2022-01-01']],
    ] as const)('dates compare as ranges: %s %s', async (comparison, value, expected) => {
      const where = { op: 'compare', property: 'signedOn', test: comparison, value } as const;
      const order = [{ by: 'node', property: 'signedOn', direction: 'ASC' }] as const;
      const page = await store.select(select('Agreement', { where, order }));
      expect(values(page, 'signedOn')).toEqual(expected);
    });

    test('filters reach through relations and negate', async () => {
      const parties = relationOf('Agreement', 'parties');
      const named = (value: string) =>
        ({ op: 'compare', property: 'name', test: 'eq', value }) as const;
      const count = async (op: 'some' | 'every' | 'none', value: string) =>
        (
          await store.select(
            select('Agreement', { where: { op, relation: parties, where: named(value) } }),
          )
        ).total;
      expect(await count('some', '云陌区')).toBe(4);
      expect(await count('some', '白榆县')).toBe(0);
      expect(await count('none', '白榆县')).toBe(4);
      expect(await count('every', '云陌区')).toBe(0);
      const not = { op: 'not', where: { op: 'some', relation: parties, where: null } } as const;
      expect((await store.select(select('Agreement', { where: not }))).total).toBe(0);
    });

    test('a relation has its own page, total and default order for each node', async () => {
      const agreements = relationOf('Region', 'agreements');
      const nested = select('Agreement', { size: 2 });
      const page = await store.select(
        select('Region', {
          relations: [{ alias: 'latest', relation: agreements, selection: nested }],
        }),
      );
      const latest = page.items.map(({ node }) => node.relations['latest']);
      expect(latest).toHaveLength(2);
      for (const one of latest) {
        expect(one?.total).toBe(4);
        expect(one && values(one, 'signedOn')).toEqual(['2022-01-01', '2021-03']);
        expect(one?.hasNext).toBe(true);
      }
    });

    test('a relation to an interface gives each far node its own kind', async () => {
      const parties = relationOf('Agreement', 'parties');
      const nested = select('Region', {});
      const page = await store.select(
        select('Agreement', {
          size: 1,
          relations: [{ alias: 'p', relation: parties, selection: nested }],
        }),
      );
      const found = page.items[0]?.node.relations['p'];
      expect(found?.items.map(({ node }) => [node.kind, node.values['name']]).sort()).toEqual([
        ['Region', '云陌区'],
        ['Region', '青岚市'],
      ]);
    });

    test('evidence stands on nodes, on edges and on values, with its article', async () => {
      const article = { kind: 'Article', properties: ['hash'], relations: [], evidence: [] };
      const evidence = [{ alias: 'e', property: null, limit: 5, article }];
      const [region] = (await store.select(select('Region', { size: 1, evidence }))).items;
      expect(region?.node.evidence['e']?.[0]).toMatchObject({
        property: null,
        quote: 'a',
        start: 0,
        end: 1,
        article: { kind: 'Article' },
      });
      const named = [{ alias: 'e', property: 'name', limit: 5, article: null }];
      const [byName] = (await store.select(select('Region', { size: 1, evidence: named }))).items;
      expect(byName?.node.evidence['e']?.map(({ property }) => property)).toEqual(['name']);
      const kind = [{ alias: 'e', property: 'kind', limit: 5, article: null }];
      const [own] = (await store.select(select('Region', { size: 1, evidence: kind }))).items;
      expect(own?.node.evidence['e']?.map(({ property }) => property)).toEqual([null]);
    });

    test('the id of every report of a cluster leads to its node', async () => {
      await write(reported({ article: 'b', signedOn: '2020-05-25', publishedAt: '2020-05-26' }));
      const member = ids(await store.select(all('Agreement')));
      const { node } = { node: await store.kindOf('agreement:62'.padEnd(26, '0').concat('.0')) };
      expect(node?.kind).toBe('Agreement');
      expect(member).toContain(node?.id);
      expect(await store.kindOf('agreement:none')).toBeNull();
    });

    test('a filter is a value, whatever it holds', async () => {
      const value = `' OR 1=1; DROP TABLE "Agreement"; -- %_\\`;
      for (const comparison of ['eq', 'contains', 'startsWith', 'endsWith'] as const) {
        const where = { op: 'compare', property: 'type', test: comparison, value } as const;
        expect((await store.select(select('Agreement', { where }))).total).toBe(0);
      }
      expect((await store.select(all('Agreement'))).total).toBe(4);
    });
  });

  describe('search', () => searchContract(() => store, MODEL));
}

function relationOf(kind: string, field: string) {
  const relation = MODEL.kinds.get(kind)?.relations.find((one) => one.field === field);
  if (!relation) throw new TypeError(`${kind}.${field} is not declared`);
  return relation;
}

const reports: fc.Arbitrary<Report> = fc.record({
  article: fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme-ascii' }),
  publishedAt: fc.constantFrom('2020-05-25', '2020-05-26', '2020-06'),
  source: fc.constantFrom('青岚日报', '云陌发布'),
  signedOn: fc.constantFrom('2020-05-25', '2020-05', '2020', '2021-01-01'),
  status: fc.constantFrom('SIGNED', 'PLANNED', 'MENTIONED'),
  clauses: fc.subarray(['产业合作', '人才交流', '交通互联']),
});

function shuffledBy<T>(list: readonly T[], random: Iterator<number>): T[] {
  return list
    .map((item) => ({ item, key: random.next().value ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
