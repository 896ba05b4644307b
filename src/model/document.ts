import type { Diagnostic } from './diagnostic.ts';
import type { Span } from './span.ts';

/** A value with the words that state it, as spans on the raw text. */
export interface Stated<T> extends Span {
  readonly value: T;
  readonly rule: string;
}

export type ZoneKind = 'title' | 'meta' | 'body' | 'caption' | 'navigation' | 'footer';

/** A run of whole lines of one purpose. Facts come from `title` and `body` alone. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** A document after reading: its text as given, what its page says of it, and its zones. */
export interface Document {
  /** SHA-256 of the bytes as received, hexadecimal. */
  readonly hash: string;
  readonly format: 'text' | 'html';
  /** The decoded text before any normalisation; a lone surrogate is U+FFFD. */
  readonly raw: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly title: Stated<string> | null;
  readonly source: Stated<string> | null;
  /** `2020-05-25T15:13:00+08:00` or `2020-05-25`. A date handed in by the caller has no span: start = end = 0. */
  readonly publishedAt: Stated<string> | null;
  readonly views: Stated<number> | null;
  readonly url: Stated<string> | null;
  /** From the first to the last line of the body; captions inside it are zones of their own. */
  readonly body: Span;
  /** In reading order, not overlapping. */
  readonly zones: readonly Zone[];
  /** The element of the page that each block of the body stands in; `[]` for a text. */
  readonly blocks: readonly PageBlock[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A block of a page. */
interface PageBlock extends Span {
  /** A CSS path: `div#article > p:nth-child(2)`. */
  readonly element: string;
}
