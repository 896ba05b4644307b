import type { AppError } from '../errors/app-error.ts';

/** What takes documents in and out; whoever serves the API hands it over. */
export interface Writing {
  /** One outcome for each document, in their order. @param onDocument called as soon as one is read */
  ingest(
    documents: readonly IncomingDocument[],
    onDocument: (outcome: IngestOutcome) => void,
  ): Promise<readonly IngestOutcome[]>;
  /** False where the archive has no document of this hash. */
  withdraw(hash: string): Promise<boolean>;
  /** Likewise. @throws AppError `document.*` where it cannot be read any more */
  restore(hash: string): Promise<boolean>;
}

export interface IncomingDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A publication date for a text that gives none, or null. */
  readonly published: string | null;
}

export interface IngestOutcome {
  readonly name: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  /** Why it has no facts, or null. */
  readonly error: AppError | null;
}
