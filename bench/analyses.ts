import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphFile, openStore } from '../src/app/open-store.ts';
import { pairsBy } from '../src/graphql/analyses/region-pairs.ts';
import { NO_NAMES } from '../src/graphql/names/known-names.ts';
import { createApi } from '../src/graphql/yoga.ts';
import { resolve } from '../src/resolve/resolve.ts';
import { Database } from '../src/store/sqlite/database.ts';
import { sql } from '../src/store/sqlite/sql.ts';
import { compare, pairsOf, questions, signed } from './analyses/questions.ts';
import { batchesOf, model } from './generate/graph.ts';
import { median } from './measure/median.ts';

/**
 * The analyses of the API on SQLite beside hand-written SQL that gives the same answer, taken in turn
 * in one process. Answers are compared before anything is timed.
 * Usage: node bench/analyses.ts [AGREEMENTS [ROUNDS]], 20,000 at least, so that what it asks about
 * has an answer. BENCH_DATA names a data folder that is filled, where it is empty, and kept.
 */
const AGREEMENTS = Number(process.argv[2] ?? 20_000);
const ROUNDS = Number(process.argv[3] ?? 7);

const given = process.env['BENCH_DATA'];
const folder = given ?? (await mkdtemp(join(tmpdir(), 'pactgraph-bench-')));
{
  await using store = await openStore({ neo4j: null, dataFolder: folder });
  if (await store.isEmpty()) {
    for (const batch of batchesOf(AGREEMENTS)) await store.apply(batch, resolve);
  }
  using tables = new Database(graphFile({ dataFolder: folder }), { readOnly: true });
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

  console.log(`${AGREEMENTS} agreements, medians of ${ROUNDS} rounds`);
  console.log('| analysis | API, ms | SQL, ms | ratio |\n|---|---|---|---|');
  const allPairs = () => pairsBy('Agreement', signed, null, { store, model });
  const plainPairs = () => tables.all(sql`${pairsOf(sql`t.status = 'SIGNED'`)} ORDER BY 1, 2`);
  assert.deepEqual(
    [...(await allPairs()).values()].map(({ strongTies, weakTies: _, ...pair }) => {
      return { ...pair, ties: strongTies };
    }),
    plainPairs().map((row) => ({ ...row })),
  );
  await measure('all pairs, the store alone', allPairs, plainPairs);
  for (const question of questions) {
    compare(question, await ask(question.query), tables);
    await measure(
      question.name,
      () => ask(question.query),
      () => question.plain(tables),
    );
  }
}
if (!given) await rm(folder, { recursive: true });

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
