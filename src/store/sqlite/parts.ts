import type { GraphPart } from '../../model/graph-part.ts';
import { fromText, type HeldBefore, type PartDiff, toText } from '../part-diff.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** What this part held before. */
export function heldBefore(database: Database, { name }: GraphPart): HeldBefore[] {
  const row = database.get(sql`SELECT held FROM part WHERE name = ${name}`);
  return row ? fromText(String(row['held'])) : [];
}

/** A part that holds nothing is not kept. */
export function keepHeld(database: Database, { name, now, put, released }: PartDiff): void {
  if (put.length + released.length === 0) return;
  if (now.length === 0) database.run(sql`DELETE FROM part WHERE name = ${name}`);
  else database.run(sql`INSERT OR REPLACE INTO part (name, held) VALUES (${name}, ${toText(now)})`);
}
