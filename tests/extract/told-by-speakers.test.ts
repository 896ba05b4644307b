import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

describe('who speaks of 我们, 县里 or 市政府 speaks for a place or a body', () => {
  test.each([
    ['“去年我们和双洋镇签了用水协议。”洪田镇镇长赵某说。', ['洪田镇', '双洋镇']],
    ['“4月,双洋镇和我们签了用水协议。”洪田镇人大主席赵某翻开册子。', ['双洋镇', '洪田镇']],
    ['“去年10月,县里跟四川大学签了协议。”仪陇县农业农村局局长说。', ['仪陇县', '四川大学']],
    [
      '南充市交通运输局局长赵某说,班轮开到重庆市,去年10月市政府与四川大学签署了协议。',
      ['南充市', '四川大学'],
    ],
    [
      '“我们去年跟四川大学签了合作协议,专家每月都来。”仪陇县人民医院院长赵某说。',
      ['仪陇县人民医院', '四川大学'],
    ],
    [
      '访南充市人大代表、市交通运输局局长赵小川\n赵小川:班轮开到重庆果园港;11月市政府与合川区政府签署了调度协议。',
      ['南充市', '合川区'],
    ],
  ])('%s', (text, parties) => {
    expect(partiesOf(read(text, '2034-12-15'))).toEqual([parties]);
  });

  test('no one whose office nobody tells', () => {
    const text = '“去年我们和双洋镇签了用水协议。”洪田镇的老人说。';
    expect(partiesOf(read(text, '2034-12-15')).flat()).not.toContain('洪田镇');
  });
});

describe('a town that signs by its head alone', () => {
  test('is the one that the text names', () => {
    const text = '双洋与洪田签了用水协议。上游是双洋镇,下游是洪田镇。';
    expect(partiesOf(read(text))).toEqual([['双洋镇', '洪田镇']]);
  });

  test('elsewhere its head is a word like any other', () => {
    const text = '光明镇与白榆镇签了用水协议,光明在望。';
    expect(partiesOf(read(text))).toEqual([['光明镇', '白榆镇']]);
  });
});
