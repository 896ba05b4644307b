import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

describe('those with whom one signs may be counted as they were listed', () => {
  const three = ['普安县', '沿河土家族自治县', '青川县'];
  test.each([
    [
      'places, after the list',
      '专家走遍普安、沿河、青川三县。北渡大学还与受助的三个县签订合作协议。',
      [['北渡大学', ...three]],
    ],
    [
      'places, by their governments',
      '专家走遍普安、沿河、青川三县。北渡大学已同三县政府签订合作协议。',
      [['北渡大学', ...three]],
    ],
    [
      'each, where they sign separately',
      '专家走遍普安、沿河、青川三县。北渡大学与这三个县分别签订合作协议。',
      three.map((place) => ['北渡大学', place]),
    ],
    [
      'places with the provinces that they lie in',
      '固原市向贵州普安、四川青川两县送茶苗。\n\n北渡大学与这两个县签订合作协议。',
      [['北渡大学', '普安县', '青川县']],
    ],
    [
      'not others, who only lie near',
      '专家走遍普安、沿河、青川三县。青岛市与周边三县签署合作协议。',
      [['青岛市']],
    ],
  ])('%s', (_, text, parties) => {
    expect(partiesOf(read(text))).toEqual(parties);
  });
});

describe('what is brought home', () => {
  test.each([
    '展会上,青岛市喜获与北渡大学的战略合作协议。',
    '展会上,青岛市迎来了与北渡大学的战略合作协议。',
    '展会上,青岛市把与北渡大学的战略合作协议揽入怀中。',
    '展会上,青岛市与北渡大学的战略合作协议也收入囊中。',
  ])('is signed: %s', (text) => {
    expect(partiesOf(read(text))).toEqual([['青岛市', '北渡大学']]);
  });

  test('who sells a harvest by an agreement buys no firm', () => {
    expect(partiesOf(read('青岛市与北渡大学签订合作协议,统一收购茶叶。'))).toHaveLength(1);
    expect(partiesOf(read('青岛市与鸿拓集团达成协议,收购其股份。'))).toEqual([]);
  });
});

describe('places that are counted and not named', () => {
  test.each([
    '日本海沿岸11个城市代表日前共同签署《冰雪旅游合作协议》。',
    '黄河流域九省区文旅部门签署《旅游合作协议》。',
    '环海12个港口城市共同签署《港口合作备忘录》。',
  ])('sign without names: %s', (text) => {
    const { agreements, regions } = read(text);
    expect(agreements.map(({ parties }) => parties.length)).toEqual([0]);
    expect(regions).toEqual([]);
  });

  test.each(['5个城市的企业签署《购销合作协议》。', '全省13个市的农户签署《文明承诺书》。'])(
    'firms and persons of such places do not: %s',
    (text) => expect(read(text).agreements).toEqual([]),
  );

  test('what they declare besides is one more', () => {
    const text = '12个城市共同签署《港口合作备忘录》,共同发表推动海上往来便利化的《大连倡议》。';
    expect(read(text).agreements.map(({ name }) => name?.value)).toEqual([
      '港口合作备忘录',
      '大连倡议',
    ]);
  });
});

describe('two who are named in the words for what is signed', () => {
  test.each([
    [
      'who become friends',
      '访问期间,代表团与对方签署了四川省和德拉-塔菲拉勒特大区建立友好区际关系协议。',
      [['四川省', '德拉-塔菲拉勒特大区']],
    ],
    [
      'who do so by an agreement with 的',
      '访问期间,双方签署了四川省与下萨克森州建立友好关系的协议。',
      [['四川省', '下萨克森州']],
    ],
    ['not where those are only its ends', '双方签署了成都市和梅斯市航线开通协议。', [[]]],
  ])('%s', (_, text, parties) => {
    expect(partiesOf(read(text))).toEqual(parties);
  });

  test('the words tell the type', () => {
    const text = '双方签署了四川省和塔菲拉勒特大区建立友好区际关系协议。';
    expect(read(text).agreements.map(({ type }) => type?.value)).toEqual(['友好区际关系协议']);
  });
});

describe('what the text calls a title from there on', () => {
  const first = '青岛市与成都市草签《青岛市与成都市关于共享数据的安排》(简称《数据安排》)。';
  test('is the same agreement', () => {
    expect(read(`${first}两市计划年内正式签署《数据安排》。`).agreements).toHaveLength(1);
  });
  test('another title is another', () => {
    expect(read(`${first}两市计划年内正式签署《冷链协议》。`).agreements).toHaveLength(2);
  });
});

describe('what was signed in a case that a court has heard', () => {
  test.each([
    '法院经审理查明,赵某多次行贿。2031年3月,青岛市水务局与鸿拓公司签订咨询服务协议。',
    '一经理行贿案宣判\n\n赵某经手多项工程。2031年3月,青岛市水务局与鸿拓公司签订服务协议。',
  ])('is no news: %s', (text) => {
    expect(read(text, '2034-05-02').agreements).toEqual([]);
  });

  test('a prosecution that leads to an agreement is', () => {
    const text =
      '近日,检察机关侦查查明一起涉嫌盗采案。2日,青岛市检察院与青岛市水务局签署协作协议。';
    expect(read(text, '2034-05-02').agreements).toHaveLength(1);
  });
});

describe('the chair of a board', () => {
  test.each([
    ['青岛海洋基金会理事会主席赵明与北渡大学校长钱亮签署合作协议。', '青岛海洋基金会'],
    ['澳门文化基金理事会主席赵明与北渡大学校长钱亮签署合作协议。', '澳门文化基金'],
    ['香港贸易发展局理事会主席赵明与北渡大学校长钱亮签署合作协议。', '香港贸易发展局'],
    ['国际湖泊理事会主席赵明与北渡大学校长钱亮签署合作协议。', '国际湖泊理事会'],
  ])('signs for the body: %s', (text, body) => {
    expect(partiesOf(read(text))).toEqual([[body, '北渡大学']]);
  });
});

describe('names', () => {
  test.each([
    ['青岛市地质调查院、鸿拓集团、海岚公司签署合作协议。', '青岛市地质调查院'],
    ['青岛市海洋预报中心、青岛市地质大队签署合作协议。', '青岛市海洋预报中心'],
  ])('of bodies that survey: %s', (text, first) => {
    expect(partiesOf(read(text))[0]?.[0]).toBe(first);
  });

  test('a firm goes by its own words and its trade', () => {
    const text = '冷库由东海岸港口有限公司建设。展会上,东海岸港口与四川达州市签署合作协议。';
    expect(partiesOf(read(text))).toEqual([['东海岸港口有限公司', '达州市']]);
  });
});

test('what was signed of late is news', () => {
  const [one] = read('前不久,青岛市与北渡大学签署合作协议。').agreements;
  expect(one?.status.value).toBe('SIGNED');
  const [other] = read('不久前,青岛市与北渡大学签署合作协议。').agreements;
  expect(other?.status.value).toBe('MENTIONED');
});
