import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Archive, ArchivedDocument, WhichReceipts } from '../../src/store/archive.ts';
import type { Judgement } from '../../src/store/judgement.ts';

const document = (hash: string, text = hash): ArchivedDocument => ({
  hash,
  name: `${hash}.txt`,
  bytes: new TextEncoder().encode(text),
  receivedAt: '2031-04-06T00:00:00.000Z',
  published: null,
  withdrawnAt: null,
  failure: null,
});

const judgement = (id: string, changed: Partial<Judgement> = {}): Judgement => ({
  id,
  at: '2031-04-06T00:00:00.000Z',
  by: '林溪',
  verdict: 'value',
  subjects: ['agreement:00.0'],
  property: 'signedOn',
  value: '2031-04-05',
  reason: null,
  undoes: null,
  ...changed,
});

/** What every archive promises. */
export function archiveContract(open: () => Promise<Archive>): void {
  describe('archive', () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await open();
    });
    afterEach(async () => {
      await archive[Symbol.asyncDispose]();
    });

    test('gives back the bytes as they came', async () => {
      const bytes = new Uint8Array([0, 255, 10, 13, 239, 187, 191]);
      await archive.put({ ...document('a'), bytes });
      expect(new Uint8Array((await archive.get('a'))?.bytes ?? [])).toEqual(bytes);
      expect(await archive.get('b')).toBeNull();
    });

    test('keeps when a document first came, and takes its new outcome', async () => {
      expect(await archive.put(document('a'))).toBe('new');
      const failure = { code: 'document.binary', message: 'no text' };
      const again = { ...document('a'), receivedAt: '2032-01-01T00:00:00.000Z', failure };
      expect(await archive.put(again)).toBe('known');
      expect(await archive.get('a')).toMatchObject({
        receivedAt: '2031-04-06T00:00:00.000Z',
        failure,
      });
      expect(await archive.count()).toEqual({ read: 0, failed: 1 });
    });

    test('tells when documents came, the first first, without their bytes', async () => {
      const at = (hour: number) => `2031-04-06T0${hour}:00:00.000Z`;
      await archive.put({ ...document('a'), receivedAt: at(3) });
      await archive.put({ ...document('b'), receivedAt: at(1) });
      await archive.put({ ...document('c'), receivedAt: at(2) });
      const hashes = async (which: WhichReceipts) =>
        (await archive.receipts(which)).map(({ hash }) => hash);
      expect(await hashes({ since: at(2), limit: 9 })).toEqual(['c', 'a']);
      expect(await hashes({ since: at(0), limit: 2 })).toEqual(['b', 'c']);
      expect(await hashes({ hashes: ['a', 'b', 'none'] })).toEqual(['b', 'a']);
      expect(await archive.receipts({ hashes: ['c'] })).toEqual([
        {
          hash: 'c',
          name: 'c.txt',
          receivedAt: at(2),
          published: null,
          withdrawnAt: null,
          failure: null,
        },
      ]);
    });

    test('keeps what is withdrawn, marked, however often it comes again', async () => {
      const at = '2032-01-01T00:00:00.000Z';
      expect(await archive.markWithdrawn('a', at)).toBe(false);
      await archive.put(document('a'));
      expect(await archive.markWithdrawn('a', at)).toBe(true);
      expect(await archive.put(document('a'))).toBe('withdrawn');
      expect(await archive.get('a')).toMatchObject({ withdrawnAt: at, name: 'a.txt' });
      expect(await archive.receipts({ since: at, limit: 9 })).toMatchObject([{ hash: 'a' }]);
      expect(await archive.put({ ...document('b'), withdrawnAt: at })).toBe('withdrawn');
      expect(await archive.markWithdrawn('a', null)).toBe(true);
      expect(await archive.put(document('a'))).toBe('known');
      expect(await archive.get('a')).toMatchObject({ withdrawnAt: null });
    });

    test('lists all by hash, while others come', async () => {
      for (const hash of ['c', 'a', 'b']) await archive.put(document(hash));
      const seen: string[] = [];
      for await (const { hash } of archive.all()) {
        seen.push(hash);
        await archive.put(document(hash));
        await archive.put(document('d'));
      }
      expect(seen).toEqual(['a', 'b', 'c', 'd']);
    });

    describe('its log of judgements', () => {
      const logged = async () => {
        const log: Judgement[] = [];
        for await (const one of archive.judgements()) log.push(one);
        return log;
      };

      test('gives them back as they are, in the order in which they came', async () => {
        const log = [
          judgement('z', {
            verdict: 'same',
            subjects: ['a.0', 'b.0'],
            property: null,
            value: null,
          }),
          judgement('a', { value: ['青岚', '岚城'], property: 'aliases', reason: '两处写法' }),
          judgement('m', {
            verdict: 'undo',
            subjects: [],
            undoes: 'z',
            at: '2030-01-01T00:00:00Z',
          }),
          judgement('b', { property: 'views', value: 3 }),
        ];
        for (const one of log) expect(await archive.judge(one)).toBe('new');
        expect(await logged()).toEqual(log);
      });

      test('is never changed: what is added again stays as it was, where it was', async () => {
        await archive.judge(judgement('a'));
        await archive.judge(judgement('b'));
        expect(await archive.judge(judgement('a', { value: '1999' }))).toBe('known');
        expect(await logged()).toEqual([judgement('a'), judgement('b')]);
      });

      test('takes what several add at once, each once', async () => {
        const ids = ['a', 'b', 'c', 'd', 'a', 'b'];
        const added = await Promise.all(ids.map((id) => archive.judge(judgement(id))));
        expect(added.filter((one) => one === 'new')).toHaveLength(4);
        expect((await logged()).map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
      });
    });
  });
}
