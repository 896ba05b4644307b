import type { RelationSelection, Where } from '../../store/selection.ts';
import { allGroups, byKey, keyOf, keysAt } from '../analyses/all-groups.ts';
import { nodeAt, passing, step } from '../analyses/scope.ts';
import type { ApiContext } from '../api-context.ts';
import { checkRange } from '../check-range.ts';
import { where } from '../conditions.ts';
import type { Extension, Resolver } from '../extension.ts';
import { regionNamed } from '../known-node.ts';
import { nodesAt } from '../nodes-at.ts';
import { neighbours, readingOf, relationOf, textOf } from '../reading.ts';

const types = `
extend type Query {
  """
  The areas that at least a share of comparable regions cover and this one does not. Comparable are the
  other regions of its kind that have such agreements: where it is a member of groups, those of the same
  groups; \`within\` says otherwise. Two look-ups, a reading of the region, a count, two groupings, and a
  reading each of the areas with their precedents, of clauses and of regions.
  """
  gaps(
    "An id, or the name of one region."
    region: String!
    "From 0 to 1."
    peerShare: Float! = 0.6
    "Which groups its peers are of; those that it is a member of, where nothing is said."
    within: [String!]
    agreements: AgreementFilter = { status: { eq: SIGNED } }
  ): Gaps!
}

type Gaps {
  region: Region!
  peers: Peers!
  "The widest first, then by code."
  gaps: [Gap!]!
  "Set where there is nothing to compare with, or the areas of the region are not known."
  absence: Absence
}

"What a region is compared with."
type Peers {
  kind: RegionKind!
  "Peers are members of one of these; of any or none where it is empty."
  groups: [Region!]!
  count: Int!
}

type Gap {
  area: CooperationArea!
  "The share of the peers that cover it."
  peerShare: Float!
  peerCount: Int!
  "Up to five clauses of peers, the latest agreements first."
  precedents: [Clause!]!
}
`;

const PRECEDENTS = 5;
const MOST_AREAS = 200;

interface Compared {
  readonly region: string;
  readonly kind: string;
  readonly groups: readonly string[];
}

const gaps: Resolver = async (_, args, context, info) => {
  const share = checkRange('peerShare', args['peerShare'], 0, 1);
  const which = passing(context.model, 'Agreement', args['agreements']);
  const region = await regionNamed(String(args['region']), context);
  const compared = await comparedOf(region, args['within'] as readonly string[] | null, context);
  const peers = peersOf(compared, context);
  const count = await countSigners(peers, which, context);
  const own = await areasOf(where.is('id', region), which, context);
  const wide = [...(await areasOf(peers, which, context))]
    .map(([area, peerCount]) => ({ area, peerCount, peerShare: peerCount / count }))
    .filter((one) => one.peerShare >= share && !own.has(one.area));
  const precedents = await precedentsOf(
    wide.map(({ area }) => area),
    peers,
    which,
    context,
  );
  const clauseIds = [...precedents.values()].flatMap(({ clauses }) => clauses);
  const clauses = await nodesAt('Clause', clauseIds, [['gaps', 'precedents']], context, info);
  const ids = [...precedents.keys()];
  const areas = await nodesAt('CooperationArea', ids, [['gaps', 'area']], context, info);
  const paths = [['region'], ['peers', 'groups']];
  const regions = await nodesAt('Region', [region, ...compared.groups], paths, context, info);
  const shown = wide
    .map((one) => ({ ...one, ...precedents.get(one.area) }))
    .sort((a, b) => b.peerCount - a.peerCount || byText(a.code ?? '', b.code ?? ''));
  return {
    region: regions.get(region),
    peers: { ...compared, count, groups: compared.groups.flatMap((id) => regions.get(id) ?? []) },
    gaps: shown.map((one) => ({
      ...one,
      area: areas.get(one.area),
      precedents: (one.clauses ?? []).flatMap((id) => clauses.get(id) ?? []),
    })),
    absence: count === 0 ? 'NOT_IN_CORPUS' : own.size === 0 ? 'NOT_EXTRACTED' : null,
  };
};

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

