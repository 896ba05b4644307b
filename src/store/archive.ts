import type { Judgement } from './judgement.ts';

/** The documents as they came and the judgements of people: the truth that the graph is built from. */
export interface Archive extends AsyncDisposable {
  /**
   * Keeps a document; one of a known hash keeps its first receivedAt and takes the new outcome. What is
   * withdrawn stays so.
   */
  put(document: ArchivedDocument): Promise<'new' | 'known' | 'withdrawn'>;
  get(hash: string): Promise<ArchivedDocument | null>;
  /** Every document, by hash in code unit order. */
  all(): AsyncIterable<ArchivedDocument>;
  /** When documents came and what became of them, without their bytes; by receivedAt, then by hash. */
  receipts(which: WhichReceipts): Promise<readonly Receipt[]>;
  /** Marks a document as withdrawn at a moment, or as not; false where it is not there. */
  markWithdrawn(hash: string, at: string | null): Promise<boolean>;
  /** Adds to the log of judgements; one whose id is there stays as it is. */
  judge(judgement: Judgement): Promise<'new' | 'known'>;
  /** The log in the order in which it was added to. */
  judgements(): AsyncIterable<Judgement>;
  count(): Promise<{ readonly read: number; readonly failed: number }>;
}

export type WhichReceipts =
  | { readonly hashes: readonly string[] }
  /** Received or withdrawn at this moment or later; at most so many. */
  | { readonly since: string; readonly limit: number };

/** What the archive says of a document. */
export type Receipt = Omit<ArchivedDocument, 'bytes'>;

export interface ArchivedDocument {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  /** The name that it came under. */
  readonly name: string;
  /** As received; kept compressed. Empty where the document could not even be read. */
  readonly bytes: Uint8Array;
  /** ISO 8601, in UTC. */
  readonly receivedAt: string;
  /** A publication date given with it, for a text that has none. */
  readonly published: string | null;
  /** When it was withdrawn, ISO 8601 in UTC; null where it was not. Its facts are not in the graph. */
  readonly withdrawnAt: string | null;
  /** Null where it was read; else why not. */
  readonly failure: { readonly code: string; readonly message: string } | null;
}
