import type { Span } from '../model/span.ts';

/** Takes the places of a span unless one of them is taken. */
export function takes(taken: Set<number>, span: Span): boolean {
  if (!isFree(taken, span)) return false;
  for (let at = span.start; at < span.end; at++) taken.add(at);
  return true;
}

/** The spans that overlap none of some others, whatever the order of either. */
export function apartFrom<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  const taken = placesOf(others);
  return spans.filter((span) => isFree(taken, span));
}

/** Every place that some spans hold. */
export function placesOf(spans: readonly Span[]): Set<number> {
  const taken = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) taken.add(at);
  return taken;
}

/** Whether no place of a span is taken. */
export function isFree(taken: ReadonlySet<number>, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (taken.has(at)) return false;
  return true;
}
