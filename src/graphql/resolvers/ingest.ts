import { AppError } from '../../errors/app-error.ts';
import { articleId } from '../../model/ids.ts';
import type { ApiContext } from '../api-context.ts';
import type { Extension, Resolver } from '../extension.ts';
import { nodesAt } from '../nodes-at.ts';
import { type UserError, userError } from '../user-error.ts';
import type { IncomingDocument, IngestOutcome } from '../writing.ts';
import { writingOf } from '../writing-of.ts';

const types = `
extend schema {
  mutation: Mutation
}

"A file of a multipart request."
scalar File

"Something about the input that kept a mutation from doing all of it."
type UserError {
  "A code of the catalogue, such as document.empty."
  code: String!
  message: String!
  hint: String!
  "Where in the arguments: [\\"input\\", \\"2\\"]."
  path: [String!]!
}

input TextInput {
  "The article as text, or its page as HTML."
  text: String!
  "A name to find it by in messages."
  name: String
  "Its publication date, where the text gives none."
  published: Date
}

type Mutation {
  "Takes one article in."
  ingestText(input: TextInput!): IngestPayload!
  "Takes articles in, 1 to 100; one that cannot be read is told and the rest goes on."
  ingestTexts(input: [TextInput!]!): IngestPayload!
  "Takes a file in that comes with a multipart request: a text or a saved page."
  ingestFile(file: File!, published: Date): IngestPayload!
  "Takes several files in that come with one multipart request, 1 to 100; one that cannot be read is told and the rest goes on."
  ingestFiles(files: [File!]!, published: Date): IngestPayload!
}

type IngestPayload {
  "One for each document, in their order."
  documents: [IngestedDocument!]!
  userErrors: [UserError!]!
}

type IngestedDocument {
  name: String!
  "SHA-256 of its bytes, hexadecimal."
  hash: String!
  "Null where it reports neither an agreement nor an event, or could not be read."
  article: Article
  "Why there is no article: NOT_STATED where it was read and reports nothing, NOT_EXTRACTED where it could not be read."
  absence: Absence
}
`;

const MOST_DOCUMENTS = 100;
const LONGEST_NAME = 200;

interface TextInput {
  readonly text: string;
  readonly name?: string | null;
  readonly published?: string | null;
}

function documentOf({ text, name, published }: TextInput): IncomingDocument {
  const bytes = new TextEncoder().encode(text);
  return { name: (name || 'text').slice(0, LONGEST_NAME), bytes, published: published ?? null };
}

const ingestText: Resolver = (_, { input }, context, info) =>
  payload([documentOf(input as TextInput)], () => ['input'], context, info);

const ingestTexts: Resolver = (_, { input }, context, info) => {
  const documents = (input as readonly TextInput[]).map(documentOf);
  return payload(documents, (at) => ['input', String(at)], context, info);
};

const ingestFile: Resolver = async (_, { file, published }, context, info) => {
  writingOf(context);
  return payload([await uploaded(file, published)], () => ['file'], context, info);
};

const ingestFiles: Resolver = async (_, { files, published }, context, info) => {
  writingOf(context);
  const documents = (files as readonly unknown[]).map((file) => uploaded(file, published));
  return payload(await Promise.all(documents), (at) => ['files', String(at)], context, info);
};

/** @throws AppError `ingest.no-file` */
async function uploaded(file: unknown, published: unknown): Promise<IncomingDocument> {
  if (!isFile(file)) throw new AppError('ingest.no-file', {});
  const name = (file.name || 'file').slice(0, LONGEST_NAME);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name, bytes, published: (published ?? null) as string | null };
}

/** The server's files are of a class of its own. */
function isFile(value: unknown): value is File {
  return typeof value === 'object' && value !== null && 'arrayBuffer' in value && 'name' in value;
}

async function payload(
  documents: readonly IncomingDocument[],
  pathOf: (at: number) => readonly string[],
  context: ApiContext,
  info: Parameters<Resolver>[3],
) {
  const writing = writingOf(context);
  const { length: total } = documents;
  if (total < 1 || total > MOST_DOCUMENTS) {
    const error = new AppError('ingest.bad-count', { limit: MOST_DOCUMENTS, count: total });
    return { documents: [], userErrors: [userError(error, pathOf(0).slice(0, 1))] };
  }
  let done = 0;
  const outcomes = await writing.ingest(documents, (outcome) => {
    done += 1;
    context.events.announce({ name: 'progress', told: { ...outcome, done, total } });
  });
  const ids = outcomes.map(({ hash }) => articleId(hash));
  const articles = await nodesAt('Article', ids, [['documents', 'article']], context, info);
  const known = await articlesThere(ids, context);
  return {
    documents: outcomes.map((outcome) => ({
      ...outcome,
      article: articles.get(articleId(outcome.hash)) ?? null,
      absence: absenceOf(outcome, known),
    })),
    userErrors: outcomes.flatMap(({ error }, at): UserError[] =>
      error ? [userError(error, pathOf(at))] : [],
    ),
  };
}

/** Those of the articles that report something. */
async function articlesThere(ids: readonly string[], { store }: ApiContext): Promise<Set<string>> {
  const page = await store.select({
    of: 'Article',
    where: { op: 'compare', property: 'id', test: 'in', value: ids },
    order: [],
    window: { size: ids.length, from: 'start', after: null, before: null },
    count: false,
    items: true,
    branches: [],
  });
  return new Set(page.items.map(({ node }) => node.id));
}

function absenceOf({ hash, error }: IngestOutcome, known: ReadonlySet<string>) {
  if (known.has(articleId(hash))) return null;
  return error ? 'NOT_EXTRACTED' : 'NOT_STATED';
}

export const ingesting: Extension = {
  types,
  resolvers: { Mutation: { ingestText, ingestTexts, ingestFile, ingestFiles } },
};
