import { AppError } from '../../errors/app-error.ts';
import type { Group, Grouping, GroupKey, Measure, Reach, Tree } from '../../store/selection.ts';
import type { ApiContext } from '../api-context.ts';

/** Groups that one analysis may look at. */
const MOST_GROUPS = 200_000;

type Asked = Pick<Grouping, 'of' | 'where' | 'keys'> & Partial<Grouping>;

/** All groups at once, for an analysis; one call of the store. @throws AppError `query.too-wide` */
export async function allGroups(
  { store }: Pick<ApiContext, 'store'>,
  asked: Asked,
): Promise<readonly Group[]> {
  const window = { size: MOST_GROUPS, from: 'start', after: null, before: null } as const;
  const defaults = { measures: [], having: [], order: [], count: false, coverage: false };
  const groups = await store.aggregate({ ...defaults, items: true, window, ...asked });
  if (groups.hasNext && !asked.window) throw new AppError('query.too-wide', { limit: MOST_GROUPS });
  return groups.items.map(({ node }) => node);
}

/** A key whose nodes are given by their ids alone; what reaches none is left out. */
export function keyOf(reach: Reach, after: number | null = null): GroupKey {
  return { reach, missing: 'drop', after, branches: [] };
}

export function measureOf(alias: string, fn: Measure['fn'], reach: Reach): Measure {
  return { alias, fn, reach };
}

/** The id of the node that is a key. */
export function idAt({ keys }: Group, at: number): string {
  const key = keys[at];
  return typeof key === 'object' && key !== null && 'kind' in key ? (key as Tree).id : '';
}

export function dateIn({ measures }: Group, alias: string): string | null {
  const value = measures[alias];
  return typeof value === 'string' ? value : null;
}
