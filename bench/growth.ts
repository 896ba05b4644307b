import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore, type StoreConfig } from '../src/app/open-store.ts';
import { resolve } from '../src/resolve/resolve.ts';
import { batchesOf } from './generate/graph.ts';
import { ask } from './measure/client.ts';
import { median, percentile } from './measure/median.ts';
import { environmentOf, openNeo4j } from './measure/neo4j.ts';
import { type Served, serveOurs } from './measure/server.ts';
import { questions } from './reads/questions.ts';

/**
 * Reads of stores of several sizes, of lean agreements: the p95 of each reading, taken at every
 * size in turn, so that what else the machine does falls on all alike; the start of a server to
 * its first answer; and on SQLite the bytes of the file for each agreement.
 * Usage: node bench/growth.ts sqlite FOLDER SIZE… | node bench/growth.ts neo4j SIZE…
 * The stores of SQLite stay in the folder: broken off, it goes on with those that are there.
 */
const [engine, ...given] = process.argv.slice(2);
const READINGS = 300;
const STARTS = 5;
const FIRST = '{ regions(first: 1) { nodes { id } } }';

/** A store with so many agreements. */
interface Grown {
  readonly size: number;
  /** The settings of a process that uses it. */
  readonly environment: NodeJS.ProcessEnv;
  /** Of its files; null where we do not see them. */
  readonly bytes: number | null;
}

await using opened = new AsyncDisposableStack();
const stores = await grow();
const rows = [...(await readings()), ['start', await starts()] as const];
console.log(`p95 of ${READINGS} readings one after the other, median of ${STARTS} starts; ms\n`);
printRow(['', ...stores.map(({ size }) => String(size)), 'largest to smallest']);
printRow(['---', ...stores.map(() => '---'), '---']);
for (const [name, values] of rows) {
  const ratio = (values.at(-1) ?? Number.NaN) / (values[0] ?? Number.NaN);
  printRow([name, ...values.map((value) => value.toFixed(1)), ratio.toFixed(2)]);
}
const each = stores.map(({ bytes, size }) => (bytes === null ? '' : (bytes / size).toFixed(0)));
if (engine === 'sqlite') printRow(['bytes an agreement', ...each, '']);

async function grow(): Promise<Grown[]> {
  if (engine === 'sqlite') {
    const [folder, ...sizes] = given;
    if (folder !== undefined && sizes.length > 0) return growFiles(folder, sizes.map(Number));
  }
  if (engine === 'neo4j' && given.length > 0) return growServers(given.map(Number));
  throw new Error('Usage: node bench/growth.ts sqlite FOLDER SIZE… | neo4j SIZE…');
}

/** Each from a copy of the one before it, made under another name until it is whole. */
async function growFiles(folder: string, sizes: readonly number[]): Promise<Grown[]> {
  await mkdir(folder, { recursive: true });
  const ready = await readdir(folder);
  const grown: Grown[] = [];
  for (const size of sizes) {
    const dataFolder = join(folder, String(size));
    if (!ready.includes(String(size))) {
      const unfinished = `${dataFolder}.unfinished`;
      const before = grown.at(-1)?.environment['PACTGRAPH_DATA'];
      await rm(unfinished, { recursive: true, force: true });
      if (before !== undefined) await cp(before, unfinished, { recursive: true });
      await fill({ neo4j: null, dataFolder: unfinished }, size);
      await rename(unfinished, dataFolder);
    }
    const bytes = await bytesIn(dataFolder);
    grown.push({ size, environment: { PACTGRAPH_DATA: dataFolder }, bytes });
  }
  return grown;
}

async function growServers(sizes: readonly number[]): Promise<Grown[]> {
  const grown: Grown[] = [];
  for (const size of sizes) {
    const { config } = opened.use(await openNeo4j());
    await fill({ neo4j: config, dataFolder: '' }, size);
    grown.push({ size, environment: environmentOf(config), bytes: null });
  }
  return grown;
}

async function fill(config: StoreConfig, size: number): Promise<void> {
  await using store = await openStore(config);
  let articles = 0;
  for (const batch of batchesOf(size, 'lean')) {
    await store.apply(batch, resolve);
    articles += batch.length;
    process.stderr.write(`\r${size} agreements: ${articles} articles`);
  }
  process.stderr.write('\n');
}

async function bytesIn(folder: string): Promise<number> {
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Of each question the p95 at every size. */
async function readings(): Promise<(readonly [string, number[]])[]> {
  await using servers = new AsyncDisposableStack();
  const served: Served[] = [];
  for (const { environment } of stores) served.push(servers.use(await serveOurs(environment)));
  const found: (readonly [string, number[]])[] = [];
  for (const { name, ours, variables } of questions.filter(({ looksAtAll }) => !looksAtAll)) {
    const times = served.map((): number[] => []);
    for (let i = 0; i < READINGS + variables.length; i++) {
      for (const [at, { url }] of served.entries()) {
        const asked = variables[i % variables.length] ?? {};
        times[at]?.push(await timed(url, ours.query, asked));
      }
    }
    found.push([name, times.map((all) => percentile(all.slice(variables.length), 0.95))]);
  }
  return found;
}

async function starts(): Promise<number[]> {
  const times = stores.map((): number[] => []);
  for (let run = 0; run < STARTS; run++) {
    for (const [at, { environment }] of stores.entries()) {
      times[at]?.push(await startUp(environment));
    }
  }
  return times.map(median);
}

async function startUp(environment: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now();
  await using server = await serveOurs(environment);
  await ask(server.url, FIRST, {});
  return performance.now() - start;
}

async function timed(url: string, query: string, variables: object): Promise<number> {
  const start = performance.now();
  await ask(url, query, variables);
  return performance.now() - start;
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
