import type { GraphModel } from '../../model/graph-model.ts';
import { fullOrder, groupCursor, measuresOf, shownValue, valueProperty } from '../group-order.ts';
import { pageOf } from '../page-of.ts';
import type { Branch, Coverage, Group, Grouping, Groups, Item, Tree } from '../selection.ts';
import {
  compileCoverage,
  compileGroupCount,
  compileGroups,
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
  const read = rows.map((row): Item<Group> => {
    const cursor = groupCursor(
      grouping,
      order.map((key) => (row[key] ?? null) as SqlValue),
    );
    return { cursor, node: groupOf(model, grouping, row, trees), edge: null };
  });
  return { ...pageOf(read, window, total), coverage: covered };
}

function keyTrees({ keys }: Grouping, rows: readonly Row[], at: number, readTrees: ReadTrees) {
  const found = rows.flatMap((row) => {
    const [id, kind] = [row[`#k${at}`], row[`#c${at}`]];
    return kind === undefined || id === null ? [] : [{ id: String(id), kind: String(kind) }];
  });
  return readTrees(found, keys[at]?.branches ?? []);
}

function groupOf(
  model: GraphModel,
  grouping: Grouping,
  row: Row,
  trees: readonly ReadonlyMap<string, Tree>[],
): Group {
  return {
    keys: grouping.keys.map((_, at) => {
      const value = row[`#k${at}`];
      const isNode = row[`#c${at}`] !== undefined;
      if (isNode) return trees[at]?.get(String(value)) ?? null;
      return shownValue(valueProperty(model, grouping, { by: 'key', at }), value);
    }),
    count: Number(row['#n']),
    measures: measuresOf(
      model,
      grouping,
      grouping.measures.map((_, at) => row[`#m${at}`]),
    ),
  };
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
