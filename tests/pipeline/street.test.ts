import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openStreet } from '../../src/app/open-street.ts';
import { readModel } from '../../src/model/read-model.ts';
import { type Incoming, ingest, rebuild, type Works } from '../../src/pipeline/ingest.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { openSqliteArchive } from '../../src/store/sqlite/archive.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { dumpOf } from '../store/selections.ts';

const SDL = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8');
const street = openStreet();

function openWorks(): Works & AsyncDisposable {
  const store = openSqliteStore({ path: ':memory:', model: readModel(SDL) });
  const archive = openSqliteArchive({ path: ':memory:' });
  const now = () => '2031-04-06T00:00:00.000Z';
  return {
    ...{ street, resolve, store, archive, now },
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await archive[Symbol.asyncDispose]();
    },
  };
}

async function* files(texts: readonly string[]): AsyncGenerator<Incoming> {
  for (const [i, text] of texts.entries()) {
    yield { name: `${i}.txt`, bytes: new TextEncoder().encode(text), published: null };
  }
}

/** An invented report: who, when, what, in which outlet. */
const reports = fc
  .record({
    outlet: fc.constantFrom('青岚日报', '云陌晚报', '白榆日报'),
    published: fc.constantFrom(
      '2031年04月06日 09:00',
      '2031年04月07日 10:30',
      '2031年05月01日 08:00',
    ),
    parties: fc.constantFrom(
      '青岚市与云陌区',
      '云陌区和青岚市人民政府',
      '白榆县与北渡大学',
      '青岚市、白榆县',
    ),
    time: fc.constantFrom('今天', '昨日', '近日', '4月6日', '2031年4月'),
    type: fc.constantFrom('战略合作协议', '框架协议', '合作协议', '人才合作备忘录'),
    clauses: fc.subarray(
      [
        '协同发展产业。共建青云科创园。',
        '加强人才交流。互派干部挂职。',
        '推进交通互联。建设青云快速路。',
      ],
      {
        minLength: 0,
      },
    ),
  })
  .map(({ outlet, published, parties, time, type, clauses }) => {
    const numbered = clauses.map((clause, i) => `${'一二三'[i]}、${clause}`);
    return [
      `${parties}签署${type}`,
      `来源:${outlet} 发布时间:${published}`,
      `${time},${parties}签署${type},明确${clauses.length}个方面的合作内容,双方将在产业、人才等方面开展合作。`,
      ...(numbered.length > 1 ? numbered : []),
    ].join('\n\n');
  });

async function graphOf(texts: readonly string[]): Promise<string[]> {
  await using works = openWorks();
  for (const text of texts) await ingest(files([text]), works);
  return await dumpOf(works.store);
}

describe('the street', () => {
  test('gives one graph for one set of articles, whatever the order of arrival', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .uniqueArray(reports, { minLength: 1, maxLength: 5 })
          .chain((texts) =>
            fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
          ),
        async ([texts, shuffled]) => {
          await using works = openWorks();
          const report = await ingest(files(texts), works);
          expect(report.failures).toEqual([]);
          expect(await graphOf(shuffled)).toEqual(await dumpOf(works.store));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('reads an article twice to no effect, and builds the graph again from the archive', async () => {
    await using works = openWorks();
    const texts = fc.sample(reports, { numRuns: 8, seed: 1 });
    await ingest(files(texts), works);
    const before = await dumpOf(works.store);
    expect(before.some((line) => line.includes('青岚市'))).toBe(true);
    const again = await ingest(files(texts), works);
    expect(again.unchanged).toBe(again.documents);
    expect(await dumpOf(works.store)).toEqual(before);
    await using fresh = openWorks();
    await rebuild({ ...fresh, archive: works.archive }, () => {});
    expect(await dumpOf(fresh.store)).toEqual(before);
  });

  test('counts ten reports of one signing as one agreement with ten reports', async () => {
    await using works = openWorks();
    const texts = Array.from(
      { length: 10 },
      (_, i) =>
        `青岚市与云陌区签署战略合作协议\n\n来源:第${i}日报 发布时间:2031年04月06日 09:00\n\n4月6日,青岚市与云陌区签署战略合作协议。`,
    );
    await ingest(files(texts), works);
    const counts = await works.store.counts();
    expect([counts['Agreement'], counts['Article'], counts['REPORTED_BY']]).toEqual([1, 10, 10]);
  });

  test('keeps a document without facts in the archive alone', async () => {
    await using works = openWorks();
    await ingest(files(['今天天气很好。', '']), works);
    expect(await works.archive.count()).toEqual({ read: 1, failed: 1 });
    expect(await works.store.counts()).toMatchObject({
      Article: 0,
      Region: 0,
      CooperationArea: 23,
    });
  });
});
