import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { writeCypher } from '../../src/export/graphs/cypher.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { reported } from '../resolve/reports.ts';
import { seedFacts } from '../seed-facts.ts';
import { empty, type Server } from '../store/neo4j-server.ts';

/** Texts that would break a script which quotes badly. */
const HARD = `'; MATCH (n) DETACH DELETE n; //\n"\\u0027\\' $name \`x\` {}`;

/** The script that is exported for `cypher-shell` is run, twice, by a real server. */
export function cypherScript(server: () => Server, model: GraphModel): void {
  test('makes the same graph, also where it is run again', async () => {
    await using store = openSqliteStore({ path: ':memory:', model });
    await store.apply(
      [...seedFacts(), reported({ article: 'a', name: HARD, clauses: [HARD] })],
      resolve,
    );
    const chunks = writeCypher({ model, dump: () => store.dump() });
    const statements = (await Array.fromAsync(chunks)).map((text) => text.replace(/;\n$/, ''));
    await empty(server());
    const { uri, user, password } = server();
    const auth = neo4j.auth.basic(user, password);
    await using driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
    const ask = async (query: string) =>
      Object.fromEntries(
        (await driver.executeQuery(query)).records.map((record) => [
          record.get('kind'),
          record.get('n'),
        ]),
      );
    for (const _ of ['first', 'again']) {
      for (const statement of statements) await driver.executeQuery(statement);
      const nodes = await ask('MATCH (n) RETURN labels(n)[0] AS kind, count(*) AS n');
      const edges = await ask('MATCH ()-[e]->() RETURN type(e) AS kind, count(*) AS n');
      const counts = await store.counts();
      const wanted = Object.entries(counts).filter(([, count]) => count > 0);
      expect({ ...nodes, ...edges }).toEqual(Object.fromEntries(wanted));
    }
    const hard = await driver.executeQuery('MATCH (a:Agreement {name: $name}) RETURN a.id', {
      name: HARD,
    });
    expect(hard.records).toHaveLength(1);
  });
}
