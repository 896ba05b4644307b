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

const BATCH = 100;

/**
 * Takes documents through the street into archive and graph. A document that cannot be read is
 * recorded as failed and the rest goes on.
 * @param onDocument called after each document, with how many are done
 */
export async function ingest(
  files: AsyncIterable<Incoming> | Iterable<Incoming>,
  works: Works,
  onDocument: (done: number, name: string) => void = () => {},
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
    const reading = 'error' in file ? file.error : tryRead(file, works.street);
    if (!('error' in file)) await works.archive.put(archived(file, reading, works.now()));
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
    onDocument(tally.documents, file.name);
  }
  await flush();
  return { ...tally, failures };
}

function archived(
  { name, bytes, published }: SourceFile,
  outcome: Reading | AppError,
  receivedAt: string,
): ArchivedDocument {
  const failure =
    outcome instanceof AppError ? { code: outcome.code, message: outcome.message } : null;
  return { hash: hash('sha256', bytes, 'hex'), name, bytes, receivedAt, published, failure };
}

/** Builds the graph from the archive; the store should be empty. */
export async function rebuild(
  works: Works,
  onDocument?: (done: number, name: string) => void,
): Promise<IngestReport> {
  return ingest(works.archive.all(), works, onDocument);
}
