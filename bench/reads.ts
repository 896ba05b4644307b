import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/app/config.ts';
import type { StoreConfig } from '../src/app/open-store.ts';
import { openStore } from '../src/app/open-store.ts';
import { howManyProcesses } from '../src/app/processes/how-many.ts';
import { resolve } from '../src/resolve/resolve.ts';
import { batchesOf } from './generate/graph.ts';
import { ask, throughput } from './measure/client.ts';
import { median } from './measure/median.ts';
import { environmentOf, openNeo4j } from './measure/neo4j.ts';
import { serve, serveOurs } from './measure/server.ts';
import type { Question } from './reads/question.ts';
import { questions } from './reads/questions.ts';

/**
 * Reads over HTTP at 8 connections: ours on SQLite and on Neo4j beside @neo4j/graphql on the same
 * Neo4j, all under yoga and express, each in as many processes as ours on SQLite usually has. Answers are
 * compared before anything is timed.
 * Usage: node bench/reads.ts [AGREEMENTS [ROUNDS [READ …]]]. BENCH_DATA names a data folder to fill and
 * keep, NEO4J_URI a server of your own, PACTGRAPH_PROCESSES another number of processes of each.
 */
const AGREEMENTS = Number(process.argv[2] ?? 20_000);
const ROUNDS = Number(process.argv[3] ?? 5);
const READS = process.argv.slice(4);
const CONNECTIONS = 8;
const MILLISECONDS = 3000;
/** Before anything is timed: until then the virtual machine of Neo4j interprets, and compiles beside it. */
const WARMING_MILLISECONDS = 10_000;

const folder = process.env['BENCH_DATA'] ?? (await mkdtemp(join(tmpdir(), 'pactgraph-bench-')));
await using neo4j = await openNeo4j();
await fill({ neo4j: null, dataFolder: folder });
await fill({ neo4j: neo4j.config, dataFolder: folder });
{
  const processes = howManyProcesses({ ...readConfig(), neo4j: null });
  const usual = { PACTGRAPH_PROCESSES: String(processes) };
  const environment = { ...usual, ...environmentOf(neo4j.config) };
  await using peer = await serve([join(import.meta.dirname, 'peer-server.ts')], environment);
  await using onNeo4j = await serveOurs(environment);
  await using onSqlite = await serveOurs({ ...usual, PACTGRAPH_DATA: folder });
  console.log(
    `${AGREEMENTS} agreements, answers a second at ${CONNECTIONS} connections, each server in ${processes} processes`,
  );
  console.log(
    '| read | @neo4j/graphql | ours, Neo4j | ours, SQLite | Neo4j ratio | SQLite ratio |',
  );
  console.log('|---|---|---|---|---|---|');
  const urls = { peer: peer.url, neo4j: onNeo4j.url, sqlite: onSqlite.url };
  const wanted = questions.filter(({ name }) => READS.length === 0 || READS.includes(name));
  for (const question of wanted) await measure(question, urls);
}
if (!process.env['BENCH_DATA']) await rm(folder, { recursive: true });

async function fill(config: StoreConfig): Promise<void> {
  await using store = await openStore(config);
  for (const batch of batchesOf(AGREEMENTS)) await store.apply(batch, resolve);
}

async function measure(question: Question, urls: Record<'peer' | 'neo4j' | 'sqlite', string>) {
  const { name, ours, peer, variables } = question;
  await compare(question, urls);
  const loads = {
    peer: { query: peer.query, variables },
    neo4j: { query: ours.query, variables },
    sqlite: { query: ours.query, variables },
  };
  const found = { peer: [] as number[], neo4j: [] as number[], sqlite: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [server, load] of Object.entries(loads) as [
      keyof typeof loads,
      typeof loads.peer,
    ][]) {
      const milliseconds = round === 0 ? WARMING_MILLISECONDS : MILLISECONDS;
      const rate = await throughput(urls[server], load, CONNECTIONS, milliseconds);
      if (round > 0) found[server].push(rate);
    }
  }
  const [theirs, cypher, sql] = [found.peer, found.neo4j, found.sqlite].map(median) as [
    number,
    number,
    number,
  ];
  const cells = [theirs, cypher, sql].map((rate) => rate.toFixed(0));
  const ratios = [cypher / theirs, sql / theirs].map((ratio) => ratio.toFixed(2));
  console.log(`| ${[name, ...cells, ...ratios].join(' | ')} |`);
}

/** All three give the same answer, and it is not an empty one. */
async function compare({ name, ours, peer, variables }: Question, urls: Record<string, string>) {
  let said = 0;
  for (const one of variables) {
    const [theirs, cypher, sql] = await Promise.all([
      ask<never>(urls['peer'] ?? '', peer.query, one),
      ask<never>(urls['neo4j'] ?? '', ours.query, one),
      ask<never>(urls['sqlite'] ?? '', ours.query, one),
    ]);
    const expected = peer.answer(theirs);
    assert.deepEqual(ours.answer(cypher), expected, name);
    assert.deepEqual(ours.answer(sql), expected, name);
    said += JSON.stringify(expected).length;
  }
  assert.ok(said > 20 * variables.length, `${name} asks for nothing`);
}
