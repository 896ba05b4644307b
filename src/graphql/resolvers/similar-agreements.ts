import type { Where } from '../../store/selection.ts';
import type { ApiContext } from '../api-context.ts';
import { type ComparedAgreement, readAgreements } from '../compare/read-agreements.ts';
import { similarTo } from '../compare/similarity.ts';
import { where } from '../conditions.ts';
import type { Extension, Resolver } from '../extension.ts';
import { knownId } from '../known-node.ts';
import { nodesAt } from '../nodes-at.ts';
import { checkSize } from '../paging.ts';
import { relationOf } from '../reading.ts';

const types = `
extend type Query {
  """
  Agreements like this one, by the areas that they cover, the headings of their clauses, their kind and
  parties; each with its score and reasons. Compared are the first 200 that share at least a third of its
  areas, the earliest first: candidates and considered say how many there are and were looked
  at. A look-up, two readings, and one of what is asked of the agreements.
  """
  similarAgreements(id: ID!, first: Int! = 10): SimilarAgreements!
}

type SimilarAgreements {
  "How many others share at least a third of its areas."
  candidates: Int!
  "How many of them were compared."
  considered: Int!
  items: [SimilarAgreement!]!
  "Set where there are none: NOT_EXTRACTED where no area of the agreement is known."
  absence: Absence
}

type SimilarAgreement {
  agreement: Agreement!
  "From 0 to 1: the sum of the weights of the reasons."
  score: Float!
  reasons: [ScoreReason!]!
}
`;

const MOST = 200;

const similarAgreements: Resolver = async (_, args, context, info) => {
  const size = Number(args['first']);
  checkSize('first', size);
  const id = await knownId(String(args['id']), 'Agreement', context);
  const [one] = (await readAgreements(where.is('id', id), 1, context)).agreements;
  if (!one || one.areas.length === 0) {
    return { candidates: 0, considered: 0, items: [], absence: 'NOT_EXTRACTED' };
  }
  const { total, agreements } = await readAgreements(sharingAreas(one, context), MOST, context);
  const similar = similarTo(one, agreements).slice(0, size);
  const ids = similar.map(({ agreement }) => agreement);
  const nodes = await nodesAt('Agreement', ids, [['items', 'agreement']], context, info);
  return {
    candidates: total,
    considered: agreements.length,
    items: similar.map((item) => ({ ...item, agreement: nodes.get(item.agreement) })),
    absence: total === 0 ? 'NOT_IN_CORPUS' : null,
  };
};

function sharingAreas({ id, areas }: ComparedAgreement, { model }: ApiContext): Where {
  return where.all(where.test('id', 'ne', id), {
    op: 'count',
    relation: relationOf(model, 'Agreement', 'areas'),
    where: where.oneOf('id', areas),
    test: 'gte',
    value: Math.ceil(areas.length / 3),
  });
}

export const similar: Extension = { types, resolvers: { Query: { similarAgreements } } };
