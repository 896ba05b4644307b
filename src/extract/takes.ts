import type { Span } from '../model/span.ts';

/** Takes the places of a span unless one of them is taken. */
export function takes(taken: Set<number>, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (taken.has(at)) return false;
  for (let at = start; at < end; at++) taken.add(at);
  return true;
}
