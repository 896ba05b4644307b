import { isAskedAt } from '../asked-at.ts';
import { checkRange } from '../check-range.ts';
import type { Extension, Resolver } from '../extension.ts';
import { nodesAt } from '../nodes-at.ts';
import { endsNamed } from '../ways/ends.ts';
import { hopsShown, tieEvidence } from '../ways/show-hops.ts';
import { tiesAsked, tieTypes } from '../ways/tie-kinds.ts';

const types = `
${tieTypes}
extend type Query {
  """
  The shortest ways from one party to another: ids, or names that mean one region. A group of regions
  stands for all that lie in it. \`agreements\` and \`events\` say which of them tie. At most two look-ups
  and two readings for each end, one search of ways (in it a reading and two counts for each hop), and six
  readings of what is asked of the answer.
  """
  path(
    from: String!
    to: String!
    ties: [TieKind!]! = [AGREEMENT]
    agreements: AgreementFilter = { status: { eq: SIGNED } }
    events: EventFilter
    "Up to 6."
    maxHops: Int! = 4
    "Up to 10."
    count: Int! = 1
  ): PathAnswer!
}

type PathAnswer {
  "The shortest first, then by the ids on the way; no party twice on one."
  paths: [Path!]!
  "Why there are no more."
  stop: PathStop!
}

enum PathStop {
  "As many as were asked for are found."
  COUNT
  "There is none, or no further one, of at most so many hops."
  MAX_HOPS
  "The corpus does not connect the two by these ties at all. That is no finding about the world."
  NOT_CONNECTED
  "So many ties lead on that not all ways of this length were looked at: narrow the filters."
  TOO_WIDE
}

type Path {
  length: Int!
  nodes: [Party!]!
  hops: [Hop!]!
}
`;

const path: Resolver = async (_, args, context, info) => {
  const [from, to] = await Promise.all([
    endsNamed(String(args['from']), context),
    endsNamed(String(args['to']), context),
  ]);
  const found = await context.store.paths({
    from,
    to,
    ties: tiesAsked(context.model, args as never),
    maxHops: checkRange('maxHops', args['maxHops'], 1, 6),
    count: checkRange('count', args['count'], 1, 10),
    hasTies: isAskedAt(info, ['paths', 'hops', 'ties']),
  });
  const hops = found.paths.flatMap((one) => one.hops);
  const show = await hopsShown(hops, ['paths', 'hops'], context, info);
  const ids = found.paths.flatMap(({ nodes }) => nodes.map(({ id }) => id));
  const nodes = await nodesAt('Party', ids, [['paths', 'nodes']], context, info);
  return {
    stop: found.stop,
    paths: found.paths.map((one) => ({
      length: one.hops.length,
      nodes: one.nodes.map(({ id }) => nodes.get(id)),
      hops: one.hops.map(show),
    })),
  };
};

export const ways: Extension = {
  types,
  resolvers: { Query: { path }, Tie: { evidence: tieEvidence } },
};
