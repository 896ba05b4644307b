import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { copyStores, type Stores } from '../../src/pipeline/copy.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { Judgement } from '../../src/store/judgement.ts';
import { openSqliteArchive } from '../../src/store/sqlite/archive.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { reported } from '../resolve/reports.ts';
import { withdrawn } from '../store/articles.ts';
import { dumpOf } from '../store/selections.ts';

type OpenPlace = () => Promise<Stores>;

/** What a copy promises, to another store and back. */
export function copyContract(model: GraphModel, openOther: OpenPlace): void {
  let source: Stores;
  let target: Stores;
  beforeEach(async () => {
    source = openEmbedded(model);
    target = await openOther();
    const articles = Array.from({ length: 120 }, (_, i) =>
      reported({ article: `a${i}`, clauses: [`条款${i % 7}`], signedOn: `20${10 + (i % 9)}` }),
    );
    await source.store.apply([...articles, withdrawn(reported({ article: 'gone' }))], resolve);
    for (const hash of ['b', 'a']) await source.archive.put(documentOf(hash));
    for (const id of ['y', 'x']) await source.archive.judge(judgementOf(id));
  });
  afterEach(async () => {
    await closeAll(source);
    await closeAll(target);
  });

  test('a copy is equal, and so is its copy', async () => {
    const report = await copyStores(source, target, resolve);
    expect(report).toEqual({ documents: 2, judgements: 2, articles: 121, unchanged: 0 });
    expect(await dumpOf(target.store)).toEqual(await dumpOf(source.store));
    const back = openEmbedded(model);
    await copyStores(target, back, resolve);
    expect(await dumpOf(back.store)).toEqual(await dumpOf(source.store));
    const document = await back.archive.get('a');
    expect([document?.receivedAt, document?.bytes.length]).toEqual([documentOf('a').receivedAt, 1]);
    expect(await logOf(back)).toEqual(['y', 'x'].map(judgementOf));
    await closeAll(back);
  });

  test('a copy that was broken off goes on when it is run again', async () => {
    const broken = copyStores(source, target, resolve, (done, what) => {
      if (done === 100 && what.length === 64) throw new TypeError('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    const report = await copyStores(source, target, resolve);
    expect(report).toEqual({ documents: 2, judgements: 2, articles: 121, unchanged: 100 });
    expect(await dumpOf(target.store)).toEqual(await dumpOf(source.store));
  });

  test('a store with articles of its own is refused and left as it is', async () => {
    await target.store.apply([reported({ article: 'stranger' })], resolve);
    const before = await dumpOf(target.store);
    const copy = copyStores(source, target, resolve);
    await expect(copy).rejects.toMatchObject({ code: 'copy.not-empty' });
    expect(await dumpOf(target.store)).toEqual(before);
    expect(await target.archive.count()).toEqual({ read: 0, failed: 0 });
  });
}

export function openEmbedded(model: GraphModel): Stores {
  return {
    store: openSqliteStore({ path: ':memory:', model }),
    archive: openSqliteArchive({ path: ':memory:' }),
  };
}

async function closeAll({ store, archive }: Stores): Promise<void> {
  await store[Symbol.asyncDispose]();
  await archive[Symbol.asyncDispose]();
}

function documentOf(hash: string) {
  return {
    hash,
    name: `${hash}.txt`,
    bytes: new TextEncoder().encode(hash),
    receivedAt: '2031-04-06T00:00:00.000Z',
    published: null,
    withdrawnAt: null,
    failure: null,
  };
}

function judgementOf(id: string): Judgement {
  return {
    id,
    at: '2031-04-06T00:00:00.000Z',
    by: '林溪',
    verdict: 'wrong',
    subjects: ['region:青岚市@'],
    property: null,
    value: null,
    reason: '同名异地',
    undoes: null,
  };
}

async function logOf({ archive }: Stores): Promise<Judgement[]> {
  const log: Judgement[] = [];
  for await (const one of archive.judgements()) log.push(one);
  return log;
}
