import type { Step, Where } from '../../store/selection.ts';
import type { ApiContext } from '../api-context.ts';
import { where } from '../conditions.ts';
import { allGroups, byKey, keyOf, keysAt } from './all-groups.ts';
import { both, nodeAt, step, toRegions } from './scope.ts';

/** What the rows of a matrix are: the regions that sign, or what they are part of, hosted by or members of. */
const ROWS: Readonly<Record<string, string | null>> = {
  REGION: null,
  PART_OF: 'partOf',
  HOSTED_BY: 'hostedBy',
  MEMBER_OF: 'memberOf',
};

export interface MatrixScope {
  readonly rows: string;
  readonly regions: Where | null;
  readonly agreements: Where | null;
}

export interface MatrixRow {
  readonly region: string;
  readonly coverage: RowCoverage;
}

/** How many agreements state an area, were read closely and state none, or were not read so closely. */
interface RowCoverage {
  readonly agreements: number;
  readonly stated: number;
  readonly notStated: number;
  readonly notExtracted: number;
}

/** The rows with the most agreements, and how many there are; three groupings. */
export async function matrixRows(
  scope: MatrixScope,
  size: number,
  context: ApiContext,
): Promise<readonly MatrixRow[]> {
  const { model } = context;
  const hasAreas: Where = {
    op: 'some',
    relation: step(model, 'Agreement', 'areas').relation,
    where: null,
  };
  const hasClauses: Where = {
    op: 'some',
    relation: step(model, 'Agreement', 'clauses').relation,
    where: null,
  };
  const all = await allGroups(context, {
    of: 'Agreement',
    where: scope.agreements,
    keys: [keyOf(nodeAt(...toRow(scope, context)))],
    order: [{ value: { by: 'count' }, direction: 'DESC' }],
    window: { size, from: 'start', after: null, before: null },
  });
  const rows = keysAt(all, 0);
  const countsOf = async (which: Where) => {
    const groups = await allGroups(context, {
      of: 'Agreement',
      where: both(scope.agreements, which),
      keys: [keyOf(nodeAt(...toRow(scope, context, rows)))],
    });
    return byKey(keysAt(groups, 0), groups.counts);
  };
  const stated = await countsOf(hasAreas);
  const read = await countsOf(where.all({ op: 'not', where: hasAreas }, hasClauses));
  return [...byKey(rows, all.counts)].map(([region, agreements]): MatrixRow => {
    const [own, none] = [stated.get(region) ?? 0, read.get(region) ?? 0];
    const notExtracted = agreements - own - none;
    return { region, coverage: { agreements, stated: own, notStated: none, notExtracted } };
  });
}

/** How many agreements of each row cover each area; one grouping. */
export async function matrixCells(
  scope: MatrixScope,
  rows: readonly string[],
  context: ApiContext,
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const areas = nodeAt(step(context.model, 'Agreement', 'areas'));
  const groups = await allGroups(context, {
    of: 'Agreement',
    where: scope.agreements,
    keys: [keyOf(nodeAt(...toRow(scope, context, rows))), keyOf(areas)],
  });
  return inCells(keysAt(groups, 0), keysAt(groups, 1), groups.counts);
}

/** From the weakest to the strongest. */
const STRENGTHS = ['EXPLORE', 'PROMOTE', 'ESTABLISH', 'DONE'];

/** The strongest undertaking of each row in each area, as its commitments are worded; one grouping. */
export async function matrixStrengths(
  scope: MatrixScope,
  rows: readonly string[],
  context: ApiContext,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const { model } = context;
  const agreement = { ...step(model, 'Clause', 'agreement'), where: scope.agreements };
  const commitments = step(model, 'Clause', 'commitments');
  const groups = await allGroups(context, {
    of: 'Clause',
    where: null,
    keys: [
      keyOf(nodeAt(agreement, ...toRow(scope, context, rows))),
      keyOf(nodeAt(step(model, 'Clause', 'areas'))),
      keyOf({ steps: [commitments], by: 'node', property: 'modality', bucket: null }),
    ],
  });
  const stronger = (one: string, other: string) =>
    STRENGTHS.indexOf(one) > STRENGTHS.indexOf(other) ? one : other;
  return inCells(keysAt(groups, 0), keysAt(groups, 1), keysAt(groups, 2), stronger);
}

function toRow(
  { rows, regions }: MatrixScope,
  { model }: ApiContext,
  only?: readonly string[],
): Step[] {
  const field = ROWS[rows] ?? null;
  const wanted = only ? where.oneOf('id', only) : null;
  if (field === null) return [toRegions(model, 'Agreement', both(regions, wanted))];
  const above = step(model, 'Region', field);
  return [toRegions(model, 'Agreement', regions), { ...above, where: wanted }];
}

/** By row and column. @param choose between two values of a cell */
function inCells<T>(
  rows: readonly string[],
  columns: readonly string[],
  values: readonly T[],
  choose: (one: T, other: T) => T = (one) => one,
): ReadonlyMap<string, ReadonlyMap<string, T>> {
  const cells = new Map<string, Map<string, T>>();
  for (const [i, value] of values.entries()) {
    const [row = '', column = ''] = [rows[i], columns[i]];
    const known = cells.get(row) ?? new Map<string, T>();
    const other = known.get(column);
    cells.set(row, known.set(column, other === undefined ? value : choose(value, other)));
  }
  return cells;
}
