/** The documents as they came: the source of truth that the graph is built from. */
export interface Archive extends AsyncDisposable {
  /** Keeps a document; one of a known hash keeps its first receivedAt and takes the new outcome. */
  put(document: ArchivedDocument): Promise<'new' | 'known'>;
  get(hash: string): Promise<ArchivedDocument | null>;
  /** Every document, by hash in code unit order. */
  all(): AsyncIterable<ArchivedDocument>;
  count(): Promise<{ readonly read: number; readonly failed: number }>;
}

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
  /** Null where it was read; else why not. */
  readonly failure: { readonly code: string; readonly message: string } | null;
}
