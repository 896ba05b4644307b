import { checkRange } from '../check-range.ts';
import type { Extension, Resolver } from '../extension.ts';
import { nodesAt } from '../nodes-at.ts';
import { partyNamed } from '../ways/ends.ts';
import { hopsShown } from '../ways/show-hops.ts';
import { tiesAsked } from '../ways/tie-kinds.ts';

const types = `
extend type Query {
  """
  What lies around a party, an id or the name of one region: the nearest first, then those with the most
  ties to what is nearer, then by id. Two look-ups, one search (in it a reading for each level and two
  more), and six readings of what is asked of the answer.
  """
  neighbourhood(
    of: String!
    ties: [TieKind!]! = [AGREEMENT]
    agreements: AgreementFilter = { status: { eq: SIGNED } }
    events: EventFilter
    "Hops from it: up to 3."
    radius: Int! = 1
    "Parties, itself included: up to 200."
    size: Int! = 50
  ): Neighbourhood!
}

type Neighbourhood {
  nodes: [NearNode!]!
  "Between parties of the answer, each pair once."
  hops: [Hop!]!
  "Whether there is more around it than is shown."
  isCut: Boolean!
}

type NearNode {
  "In hops."
  distance: Int!
  node: Party!
}
`;

const neighbourhood: Resolver = async (_, args, context, info) => {
  const found = await context.store.neighbourhood({
    of: await partyNamed(String(args['of']), context),
    ties: tiesAsked(context.model, args as never),
    radius: checkRange('radius', args['radius'], 1, 3),
    size: checkRange('size', args['size'], 1, 200),
  });
  const ids = found.nodes.map(({ id }) => id);
  const nodes = await nodesAt('Party', ids, [['nodes', 'node']], context, info);
  const show = await hopsShown(found.hops, ['hops'], context, info);
  return {
    nodes: found.nodes.map(({ id, distance }) => ({ distance, node: nodes.get(id) })),
    hops: found.hops.map(show),
    isCut: found.isCut,
  };
};

export const nearby: Extension = { types, resolvers: { Query: { neighbourhood } } };
