import type { Span } from './span.ts';

/**
 * A normalised view of a raw text: width folded (`，` `（` full-width letters and digits), stray
 * spaces between Han characters and digits removed, other runs of blanks one space. Line ends stay.
 */
export interface View {
  readonly raw: string;
  readonly text: string;
  /** The place in the raw text of a character of `text`; the length of `raw` from the end of `text` on. */
  rawIndex(index: number): number;
  /** The span of raw text behind `[start, end)` of `text`; an empty span stays empty. */
  rawSpan(start: number, end: number): Span;
}
