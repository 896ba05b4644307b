import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/app/open-store.ts';
import { resolve } from '../src/resolve/resolve.ts';
import { batchesOf, world } from './generate/graph.ts';
import { ask } from './measure/client.ts';
import { median } from './measure/median.ts';
import { serveOurs } from './measure/server.ts';

/**
 * How long a light query takes while the heaviest run, beside how long it takes on an idle server: the
 * server on SQLite, one light query after the other, idle and busy in turn.
 * Usage: node bench/light.ts [AGREEMENTS [ROUNDS]]. BENCH_DATA names a data folder to fill and keep.
 */
const AGREEMENTS = Number(process.argv[2] ?? 20_000);
const ROUNDS = Number(process.argv[3] ?? 3);
const QUERIES = 200;

const LIGHT = `query ($id: ID!) { region(id: $id) { name
  agreements(first: 10) { nodes { signedOn parties { nodes { name } } } } } }`;
const HEAVY = [
  '{ regionPairs(first: 200) { pairs { a { name } b { name } since } } }',
  '{ agreements { groups(by: [{ areas: { code: true } }, { signedOn: YEAR }], first: 200) { nodes { count } } } }',
  '{ network(asOf: "2016-12-31", from: "2016-01-01", first: 100) { nodes { region { name } betweenness } } }',
];

const given = process.env['BENCH_DATA'];
const folder = given ?? (await mkdtemp(join(tmpdir(), 'pactgraph-bench-')));
{
  await using store = await openStore({ neo4j: null, dataFolder: folder });
  if (await store.isEmpty()) {
    for (const batch of batchesOf(AGREEMENTS)) await store.apply(batch, resolve);
  }
}
{
  await using server = await serveOurs({ PACTGRAPH_DATA: folder });
  const light = async () => {
    const times: number[] = [];
    for (let i = 0; i < QUERIES; i++) {
      const { id } = world.regions[(i * 37) % world.regions.length] ?? { id: '' };
      const start = performance.now();
      await ask(server.url, LIGHT, { id });
      times.push(performance.now() - start);
    }
    return times;
  };
  for (const query of HEAVY) await ask(server.url, query, {});
  const idle: number[] = [];
  const busy: number[] = [];
  await light();
  for (let round = 0; round < ROUNDS; round++) {
    idle.push(...(await light()));
    const done = new AbortController();
    const heavy = HEAVY.map(async (query) => {
      while (!done.signal.aborted) await ask(server.url, query, {});
    });
    busy.push(...(await light()));
    done.abort();
    await Promise.all(heavy);
  }
  const [still, loaded] = [median(idle), median(busy)];
  console.log(`light query, idle server: ${still.toFixed(2)} ms (median of ${idle.length})`);
  console.log(`the same while ${HEAVY.length} heavy ones run: ${loaded.toFixed(2)} ms`);
  console.log(`ratio: ${(loaded / still).toFixed(2)}`);
}
if (!given) await rm(folder, { recursive: true });
