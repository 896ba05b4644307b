import type { Tree, Where } from '../../store/selection.ts';
import { pageAfter } from '../analyses/page-after.ts';
import {
  behindPairs,
  joined,
  pairKey,
  pairsBy,
  type RegionPair,
} from '../analyses/region-pairs.ts';
import { agreementsAsked, passing, regionsAsked } from '../analyses/scope.ts';
import { whyEmpty } from '../analyses/why-empty.ts';
import type { ApiContext } from '../api-context.ts';
import { askedAt } from '../asked-at.ts';
import type { Extension, Resolver } from '../extension.ts';
import { nodesAt } from '../nodes-at.ts';
import { checkSize } from '../paging.ts';

const types = `
extend type Query {
  """
  Pairs of regions by what ties them: agreements that both are parties to strongly, events that both took
  part in weakly. Both regions must pass. Two groupings, of agreements and of events; one more for each
  of areas, agreements and events that are asked for; a reading of each kind of node; and up to three where it is empty.
  """
  regionPairs(
    regions: RegionFilter
    "A region or group that both lie in: an id, or the name of one region."
    within: String
    """
    Agreements that cover this area alone, by its code. Events have no areas: \`strongTies: { gte: 1 }\` leaves
    out who only meets.
    """
    area: String
    agreements: AgreementFilter = { status: { eq: SIGNED } }
    events: EventFilter
    strongTies: IntFilter
    weakTies: IntFilter
    orderBy: PairOrder! = STRONG_TIES
    first: Int! = 20
    "Go on after this pair's cursor."
    after: String
  ): RegionPairs!
}

"Ties are by the other number of ties, the later date, and the ids."
enum PairOrder {
  STRONG_TIES
  WEAK_TIES
  "The pair that signed last first."
  LATEST
}

type RegionPairs {
  totalCount: Int!
  pairs: [RegionPair!]!
  hasNextPage: Boolean!
  "Set where there are no pairs, of agreements."
  absence: Absence
}

"Two regions, the lower id first."
type RegionPair {
  cursor: String!
  a: Region!
  b: Region!
  "How many agreements both are parties to."
  strongTies: Int!
  "How many events both took part in."
  weakTies: Int!
  "The first date of an agreement between them; null where none states its date."
  since: Date
  latest: Date
  "What the agreements between them cover."
  areas: [CooperationArea!]!
  agreements: [Agreement!]!
  events: [Event!]!
}
`;

type Tests = Readonly<Record<string, unknown>> | null | undefined;

const regionPairs: Resolver = async (_, args, context, info) => {
  const size = Number(args['first']);
  checkSize('first', size);
  const { model } = context;
  const regions = await regionsAsked(args, context);
  const signed = await agreementsAsked(args, context);
  const held = passing(model, 'Event', args['events']);
  const strong = await pairsBy('Agreement', signed, regions, context);
  const weak = await pairsBy('Event', held, regions, context);
  const [isStrong, isWeak] = [
    passes(args['strongTies'] as Tests),
    passes(args['weakTies'] as Tests),
  ];
  const pairs = joined(strong, weak)
    .filter(({ strongTies, weakTies }) => isStrong(strongTies) && isWeak(weakTies))
    .sort(ORDERS[String(args['orderBy'])]);
  const agreements = passing(model, 'Agreement', args['agreements']);
  const looked = { agreements, regions, parties: 2, area: args['area'] } as const;
  const page = pageAfter(pairs, ({ a, b }) => pairKey(a, b), size, args['after']);
  const shown = page.items.map(({ item }) => item);
  const show = await shownPairs(shown, signed, held, context, info);
  return {
    totalCount: pairs.length,
    pairs: page.items.map(({ item, cursor }) => ({ cursor, ...show(item) })),
    hasNextPage: page.hasNext,
    absence: pairs.length > 0 ? null : await whyEmpty(looked, context),
  };
};

type Compare = (a: RegionPair, b: RegionPair) => number;

const strongest: Compare = (a, b) => b.strongTies - a.strongTies;
const weakest: Compare = (a, b) => b.weakTies - a.weakTies;
const latest: Compare = (a, b) => byText(b.latest ?? '', a.latest ?? '');
const byIds: Compare = (a, b) => byText(a.a, b.a) || byText(a.b, b.b);

const ORDERS: Readonly<Record<string, Compare>> = {
  STRONG_TIES: (a, b) => strongest(a, b) || weakest(a, b) || latest(a, b) || byIds(a, b),
  WEAK_TIES: (a, b) => weakest(a, b) || strongest(a, b) || latest(a, b) || byIds(a, b),
  LATEST: (a, b) => latest(a, b) || strongest(a, b) || weakest(a, b) || byIds(a, b),
};

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Makes what tells whether a number of ties passes. */
function passes(tests: Tests): (count: number) => boolean {
  const asked = Object.entries(tests ?? {});
  return (count) => asked.every(([test, value]) => PASSES[test]?.(count, value) ?? true);
}

const PASSES: Readonly<Record<string, (count: number, value: unknown) => boolean>> = {
  eq: (count, value) => count === value,
  ne: (count, value) => count !== value,
  in: (count, value) => (value as readonly unknown[] | null)?.includes(count) ?? false,
  notIn: (count, value) => !((value as readonly unknown[] | null)?.includes(count) ?? true),
  lt: (count, value) => count < Number(value),
  lte: (count, value) => count <= Number(value),
  gt: (count, value) => count > Number(value),
  gte: (count, value) => count >= Number(value),
  isNull: (_, value) => value !== true,
};

async function shownPairs(
  pairs: readonly RegionPair[],
  signed: Where | null,
  held: Where | null,
  context: ApiContext,
  info: Parameters<Resolver>[3],
) {
  const read = async (
    kind: string,
    field: string,
    behind: () => ReturnType<typeof behindPairs>,
  ): Promise<(pair: RegionPair) => readonly Tree[]> => {
    if (pairs.length === 0 || askedAt(info, ['pairs', field]).length === 0) return () => [];
    const ids = await behind();
    const nodes = await nodesAt(kind, [...ids.values()].flat(), [['pairs', field]], context, info);
    return ({ a, b }) => (ids.get(pairKey(a, b)) ?? []).flatMap((id) => nodes.get(id) ?? []);
  };
  const areas = await read('CooperationArea', 'areas', () =>
    behindPairs('Agreement', pairs, signed, 'areas', context),
  );
  const agreements = await read('Agreement', 'agreements', () =>
    behindPairs('Agreement', pairs, signed, null, context),
  );
  const events = await read('Event', 'events', () =>
    behindPairs('Event', pairs, held, null, context),
  );
  const ends = pairs.flatMap(({ a, b }) => [a, b]);
  const paths = [
    ['pairs', 'a'],
    ['pairs', 'b'],
  ];
  const regions = await nodesAt('Region', ends, paths, context, info);
  return (pair: RegionPair) => ({
    ...pair,
    a: regions.get(pair.a),
    b: regions.get(pair.b),
    areas: areas(pair),
    agreements: agreements(pair),
    events: events(pair),
  });
}

export const pairsOfRegions: Extension = { types, resolvers: { Query: { regionPairs } } };
