import type { Grouping, Reach, Where } from '../../store/selection.ts';
import type { ApiContext } from '../api-context.ts';
import { where } from '../conditions.ts';
import type { Extension, Resolver } from '../extension.ts';
import { checkSize } from '../paging.ts';
import { relationOf } from '../reading.ts';

const types = `
extend type Query {
  """
  How complete the corpus behind the answers is: where its articles come from, and how many agreements
  state each field at all. A reading of the archive, one of the sources, and a count for each field.
  """
  corpusHealth(sources: Int! = 20): CorpusHealth!
}

type CorpusHealth {
  "Documents of the archive; null where the server has none at hand."
  documents: DocumentCounts
  "How many articles report an agreement or an event."
  articles: Int!
  agreements: Int!
  "How many publishers are named."
  sourceCount: Int!
  "Articles that name no publisher."
  withoutSource: Int!
  "Publishers, those of most articles first."
  sources: [CorpusSource!]!
  fields: [FieldCoverage!]!
  "What \`pactgraph eval --record\` measured last; null where it never did."
  lastEvaluation: ParserEvaluation
}

"How well the parser read articles that people annotated."
type ParserEvaluation {
  at: DateTime!
  "The annotated articles."
  articles: Int!
  "Whether documents are still read by the rules and lists that were measured."
  isCurrent: Boolean!
  fields: [FieldQuality!]!
}

type FieldQuality {
  name: String!
  "The share of what was found that is right; null where nothing was found."
  precision: Float
  "The share of what is there that was found; null where nothing is there."
  recall: Float
  f1: Float
}

type DocumentCounts {
  read: Int!
  "Those that could not be read."
  failed: Int!
}

type CorpusSource {
  name: String!
  articles: Int!
  "When its first article was published."
  from: DateTime
  "When its last article was published."
  to: DateTime
}

"How many agreements state something; of the others it is not known."
type FieldCoverage {
  name: String!
  stated: Int!
  notStated: Int!
  "From 0 to 1; null where there are no agreements."
  statedShare: Float
}
`;

/** What an agreement may state, beside what every one has. */
const PROPERTIES = ['name', 'type', 'signedOn', 'place', 'occasion', 'term'];
const RELATIONS = ['areas', 'clauses', 'commitments', 'projects', 'mentions', 'mechanisms'];

const corpusHealth: Resolver = async (_, args, context) => {
  const size = Number(args['sources']);
  checkSize('sources', size);
  const { store, archive, model, evaluation } = context;
  const groups = await store.aggregate(bySource(size));
  const counts = await store.counts();
  const agreements = counts['Agreement'] ?? 0;
  const fields = await Promise.all([
    ...PROPERTIES.map((name) => coverage(name, where.test(name, 'isNull', false), context)),
    ...RELATIONS.map((name) => {
      const relation = relationOf(model, 'Agreement', name);
      return coverage(name, { op: 'some', relation, where: null }, context);
    }),
  ]);
  return {
    documents: archive ? await archive.count() : null,
    articles: counts['Article'] ?? 0,
    agreements,
    sourceCount: groups.total,
    withoutSource: (groups.coverage?.nodes ?? 0) - (groups.coverage?.stated[0] ?? 0),
    sources: groups.items.map(({ node: { keys, count, measures } }) => ({
      name: keys[0],
      articles: count,
      from: measures['from'],
      to: measures['to'],
    })),
    lastEvaluation: evaluation(),
    fields: fields.map(({ name, stated }) => ({
      name,
      stated,
      notStated: agreements - stated,
      statedShare: agreements === 0 ? null : stated / agreements,
    })),
  };
};

const PUBLISHED: Reach = { steps: [], by: 'node', property: 'publishedAt', bucket: null };

function bySource(size: number): Grouping {
  const reach: Reach = { ...PUBLISHED, property: 'source' };
  return {
    of: 'Article',
    where: null,
    keys: [{ reach, missing: 'drop', after: null, branches: [] }],
    measures: [
      { alias: 'from', fn: 'min', reach: PUBLISHED },
      { alias: 'to', fn: 'max', reach: PUBLISHED },
    ],
    having: [],
    order: [{ value: { by: 'count' }, direction: 'DESC' }],
    window: { size, from: 'start', after: null, before: null },
    count: true,
    items: true,
    coverage: true,
  };
}

async function coverage(name: string, states: Where, { store }: ApiContext) {
  const page = await store.select({
    of: 'Agreement',
    where: states,
    order: [],
    window: { size: 0, from: 'start', after: null, before: null },
    count: true,
    items: false,
    branches: [],
  });
  return { name, stated: page.total ?? 0 };
}

export const healthOfCorpus: Extension = { types, resolvers: { Query: { corpusHealth } } };
