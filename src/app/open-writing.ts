import { hash } from 'node:crypto';
import { MAX_DOCUMENT_BYTES } from '../documents/limits.ts';
import { AppError } from '../errors/app-error.ts';
import type { IncomingDocument, IngestOutcome, Writing } from '../graphql/writing.ts';
import { type Incoming, ingest, type Works } from '../pipeline/ingest.ts';
import { restore, withdraw } from '../pipeline/withdraw.ts';
import { resolve } from '../resolve/resolve.ts';
import type { Archive } from '../store/archive.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { openStreet } from './open-street.ts';
import { ingestSpan, NO_TRACING, type Tracing } from './tracing/tracing.ts';

/** Writes to open stores. The street is opened when the first document comes. */
export function openWriting(
  store: GraphStore,
  archive: Archive,
  tracing: Pick<Tracing, 'span'> = NO_TRACING,
): Writing {
  let opened: Works | undefined;
  const works = () => {
    const now = () => new Date().toISOString();
    opened ??= { street: openStreet(), resolve, store, archive, now };
    return opened;
  };
  return {
    async ingest(documents, onDocument) {
      const outcomes: IngestOutcome[] = [];
      await ingestSpan(tracing, () =>
        ingest(documents.map(incoming), works(), (done, name, error) => {
          const bytes = documents[done - 1]?.bytes ?? new Uint8Array();
          const outcome = { name, hash: hash('sha256', bytes, 'hex'), error };
          outcomes.push(outcome);
          onDocument(outcome);
        }),
      );
      return outcomes;
    },
    withdraw: (documentHash) => withdraw(documentHash, works()),
    restore: (documentHash) => restore(documentHash, works()),
  };
}

function incoming(document: IncomingDocument): Incoming {
  const { name, bytes } = document;
  if (bytes.length <= MAX_DOCUMENT_BYTES) return document;
  const details = { name, bytes: bytes.length, limit: MAX_DOCUMENT_BYTES };
  return { name, error: new AppError('document.too-large', details) };
}
