import { BETWEEN, FLAT_VIEWS, type FlatColumn, type FlatView } from '../../model/flat-views.ts';
import type { GraphModel, Relation } from '../../model/graph-model.ts';
import { farEnd, nearEnd } from '../order-keys.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** Makes the flat views as SQL views, for tools that read SQLite; one that has changed is made anew. */
export function makeFlatViews(database: Database, model: GraphModel): void {
  for (const view of FLAT_VIEWS) {
    const name = view.name.replaceAll('-', '_');
    const statement = statementOf(model, view, name);
    const known = database.get(
      sql`SELECT sql FROM sqlite_master WHERE type = 'view' AND name = ${name}`,
    );
    if (statement === null || known?.['sql'] === statement) continue;
    database.script(`DROP VIEW IF EXISTS "${name}"`);
    database.script(statement);
  }
}

/** Null where the model has no such path. All names are those of the model and of the views. */
function statementOf(model: GraphModel, view: FlatView, name: string): string | null {
  const relations = relationsAlong(model, view);
  if (relations === null) return null;
  const kinds = [[view.root], ...relations.map(({ targetKinds }) => targetKinds)];
  const sources = [nodesOf(model, view, 0, [view.root]), ...relations.map(joinOf(model, view))];
  if (view.evidence) {
    const end = `n${relations.length}`;
    sources.push(`CROSS JOIN evidence ev ON ev.subject = ${end}.id AND ev.article IS NOT NULL`);
    sources.push('CROSS JOIN "Article" art ON art.id = ev.article');
  }
  const columns = view.columns.map(
    (column) => `${expression(model, column, kinds)} AS "${column.name}"`,
  );
  const group = view.grouped ? ` GROUP BY n0.id, n${relations.length}.id` : '';
  return `CREATE VIEW "${name}" AS SELECT ${columns.join(', ')} FROM ${sources.join(' ')}${group}`;
}

function relationsAlong(model: GraphModel, { root, path }: FlatView): Relation[] | null {
  const relations: Relation[] = [];
  let kind = root;
  for (const field of path) {
    const relation = relationOf(model, kind, field);
    if (!relation) return null;
    relations.push(relation);
    kind = relation.targetKinds[0] ?? '';
  }
  return model.kinds.has(root) ? relations : null;
}

function relationOf(model: GraphModel, kind: string, field: string): Relation | undefined {
  return model.kinds.get(kind)?.relations.find((one) => one.field === field);
}

function joinOf(model: GraphModel, view: FlatView) {
  return (relation: Relation, i: number): string => {
    const [near, far] = [nearEnd(relation), farEnd(relation)];
    const [edge, node] = [`e${i + 1}`, `n${i + 1}`];
    return `CROSS JOIN "${relation.edge}" ${edge} ON ${edge}.${near}_id = n${i}.id
      AND ${edge}.${far}_kind IN (${quoted(relation.targetKinds)})
      CROSS JOIN ${nodesOf(model, view, i + 1, relation.targetKinds)} ON ${node}.id = ${edge}.${far}_id`;
  };
}

/** The nodes at a place of the path: a table, or several under one name. */
function nodesOf(model: GraphModel, view: FlatView, at: number, kinds: readonly string[]): string {
  const wanted = view.columns.flatMap((column) =>
    'at' in column && column.at === at && 'property' in column && column.from !== 'edge'
      ? column.property
      : [],
  );
  return `${unionOf(model, kinds, wanted)} n${at}`;
}

function unionOf(model: GraphModel, kinds: readonly string[], wanted: readonly string[]): string {
  const names = [...new Set(wanted)].filter((name) => name !== 'id');
  const parts = kinds.map((kind) => {
    const columns = names.map((name) =>
      hasProperty(model, kind, name) ? `"${name}"` : `NULL AS "${name}"`,
    );
    return `SELECT ${['id', `'${kind}' AS "#kind"`, ...columns].join(', ')} FROM "${kind}"`;
  });
  return `(${parts.join(' UNION ALL ')})`;
}

function hasProperty(model: GraphModel, kind: string, name: string): boolean {
  return model.kinds.get(kind)?.properties.some((one) => one.name === name) ?? false;
}

function expression(
  model: GraphModel,
  column: FlatColumn,
  kinds: readonly (readonly string[])[],
): string {
  switch (column.from) {
    case 'node':
      return `n${column.at}."${column.property}"`;
    case 'kind':
      return `n${column.at}."#kind"`;
    case 'edge':
      return `e${column.at}."${column.property}"`;
    case 'evidence':
      return `ev."${column.property}"`;
    case 'article':
      return `art."${column.property}"`;
    case 'count':
      return `count(DISTINCT n${column.at}.id)`;
    case 'least':
      return `min(n${column.at}."${column.property}")`;
    case 'greatest':
      return `max(n${column.at}."${column.property}")`;
    case 'neighbours':
      return neighbours(model, column, kinds[column.at]?.[0] ?? '');
  }
}

function neighbours(
  model: GraphModel,
  column: Extract<FlatColumn, { readonly from: 'neighbours' }>,
  kind: string,
): string {
  const relation = relationOf(model, kind, column.relation);
  if (!relation) return 'NULL';
  const [near, far] = [nearEnd(relation), farEnd(relation)];
  const nodes = unionOf(model, relation.targetKinds, [column.property]);
  // An order within group_concat is newer than the SQLite of many tools, which could then open nothing.
  return `(SELECT group_concat(v, '${BETWEEN}') FROM (
    SELECT DISTINCT CAST(o."${column.property}" AS TEXT) AS v
    FROM "${relation.edge}" x CROSS JOIN ${nodes} o ON o.id = x.${far}_id
    WHERE x.${near}_id = n${column.at}.id AND x.${far}_kind IN (${quoted(relation.targetKinds)})
      AND o."${column.property}" IS NOT NULL ORDER BY 1))`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}
