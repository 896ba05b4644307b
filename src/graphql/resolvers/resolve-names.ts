import type { Tree } from '../../store/selection.ts';
import type { Extension, Resolver } from '../extension.ts';
import { checkCount, type MatchedName, matchNames } from '../names/match-names.ts';
import { nameTies } from '../names/name-ties.ts';
import type { Candidate } from '../names/score-name.ts';
import { nodesAt } from '../nodes-at.ts';
import { checkSize } from '../paging.ts';

const types = `
extend type Query {
  """
  What names mean: regions and institutions of the lists that ship and of the graph, each with a score
  and its reasons. At most two searches for each name, one reading of what was found, and one of what
  is asked of the nodes. 1 to 100 names.
  """
  resolve(names: [String!]!): Resolution!
}

"What the names of a list mean, and how that is related."
type Resolution {
  names: [ResolvedName!]!
  "Which names mean the same, or something related; pairs that mean unrelated things are left out."
  ties: [NameTie!]!
}

type ResolvedName {
  name: String!
  verdict: NameVerdict!
  "What it means; null where that cannot be told."
  match: NameCandidate
  "What it could mean, the best first."
  candidates(first: Int! = 5): [NameCandidate!]!
}

enum NameVerdict {
  "One entity fits clearly better than all others."
  MATCHED
  "Several fit as well; name what it belongs to as well, or choose."
  AMBIGUOUS
  "Neither the lists nor the graph have the name."
  UNKNOWN
}

"Something that a name can mean."
type NameCandidate {
  id: ID!
  "Region or Institution."
  kind: String!
  "The kind of region or institution, such as DISTRICT."
  type: String!
  name: String!
  "What it belongs to: parents or hosts, the nearest first, then groups."
  belongsTo: [String!]!
  "From 0 to 1: the sum of the weights of the reasons."
  score: Float!
  reasons: [ScoreReason!]!
  "Null where a list knows it and no article of the corpus names it."
  node: Party
}

type ScoreReason {
  feature: String!
  weight: Float!
  because: String!
}

"Two names of a list that mean the same or related things; the relation leads from a to b."
type NameTie {
  a: String!
  b: String!
  relation: NameRelation!
  because: String!
}

enum NameRelation {
  SAME
  PART_OF
  HOSTED_BY
  MEMBER_OF
  CO_LOCATED_WITH
}
`;

interface ResolvedName extends MatchedName {
  readonly nodes: ReadonlyMap<string, Tree>;
}

const resolve: Resolver = async (_, args, context, info) => {
  const given = args['names'] as readonly string[];
  checkCount(given.length);
  const asked = [...new Set(given)].map((name) => ({ name, context: given, kind: null }));
  const matched = await matchNames(asked, context);
  const paths = [
    ['names', 'match', 'node'],
    ['names', 'candidates', 'node'],
  ];
  const ids = matched.flatMap(({ candidates }) => candidates.map(({ entity }) => entity.id));
  const nodes = await nodesAt('Party', ids, paths, context, info);
  return {
    names: matched.map((one): ResolvedName => ({ ...one, nodes })),
    ties: nameTies(matched),
  };
};

function shown({ entity, score, reasons }: Candidate, nodes: ReadonlyMap<string, Tree>) {
  const { id, kind, type, name, above } = entity;
  const belongsTo = [...new Set(above.map((one) => one.name))];
  return { id, kind, type, name, belongsTo, score, reasons, node: nodes.get(id) ?? null };
}

export const resolveNames: Extension = {
  types,
  resolvers: {
    Query: { resolve },
    ResolvedName: {
      match: (source) => {
        const { match, nodes } = source as ResolvedName;
        return match && shown(match, nodes);
      },
      candidates: (source, { first }) => {
        checkSize('first', Number(first));
        const { candidates, nodes } = source as ResolvedName;
        return candidates.slice(0, Number(first)).map((one) => shown(one, nodes));
      },
    },
  },
};
