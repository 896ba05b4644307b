import { askedAt } from '../asked-at.ts';
import { conflictsIn } from '../compare/conflicts.ts';
import { Compiler } from '../compile.ts';
import { where } from '../conditions.ts';
import type { Extension, Resolver } from '../extension.ts';
import { knownId } from '../known-node.ts';
import { evidenceIn, neighbours, readingOf } from '../reading.ts';

const types = `
extend type Query {
  """
  On which facts the reports of an agreement disagree; every claim is kept, with its words. Of at most
  200 pieces of evidence. A look-up and a reading.
  """
  conflicts(agreement: ID!): Conflicts!
}

type Conflicts {
  "How many articles report the agreement."
  reports: Int!
  items: [Conflict!]!
  "Set where no two reports can be compared: there is only one."
  absence: Absence
}

"A property that reports give different values of."
type Conflict {
  property: String!
  "What most independent sources say comes first."
  values: [ClaimedValue!]!
}

type ClaimedValue {
  value: String!
  "How many publishers say so."
  independentSources: Int!
  evidence: [Evidence!]!
}
`;

const MOST_EVIDENCE = 200;

const conflicts: Resolver = async (_, args, context, info) => {
  const { store, model, budget } = context;
  const id = await knownId(String(args['agreement']), 'Agreement', context);
  const compiler = new Compiler(model, info.schema, info, budget);
  const sets = askedAt(info, ['items', 'values', 'evidence', 'article']);
  budget.spend(1, 1, MOST_EVIDENCE);
  const under = { depth: 2, parents: MOST_EVIDENCE };
  const [asked] = compiler.branches('Article', sets, under);
  const article = asked && { ...asked, properties: [...new Set([...asked.properties, 'source'])] };
  const evidence = { limit: MOST_EVIDENCE, ...(article ? { article } : {}) };
  const wanted = { evidence, related: { reports: {} } };
  const page = await store.select(
    readingOf(model, 'Agreement', wanted, { where: where.is('id', id), size: 1 }),
  );
  const nodes = page.items.map(({ node }) => node);
  const reports = nodes.flatMap((node) => neighbours(node, 'reports')).length;
  const items = conflictsIn(nodes.flatMap(evidenceIn));
  return { reports, items, absence: reports < 2 ? 'NOT_IN_CORPUS' : null };
};

export const conflictingClaims: Extension = { types, resolvers: { Query: { conflicts } } };
