import { describe, expect, test } from '@jest/globals';
import { read } from './read-text.ts';

/** The areas of each agreement, in the order of the text. */
function areasOf(text: string): string[][] {
  return read(text, '2031-04-08').agreements.map(({ areas }) => areas.map(({ code }) => code));
}

const SIGNED = '青岚市与白榆县签署合作协议。';

describe('what an agreement covers', () => {
  test.each<[string, string, string[]]>([
    [
      'a list of fields',
      '双方将在产业、交通、文旅等方面开展合作。',
      ['industry', 'transport', 'tourism'],
    ],
    [
      'a list without a word for field',
      '双方将在职业教育、医养康养等开展深入合作。',
      ['education', 'health'],
    ],
    [
      'a list of contents',
      '协议内容包括粮食产销、劳务输转和干部互派。',
      ['agriculture', 'public-services', 'talent'],
    ],
    ['undertakings without a list', '根据协议,双方将共建远程医疗中心。', ['health']],
    [
      'lines that a colon opens',
      '协议主要内容如下:\n·共建职业教育联盟\n·开通跨省公交\n',
      ['education', 'transport'],
    ],
    [
      'a joint body that is set up',
      '双方将在旅游等领域合作,并成立青白合作领导小组。',
      ['tourism', 'mechanism'],
    ],
  ])('%s', (_, sentence, areas) => {
    expect(areasOf(`${SIGNED}${sentence}`)).toEqual([areas]);
  });

  test('the topic of its title', () => {
    expect(areasOf('青岚市与白榆县签署《种业发展战略合作协议》。')).toEqual([['agriculture']]);
  });

  test('of several in a sentence each has its own', () => {
    expect(
      areasOf('青岚市与白榆县签署劳务协作协议,与云陌区签署旅游合作协议。').map((codes) =>
        codes.join(),
      ),
    ).toEqual(['public-services', 'tourism']);
  });

  test('of several that the next sentences tell of, each has what its parties do', () => {
    const told = '青岚市与白榆县将完善路网。青岚市与云陌区将共建实验室。';
    const signed = '青岚市与白榆县签署合作协议,青岚市与云陌区签署合作备忘录。';
    expect(areasOf(`${signed}${told}`)).toEqual([['transport'], ['science-innovation']]);
  });
});

describe('what is no area of an agreement', () => {
  test.each([
    ['a wish', '青岚市市长方某说,希望两市在教育、医疗等方面加强对接。'],
    ['a purpose', '此举有利于推动旅游发展。'],
    ['an amount', '项目总投资32亿元。'],
    ['scenery', '签约前,代表团参加了文化节。'],
  ])('%s', (_, sentence) => {
    const list = '双方将在职业教育等领域开展合作。';
    expect(areasOf(`${SIGNED}${list}${sentence}`)).toEqual([['education']]);
  });

  test('the field of a party', () => {
    expect(areasOf('青岚市公安局与北渡大学签署就业创业合作协议。')).toEqual([['public-services']]);
  });
});

describe('compounds', () => {
  test.each([
    ['a generic word yields to what it stands beside', '电影产业', ['sports-culture']],
    ['and says its own alone', '产业', ['industry']],
    ['an item that names an area is not about what colours it', '绿色物流', ['trade-logistics']],
  ])('%s', (_, item, areas) => {
    expect(areasOf(`${SIGNED}双方将在${item}等领域开展合作。`)).toEqual([areas]);
  });
});
