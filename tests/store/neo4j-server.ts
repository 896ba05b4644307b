import { auth, driver } from 'neo4j-driver';
import { whyNoServer } from '../../scripts/neo4j/server-jars.ts';
import { startTestServer } from '../../scripts/neo4j/test-server.ts';

export interface Server extends AsyncDisposable {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: null;
  readonly timeLimit: number;
}

/** Why there is no Neo4j to test with, or null; `NEO4J_TEST_URI` names one that is there. */
export async function whyNoNeo4j(): Promise<string | null> {
  if (process.env['NEO4J_TEST_URI']) return null;
  const reason = await whyNoServer();
  return reason && `${reason}, and NEO4J_TEST_URI names no server`;
}

/** The server of `NEO4J_TEST_URI` (its default database is emptied!), else one of our own. */
export async function openServer(): Promise<Server> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = process.env;
  const defaults = { database: null, timeLimit: 30_000 };
  if (uri) {
    const named = { uri, user: user ?? 'neo4j', password: password ?? '' };
    return { ...named, ...defaults, [Symbol.asyncDispose]: async () => {} };
  }
  const { stop, ...own } = await startTestServer();
  return { ...own, ...defaults, [Symbol.asyncDispose]: stop };
}

/** Removes every node; constraints and indexes stay. */
export async function empty({ uri, user, password }: Server): Promise<void> {
  await using connection = driver(uri, auth.basic(user, password));
  const session = connection.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
}
