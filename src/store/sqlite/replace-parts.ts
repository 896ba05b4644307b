import type { GraphModel } from '../../model/graph-model.ts';
import type { GraphPart } from '../../model/graph-part.ts';
import type { Values } from '../../model/value.ts';
import type { ClaimedText } from '../claimed-values.ts';
import { changesOf, type GraphChanges, type Named, type NodeRow } from '../graph-changes.ts';
import { keyedQuestions, keyedRows } from '../keyed-rows.ts';
import { diffPart } from '../part-diff.ts';
import { touchedThings } from '../shared-things.ts';
import { readValues } from './columns.ts';
import type { Database } from './database.ts';
import type { GraphRows } from './graph-rows.ts';
import { holdingsOf, keepHoldings } from './holdings.ts';
import { heldBefore, keepHeld } from './parts.ts';
import { listOf, name, sql } from './sql.ts';

/** Replaces parts of the graph. A thing is there while some part holds it. */
export function replaceParts(
  database: Database,
  model: GraphModel,
  rows: GraphRows,
  parts: readonly GraphPart[],
): void {
  const before = heldBefore(database, parts);
  const diffs = parts.map((part) => diffPart(part, before.get(part.name) ?? []));
  const changes = changesOf(diffs, holdingsOf(database, touchedThings(diffs)));
  keepHoldings(database, changes.holdings);
  for (const diff of diffs) keepHeld(database, diff);
  const lost = changes.goneEvidence.flatMap((id) => rows.removeEvidence(id) ?? []);
  for (const piece of changes.evidence) rows.putEvidence(piece);
  const keyed = keyedNodes(database, model, changes, lost);
  for (const edge of changes.goneEdges) rows.removeEdge(edge);
  for (const node of changes.goneNodes) rows.removeNode(node);
  for (const id of changes.goneMembers) database.run(sql`DELETE FROM member WHERE id = ${id}`);
  for (const node of [...changes.nodes, ...keyed]) rows.putNode(node);
  for (const edge of changes.edges) rows.putEdge(edge);
  for (const { id, node } of changes.members) {
    database.run(sql`INSERT OR REPLACE INTO member (id, node) VALUES (${id}, ${node})`);
  }
}

/** What keyed nodes are now said to be, where it changed. */
function keyedNodes(
  database: Database,
  model: GraphModel,
  changes: GraphChanges,
  lost: readonly string[],
): NodeRow[] {
  const wanted = keyedQuestions(changes, lost);
  return keyedRows(model, changes, {
    claims: new Map(wanted.claims.map((id) => [id, claimsOf(database, id)])),
    values: valuesOf(database, model, wanted.values),
  });
}

/** Property and text of each value that evidence claims. */
function claimsOf(database: Database, subject: string): ClaimedText[] {
  return database
    .all(
      sql`SELECT DISTINCT property, value FROM evidence
        WHERE subject = ${subject} AND property IS NOT NULL`,
    )
    .map((row) => [String(row['property']), String(row['value'])]);
}

function valuesOf(
  database: Database,
  model: GraphModel,
  nodes: readonly Named[],
): ReadonlyMap<string, Values> {
  const groups = [...Map.groupBy(nodes, ({ kind }) => kind)];
  return new Map(
    groups.flatMap(([kind, group]) => {
      const ids = group.map(({ id }) => id);
      const rows = database.all(sql`SELECT * FROM ${name(kind)} WHERE id IN ${listOf(ids)}`);
      const properties = model.kinds.get(kind)?.properties ?? [];
      return rows.map((row) => [String(row['id']), readValues(properties, row)] as const);
    }),
  );
}
