import { AppError } from '../../errors/app-error.ts';
import type { ApiContext } from '../api-context.ts';
import { where } from '../conditions.ts';
import type { Extension, Resolver } from '../extension.ts';
import { neighbours, readingOf, textOf } from '../reading.ts';
import { userError } from '../user-error.ts';
import { writingOf } from '../writing-of.ts';

const types = `
extend type Mutation {
  """
  Takes the facts of an article out of the graph. The archive keeps it, marked as withdrawn: neither a
  rebuild nor another ingest brings it back.
  """
  withdrawArticle("The id of the article, or the hash of any document." id: ID!): WithdrawPayload!
  "Takes a withdrawn article in again."
  restoreArticle("The document's hash, as withdrawArticle tells it." hash: String!): WithdrawPayload!
}

type WithdrawPayload {
  "The hash of the document; null where there is none."
  hash: String
  "Ids of the agreements that it reported, or reports again: they are changed or gone."
  agreements: [ID!]!
  userErrors: [UserError!]!
}
`;

const HASH = /^[0-9a-f]{64}$/;

const withdrawArticle: Resolver = async (_, args, context) => {
  const writing = writingOf(context);
  const id = String(args['id']);
  const reported = await reportedBy(
    HASH.test(id) ? where.is('hash', id) : where.is('id', id),
    context,
  );
  const hash = HASH.test(id) ? id : reported.hash;
  if (hash === null || !(await writing.withdraw(hash))) return unknown(id, 'id');
  context.events.announce({ name: 'changed', told: reported.agreements });
  return { hash, agreements: reported.agreements, userErrors: [] };
};

const restoreArticle: Resolver = async (_, args, context) => {
  const writing = writingOf(context);
  const hash = String(args['hash']);
  try {
    if (!HASH.test(hash) || !(await writing.restore(hash))) return unknown(hash, 'hash');
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { hash, agreements: [], userErrors: [userError(error, ['hash'])] };
  }
  const { agreements } = await reportedBy(where.is('hash', hash), context);
  context.events.announce({ name: 'changed', told: agreements });
  return { hash, agreements, userErrors: [] };
};

function unknown(id: string, argument: string) {
  const error = new AppError('query.unknown-id', { kind: 'Article', id: id.slice(0, 80) });
  return { hash: null, agreements: [], userErrors: [userError(error, [argument])] };
}

async function reportedBy(which: ReturnType<typeof where.is>, { store, model }: ApiContext) {
  const wanted = { properties: ['hash'], related: { agreements: {} } };
  const page = await store.select(readingOf(model, 'Article', wanted, { where: which, size: 1 }));
  const [article] = page.items.map(({ node }) => node);
  if (!article) return { hash: null, agreements: [] };
  return {
    hash: textOf(article, 'hash'),
    agreements: neighbours(article, 'agreements').map(({ id }) => id),
  };
}

export const withdrawing: Extension = {
  types,
  resolvers: { Mutation: { withdrawArticle, restoreArticle } },
};
