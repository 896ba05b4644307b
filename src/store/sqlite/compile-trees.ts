import type { GraphModel } from '../../model/graph-model.ts';
import { defaultOrder } from '../default-order.ts';
import { farEnd } from '../order-keys.ts';
import { EVIDENCE_PROPERTIES } from '../read-trees.ts';
import type { Branch, EvidenceSelection, RelationSelection } from '../selection.ts';
import { keysetOf } from './keyset.ts';
import { edgeKey } from './order.ts';
import { column, join, length, list, NULL, name, type Sql, sql } from './sql.ts';
import { edgesFrom } from './where.ts';

/** Where a node stands in the statement: its id, and its kind where it can be of several. */
interface Place {
  readonly id: Sql;
  readonly kind: Sql;
  /** How many relations lead there; names the tables. */
  readonly depth: number;
}

/**
 * The nodes of a kind with what a branch reads of them, whatever its nesting, as `id` and `tree`: a
 * `RawTree` in JSON. One statement, for SQLite puts JSON together faster than rows can be fetched and
 * sorted to their parents.
 * @returns all but its last parameter, which is the ids as JSON
 */
export function compileTrees(model: GraphModel, branch: Branch): Sql {
  const place = { id: column('at', 'value'), kind: NULL, depth: 0 };
  return sql`SELECT at.value AS id, ${treeOf(model, [branch.kind], [branch], place)} AS tree
    FROM json_each(?) at`;
}

/** The node at a place and what its branch reads of it; see `RawTree`. */
function treeOf(
  model: GraphModel,
  kinds: readonly string[],
  branches: readonly Branch[],
  place: Place,
): Sql {
  const [only, ...others] = kinds;
  const of = (kind: string, told: readonly Sql[]) => {
    const branch = branches.find((candidate) => candidate.kind === kind);
    return branch ? branchOf(model, branch, place, told) : list(told);
  };
  if (only !== undefined && others.length === 0) return of(only, [place.id]);
  const cases = kinds.map((kind) => sql`WHEN ${kind} THEN ${of(kind, [sql`${kind}`, place.id])}`);
  return sql`CASE ${place.kind} ${join(cases, ' ')} END`;
}

/** @param told what the tree begins with */
function branchOf(model: GraphModel, branch: Branch, place: Place, told: readonly Sql[]): Sql {
  const table = `t${place.depth}`;
  const declared = model.kinds.get(branch.kind)?.properties ?? [];
  const shown = declared.filter((one) => branch.properties.includes(one.name));
  const tree = list([
    ...told,
    ...shown.map((property) => column(table, property.name)),
    ...branch.relations.map((one) => relationOf(model, one, place)),
    ...branch.evidence.map((one) => evidenceOf(model, one, place.id, place.depth)),
  ]);
  if (shown.length === 0) return tree;
  return sql`(SELECT ${tree} FROM ${name(branch.kind)} ${name(table)}
    WHERE ${column(table, 'id')} = ${place.id})`;
}

/** A page of a relation of the node at a place. */
function relationOf(model: GraphModel, wanted: RelationSelection, { id, depth }: Place): Sql {
  const { relation, selection } = wanted;
  const condition = edgesFrom(model, relation, 'x', id, selection.where);
  const items = selection.items ? itemsOf(model, wanted, condition, depth + 1) : list([]);
  if (!selection.count) return items;
  const total = sql`(SELECT count(*) FROM ${name(relation.edge)} x WHERE ${condition})`;
  return list([total, items]);
}

/** @param condition of the edges `x`. @param depth of the nodes that they lead to */
function itemsOf(model: GraphModel, wanted: RelationSelection, condition: Sql, depth: number): Sql {
  const { relation, selection, edgeProperties, edgeEvidence } = wanted;
  const { window, branches, cursors = true } = selection;
  const order = selection.order.length > 0 ? selection.order : defaultOrder(model, relation);
  const far = `${farEnd(relation)}_id`;
  const keys = order.map((one) => edgeKey(model, relation, 'x', one));
  const keyset = keysetOf(order, keys, column('x', far), window);
  const at = `y${depth}`;
  const declared = model.edges.get(relation.edge)?.properties ?? [];
  const shown = declared.filter((one) => edgeProperties.includes(one.name));
  const carried = edgeEvidence.length > 0 ? [sql`, x.id AS edge`] : [];
  const columns = [
    ...(cursors ? [keyset.columns] : []),
    ...shown.map((one) => sql`, ${column('x', one.name)} AS ${name(`p.${one.name}`)}`),
    ...carried,
  ];
  const place = { id: column(at, 'id'), kind: column(at, 'kind'), depth };
  const tree = treeOf(model, relation.targetKinds, branches, place);
  const edge = [
    ...shown.map((one) => column(at, `p.${one.name}`)),
    ...edgeEvidence.map((one) => evidenceOf(model, one, column(at, 'edge'), depth)),
  ];
  const more = [
    ...(cursors ? [list(keys.map((_, k) => column(at, `k${k}`)))] : []),
    ...(edge.length > 0 ? [list(edge)] : []),
  ];
  const item = more.length === 0 ? tree : list([tree, ...more]);
  return sql`(SELECT json_group_array(${item}) FROM (
    SELECT ${column('x', far)} AS id, ${column('x', `${farEnd(relation)}_kind`)} AS kind${join(columns, '')}
    FROM ${name(relation.edge)} x WHERE ${condition} AND ${keyset.condition}
    ORDER BY ${keyset.order} LIMIT ${length(window.size + 1)}) ${name(at)})`;
}

/**
 * The evidence of a subject, the surest first, that of existence before that of values: a list. Of
 * one value: its own and that of existence, which counts where it has none; two lists.
 */
function evidenceOf(
  model: GraphModel,
  { property, limit, article }: EvidenceSelection,
  subject: Sql,
  depth: number,
): Sql {
  const at = `e${depth}`;
  const place = { id: column(at, 'article'), kind: NULL, depth: depth + 1 };
  const tree = article ? treeOf(model, [article.kind], [article], place) : NULL;
  const found = article ? sql`CASE WHEN ${place.id} IS NOT NULL THEN ${tree} END` : NULL;
  const piece = list([...EVIDENCE_PROPERTIES.map((one) => column(at, one)), found]);
  const first = (condition: Sql) => sql`(SELECT json_group_array(${piece}) FROM (
    SELECT x.* FROM evidence x WHERE x.subject = ${subject} ${condition}
    ORDER BY x.property, x.confidence DESC, x.article, x."start", x.id LIMIT ${length(limit)}) ${name(at)})`;
  if (property === null) return list([first(sql``)]);
  return list([first(sql`AND x.property = ${property}`), first(sql`AND x.property IS NULL`)]);
}
