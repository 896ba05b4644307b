import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Archive } from '../../src/store/archive.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { ingestCorpus } from './corpus.ts';
import { asker, documentedQueries } from './documented-queries.ts';

/** Every documented query has the answer that lies beside it, whichever executor runs it. */
export function answersContract(
  open: () => Promise<{ readonly store: GraphStore; readonly archive: Archive }>,
): void {
  let stores: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    stores = await open();
    await ingestCorpus(stores.store, stores.archive);
  });
  afterAll(async () => {
    await stores.store[Symbol.asyncDispose]();
    await stores.archive[Symbol.asyncDispose]();
  });

  describe.each<[string, 'all' | 'none']>([
    ['plain', 'none'],
    ['compiled', 'all'],
  ])('%s', (_, compiles) => {
    test.each(documentedQueries())('$name', async ({ query, answer }) => {
      const ask = asker(stores.store, stores.archive, compiles);
      expect(await ask(query)).toEqual(answer);
    });
  });
}
