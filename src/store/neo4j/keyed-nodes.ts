import type { GraphModel } from '../../model/graph-model.ts';
import { claimedValues } from '../claimed-values.ts';
import { overRows, type Run } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { FIRST_OF_VALUES, ORDER } from './evidence-order.ts';
import type { NodeRow } from './graph-writer.ts';
import type { HeldBefore } from './part-diff.ts';
import { supportOf, thingKey } from './support.ts';

/**
 * What keyed nodes are now said to be: those that were put or released and are still held, and those
 * whose claims changed.
 */
export async function keyedNodes(
  run: Run,
  model: GraphModel,
  shared: readonly HeldBefore[],
  claimed: readonly string[],
): Promise<NodeRow[]> {
  const touched = shared.filter(({ what }) => what === 'node').map(({ id }) => id);
  const ids = [...new Set([...touched, ...claimed])];
  const support = await supportOf(
    run,
    ids.map((id) => ({ what: 'node', id })),
  );
  const held = ids.filter((id) => support.has(thingKey({ what: 'node', id })));
  const claims = await claimsOf(run, held);
  return held.flatMap((id) => {
    const kind = model.kinds.get(support.get(thingKey({ what: 'node', id }))?.kind ?? '');
    if (!kind) return [];
    return [{ id, kind: kind.name, values: claimedValues(kind, claims.get(id) ?? []) }];
  });
}

/** Property and text of each value that evidence claims of these subjects. */
async function claimsOf(
  run: Run,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, [string, string][]>> {
  const rows = await overRows(
    run,
    subjects,
    cypher`MATCH (e:Evidence) WHERE e.subject = row AND e.${name(ORDER)} >= ${FIRST_OF_VALUES}
      RETURN DISTINCT row AS subject, e.property AS property, e.value AS value`,
  );
  const claims = new Map<string, [string, string][]>();
  for (const { subject, property, value } of rows) {
    const known = claims.get(String(subject)) ?? [];
    known.push([String(property), String(value)]);
    claims.set(String(subject), known);
  }
  return claims;
}
