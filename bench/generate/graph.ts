import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAreaFacts } from '../../src/assemble/area-facts.ts';
import { loadAreas } from '../../src/extract/areas/load-areas.ts';
import type { ArticleFacts } from '../../src/model/facts.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { articlesOf, type Detail } from './articles.ts';
import { createWorld, type World } from './world.ts';

const ROOT = join(import.meta.dirname, '../..');

/** @public */
export const SDL = readFileSync(join(ROOT, 'schema.graphql'), 'utf8');

/** @public */
export const model: GraphModel = readModel(SDL);

const taxonomy = loadAreas(JSON.parse(readFileSync(join(ROOT, 'seeds/areas.json'), 'utf8')));

/** @public */
export const world: World = createWorld(taxonomy.areas);

/**
 * The facts of a graph with this many agreements among 3,000 regions and 5,000 institutions, in
 * batches to be applied: the list of areas first. Every call gives the same.
 */
export function* batchesOf(agreements: number, detail: Detail = 'full'): Generator<ArticleFacts[]> {
  let batch = [toAreaFacts(taxonomy.areas, taxonomy.version)];
  for (const article of articlesOf(world, { to: agreements, detail })) {
    if (batch.length === 100) {
      yield batch;
      batch = [];
    }
    batch.push(article);
  }
  yield batch;
}
