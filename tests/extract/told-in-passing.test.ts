import { describe, expect, test } from '@jest/globals';
import { namesOf, partiesOf, read } from './read-text.ts';

/** What a text of a Wednesday tells of each agreement: its status, when it was signed, and who did. */
function toldIn(text: string) {
  const reading = read(text, '2034-09-13');
  return reading.agreements.map(({ status, signedOn, parties }) => [
    status.value,
    signedOn?.value ?? null,
    namesOf(reading, parties).toSorted().join(' '),
  ]);
}

describe('an agreement that is there', () => {
  test.each([
    '集团正推动固原市与中卫市政府框架协议有关工作的落实,三期开工在即。',
    '公司抓好固原市与中卫市框架协议涉及事项的落地。',
  ])('what is to be done by it: %s', (text) => {
    expect(toldIn(text)).toEqual([['MENTIONED', null, '中卫市 固原市']]);
  });

  test.each([
    '根据与北渡大学签订的合作协议,固原市引进了12个团队。',
    '借助与北渡大学签订的合作协议,固原市建起了研究院。',
  ])('who has what comes of it signed it: %s', (text) => {
    expect(toldIn(text)).toEqual([['MENTIONED', null, '北渡大学 固原市']]);
  });

  test('goes on, after a colon', () => {
    const text = '走动多了,情谊深了:如今,固原市和望川市已结为友好城市。';
    expect(toldIn(text)).toEqual([['MENTIONED', null, '固原市 望川市']]);
  });

  test('with a state of another country, by its place and its end alone', () => {
    const text = '江西省同瓦莱多州也签有交流备忘录。';
    expect(read(text).regions.map(({ name }) => name)).toEqual(['江西省', '瓦莱多州']);
  });
});

describe('what a year or more have brought', () => {
  const signed = '固原市与中卫市签署数据共享协议。';
  const of = '中卫市 固原市';
  test.each([
    ['this year', `过去,报关要跑三趟。今年以来,围墙一道道拆除。${signed}`, '2034'],
    ['this year, in one sentence', `今年以来,围墙一道道拆除,${signed}`, '2034'],
    ['from one year to another', `从2024年到2033年,绿化率翻番。${signed}`, null],
    ['ten years', `十年间,固原绿化率翻番。${signed}`, null],
  ])('%s: %s', (_, text, year) => {
    expect(toldIn(text)).toEqual([['MENTIONED', year, of]]);
  });

  test('an occasion after it is the news', () => {
    const text = `过去,报关要跑三趟。今年以来,围墙一道道拆除。会上,${signed}`;
    expect(toldIn(text).map(([status]) => status)).toEqual(['SIGNED']);
  });

  test.each([
    '十年来,青海省同25个国家签署21项合作协议,与80个国家建立经贸关系,缔结国际友好城市45对。',
    '青海省与埃及、越南等18个国家的机构签下26份备忘录,结好的国际友好城市增加到49对。',
  ])('friends that are counted: %s', (text) => {
    expect(partiesOf(read(text))).toEqual([['青海省'], ['青海省']]);
    expect(read(text).agreements[1]?.kind).toBe('SISTER_CITY');
  });

  test('of which the one that is told is no further one', () => {
    const text =
      '固原市与日本望川市签署友好城市关系协议书。至此,固原市缔结的国际友好城市增加到49对。';
    expect(partiesOf(read(text))).toEqual([['固原市', '望川市']]);
  });

  test('friends that are counted by their states, and what was signed besides', () => {
    const text = '截至目前,固原市已与36座国际城市缔结友好城市关系,签订合作协议21项。';
    expect(toldIn(text)).toEqual([
      ['MENTIONED', null, '固原市'],
      ['MENTIONED', null, '固原市'],
    ]);
  });

  test('agreements of friends are no friendship', () => {
    const text = '目前,固原市与望川市已结为友好城市,双方签署了包括农业在内的8项合作协议。';
    expect(toldIn(text)).toEqual([
      ['MENTIONED', null, '固原市 望川市'],
      ['MENTIONED', null, '固原市 望川市'],
    ]);
  });

  test('agreements like the one that is told are not told', () => {
    const text = '12日,固原市与中卫市签署合作协议。截至8月底,固原市已与周边6个市签订类似协议。';
    expect(toldIn(text)).toEqual([['SIGNED', '2034-09-12', '中卫市 固原市']]);
  });

  test('friends of nobody who is named', () => {
    expect(read('目前,各地已缔结友好城市3000对。').agreements).toEqual([]);
  });
});

describe('below a headline of something else', () => {
  test.each([
    '熊猫过生日\n\n北渡动物园昨天热闹起来。据了解,固原市与北渡大学签署合作协议,借养两只熊猫。',
    '市长会见友人\n\n市长表示,两国情谊深厚。固原市是交流的窗口,同望川市结为友好城市。',
  ])('what is known besides, or said of friends, is no news: %s', (text) => {
    expect(read(text, '2034-09-13').agreements.map(({ status }) => status.value)).toEqual([
      'MENTIONED',
    ]);
  });

  test.each([
    '两地再牵手 固原与北渡签约\n\n据了解,固原市与北渡大学签署合作协议。',
    '熊猫过生日\n\n固原市与北渡大学签约。据了解,双方签署合作协议。',
  ])('unless the headline or the sentences before tell of it: %s', (text) => {
    expect(toldIn(text).map(([status]) => status)).toEqual(['SIGNED']);
  });
});