async function comparedOf(
  region: string,
  within: readonly string[] | null | undefined,
  context: ApiContext,
): Promise<Compared> {
  const named: string[] = [];
  for (const group of within ?? []) named.push(await regionNamed(group, context));
  const wanted = { properties: ['kind'], related: { memberOf: {} } };
  const which = { where: where.is('id', region), size: 1 };
  const { items } = await context.store.select(readingOf(context.model, 'Region', wanted, which));
  const [found] = items.map(({ node }) => node);
  const groups = within ? named : found ? neighbours(found, 'memberOf').map(({ id }) => id) : [];
  return { region, kind: found ? textOf(found, 'kind') : '', groups };
}

function peersOf({ region, kind, groups }: Compared, { model }: ApiContext): Where {
  const isPeer = where.all(where.is('kind', kind), where.test('id', 'ne', region));
  if (groups.length === 0) return isPeer;
  return where.all(isPeer, where.some(model, 'Region', 'memberOf', where.oneOf('id', groups)));
}

/** How many of these regions have such agreements. */
async function countSigners(
  regions: Where,
  which: Where | null,
  { store, model }: ApiContext,
): Promise<number> {
  const agreements = relationOf(model, 'Region', 'agreements');
  const signs: Where = { op: 'some', relation: agreements, where: which };
  const asked = readingOf(
    model,
    'Region',
    {},
    { where: where.all(regions, signs), size: 0, count: true },
  );
  return (await store.select({ ...asked, items: false })).total ?? 0;
}

/** The areas that the agreements of these regions cover, with how many of the regions do. */
async function areasOf(
  regions: Where,
  which: Where | null,
  context: ApiContext,
): Promise<ReadonlyMap<string, number>> {
  const { model } = context;
  const agreements = { ...step(model, 'Region', 'agreements'), where: which };
  const groups = await allGroups(context, {
    of: 'Region',
    where: regions,
    keys: [keyOf(nodeAt(agreements, step(model, 'Agreement', 'areas')))],
  });
  return byKey(keysAt(groups, 0), groups.counts);
}

function hasParty(regions: Where, { model }: ApiContext): Where {
  return where.some(
    model,
    'Agreement',
    'parties',
    where.all({ op: 'kind', kinds: ['Region'] }, regions),
  );
}

/** Code and clauses of each of these areas; one reading. */
async function precedentsOf(
  areas: readonly string[],
  peers: Where,
  which: Where | null,
  context: ApiContext,
): Promise<ReadonlyMap<string, { readonly code: string; readonly clauses: readonly string[] }>> {
  const { model, store } = context;
  if (areas.length === 0) return new Map();
  const asked = readingOf(
    model,
    'CooperationArea',
    { properties: ['code'], related: { clauses: {} } },
    { where: where.oneOf('id', areas), size: MOST_AREAS },
  );
  const ofPeers = where.all(...[which ?? [], hasParty(peers, context)].flat());
  const agreement = relationOf(model, 'Clause', 'agreement');
  const narrowed = (relation: RelationSelection): RelationSelection => {
    const selection = {
      ...relation.selection,
      where: where.some(model, 'Clause', 'agreement', ofPeers),
      order: [{ by: 'max', relation: agreement, property: 'signedOn', direction: 'DESC' }] as const,
      window: { ...relation.selection.window, size: PRECEDENTS },
    };
    return { ...relation, selection };
  };
  const branches = asked.branches.map((branch) => {
    return { ...branch, relations: branch.relations.map(narrowed) };
  });
  const { items } = await store.select({ ...asked, branches });
  return new Map(
    items.map(({ node }) => {
      const clauses = neighbours(node, 'clauses').map(({ id }) => id);
      return [node.id, { code: textOf(node, 'code'), clauses }];
    }),
  );
}

export const areaGaps: Extension = { types, resolvers: { Query: { gaps } } };
