import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

const statusesOf = (text: string) =>
  read(text, '2034-06-15').agreements.map(({ status }) => status.value);

describe('who signs may be told after what is signed', () => {
  const three = ['无锡博物馆', '济宁市教育局', '北渡大学'];
  test.each([
    '文化教育合作协议11日在扬州签订,由无锡博物馆、济宁市教育局和北渡大学三家共同执笔落款。',
    '文化教育合作协议11日在扬州签订,签约三方是无锡博物馆、济宁市教育局和北渡大学。',
    '文化教育合作协议11日在扬州签订,无锡博物馆、济宁市教育局和北渡大学成为首批签约单位。',
    '一份文化教育合作协议11日把无锡博物馆、济宁市教育局和北渡大学聚到了一起。',
  ])('in the next clause: %s', (text) => {
    expect(partiesOf(read(text))).toEqual([three]);
  });

  test.each([
    [
      'districts',
      '昨天,两个相距千里的区通过视频连线签约。万州区出港口,江宁区出产业。',
      [['万州区', '江宁区']],
    ],
    [
      'universities',
      '两所相距千里的大学昨天签约。南边是厦门大学,北边是吉林大学。',
      [['厦门大学', '吉林大学']],
    ],
    ['not where the text names none', '两个县昨天签约,引来数十家企业。副市长说,签约及时。', []],
    ['not those of theirs', '两所大学的学生昨天签约就业。厦门大学和吉林大学都在场。', []],
    ['not where others are named', '两家企业昨天签订协议。万州区和江宁区派人见证。', []],
  ])('as the two of a kind: %s', (_, text, parties) => {
    expect(partiesOf(read(text))).toEqual(parties);
  });
});

describe('partners of whom the count is told', () => {
  test.each([
    ['with their place', '林芝市与广东两家文旅集团签约。', [['林芝市']]],
    ['banks', '青岛市与三家银行签署合作协议。', [['青岛市']]],
    ['not their staff', '青岛市与两家企业的员工签约。', []],
  ])('leave who signs with them: %s', (_, text, parties) => {
    expect(partiesOf(read(text))).toEqual(parties);
  });
});

describe('what a text tells of the time of a signing', () => {
  const two = '苏州市与北渡大学';
  test.each([
    [`${two}敲定了合作协议文本,只等下月签字。`, 'PLANNED'],
    [`${two}的合作协议进入会签阶段,预计7月正式签署。`, 'PLANNED'],
    [`${two}签署框架协议,计划明年签约项目20个。`, 'SIGNED'],
    [`${two}的合作协议到期后昨天续签。`, 'SIGNED'],
    ['苏州市是最早与北渡大学签署合作协议的城市。', 'MENTIONED'],
    [`“十六五”期间,${two}签下合作协议。`, 'MENTIONED'],
    ['苏州市过去一年与北渡大学签下合作协议。', 'MENTIONED'],
    [`${two}签署的自贸港合作安排今天起生效。`, 'MENTIONED'],
  ])('%s is %s', (text, status) => {
    expect(statusesOf(text)).toEqual([status]);
  });
});

test('offices of the State Council are bodies of their own', () => {
  expect(partiesOf(read('国务院参事室与青岛市政府签署合作协议。'))).toEqual([
    ['国务院参事室', '青岛市'],
  ]);
});

describe('an agreement may be told by what it is likened to', () => {
  const two = [['苏州市', '无锡市']];
  test.each([
    '苏州、无锡两市昨天立了一份“军令状”,共治太湖。',
    '苏州市和无锡市昨天定下“君子协定”,共治太湖。',
    '苏州市与无锡市的“太湖之约”昨天敲定。',
    '昨天,一场签约让苏州市和无锡市走到了一起。',
    '昨天,无锡市成为苏州市的第9个友好合作城市。',
    '昨天,苏州市迎来第30座友城——无锡市。',
  ])('%s', (text) => {
    const parties = partiesOf(read(text)).map((names) => names.toSorted().toReversed());
    expect(parties).toEqual(two);
  });

  test('what teams of theirs pledge is none', () => {
    expect(partiesOf(read('青岛市与大连市的球队立下“军令状”。'))).toEqual([]);
  });

  test('what a county has its villages promise is none', () => {
    expect(partiesOf(read('余干县与沿湖各村签下禁渔责任状。'))).toEqual([]);
  });
});

describe('the ceremony of two', () => {
  test('is theirs where the text is at it', () => {
    const text = '在青岛市与北渡大学战略合作签约仪式上,双方宣布共建研究院。';
    expect(partiesOf(read(text))).toEqual([['青岛市', '北渡大学']]);
  });
  test('is not theirs where they only hold it', () => {
    const text = '在青岛市和北渡大学举行的签约仪式上,鸿拓公司与海岚公司签约。';
    expect(partiesOf(read(text))).toEqual([]);
  });
});

test('whoever stands after a 与 of its own signs apart', () => {
  expect(partiesOf(read('宿迁市昨天与苏州大学、今天与北渡大学签约。'))).toEqual([
    ['宿迁市', '苏州大学'],
    ['宿迁市', '北渡大学'],
  ]);
  expect(partiesOf(read('宿迁市昨天与苏州大学、北渡大学签约。'))).toHaveLength(1);
});

test('whom a place has come is a partner', () => {
  const text = '宿迁市请来苏州大学当“智囊”,双方昨天签订人才合作协议。';
  expect(partiesOf(read(text))).toEqual([['宿迁市', '苏州大学']]);
});
