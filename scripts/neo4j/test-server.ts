import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bringJars } from './server-jars.ts';

export interface TestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

const PROGRAM = join(import.meta.dirname, 'Neo4jServer.java');

/** Starts an empty Neo4j on a free port of 127.0.0.1; see `whyNoServer` for where it cannot. */
export async function startTestServer(): Promise<TestServer> {
  const jars = await bringJars();
  const password = randomUUID();
  const server = spawn('java', ['-Xmx768m', '-cp', join(jars, '*'), PROGRAM], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NEO4J_PASSWORD: password },
  });
  const exited = once(server, 'exit');
  const errors: string[] = [];
  createInterface({ input: server.stderr }).on('line', (line) => errors.push(line));
  const uri = await Promise.race([
    firstAddress(server.stdout),
    exited.then(() => {
      throw new Error(`The Neo4j server did not start:\n${errors.join('\n')}`);
    }),
  ]);
  return {
    uri,
    user: 'neo4j',
    password,
    async stop() {
      server.stdin.end();
      await exited;
    },
  };
}

async function firstAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    if (line.startsWith('bolt://')) {
      output.resume();
      return line.replace(/\/$/, '');
    }
  }
  return new Promise(() => {});
}
