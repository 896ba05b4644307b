import { describe, expect, test } from '@jest/globals';
import { type Recogniser, scannerOf } from '../../src/extract/recogniser.ts';

const rule: Recogniser = {
  id: 'test.rule',
  because: 'words between a common one and a rare one',
  certainty: 'likely',
  anchors: ['在'],
  needs: ['落笔'],
  pattern: /在[^。]{0,8}?(?:落笔|落座)/uy,
  examples: [],
};
const found = (text: string) =>
  scannerOf([rule])(text).map(({ start, end }) => text.slice(start, end));

describe('a rule that needs a word besides its anchor', () => {
  test('is tried where the word stands', () => {
    expect(found('双方在纸上落笔。')).toEqual(['在纸上落笔']);
  });

  test('is not tried where it does not', () => {
    expect(found('双方在席间落座。')).toEqual([]);
  });
});
