import type { GraphPart } from '../../model/graph-part.ts';
import { fromText, type HeldBefore, type PartDiff, toText } from '../part-diff.ts';
import { boundedKey } from './bounded-key.ts';
import { overRows, type Run } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { OWN } from './labels.ts';

/** What these parts held before, by the part's name. */
export async function heldBefore(
  run: Run,
  parts: readonly GraphPart[],
): Promise<ReadonlyMap<string, readonly HeldBefore[]>> {
  const rows = await overRows(
    run,
    parts.map((part) => ({ name: part.name, key: boundedKey(part.name) })),
    cypher`MATCH (p:${name(OWN.part)} {name: row.key}) RETURN row.name AS name, p.held AS held`,
  );
  return new Map(rows.map((row) => [String(row['name']), fromText(String(row['held']))]));
}

/** A part that holds nothing is not kept. */
export async function keepHeld(run: Run, diffs: readonly PartDiff[]): Promise<void> {
  const changed = diffs.filter(({ put, released }) => put.length + released.length > 0);
  const [kept, empty] = [
    changed.filter(({ now }) => now.length > 0),
    changed.filter(({ now }) => now.length === 0),
  ];
  const rows = kept.map(({ name: part, now }) => ({ name: boundedKey(part), held: toText(now) }));
  await overRows(
    run,
    rows,
    cypher`MERGE (p:${name(OWN.part)} {name: row.name}) SET p.held = row.held`,
  );
  await overRows(
    run,
    empty.map((diff) => boundedKey(diff.name)),
    cypher`MATCH (p:${name(OWN.part)} {name: row}) DELETE p`,
  );
}
