import type { ArticleFacts } from '../../model/facts.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Resolve } from '../../model/graph-part.ts';
import type { ApplyReport } from '../graph-store.ts';
import type { Database } from './database.ts';
import { PartWriter } from './part-writer.ts';
import { sql } from './sql.ts';

/** Changes in one transaction. */
const BATCH = 100;

/** Writes what articles say now in place of what they said before: see `GraphStore.apply`. */
export function applyFacts(
  database: Database,
  model: GraphModel,
  changes: readonly ArticleFacts[],
  resolve: Resolve,
): ApplyReport {
  let applied = 0;
  for (let at = 0; at < changes.length; at += BATCH) {
    const batch = changes.slice(at, at + BATCH);
    applied += transaction(database, () => {
      let written = 0;
      for (const facts of batch) if (applyOne(database, model, facts, resolve)) written += 1;
      return written;
    });
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

function applyOne(
  database: Database,
  model: GraphModel,
  facts: ArticleFacts,
  resolve: Resolve,
): boolean {
  const known = database.get(sql`SELECT rules FROM facts WHERE hash = ${facts.hash}`);
  if (known?.['rules'] === facts.rules) return false;
  const blocks = new Set([...blocksOf(database, facts.hash), ...resolve.blocks(facts)]);
  remember(database, facts, resolve);
  const writer = new PartWriter(database, model);
  writer.replace(resolve.own(facts));
  for (const block of [...blocks].sort()) {
    writer.replace(resolve.block(block, articlesOf(database, block)));
  }
  writer.settle();
  return true;
}

function blocksOf(database: Database, hash: string): string[] {
  return database
    .all(sql`SELECT block FROM block WHERE hash = ${hash}`)
    .map((row) => String(row['block']));
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

function articlesOf(database: Database, block: string): ArticleFacts[] {
  return database
    .all(
      sql`SELECT facts.facts FROM block CROSS JOIN facts ON facts.hash = block.hash
          WHERE block.block = ${block} ORDER BY block.hash`,
    )
    .map((row) => JSON.parse(String(row['facts'])) as ArticleFacts);
}
