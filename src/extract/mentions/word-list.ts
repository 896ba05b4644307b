/** Words to be found at a place of a text. */
export interface WordList {
  /** The longest of the words that stands at a place and ends by `to`, or null. */
  longestAt(text: string, at: number, to: number): string | null;
}

/** Looks words up by the unit that they begin with. */
export function wordList(words: Iterable<string>): WordList {
  const byFirst = Map.groupBy(
    [...words].sort((a, b) => b.length - a.length),
    (word) => word.charCodeAt(0),
  );
  return {
    longestAt(text, at, to) {
      for (const word of byFirst.get(text.charCodeAt(at)) ?? [])
        if (at + word.length <= to && text.startsWith(word, at)) return word;
      return null;
    },
  };
}
