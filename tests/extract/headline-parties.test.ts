import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

/** The parties of each agreement that a text below a headline tells of. */
function partiesUnder(headline: string, text: string): string[][] {
  return partiesOf(read(`${headline}\n4月6日 来源:青岚日报\n${text}`, '2031-04-07'));
}

describe('those whom the headline joins', () => {
  test.each([
    ['青岛市与北渡大学开展全面合作', '4月6日,市校全面合作协议签约仪式在青岛举行,双方负责人出席。'],
    ['青岛与北渡大学深化合作', '昨日,战略合作协议在青岛签署。根据协议,双方将共建研究院。'],
    ['北渡大学牵手青岛市', '昨日,一场签约仪式在青岛举行。共建研究院的合作协议正式签署。'],
  ])('sign what the lead tells of: %s', (headline, text) => {
    expect(partiesUnder(headline, text).map((names) => names.toSorted())).toEqual([
      ['北渡大学', '青岛市'],
    ]);
  });

  test('not where the text tells who signs', () => {
    const text =
      '昨日,教育协作签约仪式在青岛举行。青岛市教育局与烟台市教育局签订协作协议,两地学校签订结对协议。';
    expect(partiesUnder('青岛与烟台学校牵手', text)[0]).toEqual(['青岛市教育局', '烟台市教育局']);
  });

  test('not where the headline names one alone', () => {
    expect(partiesUnder('青岛市加快教育发展', '昨日,教育协作签约仪式举行。')).toEqual([]);
  });
});
