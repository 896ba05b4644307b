import type { Diagnostic } from './diagnostic.ts';
import type { Span } from './span.ts';
import type { View } from './view.ts';

/** All spans here are offsets into `Segments.view.text`, not into the raw text. */
export interface Sentence extends Span {
  readonly zone: 'title' | 'body';
  /** Counts the paragraphs from 0; the title is -1. */
  readonly paragraph: number;
  /** Index into `Segments.clauses`, or null outside of a clause. */
  readonly clause: number | null;
  /** Whether it is a short line of its own without a final mark, as a heading or a caption is. */
  readonly isLine: boolean;
}

/** A numbered clause; `start` to `end` is the whole of it, number and heading included. */
export interface ClauseSegment extends Span {
  readonly number: number;
  /** The heading without its number and final mark. */
  readonly heading: Span;
  /** What follows the heading; empty where the heading is all. */
  readonly body: Span;
}

/** Who counts the points of a numbered list, as the words before it tell: `open` where they tell nothing. */
export type ClauseLead = 'agreement' | 'speech' | 'open';

/** `9大方面`, `八个方面`: how many clauses the text says there are. */
export interface ClaimedCount extends Span {
  readonly count: number;
}

export interface Segments {
  readonly view: View;
  readonly title: Span | null;
  /** In reading order, the title first where there is one; captions and other zones are left out. */
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly ClauseSegment[];
  readonly clauseLead: ClauseLead;
  readonly claimedCounts: readonly ClaimedCount[];
  /** Spans of diagnostics are on the raw text. */
  readonly diagnostics: readonly Diagnostic[];
}
