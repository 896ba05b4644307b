import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleFacts } from '../src/model/facts.ts';
import { resolve } from '../src/resolve/resolve.ts';
import type { DumpLine } from '../src/store/dump-line.ts';
import type { GraphStore } from '../src/store/graph-store.ts';
import { clearNeo4jGraph } from '../src/store/neo4j/clear-graph.ts';
import { openNeo4jStore } from '../src/store/neo4j/store.ts';
import { openSqliteStore } from '../src/store/sqlite/store.ts';
import { batchesOf, model } from './generate/graph.ts';
import { median } from './measure/median.ts';
import { openNeo4j } from './measure/neo4j.ts';
import { writePlainly as writeToNeo4j } from './writes/plain-neo4j.ts';
import { rowsByBatch } from './writes/plain-rows.ts';
import { writePlainly as writeToSqlite } from './writes/plain-sqlite.ts';

/**
 * The first ingest of a graph by `store.apply` beside the plain writing of the same rows, in the same
 * transactions under the same indexes; then what it takes to apply the same again, the same under
 * other rules, and other facts.
 * Usage: node bench/writes.ts [sqlite|neo4j [AGREEMENTS [ROUNDS]]]
 */
const [engine = 'sqlite', agreements = '1000', rounds = '5'] = process.argv.slice(2);

const batches = [...batchesOf(Number(agreements))];
const articles = batches.flat().length;
const underOtherRules = batches.map((batch) => batch.map((one) => ({ ...one, rules: '2' })));
const others = [...batchesOf(Number(agreements), 'lean')].map((batch) =>
  batch.map((one) => ({ ...one, rules: '3' })),
);

/** A store to write to, and the plain way to write the same; each begins with an empty one. */
interface Place {
  open(): Promise<GraphStore>;
  plain(rows: readonly (readonly DumpLine[])[]): Promise<number>;
}

if (engine === 'neo4j') {
  await using server = await openNeo4j();
  const options = { ...server.config, timeLimit: 60_000 };
  const open = async () => {
    await clearNeo4jGraph(options, model);
    return openNeo4jStore({ ...options, model });
  };
  await measure({
    open,
    async plain(rows) {
      await (await open())[Symbol.asyncDispose]();
      return writeToNeo4j(server.config, model, rows);
    },
  });
} else {
  const folder = mkdtempSync(join(tmpdir(), 'pactgraph-bench-'));
  let files = 0;
  const next = () => join(folder, `${files++}.sqlite`);
  await measure({
    open: async () => openSqliteStore({ path: next(), model }),
    plain: async (rows) =>
      writeToSqlite({ from: join(folder, '0.sqlite'), to: next() }, model, rows),
  });
  rmSync(folder, { recursive: true });
}

async function measure(place: Place): Promise<void> {
  const rows = await rowsOnce(place);
  const found = { plain: [], first: [], again: [], rules: [], replaced: [] } as Record<
    'plain' | 'first' | 'again' | 'rules' | 'replaced',
    number[]
  >;
  for (let round = 0; round <= Number(rounds); round++) {
    const plain = await place.plain(rows);
    await using store = await place.open();
    const times = {
      plain,
      first: await apply(store, batches),
      again: await apply(store, batches),
      rules: await apply(store, underOtherRules),
      replaced: await apply(store, others),
    };
    if (round === 0) continue;
    for (const key of Object.keys(found) as (keyof typeof found)[]) found[key].push(times[key]);
  }
  const rate = (times: readonly number[]) => (articles / median(times)) * 1000;
  console.log(`${engine}, ${articles} articles, medians of ${rounds} rounds`);
  console.log('| write | articles a second | ratio to plain |\n|---|---|---|');
  for (const [name, times] of Object.entries(found)) {
    const ratio = rate(times) / rate(found.plain);
    console.log(`| ${name} | ${rate(times).toFixed(0)} | ${ratio.toFixed(2)} |`);
  }
}

/** The rows of the graph that the batches make. */
async function rowsOnce(place: Place): Promise<DumpLine[][]> {
  await using store = await place.open();
  await apply(store, batches);
  return await rowsByBatch(store, batches);
}

async function apply(
  store: GraphStore,
  all: readonly (readonly ArticleFacts[])[],
): Promise<number> {
  const start = performance.now();
  for (const batch of all) await store.apply(batch, resolve);
  return performance.now() - start;
}
