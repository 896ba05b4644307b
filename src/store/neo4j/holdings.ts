import type { Holding } from '../shared-things.ts';
import { boundedKey } from './bounded-key.ts';
import { overRows, type Run } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { OWN } from './labels.ts';
import { storedNumber } from './stored-values.ts';

const HOLDING = name(OWN.holding);

/** All holdings of these things. */
export async function holdingsOf(run: Run, things: readonly string[]): Promise<Holding[]> {
  const rows = await overRows(
    run,
    things.map((thing) => ({ thing, key: boundedKey(thing) })),
    cypher`MATCH (h:${HOLDING} {thing: row.key})
      RETURN row.thing AS thing, h.digest AS digest, h.content AS content, h.holders AS holders`,
  );
  return rows.map((row) => ({
    thing: String(row['thing']),
    digest: String(row['digest']),
    content: String(row['content']),
    holders: Number(row['holders']),
  }));
}

export async function keepHoldings(run: Run, holdings: readonly Holding[]): Promise<void> {
  const rows = holdings.map(({ thing, digest, content, holders }) => ({
    key: boundedKey(`${thing} ${digest}`),
    holders,
    values: { thing: boundedKey(thing), digest, content, holders: storedNumber(holders) },
  }));
  await overRows(
    run,
    rows.filter(({ holders }) => holders === 0).map(({ key }) => key),
    cypher`MATCH (h:${HOLDING} {key: row}) DELETE h`,
  );
  await overRows(
    run,
    rows.filter(({ holders }) => holders > 0).map(({ key, values }) => ({ key, values })),
    cypher`MERGE (h:${HOLDING} {key: row.key}) SET h += row.values`,
  );
}
