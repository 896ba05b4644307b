import { AppError } from '../../errors/app-error.ts';
import type { Where } from '../../store/selection.ts';
import { type Measured, Network } from '../analyses/network.ts';
import { pageAfter } from '../analyses/page-after.ts';
import { agreementTies } from '../analyses/region-pairs.ts';
import { agreementsAsked, both, passing, regionsAsked } from '../analyses/scope.ts';
import { whyEmpty } from '../analyses/why-empty.ts';
import type { ApiContext } from '../api-context.ts';
import { isAskedAt } from '../asked-at.ts';
import { where } from '../conditions.ts';
import type { Extension, Resolver } from '../extension.ts';
import { nodesAt } from '../nodes-at.ts';
import { checkSize } from '../paging.ts';

const types = `
extend type Query {
  """
  The network of regions: two are tied where both are parties to an agreement. A region without a tie is
  no part of it. One grouping, one more for each date of \`deltaSince\` (up to four), a reading of the
  regions; the look-ups of \`within\` and \`area\`; and up to three readings where it is empty. Where betweenness is asked for or ordered by, nodes
  times edges of all networks of a request are 20 million at most.
  """
  network(
    regions: RegionFilter
    "A region or group that the regions lie in: an id, or the name of one region."
    within: String
    "Agreements that cover this area alone, by its code."
    area: String
    "Agreements signed no earlier; one without a date is left out."
    from: Date
    "The network as it stood then: agreements signed no later; one without a date is left out."
    asOf: Date
    agreements: AgreementFilter = { status: { eq: SIGNED } }
    orderBy: NetworkOrder! = DEGREE
    first: Int! = 20
    "Go on after this node's cursor."
    after: String
  ): Network!
}

"The largest first. Ties are by degree, weighted degree and the id."
enum NetworkOrder {
  DEGREE
  WEIGHTED_DEGREE
  BETWEENNESS
}

type Network {
  nodeCount: Int!
  edgeCount: Int!
  "The share of all pairs of its regions that are tied."
  density: Float!
  nodes: [NetworkNode!]!
  hasNextPage: Boolean!
  "Set where it has no nodes."
  absence: Absence
}

type NetworkNode {
  cursor: String!
  region: Region!
  "With how many regions it has agreements."
  degree: Int!
  "Agreements with each of these regions, added up."
  weightedDegree: Int!
  "The share of the shortest ways between two other regions that lead over this one, from 0 to 1."
  betweenness: Float!
  "Regions that have more agreements with each other than with others share one (Louvain); 1 is the largest."
  community: Int!
  "How it moved: what it is less what it is in the same network up to a date."
  deltaSince(date: Date!): NetworkDelta!
}

type NetworkDelta {
  "Whether it has no tie up to the date; it is taken as 0 then."
  isNew: Boolean!
  degree: Int!
  weightedDegree: Int!
  betweenness: Float!
}
`;

/** Dates that one network may be compared with. */
const MOST_DATES = 4;

const NONE: Measured = [];

interface Measures {
  readonly network: Network;
  readonly degree: Measured;
  readonly weightedDegree: Measured;
  readonly betweenness: Measured;
}

