/**
 * Starts a Neo4j for tests and prints how to reach it: `npm run neo4j:test-server`. It stops when
 * its standard input closes (Ctrl+D) or with Ctrl+C, and keeps nothing.
 */
import { whyNoServer } from './neo4j/server-jars.ts';
import { startTestServer } from './neo4j/test-server.ts';

const reason = await whyNoServer();
if (reason === null) await serve();
else {
  console.error(`Neo4j cannot be started: ${reason}.`);
  process.exitCode = 1;
}

async function serve(): Promise<void> {
  const server = await startTestServer();
  console.log(`NEO4J_URI=${server.uri}`);
  console.log(`NEO4J_USER=${server.user}`);
  console.log(`NEO4J_PASSWORD=${server.password}`);
  const ended = Promise.withResolvers<void>();
  process.stdin.on('end', ended.resolve).resume();
  process.once('SIGINT', ended.resolve);
  process.once('SIGTERM', ended.resolve);
  await ended.promise;
  await server.stop();
  process.exit();
}
