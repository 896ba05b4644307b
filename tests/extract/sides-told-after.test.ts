import { describe, expect, test } from '@jest/globals';
import { namesOf, read } from './read-text.ts';

/** The parties of each agreement, and whether it is news. */
const toldIn = (text: string) => {
  const reading = read(text, '2041-06-15');
  return reading.agreements.map(
    ({ parties, status }) => `${namesOf(reading, parties).toSorted().join('+')}:${status.value}`,
  );
};

const [A, B] = ['固原市', '庆阳市'];
const signed = (...parties: readonly string[]) => [`${parties.toSorted().join('+')}:SIGNED`];

describe('the other side is told after the act', () => {
  test.each([
    '固原市昨日签下一份旅游协议,与之签约的是庆阳市。',
    '固原市昨日签下一份旅游协议,协议另一方是庆阳市。',
    '固原市签订一份供水协议,合作的另一头是庆阳市。',
    '固原市签署劳务协作协议,签约对象是庆阳市。',
    '固原市签署旅游合作备忘录,缔约另一方为庆阳市。',
    '昨天,固原市签了一份战略合作协议。与其签约的是庆阳市。',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual(signed(A, B));
  });

  test('of schools that are paired', () => {
    const text = '固原市第一中学昨天签署结对协议,结对方是庆阳市第一中学。';
    expect(toldIn(text)).toEqual(signed('固原市第一中学', '庆阳市第一中学'));
  });

  test('both of them, where they are libraries', () => {
    const text = '合作协议昨日在固原签署,签约双方为固原市图书馆与庆阳市图书馆。';
    expect(toldIn(text)).toEqual(signed('固原市图书馆', '庆阳市图书馆'));
  });

  test('but not whom it is for', () => {
    expect(toldIn('固原市签署劳务协作协议,受益的是庆阳市。')).toEqual(signed(A));
  });
});

describe('names and seals are put to it', () => {
  test.each([
    '固原市与庆阳市签字落印,一纸协议管十年。',
    '4月9日,固原市和庆阳市的代表签字、落印、握手。',
    '固原市与庆阳市的代表在协议上落下大印。',
    '一纸协议落定,固原市和庆阳市成了“邻居”。',
  ])('%s', (text) => {
    expect(toldIn(text).map((one) => one.replace('MENTIONED', 'SIGNED'))).toEqual(signed(A, B));
  });

  test.each(['书法家落笔钤印。', '一纸协议落定,农户放了心。'])('no agreement: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});