describe('what they sign about', () => {
  test('is no plan of signing', () => {
    expect(toldIn('固原市就推进港口建设与中卫市签署合作协议。')).toEqual([
      ['SIGNED', null, '中卫市 固原市'],
    ]);
    expect(toldIn('固原市将就推进港口建设与中卫市签署合作协议。')[0]?.[0]).toBe('PLANNED');
  });

  test('ends before who it is signed with', () => {
    const text = '北渡滑雪协会3日宣布,就联合研制旗门与哈尔滨凌度科技有限公司正式签约。';
    expect(partiesOf(read(text))).toEqual([['北渡滑雪协会', '哈尔滨凌度科技有限公司']]);
  });
});

describe('one more in the same breath', () => {
  test.each([
    '固原市与北渡大学签署合作协议,并签订人才备忘录。',
    '2033年,固原市与北渡大学签署合作协议;2034年以后,又每年签订人才备忘录。',
    '固原市与北渡大学座谈,双方签署合作协议,还现场签订旅游备忘录。',
  ])('is signed by the same: %s', (text) => {
    const parties = ['固原市', '北渡大学'];
    expect(partiesOf(read(text))).toEqual([parties, parties]);
  });

  test('unless somebody else is told', () => {
    const text = '固原市与北渡大学签署合作协议,并与南桥大学签订人才备忘录。';
    expect(partiesOf(read(text))).toEqual([
      ['固原市', '北渡大学'],
      ['固原市', '南桥大学'],
    ]);
  });

  test.each([
    '运河沿线16个城市的市长日前共同签署《运河城市旅游协作书》,并发表《青岚宣言》。',
    '运河沿线16个城市代表日前共同签署了《运河城市旅游协作书》,共同发表共建航道的《青岚宣言》。',
  ])('is a declaration: %s', (text) => {
    expect(read(text).agreements.map(({ name, type }) => [name?.value, type?.value])).toEqual([
      ['运河城市旅游协作书', '协作书'],
      ['青岚宣言', '宣言'],
    ]);
  });

  test('lies under the frame of the first', () => {
    const text =
      '固原市与北渡大学签署战略合作框架协议,框架之下包括实验室共建备忘录、品牌传播合作备忘录等。';
    const parties = ['固原市', '北渡大学'];
    expect(partiesOf(read(text))).toEqual([parties, parties, parties]);
  });

  test('follows a comma, where it is a name and no clause', () => {
    const text = '固原市与中卫市签署数据共享协议,水上应急合作框架协议,两地往来更密。';
    expect(partiesOf(read(text))).toHaveLength(2);
    expect(read('固原市与中卫市签署协议,落实沿黄合作框架协议,共建园区。').agreements).toHaveLength(
      1,
    );
  });

  test('places sign each of several with each', () => {
    const text = '浙江分别与上海、江苏签署数据共享合作协议、水上应急合作框架协议。';
    expect(toldIn(text).map(([, , parties]) => parties)).toEqual([
      '上海市 浙江省',
      '上海市 浙江省',
      '江苏省 浙江省',
      '江苏省 浙江省',
    ]);
  });
});

describe('who it is that signs', () => {
  test.each([
    [
      'the one of whom the sentence before tells, with a zone that was named',
      '市长走访平潭综合实验区。鸿拓装备集团正在试验。他看了样机,见证其与实验区管委会签下合作协议。',
      ['鸿拓装备集团', '平潭综合实验区'],
    ],
    [
      'no place of those whom somebody deals with',
      '新西兰中国友好协会会长说,协会同奥克兰、惠灵顿的十二所中学有联系,并与中国人民对外友好协会签署五年协议。',
      ['新西兰中国友好协会', '中国人民对外友好协会'],
    ],
    [
      'no country of those bodies',
      '云南先后同缅甸、老挝等周边国家的地方政府达成58项合作协议。',
      ['云南省'],
    ],
    [
      'the government of the place that was told',
      '在青海,当地政府和北渡大学签署协议。',
      ['青海省', '北渡大学'],
    ],
    [
      'a ministry of two fields',
      '新疆广播电视台同哈萨克斯坦文化和信息部签订合作协议。',
      ['新疆广播电视台', '哈萨克斯坦文化和信息部'],
    ],
    [
      'a union of a trade in Macau',
      '广东省注册会计师协会与澳门会计专业联会达成协议。',
      ['广东省注册会计师协会', '澳门会计专业联会'],
    ],
    [
      'a centre that protects',
      '湛江红树林保护中心、北渡大学签署合作协议。',
      ['湛江红树林保护中心', '北渡大学'],
    ],
    [
      'those who hold the games, with who gives money for them',
      '第十七届全国冬季运动会组委会与北辰乳业集团签署赞助合作协议。',
      ['第十七届全国冬季运动会组委会', '北辰乳业集团'],
    ],
  ])('%s: %s', (_, text, parties) => {
    expect(partiesOf(read(text))).toEqual([parties]);
  });

  test('what is given in return for a name is no cooperation', () => {
    expect(read('青岚足球协会与北辰乳业集团签署赞助协议。').agreements).toEqual([]);
  });
});

test('the day of a launch is that of what is signed at it', () => {
  const text =
    '经过一年试运行,海洋碳汇平台12日上午在山东青岛上线。\n大屏上数据滚动更新。固原市与北渡大学签署合作协议。';
  expect(toldIn(text)).toEqual([['SIGNED', '2034-09-12', '北渡大学 固原市']]);
});

test('money that is brought for what is built makes it an investment', () => {
  const text = '诺维赫集团日前同固原市签约,四年里拿出60亿元,建设质子装备项目。';
  expect(read(text).agreements.map(({ kind }) => kind)).toEqual(['INVESTMENT']);
});
