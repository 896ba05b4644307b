import type { Document } from '../model/document.ts';
import { gather } from '../model/gather.ts';
import { matchesIn } from '../model/matches-in.ts';
import type { Span } from '../model/span.ts';
import type { View } from '../model/view.ts';
import { viewSpan } from './view-index.ts';

/** A line of the title or the body, without blanks at its ends; offsets are on the view's text. */
export interface Paragraph extends Span {
  readonly zone: 'title' | 'body';
  /** Counts the body's from 0; the title is -1. */
  readonly index: number;
}

/**
 * The paragraphs that facts may come from, the title first.
 * @param title where it stands in the view
 */
export function paragraphsOf(document: Document, view: View, title: Span | null): Paragraph[] {
  const zones = document.zones.filter((zone) => zone.kind === 'body');
  const body = gather(zones, (zone) => lineSpans(view.text, viewSpan(view, zone))).map(
    (span, index): Paragraph => ({ ...span, zone: 'body', index }),
  );
  return title === null ? body : [{ ...title, zone: 'title', index: -1 }, ...body];
}

/** Where the title stands in the view. */
export function titleSpan(document: Document, view: View): Span | null {
  const title = document.title;
  return title === null || title.end === title.start ? null : viewSpan(view, title);
}

function lineSpans(text: string, within: Span): Span[] {
  const lines: Span[] = [];
  for (const match of matchesIn(text.slice(within.start, within.end), /[^\n\r\u2028\u2029]+/g)) {
    const start = within.start + match.index;
    const span = withoutBlanks(text, start, start + match[0].length);
    if (span.end > span.start) lines.push(span);
  }
  return lines;
}

/** A span without the blanks at its ends. */
export function withoutBlanks(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}
