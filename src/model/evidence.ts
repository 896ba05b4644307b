import type { Span } from './span.ts';

/**
 * Words of an article that state a fact. Offsets are UTF-16 units of the article's raw text, and
 * `raw.slice(start, end) === quote`, always.
 */
export interface TextEvidence extends Span {
  readonly quote: string;
  /** The id of the rule that read the fact; ids are never reused. */
  readonly rule: string;
  /** 0 to 1. Below .5 a fact is dropped, from .5 to .7 it stands under review. */
  readonly confidence: number;
}

/** The entry of a list that ships with Pactgraph. */
export interface ListEvidence {
  readonly list: string;
  readonly version: string;
  readonly key: string;
}

export type Evidence = TextEvidence | ListEvidence;

export function isTextEvidence(evidence: Evidence): evidence is TextEvidence {
  return 'quote' in evidence;
}
