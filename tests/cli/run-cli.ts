import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, '../..');
export const SEED = join(PACKAGE, 'seeds/articles/000_95f228cafcb4a059.txt');

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real command line with a data folder of its own. */
export interface CommandLine extends AsyncDisposable {
  readonly folder: string;
  run(args: readonly string[], input?: string | Uint8Array): Promise<Outcome>;
  start(args: readonly string[]): ReturnType<typeof spawn>;
}

/** @param environment beside PATH and the data folder */
export async function openCommandLine(
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'pactgraph-'));
  const start = (args: readonly string[]) =>
    spawn(process.execPath, [join(PACKAGE, 'src/cli/main.ts'), ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'], PACTGRAPH_DATA: join(folder, 'data'), ...environment },
    });
  return {
    folder,
    start,
    run: (args, input = '') => collect(start(args), input),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

function collect(child: ReturnType<typeof spawn>, input: string | Uint8Array): Promise<Outcome> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  return new Promise((resolve) => {
    child.on('close', (status) =>
      resolve({
        status,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
  });
}
