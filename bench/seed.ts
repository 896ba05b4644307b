import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStreet } from '../src/app/open-street.ts';

/** The time of a warm parse of the seed article, and from start to the first answered query. */
const ROOT = join(import.meta.dirname, '..');
const SEEDS = join(ROOT, 'seeds/articles');
const QUERY = '{ agreements { nodes { type clauses { totalCount } } } }';

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function warmParse(): number {
  const street = openStreet();
  const name = readdirSync(SEEDS)[0] ?? '';
  const file = { name, bytes: readFileSync(join(SEEDS, name)), published: null };
  const runs = Array.from({ length: 300 }, () => {
    const start = performance.now();
    street.read(file);
    return performance.now() - start;
  });
  return median(runs.slice(100));
}

/** Milliseconds from the start of the process to the answer. */
async function firstAnswer(data: string): Promise<number> {
  const start = performance.now();
  const args = [join(ROOT, 'src/cli/main.ts'), 'serve', '--seed', '--port', '0'];
  const env = { PATH: process.env['PATH'], PACTGRAPH_DATA: data, PACTGRAPH_LOG: 'silent' };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    const url = /(http:\S+:\d+)\n/.exec(output)?.[1];
    if (url === undefined) continue;
    await (await fetch(`${url}/graphql?query=${encodeURIComponent(QUERY)}`)).json();
    break;
  }
  const passed = performance.now() - start;
  const closed = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGTERM');
  await closed;
  return passed;
}

const empty: number[] = [];
const filled: number[] = [];
for (let run = 0; run < 5; run++) {
  const data = mkdtempSync(join(tmpdir(), 'pactgraph-bench-'));
  empty.push(await firstAnswer(data));
  filled.push(await firstAnswer(data));
  rmSync(data, { recursive: true });
}
console.log(`warm parse of the seed article: ${warmParse().toFixed(2)} ms (median of 200)`);
console.log(`start to first answer, empty store: ${median(empty).toFixed(0)} ms (median of 5)`);
console.log(`start to first answer, filled store: ${median(filled).toFixed(0)} ms (median of 5)`);