const network: Resolver = async (_, args, context, info) => {
  const size = Number(args['first']);
  checkSize('first', size);
  const orderBy = ORDERS[String(args['orderBy'])] ?? 'degree';
  const regions = await regionsAsked(args, context);
  const since = both(await agreementsAsked(args, context), signed('gte', args['from']));
  const upTo = async (date: unknown) => {
    const which = both(since, signed('lte', date));
    return new Network(await agreementTies(which, regions, context));
  };
  const isAsked = (...path: readonly string[]) => isAskedAt(info, ['nodes', ...path]);
  const whole = await upTo(args['asOf']);
  const isBetween = orderBy === 'betweenness' || isAsked('betweenness');
  const now = measuresOf(whole, isBetween || isAsked('deltaSince', 'betweenness'), context);
  const communities = isAsked('community') ? whole.communities() : NONE;
  const page = pageAfter(inOrder(now, orderBy), (id) => id, size, args['after']);
  const ids = page.items.map(({ item }) => item);
  const found = await nodesAt('Region', ids, [['nodes', 'region']], context, info);
  const earlier = onceEach(async (date) =>
    measuresOf(await upTo(date), isAsked('deltaSince', 'betweenness'), context),
  );
  const nodes = page.items.map(({ item: id, cursor }) => ({
    ...valuesOf(now, id),
    cursor,
    region: found.get(id),
    community: whole.valueOf(communities, id),
    deltaSince: async ({ date }: { readonly date: string }) => delta(now, await earlier(date), id),
  }));
  const looked = {
    agreements: passing(context.model, 'Agreement', args['agreements']),
    regions,
    parties: 2,
    area: args['area'],
    period: [args['from'], args['asOf']],
  } as const;
  return {
    nodeCount: whole.ids.length,
    edgeCount: whole.edgeCount,
    density: whole.density(),
    nodes,
    hasNextPage: page.hasNext,
    absence: whole.edgeCount > 0 ? null : await whyEmpty(looked, context),
  };
};

type NetworkNode = { readonly deltaSince: (given: object) => unknown };

const deltaSince: Resolver = (source, given) => (source as NetworkNode).deltaSince(given);

function signed(test: 'gte' | 'lte', date: unknown): Where | null {
  return date ? where.test('signedOn', test, String(date)) : null;
}

function measuresOf(network: Network, isBetween: boolean, { budget }: ApiContext): Measures {
  if (isBetween) budget.walk(network.ids.length, network.edgeCount);
  return {
    network,
    degree: network.degrees(),
    weightedDegree: network.weightedDegrees(),
    betweenness: isBetween ? network.betweenness() : NONE,
  };
}

type Measure = Exclude<keyof Measures, 'network'>;

const ORDERS: Readonly<Record<string, Measure>> = {
  DEGREE: 'degree',
  WEIGHTED_DEGREE: 'weightedDegree',
  BETWEENNESS: 'betweenness',
};

/** Its ids come in their own order, which the sort keeps among equals. */
function inOrder({ network, ...measures }: Measures, orderBy: Measure): readonly string[] {
  const [first, ...ties] = [measures[orderBy], measures.degree, measures.weightedDegree];
  const less = (measured: Measured, a: number, b: number) =>
    (measured[b] ?? 0) - (measured[a] ?? 0);
  const places = [...network.ids.keys()].sort(
    (a, b) => less(first, a, b) || ties.reduce((found, one) => found || less(one, a, b), 0),
  );
  return places.map((place) => network.ids[place] ?? '');
}

function valuesOf({ network, degree, weightedDegree, betweenness }: Measures, id: string) {
  return {
    degree: network.valueOf(degree, id),
    weightedDegree: network.valueOf(weightedDegree, id),
    betweenness: network.valueOf(betweenness, id),
  };
}

function delta(now: Measures, then: Measures, id: string) {
  const [after, before] = [valuesOf(now, id), valuesOf(then, id)];
  return {
    isNew: before.degree === 0,
    degree: after.degree - before.degree,
    weightedDegree: after.weightedDegree - before.weightedDegree,
    betweenness: after.betweenness - before.betweenness,
  };
}

/** The answer for each date, worked out once. @throws AppError `query.too-complex` over `MOST_DATES` */
function onceEach<T>(work: (date: string) => Promise<T>): (date: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return async (date) => {
    const limit = `${MOST_DATES} dates`;
    const isOver = !known.has(date) && known.size === MOST_DATES;
    if (isOver) throw new AppError('query.too-complex', { argument: 'deltaSince', limit });
    const answer = known.get(date) ?? work(date);
    known.set(date, answer);
    return answer;
  };
}

export const networks: Extension = {
  types,
  resolvers: { Query: { network }, NetworkNode: { deltaSince } },
};
