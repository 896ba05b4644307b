import type { ArticleFacts } from '../../model/facts.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Resolve } from '../../model/graph-part.ts';
import { changedAmong, type KnownFacts } from '../changed-facts.ts';
import type { ApplyReport } from '../graph-store.ts';
import type { Database } from './database.ts';
import { GraphRows } from './graph-rows.ts';
import { replaceParts } from './replace-parts.ts';
import { listOf, sql } from './sql.ts';
import { joinText } from './text-index.ts';

/** Changes in one transaction. */
const BATCH = 100;

/** Writes what articles say now in place of what they said before: see `GraphStore.apply`. */
export function applyFacts(
  database: Database,
  model: GraphModel,
  changes: readonly ArticleFacts[],
  resolve: Resolve,
): ApplyReport {
  const rows = new GraphRows(database, model);
  let applied = 0;
  for (let at = 0; at < changes.length; at += BATCH) {
    const batch = changes.slice(at, at + BATCH);
    applied += transaction(database, () => applyBatch(database, model, rows, batch, resolve));
  }
  return { applied, unchanged: changes.length - applied };
}

function transaction<T>(database: Database, work: () => T): T {
  database.script('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.script('COMMIT');
    return result;
  } catch (error) {
    database.script('ROLLBACK');
    throw error;
  }
}

function applyBatch(
  database: Database,
  model: GraphModel,
  rows: GraphRows,
  batch: readonly ArticleFacts[],
  resolve: Resolve,
): number {
  const changed = changedAmong(batch, knownAmong(database, batch));
  if (changed.facts.length === 0) return 0;
  for (const facts of changed.facts) remember(database, facts, resolve);
  const now = changed.facts.flatMap((facts) => resolve.blocks(facts));
  const blocks = [...new Set([...changed.blocksBefore, ...now])].sort();
  const articles = articlesIn(database, blocks, changed.facts);
  replaceParts(database, model, rows, [
    ...changed.facts.map((facts) => resolve.own(facts)),
    ...blocks.map((block) => resolve.block(block, articles.get(block) ?? [])),
  ]);
  joinText(database, changed.count);
  return changed.count;
}

function knownAmong(database: Database, batch: readonly ArticleFacts[]): KnownFacts[] {
  const rows = database.all(
    sql`SELECT hash, rules, (SELECT json_group_array(block) FROM block
        WHERE block.hash = facts.hash) AS blocks
      FROM facts WHERE hash IN ${listOf(batch.map(({ hash }) => hash))}`,
  );
  return rows.map((row) => ({
    hash: String(row['hash']),
    rules: String(row['rules']),
    blocks: JSON.parse(String(row['blocks'])) as string[],
  }));
}

function remember(database: Database, facts: ArticleFacts, resolve: Resolve): void {
  const { hash, rules } = facts;
  database.run(
    sql`INSERT OR REPLACE INTO facts (hash, rules, facts)
        VALUES (${hash}, ${rules}, ${JSON.stringify(facts)})`,
  );
  database.run(sql`DELETE FROM block WHERE hash = ${hash}`);
  for (const block of resolve.blocks(facts)) {
    database.run(sql`INSERT OR IGNORE INTO block (block, hash) VALUES (${block}, ${hash})`);
  }
}

/** What the articles of each block say, by hash. @param known those that need not be read */
function articlesIn(
  database: Database,
  blocks: readonly string[],
  known: readonly ArticleFacts[],
): ReadonlyMap<string, readonly ArticleFacts[]> {
  const members = database.all(
    sql`SELECT block, hash FROM block WHERE block IN ${listOf(blocks)} ORDER BY hash`,
  );
  const facts = new Map(known.map((one) => [one.hash, one]));
  const others = new Set(
    members.map((row) => String(row['hash'])).filter((one) => !facts.has(one)),
  );
  const rows = database.all(sql`SELECT facts FROM facts WHERE hash IN ${listOf([...others])}`);
  for (const row of rows) {
    const read = JSON.parse(String(row['facts'])) as ArticleFacts;
    facts.set(read.hash, read);
  }
  const groups = [...Map.groupBy(members, (row) => String(row['block']))];
  return new Map(
    groups.map(([block, group]) => [
      block,
      group.flatMap((row) => facts.get(String(row['hash'])) ?? []),
    ]),
  );
}
