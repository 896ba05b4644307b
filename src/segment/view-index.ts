import type { Span } from '../model/span.ts';
import type { View } from '../model/view.ts';

/** The first index of the view's text whose raw place is at or after `rawIndex`; logarithmic. */
function viewIndex(view: View, rawIndex: number): number {
  let low = 0;
  let high = view.text.length;
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
