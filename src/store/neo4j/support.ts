import { KEYED } from '../part-contents.ts';
import { boundedKey } from './bounded-key.ts';
import { overRows, type Run } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { OWN } from './labels.ts';
import type { HeldBefore, PartDiff } from './part-diff.ts';

/** What the parts that hold a shared thing say of it. */
export interface Support {
  readonly kind: string;
  /** The least of their contents. */
  readonly content: string;
}

type Thing = Pick<HeldBefore, 'what' | 'id'>;

export function thingKey({ what, id }: Thing): string {
  return `${what} ${id}`;
}

/** Keeps which parts hold the things that others may hold too. */
export async function keepSupport(run: Run, diffs: readonly PartDiff[]): Promise<void> {
  const put = diffs.flatMap(({ name: part, put }) =>
    put
      .filter(({ isShared }) => isShared)
      .map(({ held, kind, ...thing }) => ({
        key: boundedKey(`${thingKey(thing)} ${part}`),
        of: thingKey(thing),
        kind,
        content: held.content,
      })),
  );
  const released = diffs.flatMap(({ name: part, released }) =>
    released
      .filter(({ isShared }) => isShared)
      .map((held) => boundedKey(`${thingKey(held)} ${part}`)),
  );
  await overRows(run, released, cypher`MATCH (s:${name(OWN.support)} {key: row}) DELETE s`);
  await overRows(
    run,
    put,
    cypher`MERGE (s:${name(OWN.support)} {key: row.key})
      SET s.of = row.of, s.kind = row.kind, s.content = row.content`,
  );
}

/** The support of each of these things by its key; none of what no part holds. */
export async function supportOf(
  run: Run,
  things: readonly Thing[],
): Promise<ReadonlyMap<string, Support>> {
  const rows = await overRows(
    run,
    [...new Set(things.map(thingKey))],
    cypher`CALL (row) {
        MATCH (s:${name(OWN.support)} {of: row}) RETURN s ORDER BY s.content LIMIT 1
      }
      RETURN row AS thing, s.kind AS kind, s.content AS content`,
  );
  return new Map(
    rows.map((row) => [
      String(row['thing']),
      { kind: String(row['kind']), content: String(row['content'] ?? KEYED) },
    ]),
  );
}
