import { unitAt } from '../../model/pair-index.ts';

/** Words to be found at a place of a text. */
export interface WordList {
  /** The longest of the words that stands at a place and ends by `to`, or null. */
  longestAt(text: string, at: number, to: number): string | null;
}

/** Looks words up by the unit that they begin with; most fail at the second. */
export function wordList(words: Iterable<string>): WordList {
  const byFirst = Map.groupBy(
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => ({ word, second: word.charCodeAt(1) })),
    ({ word }) => word.charCodeAt(0),
  );
  return {
    longestAt(text, at, to) {
      const next = unitAt(text, at + 1);
      for (const { word, second } of byFirst.get(unitAt(text, at)) ?? []) {
        if (at + word.length > to) continue;
        if (word.length === 1 || (second === next && text.startsWith(word, at))) return word;
      }
      return null;
    },
  };
}
