import type { Sentence } from '../../model/segments.ts';

/** The title, or a line of its own without a final mark: the heading of an item in a digest, a caption. */
export function isHeadline({ zone, isLine }: Sentence): boolean {
  return zone === 'title' || isLine;
}
