import type { Segments, Sentence } from '../model/segments.ts';
import { firstStartFrom } from '../model/sorted.ts';

/**
 * The sentences that end before a place, the nearest first; one that the place lies in, however long, is none.
 * @param most of them
 */
export function sentencesBefore({ sentences }: Segments, place: number, most: number): Sentence[] {
  const at = firstStartFrom(sentences, place);
  const end = (sentences[at - 1]?.end ?? 0) > place ? at - 1 : at;
  return sentences.slice(Math.max(0, end - most), end).toReversed();
}
