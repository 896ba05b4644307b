import { describe, expect, test } from '@jest/globals';
import { namesOf, partiesOf, read } from './read-text.ts';

/** The title of each agreement with its parties. */
const titledIn = (text: string) => {
  const reading = read(text);
  return reading.agreements.map(({ name, parties }) => [name?.value, namesOf(reading, parties)]);
};

describe('titles that stand before the signing', () => {
  const first = ['青岛市与成都市共建协议', ['青岛市', '成都市']];
  const second = ['青岛市与重庆市协作备忘录', ['青岛市', '重庆市']];
  test.each([
    '《青岛市与成都市共建协议》《青岛市与重庆市协作备忘录》分别在青岛和成都签署。',
    '《青岛市与成都市共建协议》、《青岛市与重庆市协作备忘录》6日正式签署。',
    '《青岛市与成都市共建协议》和《青岛市与重庆市协作备忘录》在会上签订。',
    '6日,《青岛市与成都市共建协议》以及《青岛市与重庆市协作备忘录》集中签约。',
  ])('each has the parties that it names: %s', (text) => {
    expect(titledIn(text)).toEqual([first, second]);
  });

  test('those that name nobody have the parties of the sentence', () => {
    const text = '活动中,青岛市与成都市的《交通协作协议》《旅游协作备忘录》正式签署。';
    expect(read(text).agreements.map(({ name }) => name?.value)).toEqual([
      '交通协作协议',
      '旅游协作备忘录',
    ]);
  });

  test('what a title is about names no party', () => {
    const text = '《青岛市与成都市关于在重庆与贵阳共建园区的协议》6日签署。';
    expect(partiesOf(read(text))).toEqual([['青岛市', '成都市']]);
  });

  test('those who sign the one sign the other', () => {
    const text = '青岛市与成都市签署两份协议\n\n《气象合作协议》和《档案互查协议》6日签署。';
    expect(titledIn(text)).toEqual([
      ['气象合作协议', ['青岛市', '成都市']],
      ['档案互查协议', ['青岛市', '成都市']],
    ]);
  });

  test('a paper beside a title is none', () => {
    const text = '据《青岚日报》报道,《青岛市与成都市共建协议》6日签署。';
    expect(titledIn(text)).toEqual([first]);
  });

  test('a plan beside a title is none', () => {
    const text = '《青岚发展规划》《青岛市与成都市共建协议》6日签署。';
    expect(titledIn(text)).toEqual([first]);
  });
});

describe('to come to cooperate', () => {
  test.each([
    ['4月6日,青岚市和白榆市达成合作,将在交通等方面携手。', ['青岚市', '白榆市']],
    ['近日,青岚市与北渡大学达成深度合作,共建研究院。', ['青岚市', '北渡大学']],
    ['松塔镇与白榆县人民医院达成合作。', ['松塔镇', '白榆县人民医院']],
    ['望川新区同北渡大学达成全面合作;两地还将互派干部。', ['望川新区', '北渡大学']],
  ])('is to agree: %s', (text, parties) => {
    expect(partiesOf(read(text))).toEqual([parties]);
  });

  test.each([
    ['with partners who have no name', '青岚市与多家企业达成合作。'],
    ['where nobody is named', '经过洽谈,双方达成合作。'],
    ['between firms', '鸿拓集团与云陌汽车达成合作。'],
    ['as a hope', '希望青岚市与北渡大学达成合作。'],
    ['in intent', '青岚市与白榆市达成合作意向,尚待细谈。'],
  ])('not %s', (_, text) => {
    expect(read(text).agreements).toEqual([]);
  });
});

describe('texts of an agreement, exchanged', () => {
  test.each([
    '青岚市与北渡大学战略合作协议文本交换仪式举行。',
    '论坛上举行了青岚市与北渡大学合作框架协议文本互换。',
    '启动仪式后是青岚市与北渡大学等合作备忘录文本的交换。',
  ])('%s', (text) => {
    expect(partiesOf(read(text))).toEqual([['青岚市', '北渡大学']]);
  });

  test('not of what nobody has agreed on', () => {
    expect(read('青岚市与北渡大学商定材料文本交换的格式。').agreements).toEqual([]);
  });
});

