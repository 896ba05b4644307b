/**
 * Lets Schemathesis ask the running server thousands of things that the schema allows: `npm run fuzz`.
 * Fails where the server answers with a 5xx; says so, and no more, where Schemathesis is not at hand.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/app/config.ts';
import { startServer } from '../src/app/start-server.ts';
import { bringClient, whyNoClient } from './clients/bring-client.ts';

/** Queries of each root field, and the seed that they are made from. */
const EXAMPLES = '12';
const SEED = '20200525';

const HOOKS = join(import.meta.dirname, 'clients');

const reason = await whyNoClient('schemathesis');
if (reason === null) process.exitCode = await fuzz();
else {
  console.error(`The API cannot be fuzzed: ${reason}.`);
  process.exitCode = process.argv.includes('--insist') ? 1 : 0;
}

async function fuzz(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'pactgraph-'));
  const environment = {
    PACTGRAPH_DATA: folder,
    PORT: '0',
    PACTGRAPH_RATE: '1000000',
    PACTGRAPH_LOG: 'error',
  };
  const server = await startServer(
    { ...readConfig(environment), port: 0 },
    { seed: true, log: (line) => console.log(line) },
  );
  const program = join(await bringClient('schemathesis'), 'schemathesis');
  const options = ['--checks=no_server_error', '--phases=fuzzing', '--workers=1'];
  const size = [`--max-examples=${EXAMPLES}`, `--seed=${SEED}`, '--request-timeout=40'];
  const child = spawn(program, ['run', `${server.url}/graphql`, ...options, ...size], {
    stdio: 'inherit',
    cwd: folder,
    env: { ...process.env, SCHEMATHESIS_HOOKS: 'schemathesis_hooks', PYTHONPATH: HOOKS },
  });
  const [status] = await once(child, 'exit');
  await server.close();
  rmSync(folder, { recursive: true });
  return Number(status ?? 1);
}
