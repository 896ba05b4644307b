import type { GraphModel } from '../../model/graph-model.ts';
import {
  fullOrder,
  groupCursors,
  measuresIn,
  shownValue,
  tableOf,
  valueProperty,
} from '../group-order.ts';
import { pageOf } from '../page-of.ts';
import type {
  Branch,
  Coverage,
  Group,
  Grouping,
  Groups,
  GroupTable,
  Item,
  Tree,
} from '../selection.ts';
import {
  compileCoverage,
  compileGroupCount,
  compileGroups,
  compileTable,
  groupColumn,
} from './compile-groups.ts';
import type { Database, Row } from './database.ts';
import { type Sql, type SqlValue, TRUE } from './sql.ts';

interface Found {
  readonly kind: string;
  readonly id: string;
}

/** Reads the trees of nodes, by id. */
type ReadTrees = (
  found: readonly Found[],
  branches: readonly Branch[],
) => ReadonlyMap<string, Tree>;

/**
 * See `GraphStore.aggregate`: a statement for the groups, one for their number and one for the
 * coverage where those are asked for, and one a level for the nodes that are keys.
 * @param also what else must hold of the nodes, in the table `t`
 */
export function readGroups(
  database: Database,
  model: GraphModel,
  grouping: Grouping,
  readTrees: ReadTrees,
  also: Sql = TRUE,
): Groups {
  const { window, count, items, coverage } = grouping;
  const total = count
    ? Number(database.get(compileGroupCount(model, grouping, also))?.['n'])
    : null;
  const covered = coverage ? readCoverage(database, model, grouping, also) : null;
  const rows = items ? database.all(compileGroups(model, grouping, also)) : [];
  const trees = grouping.keys.map((_, i) => keyTrees(grouping, rows, i, readTrees));
  const order = fullOrder(grouping).map(({ value }) => groupColumn(value));
  const cursorOf = groupCursors(grouping);
  const groupOf = groupsOf(model, grouping, trees);
  const read = rows.map((row): Item<Group> => {
    const cursor = cursorOf(order.map((key) => (row[key] ?? null) as SqlValue));
    return { cursor, node: groupOf(row), edge: null };
  });
  return { ...pageOf(read, window, total), coverage: covered };
}

/** See `GraphReads.tabulate`; one statement. */
export function readTable(database: Database, model: GraphModel, grouping: Grouping): GroupTable {
  const rows = database.lists(compileTable(model, grouping));
  return tableOf(model, grouping, rows);
}

/** The nodes that are a key, each read once in however many groups it is. */
function keyTrees({ keys }: Grouping, rows: readonly Row[], at: number, readTrees: ReadTrees) {
  const [key, nodeKind] = [`#k${at}`, `#c${at}`];
  const found = new Map<string, Found>();
  for (const { [key]: id, [nodeKind]: kind } of rows) {
    if (kind === undefined || typeof id !== 'string' || found.has(id)) continue;
    found.set(id, { id, kind: String(kind) });
  }
  return readTrees([...found.values()], keys[at]?.branches ?? []);
}

/** Makes a group of each row. @param trees of the nodes at each key */
function groupsOf(
  model: GraphModel,
  grouping: Grouping,
  trees: readonly ReadonlyMap<string, Tree>[],
): (row: Row) => Group {
  const measured = measuresIn(model, grouping);
  const measures = grouping.measures.map((_, at) => `#m${at}`);
  const keys = grouping.keys.map((_, at) => {
    const property = valueProperty(model, grouping, { by: 'key', at });
    const [key, kind] = [`#k${at}`, `#c${at}`];
    return (row: Row) =>
      row[kind] === undefined
        ? shownValue(property, row[key])
        : (trees[at]?.get(String(row[key])) ?? null);
  });
  return (row) => ({
    keys: keys.map((keyOf) => keyOf(row)),
    count: Number(row['#n']),
    measures: measured(measures.map((measure) => row[measure])),
  });
}

function readCoverage(
  database: Database,
  model: GraphModel,
  grouping: Grouping,
  also: Sql,
): Coverage {
  const row = database.get(compileCoverage(model, grouping, also));
  return {
    nodes: Number(row?.['n']),
    stated: grouping.keys.map((_, at) => Number(row?.[`#k${at}`])),
  };
}
