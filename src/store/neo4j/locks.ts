import { boundedKey } from './bounded-key.ts';
import { overRows, type Run } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { OWN } from './labels.ts';

/**
 * Waits for whoever holds one of these and holds them to the end of the transaction: what is read
 * from now on is what they wrote. Taken in one order, so that writers seldom wait in a circle; where
 * they do, Neo4j breaks one off and it is tried again.
 */
export async function holdLocks(run: Run, keys: readonly string[]): Promise<void> {
  const sorted = [...new Set(keys.map(boundedKey))].sort();
  if (sorted.length === 0) return;
  await overRows(run, sorted, cypher`MERGE (l:${name(OWN.lock)} {key: row}) SET l.held = true`);
}
