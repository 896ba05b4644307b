import type { GraphPart } from '../../model/graph-part.ts';
import { fromText, type HeldBefore, type PartDiff, toText } from '../part-diff.ts';
import type { Database } from './database.ts';
import { listOf, sql } from './sql.ts';

/** What these parts held before, by the part's name. */
export function heldBefore(
  database: Database,
  parts: readonly GraphPart[],
): ReadonlyMap<string, readonly HeldBefore[]> {
  const names = parts.map(({ name }) => name);
  const rows = database.all(sql`SELECT name, held FROM part WHERE name IN ${listOf(names)}`);
  return new Map(rows.map((row) => [String(row['name']), fromText(String(row['held']))]));
}

/** A part that holds nothing is not kept. */
export function keepHeld(database: Database, { name, now, put, released }: PartDiff): void {
  if (put.length + released.length === 0) return;
  if (now.length === 0) database.run(sql`DELETE FROM part WHERE name = ${name}`);
  else database.run(sql`INSERT OR REPLACE INTO part (name, held) VALUES (${name}, ${toText(now)})`);
}
