import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Software of others that reads what we write, each in versions that are pinned. */
export type Client = 'tables' | 'graphs' | 'maps' | 'sql' | 'ftm' | 'schemathesis';

/** Why it cannot be used here, or null where it can; brings it the first time. */
export async function whyNoClient(client: Client): Promise<string | null> {
  return bringClient(client).then(
    () => null,
    (error: Error) => `${client}: ${error.message.split('\n')[0]}`,
  );
}

/**
 * The folder with the programs of a client's Python environment, outside the repository; brought from
 * PyPI the first time. One that was broken off is begun again.
 */
export async function bringClient(client: Client): Promise<string> {
  const requirements = join(import.meta.dirname, 'requirements', `${client}.txt`);
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(cacheFolder(), `python-${client}-${digest}`);
  if (existsSync(join(folder, 'whole'))) return join(folder, 'bin');
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  await run('python3', ['-m', 'venv', folder]);
  await run(join(folder, 'bin', 'pip'), ['install', '--quiet', '--requirement', requirements]);
  await mkdir(join(folder, 'whole'));
  return join(folder, 'bin');
}

/** Runs one of our checks with the Python of a client. @returns what it printed, as JSON */
export async function runCheck(client: Client, args: readonly string[]): Promise<unknown> {
  const python = join(await bringClient(client), 'python');
  const script = join(import.meta.dirname, `check_${client}.py`);
  const { stdout } = await run(python, [script, ...args], { maxBuffer: 10 ** 7 });
  return JSON.parse(stdout);
}

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'pactgraph');
}
