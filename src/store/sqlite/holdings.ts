import type { Holding } from '../shared-things.ts';
import type { Database } from './database.ts';
import { listOf, sql } from './sql.ts';

/** All holdings of these things. */
export function holdingsOf(database: Database, things: readonly string[]): Holding[] {
  if (things.length === 0) return [];
  const rows = database.all(
    sql`SELECT thing, digest, content, holders FROM holding WHERE thing IN ${listOf(things)}`,
  );
  return rows.map((row) => ({
    thing: String(row['thing']),
    digest: String(row['digest']),
    content: String(row['content']),
    holders: Number(row['holders']),
  }));
}

export function keepHoldings(database: Database, holdings: readonly Holding[]): void {
  for (const { thing, digest, content, holders } of holdings) {
    database.run(
      holders === 0
        ? sql`DELETE FROM holding WHERE thing = ${thing} AND digest = ${digest}`
        : sql`INSERT INTO holding (thing, digest, content, holders)
            VALUES (${thing}, ${digest}, ${content}, ${holders})
            ON CONFLICT (thing, digest) DO UPDATE SET holders = excluded.holders`,
    );
  }
}
