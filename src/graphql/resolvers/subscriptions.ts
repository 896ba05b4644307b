import { AppError } from '../../errors/app-error.ts';
import type { ApiContext } from '../api-context.ts';
import { checkComplexity } from '../complexity.ts';
import { where } from '../conditions.ts';
import type { Progress } from '../events.ts';
import type { Extension, Resolver } from '../extension.ts';
import { whereOf } from '../filter.ts';
import { Budget, MOST_SUBSCRIPTIONS } from '../limits.ts';
import { nodesAt } from '../nodes-at.ts';
import { userError } from '../user-error.ts';

const types = `
extend schema {
  subscription: Subscription
}

type Subscription {
  "Each document that a mutation of this server takes in, as soon as it is read."
  ingestProgress: IngestProgress!
  """
  Agreements that an article which any process takes in reports, or that a mutation of this server
  changes: those that pass the filter, where there is one.
  """
  agreementChanged(filter: AgreementFilter): AgreementChange!
}

type IngestProgress {
  done: Int!
  total: Int!
  name: String!
  hash: String!
  error: UserError
}

type AgreementChange {
  id: ID!
  "Null where it went with its last report; told only where there is no filter."
  agreement: Agreement
}
`;

/** The events for one listener. @throws AppError `subscription.too-many` */
async function* seated<T>({ takeSeat }: ApiContext, events: AsyncIterable<T>): AsyncGenerator<T> {
  const leave = await takeSeat();
  if (!leave) throw new AppError('subscription.too-many', { limit: MOST_SUBSCRIPTIONS });
  try {
    yield* events;
  } finally {
    leave();
  }
}

const ingestProgress: Resolver = (_, __, context) =>
  seated(context, context.events.subscribe('progress'));

const agreementChanged: Resolver = (_, { filter }, context) => {
  checkComplexity('filter', filter);
  return seated(context, changes(context, (filter ?? null) as Filter | null));
};

type Filter = Readonly<Record<string, unknown>>;

async function* changes(context: ApiContext, filter: Filter | null): AsyncGenerator<string> {
  const { feed, events } = context;
  if (!feed) throw new AppError('archive.not-there', {});
  const heard = events.subscribe('changed');
  const stop = await feed.listen();
  try {
    for await (const ids of heard) yield* filter ? await passing(ids, filter, context) : ids;
  } finally {
    stop();
  }
}

async function passing(ids: readonly string[], filter: Filter, { store, model }: ApiContext) {
  const page = await store.select({
    of: 'Agreement',
    where: where.all(where.oneOf('id', ids), whereOf(model, 'Agreement', filter) ?? where.all()),
    order: [],
    window: { size: ids.length, from: 'start', after: null, before: null },
    count: false,
    items: true,
    branches: [],
  });
  return page.items.map(({ node }) => node.id);
}

export const subscriptions: Extension = {
  types,
  events: { ingestProgress, agreementChanged },
  resolvers: {
    Subscription: {
      ingestProgress: (source) => {
        const { error, ...progress } = source as Progress;
        return { ...progress, error: error && userError(error, []) };
      },
      agreementChanged: async (source, _, context, info) => {
        const id = String(source);
        const fresh = { ...context, budget: new Budget() };
        const nodes = await nodesAt('Agreement', [id], [['agreement']], fresh, info);
        return { id, agreement: nodes.get(id) ?? null };
      },
    },
  },
};
