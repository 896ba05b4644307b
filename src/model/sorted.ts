import type { Span } from './span.ts';

/** The index of the first of some places in order that is at `place` or after it. */
export function firstFrom(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first of some spans, in order of their starts, that starts at `place` or after it. */
export function firstStartFrom(spans: readonly Pick<Span, 'start'>[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells of any span whether it lies within one of some spans, in order of their starts. */
export function enclosedBy(spans: readonly Span[]): (span: Span) => boolean {
  let last = 0;
  const furthest = spans.map(({ end }) => {
    last = Math.max(last, end);
    return last;
  });
  return ({ start, end }) => (furthest[firstStartFrom(spans, start + 1) - 1] ?? 0) >= end;
}
