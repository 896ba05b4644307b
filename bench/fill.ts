import { resolve as resolvePath } from 'node:path';
import { readNeo4j } from '../src/app/config.ts';
import { openStore } from '../src/app/open-store.ts';
import { resolve } from '../src/resolve/resolve.ts';
import type { Detail } from './generate/articles.ts';
import { batchesOf } from './generate/graph.ts';

/**
 * Fills a store with an invented graph, to try things on.
 * Usage: node bench/fill.ts AGREEMENTS full|lean PLACE, a data folder or the address of a Neo4j.
 */
const [agreements = '20000', detail = 'full', place = 'data'] = process.argv.slice(2);

await using store = await openStore(
  /^(neo4j|bolt)/.test(place)
    ? { neo4j: readNeo4j(place), dataFolder: '' }
    : { neo4j: null, dataFolder: resolvePath(place) },
);
let articles = 0;
for (const batch of batchesOf(Number(agreements), detail as Detail)) {
  await store.apply(batch, resolve);
  articles += batch.length;
  process.stderr.write(`\r${articles} articles`);
}
console.log(`\n${agreements} agreements are in ${place}`);
