import { describe, expect, test } from '@jest/globals';
import { namesOf, read } from './read-text.ts';

/** What a text of a Wednesday tells of each agreement: its status, when it was signed, and who did. */
function toldIn(text: string) {
  const reading = read(text, '2034-09-13');
  return reading.agreements.map(({ status, signedOn, parties }) => [
    status.value,
    signedOn?.value ?? null,
    namesOf(reading, parties).toSorted().join(' '),
  ]);
}

describe('what sister cities have done since tells that they are', () => {
  test.each([
    '中卫市与韩国仁川市自2027年结为友好城市以来,互访不断。',
    '自2027年中卫市与韩国仁川市结为友好城市以来,互访不断。',
    '中卫市与韩国仁川市2027年结成友城以来,互访不断。',
    '中卫市与韩国仁川市自2027年结好以来,互访不断。',
    '中卫市与韩国仁川市于2027年结为姊妹城市后,互访不断。',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([['MENTIONED', '2027', '中卫市 仁川市']]);
  });

  test('be it that no year is told', () => {
    const text = '中卫市与韩国仁川市结为友好城市以来,互访不断。';
    expect(toldIn(text)).toEqual([['MENTIONED', null, '中卫市 仁川市']]);
  });

  test.each([
    '邻里结好以来,常有往来。',
    '中卫市与日本、韩国的城市结为友好城市以来,互访不断。',
    '中卫市与日本的多个城市结为友好城市以来,互访不断。',
  ])('with nobody in particular: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});
