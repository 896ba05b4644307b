import { describe, expect, test } from '@jest/globals';
import { partyFrames } from '../../src/extract/relations/english-frames.ts';
import { read } from './read-text.ts';

/** The words of the text that name the parties of its agreements, in reading order. */
function partiesIn(text: string): string[] {
  const evidence = read(text, '2034-06-15').agreements.flatMap(({ parties }) =>
    parties.flatMap((party) => party.evidence),
  );
  const spans = new Map(evidence.map(({ start, quote }) => [start, quote]));
  return [...spans].sort(([a], [b]) => a - b).map(([, quote]) => quote);
}

describe('a frame finds the parties of its examples and none in its counter-examples', () => {
  const cases = partyFrames.flatMap(({ id, examples }) =>
    examples.map((example) => [id, example] as const),
  );
  test.each(cases)('%s: %s', (_, example) => {
    const marked = [...example.matchAll(/【(.+?)】/gu)].map(([, words]) => words);
    expect(partiesIn(example.replace(/[【】]/gu, ''))).toEqual(marked);
  });

  test('each has an id of its own, a reason, an example and a counter-example', () => {
    expect(new Set(partyFrames.map(({ id }) => id)).size).toBe(partyFrames.length);
    for (const { id, because, examples } of partyFrames) {
      const found = examples.map((example) => example.includes('【'));
      expect([id, because.length > 10, found.includes(true), found.includes(false)]).toEqual([
        id,
        true,
        true,
        true,
      ]);
    }
  });
});
