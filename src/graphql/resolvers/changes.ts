import { AppError } from '../../errors/app-error.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Archive, Receipt } from '../../store/archive.ts';
import type { Tree, Where } from '../../store/selection.ts';
import type { ApiContext } from '../api-context.ts';
import { where } from '../conditions.ts';
import type { Extension, Resolver } from '../extension.ts';
import { regionNamed } from '../known-node.ts';
import { nodesAt } from '../nodes-at.ts';
import { checkSize } from '../paging.ts';
import { neighbours, readingOf, textOf } from '../reading.ts';
import { regionsIn } from '../regions-in.ts';

const types = `
extend type Query {
  """
  What came into the knowledge base since a moment, and what it brought: the archive says when, the graph
  what. Within a region or a group, an id or a name, only what its regions sign or meet for. Two readings
  of the archive, one of the graph, one for each kind of node that is asked for, those of a name, and at
  most four for what lies within.
  """
  changes(since: DateTime!, within: String, first: Int! = 50): Changes!
}

type Changes {
  "In the order of coming."
  items: [Change!]!
  "Where to go on: as since; null where there is no more."
  nextSince: DateTime
  "Set where nothing came."
  absence: Absence
}

"A document that came, or was withdrawn."
type Change {
  on: DateTime!
  kind: ChangeKind!
  "The name that the document came under."
  name: String!
  "Null where it reports nothing, could not be read, or was withdrawn."
  article: Article
  "Agreements that no earlier document reports."
  newAgreements: [Agreement!]!
  "Agreements that were known: it is a further report of them."
  reportedAgain: [Agreement!]!
  events: [Event!]!
  "Why it could not be read."
  reason: String
}

enum ChangeKind {
  "An article that reports an agreement or an event."
  REPORT
  "An article that was read and reports neither."
  NO_REPORT
  "A document that could not be read."
  UNREADABLE
  "An article that was withdrawn; its facts are gone."
  WITHDRAWN
}
`;

const WANTED = {
  properties: ['hash'],
  related: { agreements: { related: { reports: { properties: ['hash'] } } }, events: {} },
};

const changes: Resolver = async (_, args, context, info) => {
  const size = Number(args['first']);
  checkSize('first', size);
  const { archive } = context;
  if (!archive) throw new AppError('archive.not-there', {});
  const since = momentOf(String(args['since']));
  const named = args['within'] ? await regionNamed(String(args['within']), context) : null;
  const within = named === null ? null : [named, ...(await regionsIn(named, context))];
  const receipts = await archive.receipts({ since, limit: size + 1 });
  const shown = receipts.slice(0, size);
  const articles = await articlesOf(shown, within, context);
  const earlier = await receivedBefore(since, [...articles.values()], archive);
  const all = shown
    .map((receipt) => changeOf(receipt, articles.get(receipt.hash), since, earlier))
    .filter(({ article }) => within === null || article !== null);
  const read = (of: string, fields: readonly ('newAgreements' | 'reportedAgain' | 'events')[]) =>
    nodesAt(
      of,
      all.flatMap((change) => fields.flatMap((field) => change[field])),
      fields.map((field) => ['items', field]),
      context,
      info,
    );
  const ids = all.flatMap(({ article }) => article ?? []);
  const articleNodes = await nodesAt('Article', ids, [['items', 'article']], context, info);
  const agreements = await read('Agreement', ['newAgreements', 'reportedAgain']);
  const events = await read('Event', ['events']);
  return {
    items: all.map((change) => ({
      ...change,
      article: change.article === null ? null : (articleNodes.get(change.article) ?? null),
      newAgreements: change.newAgreements.map((id) => agreements.get(id)),
      reportedAgain: change.reportedAgain.map((id) => agreements.get(id)),
      events: change.events.map((id) => events.get(id)),
    })),
    nextSince: receipts[size]?.receivedAt ?? null,
    absence: all.length === 0 ? 'NOT_IN_CORPUS' : null,
  };
};

/** A day begins at midnight UTC. */
function momentOf(date: string): string {
  return new Date(date).toISOString();
}

/** The articles of the documents that report something, by hash. */
async function articlesOf(
  receipts: readonly Receipt[],
  within: readonly string[] | null,
  { store, model }: ApiContext,
): Promise<ReadonlyMap<string, Tree>> {
  const hashes = receipts.map(({ hash }) => hash);
  const scope = within === null ? [] : [bringsFor(within, model)];
  const which = { where: where.all(where.oneOf('hash', hashes), ...scope), size: hashes.length };
  const page = await store.select(readingOf(model, 'Article', WANTED, which));
  return new Map(page.items.map(({ node }) => [textOf(node, 'hash'), node]));
}

/** That an article reports what one of the regions signs or meets for. */
function bringsFor(regions: readonly string[], model: GraphModel): Where {
  const party = where.oneOf('id', regions);
  return where.either(
    where.some(model, 'Article', 'agreements', where.some(model, 'Agreement', 'parties', party)),
    where.some(model, 'Article', 'events', where.some(model, 'Event', 'parties', party)),
  );
}

/** Hashes of the articles that report the same agreements and came earlier. */
async function receivedBefore(
  since: string,
  articles: readonly Tree[],
  archive: Archive,
): Promise<ReadonlySet<string>> {
  const hashes = articles.flatMap((article) =>
    neighbours(article, 'agreements').flatMap(reportsOf),
  );
  const receipts = await archive.receipts({ hashes: [...new Set(hashes)] });
  return new Set(receipts.flatMap(({ hash, receivedAt }) => (receivedAt < since ? hash : [])));
}

function reportsOf(agreement: Tree): string[] {
  return neighbours(agreement, 'reports').map((report) => textOf(report, 'hash'));
}

function changeOf(
  receipt: Receipt,
  article: Tree | undefined,
  since: string,
  earlier: ReadonlySet<string>,
) {
  const { name, receivedAt, withdrawnAt, failure } = receipt;
  const agreements = article ? neighbours(article, 'agreements') : [];
  const isKnown = (agreement: Tree) => reportsOf(agreement).some((hash) => earlier.has(hash));
  const idsOf = (trees: readonly Tree[]) => trees.map(({ id }) => id);
  return {
    on: withdrawnAt !== null && withdrawnAt >= since ? withdrawnAt : receivedAt,
    kind: kindOf(receipt, article),
    name,
    article: article?.id ?? null,
    newAgreements: idsOf(agreements.filter((agreement) => !isKnown(agreement))),
    reportedAgain: idsOf(agreements.filter(isKnown)),
    events: idsOf(article ? neighbours(article, 'events') : []),
    reason: failure?.message ?? null,
  };
}

function kindOf({ withdrawnAt, failure }: Receipt, article: Tree | undefined): string {
  if (withdrawnAt !== null) return 'WITHDRAWN';
  if (failure !== null) return 'UNREADABLE';
  return article ? 'REPORT' : 'NO_REPORT';
}

export const changesSince: Extension = { types, resolvers: { Query: { changes } } };
