import type { Group, Where } from '../../store/selection.ts';
import type { ApiContext } from '../api-context.ts';
import { where } from '../conditions.ts';
import { allGroups, dateIn, idAt, keyOf, measureOf } from './all-groups.ts';
import { both, nodeAt, ownValue, step, toRegions } from './scope.ts';

/** Two regions, the lower id first. */
export interface RegionPair {
  readonly a: string;
  readonly b: string;
  readonly strongTies: number;
  readonly weakTies: number;
  /** The first and the last date of an agreement between them. */
  readonly since: string | null;
  readonly latest: string | null;
}

/** What ties regions: agreements strongly, events weakly. */
export type TieKind = 'Agreement' | 'Event';

/** The pairs of regions that have a tie of a kind; one call of the store. */
export async function pairsBy(
  kind: TieKind,
  which: Where | null,
  regions: Where | null,
  context: Pick<ApiContext, 'store' | 'model'>,
): Promise<ReadonlyMap<string, RegionPair>> {
  const { model } = context;
  const party = nodeAt(toRegions(model, kind, regions));
  const date = ownValue(kind === 'Agreement' ? 'signedOn' : 'heldOn');
  const groups = await allGroups(context, {
    of: kind,
    where: which,
    keys: [keyOf(party), keyOf(party, 0)],
    measures: [measureOf('since', 'min', date), measureOf('latest', 'max', date)],
  });
  return new Map(
    groups.map((group) => [pairKey(idAt(group, 0), idAt(group, 1)), pairIn(kind, group)]),
  );
}

export function pairKey(a: string, b: string): string {
  return JSON.stringify([a, b]);
}

function pairIn(kind: TieKind, group: Group): RegionPair {
  const ends = { a: idAt(group, 0), b: idAt(group, 1) };
  if (kind === 'Event') {
    return { ...ends, strongTies: 0, weakTies: group.count, since: null, latest: null };
  }
  const dates = { since: dateIn(group, 'since'), latest: dateIn(group, 'latest') };
  return { ...ends, strongTies: group.count, weakTies: 0, ...dates };
}

/** Pairs with both kinds of ties. */
export function joined(
  strong: ReadonlyMap<string, RegionPair>,
  weak: ReadonlyMap<string, RegionPair>,
): RegionPair[] {
  const strongest = [...strong].map(([key, pair]) => {
    return { ...pair, weakTies: weak.get(key)?.weakTies ?? 0 };
  });
  return [...strongest, ...[...weak].filter(([key]) => !strong.has(key)).map(([, pair]) => pair)];
}

/** What ties these pairs, by pair: the nodes at the end of a way from the agreements or events; one call. */
export async function behindPairs(
  kind: TieKind,
  pairs: readonly RegionPair[],
  which: Where | null,
  field: string | null,
  context: ApiContext,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { model } = context;
  const ends = where.oneOf('id', [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]);
  const party = nodeAt(toRegions(model, kind, ends));
  const behind = field === null ? nodeAt() : nodeAt(step(model, kind, field));
  const some = where.some(
    model,
    kind,
    'parties',
    where.all({ op: 'kind', kinds: ['Region'] }, ends),
  );
  const groups = await allGroups(context, {
    of: kind,
    where: both(which, some),
    keys: [keyOf(party), keyOf(party, 0), keyOf(behind)],
  });
  const wanted = new Set(pairs.map(({ a, b }) => pairKey(a, b)));
  const found = groups.filter((group) => wanted.has(pairKey(idAt(group, 0), idAt(group, 1))));
  const byPair = Map.groupBy(found, (group) => pairKey(idAt(group, 0), idAt(group, 1)));
  return new Map([...byPair].map(([key, rows]) => [key, rows.map((group) => idAt(group, 2))]));
}