test('the sum of an agreement may have a decimal point', () => {
  const text = '青岚市与北渡大学签署了总额12.6亿元的产业合作协议。';
  expect(partiesOf(read(text))).toEqual([['青岚市', '北渡大学']]);
});

test('what the signing of an agreement will bring is no second one', () => {
  const text = '青岛市与成都市签署合作协议。协议签订将给予青岛、成都企业以协议方式明确的便利。';
  expect(partiesOf(read(text))).toEqual([['青岛市', '成都市']]);
});

describe('pairs that one verb serves', () => {
  const pairs = [
    ['青岛市', '北渡大学'],
    ['成都市', '望川研究院'],
  ];
  test.each([
    '青岛市与北渡大学,成都市与望川研究院签署合作协议。',
    '4月6日,青岛市与北渡大学,成都市与望川研究院分别签署合作协议。',
    '经过对接,青岛市和北渡大学,成都市和望川研究院正式签署合作协议。',
    '会上青岛市与北渡大学,成都市与望川研究院签约。',
  ])('%s', (text) => {
    expect(partiesOf(read(text))).toEqual(pairs);
  });

  test('and lists among them', () => {
    const text = '青岛市与北渡大学,成都市和重庆市分别与望川研究院签署合作协议。';
    expect(partiesOf(read(text))).toEqual([
      ['青岛市', '北渡大学'],
      ['成都市', '望川研究院'],
      ['重庆市', '望川研究院'],
    ]);
  });

  test.each([
    '青岛市与重庆市山水相连,成都市与望川研究院签署合作协议。',
    '青岛市、重庆市,以及当地企业到会,成都市与望川研究院签署合作协议。',
    '在青岛市和重庆市,成都市与望川研究院签署合作协议。',
  ])('not what the clause before says: %s', (text) => {
    expect(partiesOf(read(text))).toEqual([['成都市', '望川研究院']]);
  });
});

describe('parties from other countries', () => {
  test.each([
    [
      'a ministry of two fields',
      '青岛市与肯尼亚信息与通信部签署合作协议。',
      ['青岛市', '肯尼亚信息与通信部'],
    ],
    [
      'a central bank, which is an authority',
      '鸿拓集团与塞尔维亚国家中央银行签订双边合作备忘录。',
      ['鸿拓集团', '塞尔维亚国家中央银行'],
    ],
    [
      'with whom an agreement is brought home',
      '青岚市代表团敲定了与北渡大学的合作协议。',
      ['青岚市', '北渡大学'],
    ],
    [
      'supervisors here and in Hong Kong',
      '中国证监会和香港证监会签署备忘录。',
      ['中国证券监督管理委员会', '香港证券及期货事务监察委员会'],
    ],
    [
      'a province abroad that ends as a count does',
      '福建省与菲律宾科尔多省签署合作备忘录。',
      ['福建省', '科尔多省'],
    ],
    ['places whose names are words', '安康、十堰签署合作协议。', ['安康市', '十堰市']],
    [
      'a national body that lies in a place',
      '国家超级计算无锡中心与江南大学签署合作协议。',
      ['国家超级计算无锡中心', '江南大学'],
    ],
    [
      'a park that no list knows',
      '北渡大学与昌吉国家农业科技园区签署合作协议。',
      ['北渡大学', '昌吉国家农业科技园区'],
    ],
    [
      'a chamber of another country',
      '德国工商大会与太仓市签署合作协议。',
      ['德国工商大会', '太仓市'],
    ],
    [
      'not the place of what they agree on',
      '北渡大学和青岛市就共建青岛西海岸校区达成协议。',
      ['北渡大学', '青岛市'],
    ],
    [
      'the two by name after their number',
      '湘赣边两市——郴州、赣州签署合作协议。',
      ['郴州市', '赣州市'],
    ],
    ['ports', '天津港与唐山港签署协议。', ['天津港', '唐山港']],
    ['a school of the capital', '首都医科大学和延庆区签署协议。', ['首都医科大学', '延庆区']],
    [
      'not the capital where it happens',
      '3日,北渡大学在肯尼亚首都内罗毕,与肯尼亚贸易和工业部签署合作协议。',
      ['北渡大学', '肯尼亚贸易和工业部'],
    ],
    [
      'nor the city that is near',
      '塔科马市位于华盛顿州南端,距离西雅图51公里,1994年与中国福州市结为友好城市。',
      ['塔科马市', '福州市'],
    ],
    [
      'one that China stands before',
      '塔科马市地处海湾,1996年与中国成都市结为友好城市。',
      ['塔科马市', '成都市'],
    ],
  ])('%s', (_, text, parties) => {
    expect(partiesOf(read(text))).toEqual([parties]);
  });
});

