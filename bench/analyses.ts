import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type StoreConfig } from '../src/app/open-store.ts';
import { pairsBy } from '../src/graphql/analyses/region-pairs.ts';
import { where } from '../src/graphql/conditions.ts';
import { NO_NAMES } from '../src/graphql/names/known-names.ts';
import { createApi } from '../src/graphql/yoga.ts';
import { resolve } from '../src/resolve/resolve.ts';
import { cypherHand, type Hand, sqlHand } from './analyses/hand.ts';
import { questions } from './analyses/questions.ts';
import { batchesOf, model } from './generate/graph.ts';
import { median } from './measure/median.ts';
import { openNeo4j } from './measure/neo4j.ts';

/**
 * The analyses of the API beside SQL or Cypher written by hand that gives the same answer, taken in
 * turn in one process. Answers are compared before anything is timed.
 * Usage: node bench/analyses.ts [sqlite|neo4j [AGREEMENTS [ROUNDS]]], 20,000 at least, so that what it
 * asks about has an answer. An empty store is filled; BENCH_DATA names a data folder, NEO4J_URI a
 * Neo4j, to fill and keep.
 */
const [engine = 'sqlite'] = process.argv.slice(2);
const AGREEMENTS = Number(process.argv[3] ?? 20_000);
const ROUNDS = Number(process.argv[4] ?? 7);

const given = process.env['BENCH_DATA'];
const folder = given ?? (await mkdtemp(join(tmpdir(), 'pactgraph-bench-')));
await using neo4j = engine === 'neo4j' ? await openNeo4j() : null;
await measureAll({ neo4j: neo4j?.config ?? null, dataFolder: folder });
if (!given) await rm(folder, { recursive: true });

async function measureAll(config: StoreConfig): Promise<void> {
  await using store = await openStore(config);
  if (await store.isEmpty()) {
    for (const batch of batchesOf(AGREEMENTS)) await store.apply(batch, resolve);
  }
  await using hand = config.neo4j ? cypherHand(config.neo4j) : sqlHand(folder);
  console.log(`${AGREEMENTS} agreements, medians of ${ROUNDS} rounds`);
  console.log(`| analysis | API, ms | ${hand.language}, ms | ratio |\n|---|---|---|---|`);

  const signed = where.is('status', 'SIGNED');
  const allPairs = () => pairsBy('Agreement', signed, null, { store, model });
  assert.deepEqual(
    (await allPairs()).map(({ strongTies, weakTies: _, ...pair }) => ({
      ...pair,
      ties: strongTies,
    })),
    plainly(await hand.allPairs()),
  );
  await measure('all pairs, the store alone', allPairs, hand.allPairs);

  const api = createApi({ store, model, names: NO_NAMES });
  const ask = async (query: string): Promise<unknown> => {
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  for (const key of Object.keys(questions) as (keyof Hand['answers'])[]) {
    const { name, query, answer } = questions[key];
    const byHand = hand.answers[key];
    const expected = plainly(await byHand());
    assert.deepEqual(answer((await ask(query)) as never), expected, name);
    assert.ok(expected.length > 0, `${name} has no answer`);
    await measure(name, () => ask(query), byHand);
    if (key === 'central') {
      await measure('the same, beside degrees alone', () => ask(query), hand.answers.network);
    }
  }
}

/** Rows of an engine as plain objects. */
function plainly(rows: unknown): readonly unknown[] {
  return JSON.parse(JSON.stringify(rows)) as readonly unknown[];
}

async function measure(name: string, ours: () => unknown, plain: () => unknown): Promise<void> {
  const times = { ours: [] as number[], plain: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const both = { ours: await timed(ours), plain: await timed(plain) };
    if (round === 0) continue;
    times.ours.push(both.ours);
    times.plain.push(both.plain);
  }
  const [api, hand] = [median(times.ours), median(times.plain)];
  console.log(`| ${name} | ${api.toFixed(1)} | ${hand.toFixed(1)} | ${(api / hand).toFixed(2)} |`);
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
