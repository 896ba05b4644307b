import { auth, driver } from 'neo4j-driver';
import type { Neo4jConfig } from '../../src/app/config.ts';
import { graphFile } from '../../src/app/open-store.ts';
import { Database } from '../../src/store/sqlite/database.ts';
import { byCypher, allPairs as pairsByCypher, type RunCypher } from './by-cypher.ts';
import { bySql, allPairs as pairsBySql } from './by-sql.ts';
import type { Hands } from './questions.ts';

type Ask = () => unknown;

/** Somebody who answers each question without the API, on the same data. */
export interface Hand extends AsyncDisposable {
  readonly language: 'SQL' | 'Cypher';
  readonly answers: Readonly<Record<keyof Hands<never>, Ask>>;
  readonly allPairs: Ask;
}

export function sqlHand(dataFolder: string): Hand {
  const tables = new Database(graphFile({ dataFolder }), { readOnly: true });
  return {
    language: 'SQL',
    answers: bound(bySql, tables),
    allPairs: () => pairsBySql(tables),
    async [Symbol.asyncDispose]() {
      tables[Symbol.dispose]();
    },
  };
}

export function cypherHand({ uri, user, password, database }: Neo4jConfig): Hand {
  const server = driver(uri, auth.basic(user, password), { disableLosslessIntegers: true });
  const run: RunCypher = async (statement, parameters = {}) => {
    const { records } = await server.executeQuery(statement, parameters, {
      routing: 'READ',
      ...(database === null ? {} : { database }),
    });
    return records.map((record) => record.toObject());
  };
  return {
    language: 'Cypher',
    answers: bound(byCypher, run),
    allPairs: () => pairsByCypher(run),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

function bound<Engine>(hands: Hands<Engine>, engine: Engine): Hand['answers'] {
  const asked = Object.entries(hands).map(([key, hand]) => [key, () => hand(engine)]);
  return Object.fromEntries(asked) as Hand['answers'];
}
