import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { namesOf, read } from './read-text.ts';

/**
 * Short texts in our own words, each with the agreements that it tells, one a line: > parties | status | day. Empty
 * lines part them; a line of a text is a paragraph. Written on a Thursday.
 */
const TEXTS = readFileSync(join(import.meta.dirname, 'english-signings.txt'), 'utf8');
const WRITTEN = '2035-06-14';

const cases = TEXTS.trim()
  .split('\n\n')
  .map((block) => {
    const lines = block.split('\n');
    const isTold = (line: string) => line.startsWith('> ');
    const text = lines.filter((line) => !isTold(line)).join('\n\n');
    return [text, lines.filter(isTold).map((line) => line.slice(2))] as const;
  });

describe('what English texts tell of agreements', () => {
  test.each(cases)('%s', (text, told) => {
    const reading = read(text, WRITTEN);
    const found = reading.agreements.map(({ parties, status, signedOn }) =>
      [
        namesOf(reading, parties).join(' + '),
        status.value.toLowerCase(),
        signedOn?.value ?? '-',
      ].join(' | '),
    );
    expect(found).toEqual(told);
  });
});
