import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** As a peer does without them: no limit of requests, no line for each. */
const UNLIMITED = { PACTGRAPH_RATE: '1000000', PACTGRAPH_LOG: 'silent' };

/** A server in a process of its own. */
export interface Served extends AsyncDisposable {
  readonly url: string;
}

/** Pactgraph as it is served to users. @param environment names its store, and settings that are not the usual ones */
export function serveOurs(environment: NodeJS.ProcessEnv): Promise<Served> {
  return serve([join(ROOT, 'src/cli/main.ts'), 'serve', '--port', '0'], environment);
}

/** @param args of Node; the program prints its address */
export async function serve(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Served> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...UNLIMITED, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    const url = /(http:\S+:\d+)\s/.exec(output)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return {
      url,
      async [Symbol.asyncDispose]() {
        child.kill('SIGTERM');
        await closed;
      },
    };
  }
  throw new Error(`${args.join(' ')} did not start`);
}
