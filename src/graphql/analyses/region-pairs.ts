import type { GroupTable, Measure, Where } from '../../store/selection.ts';
import type { ApiContext } from '../api-context.ts';
import { where } from '../conditions.ts';
import { allGroups, datesAt, keyOf, keysAt, measureOf } from './all-groups.ts';
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

/** The pairs of regions that have a tie of a kind, in the order of their ids; one call of the store. */
export async function pairsBy(
  kind: TieKind,
  which: Where | null,
  regions: Where | null,
  context: Pick<ApiContext, 'store' | 'model'>,
): Promise<readonly RegionPair[]> {
  const signed = ownValue('signedOn');
  const dates = [measureOf('since', 'min', signed), measureOf('latest', 'max', signed)];
  const groups = await pairTable(kind, which, regions, kind === 'Agreement' ? dates : [], context);
  const [a, b] = [keysAt(groups, 0), keysAt(groups, 1)];
  const [since, latest] = [datesAt(groups, 0), datesAt(groups, 1)];
  return groups.counts.map((count, i) => ({
    a: a[i] ?? '',
    b: b[i] ?? '',
    strongTies: kind === 'Agreement' ? count : 0,
    weakTies: kind === 'Event' ? count : 0,
    since: since[i] ?? null,
    latest: latest[i] ?? null,
  }));
}

/** Pairs as columns: their ends, the lower id first, and how many agreements tie them. */
export interface Ties {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly counts: readonly number[];
}

/** The pairs of regions that agreements tie; one call of the store. */
export async function agreementTies(
  which: Where | null,
  regions: Where | null,
  context: ApiContext,
): Promise<Ties> {
  const groups = await pairTable('Agreement', which, regions, [], context);
  return { a: keysAt(groups, 0), b: keysAt(groups, 1), counts: groups.counts };
}

function pairTable(
  kind: TieKind,
  which: Where | null,
  regions: Where | null,
  measures: readonly Measure[],
  context: Pick<ApiContext, 'store' | 'model'>,
): Promise<GroupTable> {
  const party = nodeAt(toRegions(context.model, kind, regions));
  const keys = [keyOf(party), keyOf(party, 0)];
  return allGroups(context, { of: kind, where: which, keys, measures });
}

export function pairKey(a: string, b: string): string {
  return JSON.stringify([a, b]);
}

/** Pairs with both kinds of ties. */
export function joined(
  strong: readonly RegionPair[],
  weak: readonly RegionPair[],
): readonly RegionPair[] {
  if (weak.length === 0) return strong;
  const strongest = new Map(strong.map((pair) => [pairKey(pair.a, pair.b), pair]));
  for (const pair of weak) {
    const key = pairKey(pair.a, pair.b);
    strongest.set(key, { ...pair, ...strongest.get(key), weakTies: pair.weakTies });
  }
  return [...strongest.values()];
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
  const [a, b] = [keysAt(groups, 0), keysAt(groups, 1)];
  const found = new Map<string, string[]>();
  for (const [i, id] of keysAt(groups, 2).entries()) {
    const key = pairKey(a[i] ?? '', b[i] ?? '');
    if (!wanted.has(key)) continue;
    const known = found.get(key);
    if (known) known.push(id);
    else found.set(key, [id]);
  }
  return found;
}
