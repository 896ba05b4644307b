import { AppError } from '../../errors/app-error.ts';
import type { Value } from '../../model/value.ts';
import type { Grouping, GroupKey, GroupTable, Measure, Reach } from '../../store/selection.ts';
import type { ApiContext } from '../api-context.ts';

/** Groups that one analysis may look at. */
const MOST_GROUPS = 200_000;

type Asked = Pick<Grouping, 'of' | 'where' | 'keys'> & Partial<Grouping>;

/** All groups at once, for an analysis; one call of the store. @throws AppError `query.too-wide` */
export async function allGroups(
  { store }: Pick<ApiContext, 'store'>,
  asked: Asked,
): Promise<GroupTable> {
  const window = { size: MOST_GROUPS, from: 'start', after: null, before: null } as const;
  const defaults = { measures: [], having: [], order: [], count: false, coverage: false };
  const groups = await store.tabulate({ ...defaults, items: true, window, ...asked });
  if (groups.hasNext && !asked.window) throw new AppError('query.too-wide', { limit: MOST_GROUPS });
  return groups;
}

/** A key whose nodes are given by their ids alone; what reaches none is left out. */
export function keyOf(reach: Reach, after: number | null = null): GroupKey {
  return { reach, missing: 'drop', after, branches: [] };
}

export function measureOf(alias: string, fn: Measure['fn'], reach: Reach): Measure {
  return { alias, fn, reach };
}

/** The ids or values of a key, one for each group. */
export function keysAt({ keys }: GroupTable, at: number): readonly string[] {
  return (keys[at] ?? []) as readonly string[];
}

/** What is measured of each group, where it is a date. */
export function datesAt({ measures }: GroupTable, at: number): readonly (string | null)[] {
  return (measures[at] ?? []) as readonly (string | null)[];
}

/** What something is for each group, by the group's key. */
export function byKey<K extends Value, T extends Value>(
  keys: readonly K[],
  values: readonly T[],
): ReadonlyMap<K, T> {
  return new Map(keys.map((key, i) => [key, values[i] as T]));
}
