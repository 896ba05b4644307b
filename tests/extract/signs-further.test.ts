import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

describe('those who have signed sign once more', () => {
  const both = ['固原市残联', '庆阳市残联'];
  test.each([
    ['with one more', '双方还与北渡大学签署共建协议。', [...both, '北渡大学']],
    ['as they are counted', '此后,两家单位又同北渡大学签下共建协议。', [...both, '北渡大学']],
    ['not as many as are counted', '三家单位还与北渡大学签署共建协议。', ['北渡大学']],
    ['not others', '另外两家单位与北渡大学签署共建协议。', ['北渡大学']],
  ])('%s: %s', (_, text, second) => {
    const told = `固原市残联与庆阳市残联6日签署协作备忘录。${text}`;
    expect(partiesOf(read(told))).toEqual([both, second]);
  });

  test.each([
    '固原市残联与庆阳市残联6日签署协作备忘录,同时签订人才互派协议。',
    '固原市残联与庆阳市残联2029年签署协作备忘录,2035年又签订人才互派协议。',
    '固原市残联与庆阳市残联签署协作备忘录,从2035年起又逐年订立人才互派协议。',
  ])('in the same sentence: %s', (text) => {
    expect(partiesOf(read(text))).toEqual([both, both]);
  });

  test('not where what follows is only counted', () => {
    const text = '固原市残联与庆阳市残联签署协作备忘录,并签订3份项目协议。';
    expect(partiesOf(read(text))).toEqual([both]);
  });

  test('what follows a look back is one too', () => {
    const text = '2031年6月,固原市与庆阳市签署协议。双方此后还与北渡大学签署共建协议。';
    const statuses = read(text, '2035-06-12').agreements.map(({ status }) => status.value);
    expect(statuses).toEqual(['MENTIONED', 'MENTIONED']);
  });
});

describe('who agreed on a title', () => {
  const sides = ['固原市中级人民法院', '庆阳市中级人民法院'];
  test.each(['协商达成', '商定', '共同议定'])('is told after 由: %s', (agreed) => {
    const text = `《固原与庆阳破产协助的安排》6日签署。《安排》由${sides.join('与')}${agreed}。`;
    expect(partiesOf(read(text))).toEqual([sides]);
  });

  test('and of a route nobody signs', () => {
    expect(read('路线由固原市与庆阳市商定。').agreements).toEqual([]);
  });
});

test('places that are counted after their list sign', () => {
  const text = '鸿拓集团与十堰、恩施、黄冈三个市州签署投资协议。';
  expect(partiesOf(read(text))[0]).toHaveLength(4);
});

test('firms of places that are counted have no names', () => {
  const text = '北渡大学与十堰、黄冈两个市县企业签署协议。';
  expect(partiesOf(read(text))).toEqual([['北渡大学']]);
});

test('of many that are counted each signs with the one that is named', () => {
  const text = '固原市与庆阳市合力招商,到9月底,同固原市签署合作协议的央企达到17家。';
  expect(partiesOf(read(text))).toEqual([['固原市']]);
});

test('a province is no row of two others', () => {
  const text = '吉林、辽宁两省残联签署协议。宁夏等地开设课堂。';
  expect(partiesOf(read(text))).toEqual([['吉林省残联', '辽宁省残联']]);
});

test('a centre of a bureau signs besides', () => {
  const text = '中国气象局青河数值预报中心还与北渡大学签订备忘录。';
  expect(partiesOf(read(text))).toEqual([['中国气象局青河数值预报中心', '北渡大学']]);
});

test.each([
  '河湾村与四川茂县松坪村的两位村支书签下协议。',
  '河湾村与松坪村的两位村支书签下协议。',
  '河湾村与四川茂县松坪村签下协议。',
])('those who speak for villages sign for them: %s', (text) => {
  expect(partiesOf(read(text))).toEqual([['河湾村', '松坪村']]);
});
