import { startTestServer } from '../../scripts/neo4j/test-server.ts';
import { type Neo4jConfig, readNeo4j } from '../../src/app/config.ts';

/** A Neo4j to measure on: that of `NEO4J_URI`, else an empty one of our own. */
export async function openNeo4j(): Promise<AsyncDisposable & { readonly config: Neo4jConfig }> {
  const { NEO4J_URI: uri } = process.env;
  if (uri) return { config: readNeo4j(uri), async [Symbol.asyncDispose]() {} };
  const { stop, ...server } = await startTestServer();
  return { config: { ...server, database: null }, [Symbol.asyncDispose]: stop };
}

/** The settings of a process that uses it. */
export function environmentOf({ uri, user, password }: Neo4jConfig): NodeJS.ProcessEnv {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}
