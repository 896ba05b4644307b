import { describe, expect, test } from '@jest/globals';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { Where } from '../../src/store/selection.ts';
import type { TextQuery } from '../../src/store/text-query.ts';
import { reported } from '../resolve/reports.ts';
import { articleTelling } from './articles.ts';

const WINDOW = { size: 10, from: 'start', after: null, before: null } as const;

/** What every store promises of search. */
export function searchContract(current: () => GraphStore, model: GraphModel): void {
  const search = (text: string, more: Partial<TextQuery> = {}) =>
    current().search({
      text,
      kinds: null,
      where: null,
      window: WINDOW,
      count: true,
      items: true,
      facets: false,
      highlights: true,
      branches: [{ kind: 'Region', properties: ['name'], relations: [], evidence: [] }],
      ...more,
    });
  const kinds = async (text: string) =>
    (await search(text)).items.map(({ node }) => node.tree.kind);
  const names = async (text: string, more?: Partial<TextQuery>) =>
    (await search(text, more)).items.flatMap(({ node }) => node.tree.values['name'] ?? []);

  describe('of words', () => {
    test('finds by words, by one character, past stray spaces, the best first', async () => {
      const article = { article: 'a', name: '青岚云陌战略合作协议', clauses: ['协同发展战略'] };
      await current().apply([reported(article)], resolve);
      expect(await kinds('青岚')).toEqual(['Region', 'Agreement']);
      expect(await kinds('青 岚市')).toEqual(['Region']);
      expect(await kinds('岚')).toContain('Region');
      expect(await kinds('战略')).toEqual(expect.arrayContaining(['Agreement', 'Clause']));
      expect(await kinds('没有')).toEqual([]);
      expect(await kinds('" OR *')).toEqual([]);
      expect(await kinds('')).toEqual([]);
    });

    test('pages go on where the last one ended', async () => {
      const clauses = ['合作一', '合作二', '合作三'];
      await current().apply([reported({ article: 'a', clauses })], resolve);
      const first = await search('合作', { window: { ...WINDOW, size: 2 } });
      expect([first.total, first.items.length, first.hasNext]).toEqual([3, 2, true]);
      const after = first.items[1]?.cursor ?? '';
      const rest = await search('合作', { window: { ...WINDOW, after } });
      expect([rest.items.length, rest.hasNext, rest.hasPrevious]).toEqual([1, false, true]);
      const seen = [...first.items, ...rest.items].map(({ node }) => node.tree.id);
      expect(new Set(seen).size).toBe(3);
    });

    test('past the last hit there is an empty page', async () => {
      await current().apply([reported({ article: 'a' })], resolve);
      const { items } = await search('青岚');
      const after = items.at(-1)?.cursor ?? '';
      const page = await search('青岚', { window: { ...WINDOW, after } });
      expect(page).toMatchObject({ items: [], total: items.length, hasNext: false });
    });
  });

  describe('of names', () => {
    const regions = [
      { name: '青岚经开区', aliases: ['青岚开发区', 'QL Zone'] },
      { name: '青岚市' },
      { name: '雲陌區' },
      { name: '重岭县' },
    ];
    const written = () => current().apply([articleTelling({ name: '报道', regions })], resolve);

    test.each([
      ['by another form', '青岚开发区', ['青岚经开区']],
      ['by another form in other letters', 'ｑｌ zone', ['青岚经开区']],
      ['in traditional characters', '青嵐', ['青岚经开区', '青岚市']],
      ['that is written in them', '云陌', ['雲陌區']],
      ['by first letters of its pinyin', 'qljkq', ['青岚经开区']],
      ['by first letters in capitals, of its beginning', 'QL', ['青岚经开区', '青岚市']],
      ['by its pinyin', 'qinglan', ['青岚经开区', '青岚市']],
      ['by pinyin of another form', 'qinglankaifaqu', ['青岚经开区']],
      ['by pinyin of traditional characters', 'ymq', ['雲陌區']],
      ['by nothing that is in its middle', 'jkq', []],
    ])('finds one %s: %s', async (_, text, expected) => {
      await written();
      expect(await names(text)).toEqual(expected);
    });

    test('shows where each value answers', async () => {
      await written();
      const shown = async (text: string) =>
        (await search(text)).items.flatMap(({ node }) =>
          node.highlights.flatMap(({ property, value, spans }) =>
            spans.map(({ start, end }) => `${property} ${value.slice(start, end)}`),
          ),
        );
      expect(await shown('青嵐開發')).toEqual(['aliases 青岚开发']);
      expect(await shown('云陌')).toEqual(['name 雲陌']);
      expect(await shown('qljk')).toEqual(['name 青岚经开']);
      expect(await shown('zone')).toEqual(['aliases Zone']);
      const { items } = await search('zone', { highlights: false });
      expect(items.map(({ node }) => node.highlights)).toEqual([[]]);
    });
  });

  describe('with more', () => {
    const written = () =>
      current().apply(
        [
          articleTelling({
            name: '合作报道',
            publishedAt: '2021-03-02',
            regions: [{ name: '合作市' }, { name: '青岚市' }],
            agreements: [
              {
                parties: ['合作市', '青岚市'],
                values: { name: '合作协议', signedOn: '2020-05' },
                clauses: [
                  { heading: '产业合作', areas: ['industry', 'talent'] },
                  { heading: '合作机制', areas: ['talent'] },
                ],
              },
              { parties: ['青岚市'], values: { name: '合作备忘录', signedOn: '2021' } },
            ],
          }),
        ],
        resolve,
      );

    test('counts what hits share, whatever the page', async () => {
      await written();
      const { facets, items } = await search('合作', { facets: true, items: false });
      expect(items).toEqual([]);
      expect(facets).toEqual({
        kinds: [
          { value: 'Agreement', count: 2 },
          { value: 'Clause', count: 2 },
          { value: 'Article', count: 1 },
          { value: 'Region', count: 1 },
        ],
        years: [
          { value: '2021', count: 2 },
          { value: '2020', count: 1 },
        ],
        areas: [
          { value: 'talent', count: 2 },
          { value: 'industry', count: 1 },
        ],
      });
      expect((await search('合作')).facets).toBeNull();
      expect((await search('没有', { facets: true })).facets).toEqual({
        kinds: [],
        years: [],
        areas: [],
      });
    });

    test('hits pass a filter of their kind', async () => {
      await written();
      const areas = model.kinds.get('Clause')?.relations.find(({ field }) => field === 'areas');
      if (!areas) throw new TypeError('Clause.areas is not declared');
      const industry: Where = {
        op: 'some',
        relation: areas,
        where: { op: 'compare', property: 'code', test: 'eq', value: 'industry' },
      };
      const clauses: Where = { op: 'and', all: [{ op: 'kind', kinds: ['Clause'] }, industry] };
      const where: Where = { op: 'or', all: [clauses, { op: 'kind', kinds: ['Region'] }] };
      const page = await search('合作', { where, facets: true });
      expect(page.items.map(({ node }) => node.tree.kind).sort()).toEqual(['Clause', 'Region']);
      expect(page.total).toBe(2);
      expect(page.facets?.areas.map(({ value }) => value)).toEqual(['industry', 'talent']);
      const only = await search('合作', { kinds: ['Agreement'], where });
      expect(only).toMatchObject({ total: 0, items: [] });
      expect(await names('合作', { kinds: ['Region', 'Clause'], where })).toEqual(['合作市']);
    });
  });
}
