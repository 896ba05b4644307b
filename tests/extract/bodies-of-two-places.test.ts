import { describe, expect, test } from '@jest/globals';
import { namesOf, read } from './read-text.ts';

/** The parties of each agreement. */
function partiesIn(text: string) {
  const reading = read(text, '2034-09-13');
  return reading.agreements.map(({ parties }) => namesOf(reading, parties).toSorted().join(' '));
}

describe('the bodies of two places sign, and not the places', () => {
  test.each([
    '宁夏、吐鲁番两地学校医院结对共建签约',
    '宁夏、吐鲁番两地乡镇社区结对帮扶签约',
    '宁夏、吐鲁番两地中小学签约。',
    '宁夏、吐鲁番两地企业、村镇、学校现场签约。',
  ])('%s', (text) => {
    expect(partiesIn(text)).toEqual([]);
  });

  test.each(['宁夏、吐鲁番两地签约结对', '宁夏、吐鲁番两地乡村振兴合作签约'])('%s', (text) => {
    expect(partiesIn(text)).toEqual(['吐鲁番市 宁夏回族自治区']);
  });
});
