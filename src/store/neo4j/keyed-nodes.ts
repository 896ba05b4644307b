import type { GraphModel } from '../../model/graph-model.ts';
import type { Values } from '../../model/value.ts';
import type { ClaimedText } from '../claimed-values.ts';
import type { GraphChanges, Named, NodeRow } from '../graph-changes.ts';
import { keyedQuestions, keyedRows } from '../keyed-rows.ts';
import { overRows, type Run } from './connection.ts';
import { cypher, name } from './cypher.ts';
import { FIRST_OF_VALUES, ORDER } from './evidence-order.ts';

/** What keyed nodes are now said to be, where it changed. @param lost subjects that lost claims */
export async function keyedNodes(
  run: Run,
  model: GraphModel,
  changes: GraphChanges,
  lost: readonly string[],
): Promise<NodeRow[]> {
  const wanted = keyedQuestions(changes, lost);
  return keyedRows(model, changes, {
    claims: await claimsOf(run, wanted.claims),
    values: await valuesOf(run, model, wanted.values),
  });
}

/** Property and text of each value that evidence claims of these subjects. */
async function claimsOf(
  run: Run,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly ClaimedText[]>> {
  const rows = await overRows(
    run,
    subjects,
    cypher`MATCH (e:Evidence) WHERE e.subject = row AND e.${name(ORDER)} >= ${FIRST_OF_VALUES}
      RETURN DISTINCT row AS subject, e.property AS property, e.value AS value`,
  );
  const claims = new Map(subjects.map((subject) => [subject, [] as ClaimedText[]]));
  for (const { subject, property, value } of rows) {
    claims.get(String(subject))?.push([String(property), String(value)]);
  }
  return claims;
}

async function valuesOf(
  run: Run,
  model: GraphModel,
  nodes: readonly Named[],
): Promise<ReadonlyMap<string, Values>> {
  const found = new Map<string, Values>();
  for (const [kind, group] of Map.groupBy(nodes, (one) => one.kind)) {
    const rows = await overRows(
      run,
      group.map(({ id }) => id),
      cypher`MATCH (n:${name(kind)} {id: row}) RETURN row AS id, properties(n) AS values`,
    );
    const properties = model.kinds.get(kind)?.properties ?? [];
    for (const { id, values } of rows) {
      const read = values as Values;
      const known = properties.map((one) => [one.name, read[one.name] ?? null] as const);
      found.set(String(id), Object.fromEntries(known));
    }
  }
  return found;
}
