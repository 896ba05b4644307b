import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { Grouping, Page, Selection, Window } from '../../src/store/selection.ts';
import { openSqliteArchive } from '../../src/store/sqlite/archive.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import type { TextQuery } from '../../src/store/text-query.ts';
import { ingestCorpus } from '../docs/corpus.ts';
import { NAMES, writes } from './arbitrary-facts.ts';
import { groupings, selections } from './arbitrary-selections.ts';
import { articleTelling } from './articles.ts';
import { dumpOf } from './selections.ts';
import { regionNamed, tiesOf } from './ties.ts';

const SEARCHES = [
  '青岚',
  '岚',
  '协议',
  'beta',
  "O'Brien",
  '𠮷野',
  '合作 协议',
  'memorandum 協議',
  '领域',
  'ql',
  'qinglan',
  '青嵐 協議',
];

/** As analysts ask: names in all their forms, words of clauses, several words, words that are not there. */
const QUESTIONS = [
  '合作',
  '协议',
  '青岚',
  '青嵐經開區',
  '云陌新区',
  '白榆 高新区',
  'qljkq',
  'yunmo',
  'QLS',
  '人才交流',
  '营商环境',
  '一网通办',
  '交通',
  '轨道',
  '快速通道',
  '飞地',
  '公园城市',
  '产业园',
  '联席会议',
  '座谈会',
  '备忘录',
  '四川省',
  '合作 备忘录',
  '区',
  '2025',
  'talent',
  'Talent',
  'lt',
  '没有这样的词',
];

const EVERYTHING: Omit<TextQuery, 'window' | 'text'> = {
  kinds: null,
  where: null,
  count: true,
  items: true,
  facets: true,
  highlights: true,
  branches: [
    { kind: 'Region', properties: ['name', 'aliases'], relations: [], evidence: [] },
    { kind: 'Agreement', properties: ['name', 'signedOn'], relations: [], evidence: [] },
  ],
};

/** Planning a new statement takes Neo4j longest; FUZZ_RUNS asks for more. */
const RUNS = Number(process.env['FUZZ_RUNS'] || 8);

/** Two stores give the same graph and the same answers, cursors included, whatever was written. */
export function sameAnswers(
  model: GraphModel,
  open: (model: GraphModel) => Promise<GraphStore>,
): void {
  test('SQLite and this store give the same dumps, answers and hits', async () => {
    const search = fc.record({
      text: fc.constantFrom(...SEARCHES),
      size: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(
        writes,
        fc.array(selections(model), { minLength: 6, maxLength: 6 }),
        fc.array(
          fc
            .constantFrom('Agreement', 'Region', 'Clause', 'Party')
            .chain((of) => groupings(model, of)),
          { minLength: 1, maxLength: 1 },
        ),
        search,
        async (batches, wanted, grouped, { text, size }) => {
          await using one = openSqliteStore({ path: ':memory:', model });
          await using other = await open(model);
          for (const batch of batches) {
            const facts = batch.map(articleTelling);
            expect(await other.apply(facts, resolve)).toEqual(await one.apply(facts, resolve));
          }
          expect(await dumpOf(other)).toEqual(await dumpOf(one));
          expect(await other.counts()).toEqual(await one.counts());
          for (const selection of wanted) await compareSelection(one, other, selection);
          for (const grouping of grouped) await compareGroups(one, other, grouping);
          await comparePaths(one, other, model);
          await compareSearch(one, other, text, size);
        },
      ),
      { numRuns: RUNS },
    );
  });
}

/** Two stores find the same of a corpus, in the same order. */
export function sameHits(
  model: GraphModel,
  open: (model: GraphModel) => Promise<GraphStore>,
): void {
  test('SQLite and this store find the same for each question, the first ten in the same order', async () => {
    await using one = openSqliteStore({ path: ':memory:', model });
    await using other = await open(model);
    for (const store of [one, other]) {
      await using archive = openSqliteArchive({ path: ':memory:' });
      await ingestCorpus(store, archive);
    }
    const none: string[] = [];
    for (const text of QUESTIONS) {
      await compareSearch(one, other, text, 10);
      const window = { size: 0, from: 'start', after: null, before: null } as const;
      const page = await one.search({ ...EVERYTHING, text, window });
      if (page.total === 0) none.push(text);
    }
    expect(none).toEqual(['没有这样的词']);
  });
}

async function compareSelection(one: GraphStore, other: GraphStore, selection: Selection) {
  await comparePages(selection.window, (window) => [
    one.select({ ...selection, window }),
    other.select({ ...selection, window }),
  ]);
}

async function compareGroups(one: GraphStore, other: GraphStore, grouping: Grouping) {
  await comparePages(grouping.window, (window) => [
    one.aggregate({ ...grouping, window }),
    other.aggregate({ ...grouping, window }),
  ]);
  const table = await one.tabulate(grouping);
  expect(await other.tabulate(grouping)).toEqual(table);
  const { items } = await one.aggregate({ ...grouping, items: true });
  expect(table.counts).toEqual(items.map(({ node }) => node.count));
}

/** Between all the regions that there can be, and around each. */
async function comparePaths(one: GraphStore, other: GraphStore, model: GraphModel) {
  const { signed, partOf, agreement } = tiesOf(model);
  const [from, ...to] = NAMES.slice(0, 2).map(regionNamed);
  if (!from) return;
  for (const ties of [[agreement], [signed, partOf]]) {
    for (const end of to) {
      const query = { from: [from], to: [end], ties, maxHops: 4, count: 3, hasTies: true };
      expect(await other.paths(query)).toEqual(await one.paths(query));
    }
    const around = { of: from, ties, radius: 2, size: 4 };
    expect(await other.neighbourhood(around)).toEqual(await one.neighbourhood(around));
  }
}

async function compareSearch(one: GraphStore, other: GraphStore, text: string, size: number) {
  await comparePages({ size, from: 'start', after: null, before: null }, (window) => [
    one.search({ ...EVERYTHING, text, window }),
    other.search({ ...EVERYTHING, text, window }),
  ]);
}

/** The first page, and the next from where that ends: from the cursor of either, for they are equal. */
async function comparePages(
  window: Window,
  ask: (window: Window) => readonly [Promise<Page<unknown>>, Promise<Page<unknown>>],
): Promise<void> {
  const [expected, found] = await Promise.all(ask(window));
  expect(found).toEqual(expected);
  const isForward = window.from === 'start';
  const last = isForward ? expected.items.at(-1) : expected.items[0];
  if (!last) return;
  const next = isForward ? { ...window, after: last.cursor } : { ...window, before: last.cursor };
  const [after, same] = await Promise.all(ask(next));
  expect(same).toEqual(after);
}