describe('to agree, in other words', () => {
  test.each([
    '青岚市与北渡大学敲定一份合作协议。',
    '青岚市与北渡大学订立为期三年的合作协议。',
    '青岚市与北渡大学签字画押,约定共建研究院。',
    '青岚市与北渡大学签下“五年之约”。',
    '青岚市与北渡大学共同在合作备忘录上落下名字。',
    '青岚市与北渡大学正式确立战略合作伙伴关系。',
    '青岚市与北渡大学今日“联姻”,签署战略合作协议。',
    '青岚市与北渡大学昨天正式“牵手”,双方将共建研究院。',
    '青岚市·北渡大学战略合作签约仪式举行。',
  ])('%s', (text) => {
    expect(partiesOf(read(text))).toEqual([['青岚市', '北渡大学']]);
  });

  test.each(['青岚市与北渡大学错位发展,实现牵手合作。', '青岚市与北渡大学敲定活动方案。'])(
    'not: %s',
    (text) => {
      expect(read(text).agreements).toEqual([]);
    },
  );
});

describe('how and when it is signed', () => {
  test.each([
    '青岛市与烟台市今天首次签署护水协议。',
    '青岛市与烟台市昨日云端签署护水协议。',
    '青岛市、烟台市日前终于签署护水协议。',
    '青岛市与烟台市一次性签署五份协议。',
    '得益于青岛市与烟台市签订的护水协议,两地共用一把尺子。',
    '在青岛市与烟台市签订的合作协议框架下,两地共建园区。',
    '青岛市、烟台市之间的护水协议19日达成。',
  ])('is no part of who signs: %s', (text) => {
    expect(partiesOf(read(text))).toEqual([['青岛市', '烟台市']]);
  });
});

describe('an agreement of two, of which only what follows from it is told', () => {
  test.each([
    '根据青岛与烟台的护水协议,两市每年会商两次。',
    '根据青岛、烟台两市的合作协议,双方每年会商两次。',
    '随着青岛与烟台合作协议的落地,两市百姓办事更方便了。',
    '青岛与烟台合作协议签署一年来,两市办件10万件。',
    '青岛、烟台两市的护水协议已经实施五年。',
    '青岛市与烟台市的首轮补偿协议去年到期。',
    '青岛与烟台之间早有协议,共同护水。',
  ])('%s', (text) => {
    const reading = read(text);
    expect(partiesOf(reading)).toEqual([['青岛市', '烟台市']]);
    expect(reading.agreements.map(({ status }) => status.value)).toEqual(['MENTIONED']);
  });

  test('one that is to be signed', () => {
    const { agreements } = read('青岛与烟台的护水协议有望年内签署。');
    expect(agreements.map(({ status }) => status.value)).toEqual(['PLANNED']);
  });

  test.each(['根据协议,双方每年会商两次。', '青岛市与烟台市的合作不断深入。'])(
    'not: %s',
    (text) => {
      expect(read(text).agreements).toEqual([]);
    },
  );
});

describe('places that are only counted', () => {
  test.each([
    '沿线13个城市代表日前共同签署了《青河流域加强协作协议书》。',
    '八个县区共同签署《青河护水合作协议》。',
    '12个城市4日联合签署《青河旅游合作宣言》。',
  ])('sign what has a title: %s', (text) => {
    expect(partiesOf(read(text))).toEqual([[]]);
  });

  test.each(['13个城市代表共同签署合作协议。', '25个国家代表共同签署《蓝海合作协议》。'])(
    'not: %s',
    (text) => {
      expect(read(text).agreements).toEqual([]);
    },
  );
});
