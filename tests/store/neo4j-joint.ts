import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { compileSelection } from '../../src/store/neo4j/compile-page.ts';
import { Connection } from '../../src/store/neo4j/connection.ts';
import { type Cypher, cypher } from '../../src/store/neo4j/cypher.ts';
import { openNeo4jStore } from '../../src/store/neo4j/store.ts';
import type { Where } from '../../src/store/selection.ts';
import { reported } from '../resolve/reports.ts';
import { selections } from './arbitrary-selections.ts';
import { empty, type Server } from './neo4j-server.ts';
import { openProxy } from './proxy.ts';
import { relationOf } from './relations.ts';
import { all, select } from './selections.ts';

/** Planning a new statement takes Neo4j longest; FUZZ_RUNS asks for more. */
const RUNS = Number(process.env['FUZZ_RUNS'] || 5);

/** What is read together is what is read alone. */
export function neo4jJoint(server: () => Server, model: GraphModel): void {
  /** Each alone, and then all in one turn. */
  async function bothWays(pieces: readonly Cypher[]) {
    await using connection = new Connection(server());
    const alone: PromiseSettledResult<unknown>[] = [];
    for (const piece of pieces) {
      alone.push(...(await Promise.allSettled([connection.readLight(piece)])));
    }
    const together = await Promise.allSettled(pieces.map((piece) => connection.readLight(piece)));
    return { alone, together };
  }

  async function filled() {
    await empty(server());
    const store = await openNeo4jStore({ ...server(), model });
    const articles = ['a', 'b', 'c'].map((article, i) =>
      reported({ article, signedOn: `202${i}-05-25`, clauses: ['产业合作', `条款${i}`] }),
    );
    await store.apply(articles, resolve);
    return store;
  }

  test('answers and errors are those of each alone', async () => {
    const text = fc.constantFrom('', 'x', '青岚', "'}) //");
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 20 }), async (texts) => {
        const pieces = texts.map(
          (one) =>
            cypher`RETURN COLLECT { UNWIND [1, 2] AS n RETURN [n / size(${one}), ${one}] } AS page`,
        );
        const { alone, together } = await bothWays(pieces);
        const told = (result: PromiseSettledResult<unknown>) =>
          result.status === 'rejected' ? String(result.reason) : result.value;
        expect(together.map(told)).toEqual(alone.map(told));
        expect(alone.map(({ status }) => status === 'fulfilled')).toEqual(texts.map(Boolean));
      }),
      { numRuns: RUNS },
    );
  });

  test('so they are for any selection', async () => {
    await using _store = await filled();
    await fc.assert(
      fc.asyncProperty(selections(model), async (selection) => {
        const piece = compileSelection(model, selection);
        const { alone, together } = await bothWays([piece, piece, piece]);
        expect(together).toEqual(alone);
      }),
      { numRuns: RUNS },
    );
  });

  test('what is asked for together while the server is down is answered when it is back', async () => {
    await using proxy = await openProxy(server().uri);
    await using connection = new Connection({ ...server(), uri: proxy.uri });
    await proxy.cut();
    const names = ['青岚', '云陌', '白榆'];
    const asked = names.map((name) => connection.readLight(cypher`RETURN ${name} AS page`));
    setTimeout(() => void proxy.resume(), 500);
    expect(await Promise.all(asked)).toEqual(names);
  });

  test('each node that is asked for by its id is its own answer, and so are the hits of each text', async () => {
    await using store = await filled();
    const { items } = await store.select(all('Region'));
    const ids = [...items.map(({ node }) => node.id), 'region:none'];
    const agreements = relationOf(model, 'Region', 'agreements');
    const relations = [{ alias: 'a', relation: agreements, selection: select('Agreement', {}) }];
    const reads = store.until(new AbortController().signal);
    const asked = [
      ...ids.map((id) => () => {
        const where: Where = { op: 'compare', property: 'id', test: 'eq', value: id };
        return reads.select({ ...select('Region', { where, relations }), count: false });
      }),
      ...['青岚', '云陌', '合作', '产业', '没有这样的词'].map((text) => () => {
        const window = { size: 5, from: 'start', after: null, before: null } as const;
        const rest = { kinds: null, where: null, items: true, facets: false, highlights: false };
        return reads.search({ text, window, count: true, branches: [], ...rest });
      }),
    ];
    const alone: unknown[] = [];
    for (const ask of asked) alone.push(await ask());
    expect(await Promise.all(asked.map((ask) => ask()))).toEqual(alone);
    expect(new Set(alone.map((one) => JSON.stringify(one))).size).toBeGreaterThan(4);
  });
}
