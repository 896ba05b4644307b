import type { Segments, Sentence } from '../model/segments.ts';
import { firstStartFrom } from '../model/sorted.ts';

/** No sentence that tells anything is longer. */
const LONGEST = 2000;

/**
 * The sentences that end before a place, the nearest first, the end alone of one that is longer than any is; one that
 * the place lies in, however long, is none.
 * @param most of them
 */
export function sentencesBefore({ sentences }: Segments, place: number, most: number): Sentence[] {
  const at = firstStartFrom(sentences, place);
  const end = (sentences[at - 1]?.end ?? 0) > place ? at - 1 : at;
  return sentences
    .slice(Math.max(0, end - most), end)
    .toReversed()
    .map((one) => (one.end - one.start > LONGEST ? { ...one, start: one.end - LONGEST } : one));
}
