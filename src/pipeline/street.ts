import type { ArticleFacts } from '../model/facts.ts';
import type { Reading } from '../model/reading.ts';

/** A file as it came. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A publication date for a text that gives none, or null. */
  readonly published: string | null;
}

/** The stages left of the store: pure functions of bytes and lists. */
export interface Street {
  /** The version of the rules and lists. */
  readonly rules: string;
  /** @throws AppError `document.*` where the file cannot be read */
  read(file: SourceFile): Reading;
  toFacts(reading: Reading): ArticleFacts;
  /** What the lists alone say: the taxonomy of areas. */
  readonly listFacts: readonly ArticleFacts[];
}
