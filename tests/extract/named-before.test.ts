import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

describe('a body that the text has named goes by its kind alone', () => {
  test.each([
    [
      '6月10日,国有白岭林场与承德县林业和草原局签署协议。林场还将于10月下旬与北渡大学签署备忘录。',
      ['国有白岭林场', '北渡大学'],
    ],
    [
      '6月10日,青岚省第三批援藏工作队举行座谈。工作队与林芝市人民医院签署结对协议。',
      ['青岚省第三批援藏工作队', '林芝市人民医院'],
    ],
    [
      '青岚省林业和草原科学院院长赵某来到普洱市。会上,林草院与普洱市签署合作协议。',
      ['青岚省林业和草原科学院', '普洱市'],
    ],
    [
      '白榆水库管理局局长赵某到青田县走访。当天,管理局与青田县续签护水协议。',
      ['白榆水库管理局', '青田县'],
    ],
  ])('%s', (text, parties) => {
    expect(partiesOf(read(text)).at(-1)).toEqual(parties);
  });

  test('no body of another kind', () => {
    const text = '青岚省图书馆举行座谈。林场与北渡大学签署合作协议。';
    expect(partiesOf(read(text)).flat()).not.toContain('青岚省图书馆');
  });
});

describe('partners whom the text has named are counted', () => {
  test.each([
    [
      '北渡大学一行到青田县、龙泉市座谈。当天,北渡大学与两县(市)人民政府三方签署协议。',
      [['北渡大学', '青田县', '龙泉市']],
    ],
    [
      '北渡大学一行走访青田县人民医院、庆元县人民医院。会上,北渡大学与两家医院签署协议。',
      [['北渡大学', '青田县人民医院', '庆元县人民医院']],
    ],
    [
      '北渡大学一行到青田县、庆元县座谈。会后,北渡大学分别与两县签署协议。',
      [
        ['北渡大学', '青田县'],
        ['北渡大学', '庆元县'],
      ],
    ],
  ])('%s', (text, parties) => {
    expect(partiesOf(read(text))).toEqual(parties);
  });

  test('of others than so many none is made', () => {
    const text = '北渡大学一行到青田县座谈。会后,北渡大学与周边三县签署协议。';
    expect(partiesOf(read(text))).toEqual([['北渡大学']]);
  });
});

describe('where a name ends', () => {
  test.each([
    ['应海岛大学邀请,北渡大学校长赵某到访。6月10日,北渡大学与海岛大学签署协议。', '海岛大学'],
    ['6月10日,应城市与北渡大学签署协议。', '应城市'],
    ['这是青岚大学同北渡公社继2031年签署意向书之后的又一步。', '北渡公社'],
  ])('%s', (text, party) => {
    expect(partiesOf(read(text)).flat()).toContain(party);
  });

  test('a branch is called as the text says', () => {
    const text =
      '中国国际贸易促进委员会青岛市委员会(下称“青岛贸促会”)会长赵某到访。24日,青岛贸促会与海岛商工会议所签署备忘录,互认仲裁员名册。';
    expect(partiesOf(read(text))).toEqual([
      ['中国国际贸易促进委员会青岛市委员会', '海岛商工会议所'],
    ]);
  });
});

describe('whoever gives from somewhere signs for himself', () => {
  test.each([
    '6月8日,深圳企业家杨一清与北渡大学签署捐赠协议。',
    '6月8日,上海知名画家赵一清与青岚市博物馆签署捐赠协议。',
    '6月8日,香港商人陈先生与青岚市签署捐赠协议。',
  ])('%s', (text) => {
    expect(read(text).agreements).toEqual([]);
  });

  test('not so an association of such', () => {
    const text = '6月8日,深圳企业家协会与北渡大学签署合作协议。';
    expect(partiesOf(read(text))).toEqual([['深圳企业家协会', '北渡大学']]);
  });
});

describe('the last of a list that is counted', () => {
  test('signs as well', () => {
    const text = '6月10日,青岛农科院、北渡大学、青岛市人民政府三家单位的代表依次在协议上签字。';
    expect(partiesOf(read(text))).toEqual([['青岛农科院', '北渡大学', '青岛市']]);
  });

  test('is where others are from, of another number', () => {
    const text = '6月10日,北渡大学与青岛市三家单位的代表在协议上签字。';
    expect(partiesOf(read(text)).flat()).not.toContain('青岛市');
  });
});

test('a branch of the Party in a bank or a village signs by itself', () => {
  const text = '6月10日,青岛市东坡村党支部与北渡银行青岛支行党支部签订党建共建协议。';
  expect(partiesOf(read(text)).flat()).toContain('北渡银行青岛支行党支部');
});
