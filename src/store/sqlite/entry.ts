import type { GraphModel, Relation } from '../../model/graph-model.ts';
import { conditionsOf, partedByEdge } from '../edge-conditions.ts';
import { farEnd, isListedBy, nearEnd } from '../order-keys.ts';
import type { Selection, Where } from '../selection.ts';
import { compileTest } from './comparison.ts';
import type { Database } from './database.ts';
import { column, join, name, type Sql, sql } from './sql.ts';
import { isIndexed, orderKeyColumn } from './tables.ts';
import { compileWhere, idsOf } from './where.ts';

/**
 * A way to nodes along the edges of one far node that they all have to be tied to, where the index of
 * those edges holds them in the order that is asked for: the first page is as near in a long list as in
 * a short one.
 */
interface Entry {
  readonly relation: Relation;
  /** The id of the far node. */
  readonly far: string;
  readonly rest: readonly Where[];
  /** The property that orders. */
  readonly property: string;
}

type Some = Extract<Where, { readonly op: 'some' | 'every' | 'none' }>;

/** Null where there is none: the nodes are then found by their own table. */
export function findEntry(
  database: Database,
  model: GraphModel,
  kind: string,
  { where, order: [first] }: Selection,
): Entry | null {
  if (!first || 'relation' in first || first.by !== 'node') return null;
  const { property } = first;
  const all = conditionsOf(where);
  for (const one of all) {
    if (one.op !== 'some' || !isListedBy(model, kind, one.relation, property)) continue;
    const far = theFarNode(database, model, one);
    if (far === null) continue;
    return { relation: one.relation, far, rest: all.filter((other) => other !== one), property };
  }
  return null;
}

/** Edges under `e` and the nodes of a kind under `t` that they lead to, with what must hold of both. */
export function compileEntry(model: GraphModel, kind: string, entry: Entry): Sql {
  const { relation, far, rest, property } = entry;
  const near = nearEnd(relation);
  const declared = model.kinds.get(kind)?.properties.find((one) => one.name === property);
  const conditions = rest.map((one) =>
    one.op === 'compare' && one.by !== 'edge' && one.property === property && declared
      ? compileTest(entryKey(entry), declared, one)
      : compileWhere(model, kind, 't', one),
  );
  const all = [
    sql`${column('e', `${farEnd(relation)}_id`)} = ${far}`,
    sql`${column('e', `${near}_kind`)} = ${kind}`,
    ...conditions,
  ];
  return sql`${name(relation.edge)} e CROSS JOIN ${name(kind)} t
    ON t.id = ${column('e', `${near}_id`)} WHERE ${join(all, ' AND ')}`;
}

/** What orders, as it is copied to the edge. */
export function entryKey({ relation, property }: Entry): Sql {
  return column('e', orderKeyColumn({ end: nearEnd(relation), property }));
}

/** The id of the only far node that passes, or null where it takes long to tell or there is not just one. */
function theFarNode(
  database: Database,
  model: GraphModel,
  { relation, where }: Some,
): string | null {
  const { onNode, onEdge } = partedByEdge(where);
  const isQuick = relation.targetKinds.every((far) =>
    onNode.all.some((one) => isFoundByIndex(model, far, one)),
  );
  if (!isQuick || onEdge.all.length > 0) return null;
  const rows = database.all(
    sql`SELECT id FROM (${idsOf(model, relation.targetKinds, onNode)}) LIMIT 2`,
  );
  const [only] = rows;
  return rows.length === 1 && only ? String(only['id']) : null;
}

function isFoundByIndex(model: GraphModel, kind: string, where: Where): boolean {
  if (where.op !== 'compare' || where.test !== 'eq') return false;
  if (where.property === 'id') return true;
  const declared = model.kinds.get(kind)?.properties.find(({ name }) => name === where.property);
  return declared !== undefined && isIndexed(declared) && !model.enums.has(declared.type);
}
