import type { Segments, Sentence } from '../model/segments.ts';
import { firstStartFrom } from '../model/sorted.ts';

/** The sentences that begin before a place, the nearest first. @param most of them */
export function sentencesBefore({ sentences }: Segments, place: number, most: number): Sentence[] {
  const at = firstStartFrom(sentences, place);
  return sentences.slice(Math.max(0, at - most), at).toReversed();
}
