import { AppError } from '../../errors/app-error.ts';
import type { Where } from '../../store/selection.ts';
import {
  betweennessOf,
  communitiesOf,
  degreesOf,
  densityOf,
  type Measured,
  type Network,
  networkOf,
  weightedDegreesOf,
} from '../analyses/network.ts';
import { pairsBy } from '../analyses/region-pairs.ts';
import { agreementsAsked, both, regionsAsked } from '../analyses/scope.ts';
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
  regions; and the look-ups of \`within\` and \`area\`. Where betweenness is asked for or ordered by, nodes
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

const NONE: Measured = new Map();

interface Measures {
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
    const pairs = await pairsBy('Agreement', both(since, signed('lte', date)), regions, context);
    return networkOf(pairs.values());
  };
  const isAsked = (...path: readonly string[]) => isAskedAt(info, ['nodes', ...path]);
  const whole = await upTo(args['asOf']);
  const isBetween = orderBy === 'betweenness' || isAsked('betweenness');
  const now = measuresOf(whole, isBetween || isAsked('deltaSince', 'betweenness'), context);
  const communities = isAsked('community') ? communitiesOf(whole) : NONE;
  const ids = inOrder(whole, now, orderBy);
  const start = startAfter(ids, args['after']);
  const page = ids.slice(start, start + size);
  const found = await nodesAt('Region', page, [['nodes', 'region']], context, info);
  const earlier = onceEach(async (date) =>
    measuresOf(await upTo(date), isAsked('deltaSince', 'betweenness'), context),
  );
  const nodeOf = (id: string) => ({
    ...valuesOf(now, id),
    cursor: cursorOf(id),
    region: found.get(id),
    community: communities.get(id),
    deltaSince: async ({ date }: { readonly date: string }) => delta(now, await earlier(date), id),
  });
  return {
    nodeCount: whole.order,
    edgeCount: whole.size,
    density: densityOf(whole),
    nodes: page.map(nodeOf),
    hasNextPage: start + size < ids.length,
  };
};

type NetworkNode = { readonly deltaSince: (given: object) => unknown };

const deltaSince: Resolver = (source, given) => (source as NetworkNode).deltaSince(given);

function signed(test: 'gte' | 'lte', date: unknown): Where | null {
  return date ? where.test('signedOn', test, String(date)) : null;
}

function measuresOf(network: Network, isBetween: boolean, { budget }: ApiContext): Measures {
  if (isBetween) budget.walk(network.order, network.size);
  return {
    degree: degreesOf(network),
    weightedDegree: weightedDegreesOf(network),
    betweenness: isBetween ? betweennessOf(network) : NONE,
  };
}

const ORDERS: Readonly<Record<string, keyof Measures>> = {
  DEGREE: 'degree',
  WEIGHTED_DEGREE: 'weightedDegree',
  BETWEENNESS: 'betweenness',
};

/** Its ids come in their own order, which the sort keeps among equals. */
function inOrder(network: Network, measures: Measures, orderBy: keyof Measures): string[] {
  const by = [orderBy, 'degree', 'weightedDegree'] as const;
  const less = (a: string, b: string) => (one: keyof Measures) =>
    (measures[one].get(b) ?? 0) - (measures[one].get(a) ?? 0);
  return network
    .nodes()
    .sort()
    .sort((a, b) => by.map(less(a, b)).find((difference) => difference !== 0) ?? 0);
}

function valuesOf({ degree, weightedDegree, betweenness }: Measures, id: string) {
  return {
    degree: degree.get(id) ?? 0,
    weightedDegree: weightedDegree.get(id) ?? 0,
    betweenness: betweenness.get(id) ?? 0,
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

/** Where the page begins: after the node of a cursor. @throws AppError `query.bad-cursor` */
function startAfter(ids: readonly string[], cursor: unknown): number {
  if (cursor === null || cursor === undefined) return 0;
  const at = ids.findIndex((id) => cursorOf(id) === cursor);
  if (at < 0) throw new AppError('query.bad-cursor', { cursor: String(cursor).slice(0, 80) });
  return at + 1;
}

function cursorOf(id: string): string {
  return Buffer.from(id).toString('base64url');
}

export const networks: Extension = {
  types,
  resolvers: { Query: { network }, NetworkNode: { deltaSince } },
};
