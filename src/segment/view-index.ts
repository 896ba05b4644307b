import type { Span } from '../model/span.ts';
import type { View } from '../model/view.ts';

/**
 * The first index of the view's text whose raw place is at or after `rawIndex`: no further from it than there are
 * characters that the view lacks.
 */
function viewIndex(view: View, rawIndex: number): number {
  const lacks = view.raw.length - view.text.length;
  let low = Math.max(0, rawIndex - lacks);
  let high = Math.min(view.text.length, rawIndex);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (view.rawIndex(middle) < rawIndex) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of the view's text that stands for a span of raw text. */
export function viewSpan(view: View, raw: Span): Span {
  return { start: viewIndex(view, raw.start), end: viewIndex(view, raw.end) };
}
