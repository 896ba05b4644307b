import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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
 * Reads of one store as it grows: the p95 of each at every size, the start of a server to its first
 * answer, and on SQLite the bytes of the file for each agreement. The agreements are lean ones.
 * Usage: node bench/growth.ts [sqlite|neo4j [SIZE…]]
 */
const [engine = 'sqlite', ...given] = process.argv.slice(2);
const SIZES = given.length > 0 ? given.map(Number) : [20_000, 200_000];
const READINGS = 200;
const FIRST = '{ regions(first: 1) { nodes { id } } }';

const folder = await mkdtemp(join(tmpdir(), 'pactgraph-bench-'));
await using neo4j = engine === 'neo4j' ? await openNeo4j() : null;
const config: StoreConfig = { neo4j: neo4j?.config ?? null, dataFolder: folder };
const environment = neo4j ? environmentOf(neo4j.config) : { PACTGRAPH_DATA: folder };

console.log(`${engine}: p95 of ${READINGS} readings, ms, one after the other`);
const columns = [...questions.map(({ name }) => name), 'start', 'bytes an agreement'];
console.log(`| agreements | ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length + 1)}`);
const found: number[][] = [];
for (const size of SIZES) {
  await fill(size);
  found.push([...(await readings()), await startUp(), (await bytes()) / size]);
  console.log(
    `| ${[size, ...(found.at(-1) ?? []).map((value) => value.toFixed(1))].join(' | ')} |`,
  );
}
const growth = columns.map((_, i) => (found.at(-1)?.[i] ?? 0) / (found[0]?.[i] ?? 1));
console.log(`| largest to smallest | ${growth.map((ratio) => ratio.toFixed(2)).join(' | ')} |`);
await rm(folder, { recursive: true });

async function fill(size: number): Promise<void> {
  await using store = await openStore(config);
  for (const batch of batchesOf(size, 'lean')) await store.apply(batch, resolve);
}

async function readings(): Promise<number[]> {
  await using server = await serveOurs(environment);
  const all: number[] = [];
  for (const { ours, variables } of questions) {
    const times: number[] = [];
    for (let i = 0; i < READINGS + variables.length; i++) {
      times.push(await timed(server, ours.query, variables[i % variables.length] ?? {}));
    }
    all.push(percentile(times.slice(variables.length), 0.95));
  }
  return all;
}

async function timed({ url }: Served, query: string, variables: object): Promise<number> {
  const start = performance.now();
  await ask(url, query, variables);
  return performance.now() - start;
}

async function startUp(): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await using server = await serveOurs(environment);
    await ask(server.url, FIRST, {});
    times.push(performance.now() - start);
  }
  return median(times);
}

async function bytes(): Promise<number> {
  const files = (await readdir(folder)).filter((name) => name.startsWith('graph.sqlite'));
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
