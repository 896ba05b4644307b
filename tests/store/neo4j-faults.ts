import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from '@jest/globals';
import { createHttpApp } from '../../src/app/http.ts';
import { listen } from '../../src/app/listen.ts';
import { NO_NAMES } from '../../src/graphql/names/known-names.ts';
import { createApi } from '../../src/graphql/yoga.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { clearNeo4jGraph } from '../../src/store/neo4j/clear-graph.ts';
import { Connection } from '../../src/store/neo4j/connection.ts';
import { cypher } from '../../src/store/neo4j/cypher.ts';
import { openNeo4jStore } from '../../src/store/neo4j/store.ts';
import { openCommandLine, SEED } from '../cli/run-cli.ts';
import { SDL } from '../graphql/open-api.ts';
import { reported } from '../resolve/reports.ts';
import { articleTelling, withdrawn } from './articles.ts';
import { empty, type Server } from './neo4j-server.ts';
import { openProxy } from './proxy.ts';
import { all, dumpOf, select } from './selections.ts';

/** What only a store over a network can meet. */
export function neo4jFaults(current: () => Server, model: GraphModel): void {
  const open = (change: Partial<Server> = {}) => openNeo4jStore({ ...current(), ...change, model });
  beforeEach(() => empty(current()));

  test('a server that does not answer, a wrong password and a wrong database are told apart', async () => {
    const proxy = await openProxy(current().uri);
    await proxy.cut();
    await expect(open({ uri: proxy.uri })).rejects.toMatchObject({ code: 'store.unreachable' });
    await expect(open({ password: 'wrong' })).rejects.toMatchObject({
      code: 'store.refused',
      message: expect.not.stringContaining('wrong'),
    });
    const nowhere = openNeo4jStore({ ...current(), database: 'nowhere', model });
    await expect(nowhere).rejects.toMatchObject({ code: 'store.no-database' });
  });

  test('a query that takes too long is broken off', async () => {
    await using connection = new Connection({ ...current(), timeLimit: 100 });
    const endless = connection.read(cypher`UNWIND range(1, 1000000000000) AS n RETURN sum(n)`);
    await expect(endless).rejects.toMatchObject({ code: 'query.time-limit' });
  });

  test('a reading that is wanted no more is broken off, on the server too', async () => {
    await using connection = new Connection(current());
    const end = new AbortController();
    const running = async () => {
      const [row] = await connection.read(
        cypher`SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS ${'1000000000001'}
          AND NOT currentQuery CONTAINS ${'SHOW'} RETURN count(*) AS n`,
      );
      return row?.['n'];
    };
    const endless = connection
      .until(end.signal)
      .read(cypher`UNWIND range(1, 1000000000001) AS n RETURN sum(n)`)
      .catch((error: unknown) => error);
    while ((await running()) !== 1) await sleep(20);
    end.abort('no more');
    expect(await endless).toBe('no more');
    while ((await running()) !== 0) await sleep(20);
    await expect(connection.until(end.signal).read(cypher`RETURN ${1} AS one`)).rejects.toBe(
      'no more',
    );
  });

  test('a store that was down answers again when the server is back', async () => {
    await using proxy = await openProxy(current().uri);
    await using store = await open({ uri: proxy.uri });
    await store.apply([reported({ article: 'a' })], resolve);
    await proxy.cut();
    const asked = store.select(all('Agreement'));
    setTimeout(() => void proxy.resume(), 1500);
    expect((await asked).total).toBe(1);
  });

  test('the server says when its store is down, and when it is back', async () => {
    await using proxy = await openProxy(current().uri);
    await using store = await open({ uri: proxy.uri });
    const api = createApi({ store, model });
    const app = createHttpApp({ api, store, names: NO_NAMES, ready: () => true });
    const server = await listen({ app, host: '127.0.0.1', port: 0 });
    const ready = async () => {
      const response = await fetch(`${server.url}/readyz`);
      return [response.status, await response.json()];
    };
    expect(await ready()).toEqual([200, { status: 'ready' }]);
    await proxy.cut();
    const reason = expect.stringContaining('does not answer');
    expect(await ready()).toEqual([503, { status: 'not ready', reason }]);
    await proxy.resume();
    expect(await ready()).toEqual([200, { status: 'ready' }]);
    await server.close();
  });

  test.each([2_000, 20_000, 60_000])(
    'a write whose wire is cut after %d bytes is done once',
    async (bytes) => {
      await using proxy = await openProxy(current().uri);
      await using store = await open({ uri: proxy.uri });
      const articles = Array.from({ length: 20 }, (_, i) =>
        reported({ article: `a${i}`, clauses: ['产业合作', `条款${i}`] }),
      );
      proxy.cutAfter(bytes);
      await store.apply(articles, resolve);
      const found = await dumpOf(store);
      await empty(current());
      await store.apply(articles, resolve);
      expect(found).toEqual(await dumpOf(store));
    },
  );

  test('a store shows a writer’s work to a reader that is open beside it', async () => {
    await using reader = await open();
    await using writer = await open();
    await writer.apply([reported({ article: 'a' })], resolve);
    expect((await reader.select(all('Agreement'))).total).toBe(1);
  });

  test('two writers of two processes do not make one signing twice', async () => {
    await using one = await open();
    await using other = await open();
    await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((article, i) =>
        (i % 2 ? one : other).apply([reported({ article, signedOn: '2020-05-25' })], resolve),
      ),
    );
    expect((await one.select(all('Agreement'))).total).toBe(1);
  });

  test('the command line gives the same bytes on both stores', async () => {
    const { uri, user, password } = current();
    const variables = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    await using onNeo4j = await openCommandLine(variables);
    await using onSqlite = await openCommandLine();
    for (const cli of [onNeo4j, onSqlite]) {
      expect(await cli.run(['ingest', SEED])).toMatchObject({ status: 0 });
    }
    const { stdout } = await onSqlite.run(['dump']);
    expect(stdout.length).toBeGreaterThan(10_000);
    expect((await onNeo4j.run(['dump'])).stdout).toBe(stdout);
    expect(await onNeo4j.run(['rebuild'])).toMatchObject({ status: 0 });
    expect((await onNeo4j.run(['dump'])).stdout).toBe(stdout);
    expect(existsSync(join(onNeo4j.folder, 'data'))).toBe(false);
  });

  test('takes a property that was added to the schema, and refuses any other drift', async () => {
    const openWith = (sdl: string) => openNeo4jStore({ ...current(), model: readModel(sdl) });
    {
      await using store = await open();
      await store.apply([reported({ article: 'a' })], resolve);
    }
    const lost = SDL.replace(/ {2}"Where it was signed\."\n {2}place: String\n/, '');
    await expect(openWith(lost)).rejects.toMatchObject({ code: 'store.drift' });
    const retyped = SDL.replace('claimedClauses: Int', 'claimedClauses: String');
    await expect(openWith(retyped)).rejects.toThrow(/another type/);
    const added = SDL.replace('type Agreement @node {', 'type Agreement @node {\n  motto: String');
    await using grown = await openWith(added);
    const where = { op: 'compare', property: 'motto', test: 'isNull', value: true } as const;
    expect((await grown.select(select('Agreement', { where }))).total).toBe(1);
    await clearNeo4jGraph(current(), model);
    await using again = await open();
    expect(await dumpOf(again)).toEqual([]);
  });

  test('takes an agreement of any number of parties', async () => {
    await using store = await open();
    const regions = Array.from({ length: 600 }, (_, i) => ({ name: `第${i}合作示范区` }));
    const told = {
      name: '甲',
      regions,
      agreements: [{ parties: regions.map(({ name }) => name) }],
    };
    await store.apply([articleTelling(told)], resolve);
    expect((await store.counts())['PARTY_TO']).toBe(600);
    await store.apply([withdrawn(articleTelling(told))], resolve);
    expect(await dumpOf(store)).toEqual([]);
  });

  test('keeps a text of any length', async () => {
    await using store = await open();
    const name = '协议'.repeat(20_000);
    await store.apply([reported({ article: 'a', name, type: name, clauses: [name] })], resolve);
    const where = { op: 'compare', property: 'name', test: 'eq', value: name } as const;
    expect((await store.select(select('Agreement', { where }))).total).toBe(1);
  });
}
