import type { ArticleFacts } from '../../model/facts.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Resolve } from '../../model/graph-part.ts';
import { type Changed, changedAmong } from '../changed-facts.ts';
import type { ApplyReport } from '../graph-store.ts';
import { articlesIn } from './block-articles.ts';
import type { Connection, Run } from './connection.ts';
import { knownIn, remember, rulesOf } from './known-facts.ts';
import { holdLocks } from './locks.ts';
import { replaceParts } from './replace-parts.ts';
import { CHANGE_REVISION } from './revision.ts';

/** Changes in one transaction. */
const BATCH = 100;

/** Writes what articles say now in place of what they said before: see `GraphStore.apply`. */
export async function applyFacts(
  connection: Connection,
  model: GraphModel,
  changes: readonly ArticleFacts[],
  resolve: Resolve,
): Promise<ApplyReport> {
  let applied = 0;
  for (let at = 0; at < changes.length; at += BATCH) {
    const batch = changes.slice(at, at + BATCH);
    const known = knownIn(await connection.read(rulesOf(batch)));
    if (changedAmong(batch, known).facts.length === 0) continue;
    applied += await connection.write((run) => applyBatch(run, model, batch, resolve));
  }
  return { applied, unchanged: changes.length - applied };
}

/**
 * The articles are locked before it is read what they said, and their blocks before it is read who
 * else is in them: of two writers one waits for the other and sees its work.
 */
async function applyBatch(
  run: Run,
  model: GraphModel,
  batch: readonly ArticleFacts[],
  resolve: Resolve,
): Promise<number> {
  await holdLocks(
    run,
    batch.map(({ hash }) => `article:${hash}`),
  );
  const changed = changedAmong(batch, knownIn(await run(rulesOf(batch))));
  if (changed.facts.length === 0) return 0;
  const blocks = blocksOf(changed, resolve);
  await holdLocks(run, blocks);
  await remember(run, changed.facts, resolve);
  const articles = await articlesIn(run, blocks, changed.facts);
  await replaceParts(run, model, [
    ...changed.facts.map((facts) => resolve.own(facts)),
    ...blocks.map((block) => resolve.block(block, articles.get(block) ?? [])),
  ]);
  await run(CHANGE_REVISION);
  return changed.count;
}

/** The blocks that the articles were in or now are in, sorted. */
function blocksOf({ facts, blocksBefore }: Changed, resolve: Resolve): string[] {
  const now = facts.flatMap((one) => resolve.blocks(one));
  return [...new Set([...blocksBefore, ...now])].sort();
}
