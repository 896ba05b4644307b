import { describe, expect, test } from '@jest/globals';
import { namesOf, partiesOf, read } from './read-text.ts';

/** What a text of a Thursday tells of each agreement: its status and who signs. */
function toldIn(text: string) {
  const reading = read(text, '2034-09-14');
  return reading.agreements.map(({ status, parties }) => [
    status.value,
    namesOf(reading, parties).join(' '),
  ]);
}

describe('an agreement and its two ends', () => {
  test.each([
    '一纸协议,把固原市和中卫市连在一起。',
    '一份护水协议让固原市与中卫市成了邻居。',
    '协议的一头是固原市,另一头是中卫市。',
    '协议签了十年,甲方是固原市,乙方为中卫市。',
    '固原市拿下与中卫市的护水协议。',
    '固原市与中卫市换了护水协议文本。',
    '固原市与中卫市交换签约文本。',
    '固原市携手中卫市,护水协议一签就是十年。',
    '固原市同中卫市谈拢了护水协议。',
    '固原市和中卫市就把护水协议续上了。',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([['SIGNED', '固原市 中卫市']]);
  });

  test.each([
    '固原市与中卫市的护水协议让河水变清。',
    '固原市与中卫市的合作协议墨迹未干。',
    '固原市与中卫市的合作协议昨天生效。',
    '根据去年签下的协议,固原市每年向中卫市供水。',
    '这是固原市与中卫市签订护水协议后的第三个项目。',
    '眼下,固原市与中卫市已是一对友城。',
  ])('that is there already: %s', (text) => {
    expect(toldIn(text)).toEqual([['MENTIONED', '固原市 中卫市']]);
  });

  test.each([
    ['who is only calmed by it', '一纸协议,让固原市农户吃了定心丸。'],
    ['two ends of a bridge', '大桥的一头是固原市,另一头是中卫市。'],
    ['one side alone', '协议的甲方是固原市,乙方尚未确定。'],
    ['what both have replaced', '固原市与中卫市更换了公告文本。'],
    ['who gives by no agreement', '去年起,固原市每年向中卫市供水。'],
  ])('not %s: %s', (_, text) => {
    expect(read(text).agreements).toEqual([]);
  });

  test('a body that exchanges texts, by its place in the sentence', () => {
    const text = '固原市公证协会与中卫市不动产登记中心交换签字文本。';
    expect(partiesOf(read(text))).toEqual([['固原市公证协会', '中卫市不动产登记中心']]);
  });
});

describe('a plan of signing that is told before the clause', () => {
  const planned = [['PLANNED', '固原市 中卫市']];
  test.each([
    '按计划,固原市和中卫市年底前签署护水协议。',
    '等到10月,固原市和中卫市还要签一份护水协议。',
    '固原市和中卫市约好,10月正式签约。',
    '固原市同中卫市的护水协议,将在下周签署。',
    '固原市打算同中卫市签署护水协议。',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual(planned);
  });

  test('has come about', () => {
    const text = '按照计划,固原市和中卫市昨天签署护水协议。';
    expect(toldIn(text)).toEqual([['SIGNED', '固原市 中卫市']]);
  });

  test('is less than a plan', () => {
    expect(toldIn('固原市和中卫市有意签署护水协议。')).toEqual([]);
  });
});

describe('who signs, by a name with quotes', () => {
  test('at the beginning of a clause', () => {
    const text = '“萤火”12日与固原市人民医院订立医疗合作协议。';
    expect(partiesOf(read(text))).toEqual([['“萤火”', '固原市人民医院']]);
  });

  test('but not what somebody says', () => {
    const text = '“大家都很高兴。”固原市与中卫市签署护水协议。';
    expect(partiesOf(read(text))).toEqual([['固原市', '中卫市']]);
  });
});

test('places by one character each, after what they are told to be', () => {
  const text = '这是川渝两省市2030年签订护水协定以来的首次演练。';
  expect(toldIn(text).map(([status]) => status)).toEqual(['MENTIONED']);
  expect(partiesOf(read(text)).flat().toSorted()).toEqual(['四川省', '重庆市']);
});
