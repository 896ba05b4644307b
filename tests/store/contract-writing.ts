import { describe, expect, test } from '@jest/globals';
import type { ArticleFacts } from '../../src/model/facts.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { Resolve } from '../../src/model/graph-part.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { reported } from '../resolve/reports.ts';
import { articleTelling, type Told, withdrawn } from './articles.ts';
import { relationOf } from './relations.ts';
import { all, dumpOf, select, values } from './selections.ts';

/** What every store promises of evidence that comes and goes, of faults and of several writers. */
export function writingContract(current: () => GraphStore, model: GraphModel): void {
  const write = (...articles: ArticleFacts[]) => current().apply(articles, resolve);
  const tell = (...told: Told[]) => write(...told.map(articleTelling));
  const count = async (of: string) => (await current().select(all(of))).total;

  describe('evidence', () => {
    const city = { name: '青岚市' };

    test('a shared thing stays while one article tells of it, and its values follow', async () => {
      await tell(
        { name: '甲', regions: [{ ...city, aliases: ['青岚', '岚城'] }] },
        { name: '乙', regions: [{ ...city, aliases: ['青岚'] }] },
      );
      const aliases = async () => values(await current().select(all('Region')), 'aliases');
      expect(await aliases()).toEqual([['岚城', '青岚']]);
      await write(withdrawn(articleTelling({ name: '甲', regions: [] })));
      expect(await aliases()).toEqual([['青岚']]);
      await write(withdrawn(articleTelling({ name: '乙', regions: [] })));
      expect(await dumpOf(current())).toEqual([]);
    });

    test('an edge between shared things goes with the last article that holds it', async () => {
      const parts = [{ name: '云陌区', partOf: '青岚市' }, city];
      await tell({ name: '甲', regions: parts }, { name: '乙', regions: parts });
      const edges = async () => (await current().counts())['PART_OF'];
      await tell({ name: '甲', rules: '2', regions: [city] });
      expect(await edges()).toBe(1);
      await tell({ name: '乙', rules: '2', regions: [city, { name: '云陌区' }] });
      expect(await edges()).toBe(0);
      expect(await count('Region')).toBe(2);
    });

    test('a report that moves to other parties takes its agreement along', async () => {
      const regions = ['青岚市', '云陌区', '白榆县'].map((name) => ({ name }));
      const agreements = [{ parties: ['青岚市', '云陌区'] }];
      await tell({ name: '甲', regions, agreements });
      const before = await current().select(all('Agreement'));
      await tell({
        name: '甲',
        rules: '2',
        regions,
        agreements: [{ parties: ['青岚市', '白榆县'] }],
      });
      const after = await current().select(all('Agreement'));
      expect(after.items[0]?.node.id).toBe(before.items[0]?.node.id);
      expect((await current().counts())['PARTY_TO']).toBe(2);
    });

    test('what orders the edges of a node follows the nodes that have it', async () => {
      const others = { 甲: '云陌区', 乙: '白榆县', 丙: '青屏县' };
      const signed = (name: keyof typeof others, signedOn: string | null, rules = '1') => ({
        name,
        rules,
        regions: [city, { name: others[name] }],
        agreements: [{ parties: [city.name, others[name]], values: { signedOn } }],
      });
      const dates = async () => {
        const relation = relationOf(model, 'Region', 'agreements');
        const nested = { alias: 'x', relation, selection: select('Agreement', {}) };
        const where = { op: 'compare', property: 'name', test: 'eq', value: city.name } as const;
        const page = await current().select(select('Region', { where, relations: [nested] }));
        return page.items
          .flatMap(({ node }) => node.relations['x'] ?? [])
          .map((one) => values(one, 'signedOn'));
      };
      await tell(signed('甲', '2031-04-01'), signed('乙', null), signed('丙', '2031-03-01'));
      expect(await dates()).toEqual([['2031-04-01', '2031-03-01', null]]);
      await tell(signed('甲', '2031-02-01', '2'), signed('乙', '2031-05', '2'));
      expect(await dates()).toEqual([['2031-05', '2031-03-01', '2031-02-01']]);
      await tell(signed('丙', null, '2'));
      expect(await dates()).toEqual([['2031-05', '2031-02-01', null]]);
    });

    test('what is written twice in one call is what was written last', async () => {
      const told = { name: '甲', regions: [city] };
      const again = { ...told, rules: '2', regions: [{ name: '云陌区' }] };
      const report = await write(
        articleTelling(told),
        articleTelling(again),
        articleTelling(again),
      );
      expect(report).toEqual({ applied: 2, unchanged: 1 });
      expect(values(await current().select(all('Region')), 'name')).toEqual(['云陌区']);
    });

    test('the surest evidence comes first, and as much of it as was asked for', async () => {
      await tell(...['甲', '乙', '丙'].map((name) => ({ name, regions: [city] })));
      const evidence = [{ alias: 'e', property: null, limit: 2, article: null }];
      const page = await current().select(select('Region', { evidence }));
      const pieces = page.items[0]?.node.evidence['e'] ?? [];
      expect(pieces).toHaveLength(2);
      expect(pieces.map(({ property }) => property)).toEqual([null, null]);
    });
  });

  test('a store gives back what each article says, by hash', async () => {
    const articles = Array.from({ length: 101 }, (_, i) => reported({ article: `${i}` }));
    await write(...articles);
    const read: ArticleFacts[] = [];
    for await (const facts of current().facts()) read.push(facts);
    expect(read).toEqual(articles.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)));
  });

  describe('faults', () => {
    /** Fails when it comes to the blocks of a certain article. */
    const failing: Resolve = {
      ...resolve,
      block(block, articles) {
        if (articles.some(({ rules }) => rules === 'bad')) throw new TypeError('cut off');
        return resolve.block(block, articles);
      },
    };

    test('a write that is cut off in the middle leaves nothing behind', async () => {
      await write(reported({ article: 'a', clauses: ['产业合作'] }));
      const before = await dumpOf(current());
      const changes = [
        { ...reported({ article: 'a' }), rules: '2' },
        reported({ article: 'b' }),
        { ...reported({ article: 'c' }), rules: 'bad' },
      ];
      await expect(current().apply(changes, failing)).rejects.toThrow('cut off');
      expect(await dumpOf(current())).toEqual(before);
      expect(await current().apply(changes.slice(0, 2), resolve)).toMatchObject({ applied: 2 });
    });
  });

  describe('several writers', () => {
    test('do not make one signing twice', async () => {
      const articles = Array.from({ length: 12 }, (_, i) =>
        reported({ article: `a${i}`, signedOn: '2020-05-25', clauses: [`条款${i % 3}`] }),
      );
      await Promise.all(articles.map((article) => write(article)));
      expect(await count('Agreement')).toBe(1);
      expect(await count('Clause')).toBe(3);
      expect(await count('Region')).toBe(2);
      const together = await dumpOf(current());
      await write(...articles.map(withdrawn));
      for (const article of articles) await write(article);
      expect(await dumpOf(current())).toEqual(together);
    });

    test('that write and take back at once leave what was not taken back', async () => {
      const told = (name: string) =>
        articleTelling({ name, regions: [{ name: '青岚市', aliases: [name] }] });
      const [first, second, third] = [told('甲'), told('乙'), told('丙')];
      await write(first, second);
      await Promise.all([write(withdrawn(first)), write(third), write(withdrawn(second))]);
      expect(values(await current().select(all('Region')), 'aliases')).toEqual([['丙']]);
    });
  });
}
