import { hash } from 'node:crypto';
import { AppError } from '../errors/app-error.ts';
import type { ArticleFacts } from '../model/facts.ts';
import type { Resolve } from '../model/graph-part.ts';
import type { Reading } from '../model/reading.ts';
import type { Archive, ArchivedDocument } from '../store/archive.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { SourceFile, Street } from './street.ts';
import { tryRead } from './try-read.ts';

/** Where documents go and what reads them. */
export interface Works {
  readonly street: Street;
  readonly resolve: Resolve;
  readonly store: GraphStore;
  readonly archive: Archive;
  /** ISO 8601, in UTC. */
  now(): string;
}

/** A file, or the reason why it could not even be opened. */
export type Incoming = SourceFile | { readonly name: string; readonly error: AppError };

export interface IngestReport {
  readonly documents: number;
  /** Documents that report an agreement or an event. */
  readonly withFacts: number;
  readonly agreements: number;
  /** Known under the same rules: nothing was written for them. */
  readonly unchanged: number;
  readonly failures: readonly { readonly name: string; readonly error: AppError }[];
}

/**
 * Called after each document, with how many are done, and why this one has no facts in the graph where
 * that is so.
 */
export type OnDocument = (done: number, name: string, error: AppError | null) => void;

const BATCH = 100;

/**
 * Takes documents through the street into archive and graph. A document that cannot be read is
 * recorded as failed and the rest goes on.
 */
export async function ingest(
  files: AsyncIterable<Incoming> | Iterable<Incoming>,
  works: Works,
  onDocument: OnDocument = () => {},
): Promise<IngestReport> {
  const tally = { documents: 0, withFacts: 0, agreements: 0, unchanged: 0 };
  const failures: { name: string; error: AppError }[] = [];
  let batch: ArticleFacts[] = [];
  const flush = async () => {
    tally.unchanged += (await works.store.apply(batch, works.resolve)).unchanged;
    batch = [];
  };
  await works.store.apply(works.street.listFacts, works.resolve);
  for await (const file of files) {
    const reading = await read(file, works);
    if (reading instanceof AppError) {
      failures.push({ name: file.name, error: reading });
    } else {
      const facts = works.street.toFacts(reading);
      if (facts.subjects.length > 0) tally.withFacts += 1;
      tally.agreements += reading.agreements.length;
      batch.push(facts);
    }
    if (batch.length === BATCH) await flush();
    tally.documents += 1;
    onDocument(tally.documents, file.name, reading instanceof AppError ? reading : null);
  }
  await flush();
  return { ...tally, failures };
}

/** Reads a document and keeps it; what was withdrawn is kept and not taken in again. */
async function read(file: Incoming, { street, archive, now }: Works): Promise<Reading | AppError> {
  if ('error' in file) return file.error;
  const reading = tryRead(file, street);
  const kept = await archive.put(archived(file, reading, now()));
  return kept === 'withdrawn' ? new AppError('document.withdrawn', { name: file.name }) : reading;
}

function archived(
  { name, bytes, published }: SourceFile,
  outcome: Reading | AppError,
  receivedAt: string,
): ArchivedDocument {
  const failure =
    outcome instanceof AppError ? { code: outcome.code, message: outcome.message } : null;
  return {
    hash: hash('sha256', bytes, 'hex'),
    name,
    bytes,
    receivedAt,
    published,
    withdrawnAt: null,
    failure,
  };
}

/** Builds the graph from the archive, without what was withdrawn; the store should be empty. */
export async function rebuild(works: Works, onDocument?: OnDocument): Promise<IngestReport> {
  return ingest(standing(works.archive), works, onDocument);
}

async function* standing(archive: Archive): AsyncGenerator<ArchivedDocument> {
  for await (const document of archive.all()) if (document.withdrawnAt === null) yield document;
}
