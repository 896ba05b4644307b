import { describe, expect, test } from '@jest/globals';
import { namesOf, partiesOf, read } from './read-text.ts';

/** What a text of January 2035 tells of each agreement: its status, when it is signed, and by whom. */
function toldIn(text: string) {
  const reading = read(text, '2035-01-14');
  return reading.agreements.map(({ status, signedOn, parties }) => [
    status.value,
    signedOn?.value ?? null,
    namesOf(reading, parties).join(' '),
  ]);
}

describe('who signs', () => {
  test.each([
    [
      'not the states whose bodies do',
      '固原市同泰国、新加坡等12个国家的科研机构签订合作协议。',
      '固原市',
    ],
    ['not the state whose provinces do', '固原市已同俄罗斯的9个毗邻省州签订了防火协议。', '固原市'],
    ['with so many in words', '固原市科技局与省内外二十七所高校签订合作协议。', '固原市科技局'],
    [
      'one office of two fields in each province abroad',
      '固原市林业局与谅山、高平省农业与环境厅签署协议。',
      '固原市林业局 谅山省农业与环境厅 高平省农业与环境厅',
    ],
    [
      'the offices, where departments at large have met',
      '宁夏、甘肃教育部门会商,宁夏、甘肃两地教育厅签署协议。',
      '宁夏回族自治区教育厅 甘肃省教育厅',
    ],
    [
      'a society of another country, by its whole name',
      '日本茶道会与北渡大学签署协议。',
      '日本茶道会 北渡大学',
    ],
    ['whatever the topic supports', '固原市就支持影视基地发展同庆阳市签署协议。', '固原市 庆阳市'],
    [
      'the one and the other',
      '签约双方中,一方是固原市第一医院,另一方是庆阳市人民医院。',
      '固原市第一医院 庆阳市人民医院',
    ],
    [
      'a centre of a ministry',
      '自然资源部卫星遥感应用中心与北渡大学签署协议。',
      '自然资源部卫星遥感应用中心 北渡大学',
    ],
    [
      'a city of which more is told',
      '望川市盛产葡萄,2029年同中国固原市结为友好城市。',
      '望川市 固原市',
    ],
    [
      'a city abroad that begins with a sound',
      '固原市同瑞典于默奥市签署备忘录。',
      '固原市 于默奥市',
    ],
    [
      'an office of many fields',
      '固原市教育局与柬埔寨劳动与职业培训部签署协议。',
      '固原市教育局 柬埔寨劳动与职业培训部',
    ],
    ['across a river', '宁夏固原市与甘肃省庆阳市隔江签下协议。', '固原市 庆阳市'],
    [
      'whom the head met there',
      '北渡大学校长6日在敦煌与敦煌研究院院长会面,双方的合作协议就此落定。',
      '北渡大学 敦煌研究院',
    ],
    [
      'who founded an alliance',
      '北渡研究院、敦煌研究院日前缔结石窟联盟,签署《大同共识》。',
      '北渡研究院 敦煌研究院',
    ],
    [
      'an observatory, and not its place',
      '固原市气象局与香港天文台签署协议。',
      '固原市气象局 香港天文台',
    ],
    [
      'the delegation of a guest who has spoken since',
      '省长会见阿米罗德省主席率领的代表团。主席表示,往来密切。代表团将与固原市签署协议。',
      '阿米罗德省 固原市',
    ],
    [
      'whose waters it is about',
      '固原市与庆阳市首次就黑龙江流域洪水预报签订备忘录。',
      '固原市 庆阳市',
    ],
    [
      'the hospital of the region',
      '西藏的牧民等来了消息。自治区人民医院同拉萨市签了协议。',
      '西藏自治区人民医院 拉萨市',
    ],
    [
      'whose agreement is in force',
      '固原医院与庆阳医院之间的场馆共享协议已于本月10日生效。',
      '固原医院 庆阳医院',
    ],
    [
      'both sides of an agreement',
      '协议的双方,一方是固原医院,另一方是庆阳医院。',
      '固原医院 庆阳医院',
    ],
    [
      'villages whose cadres sign a project of help',
      '签约仪式上,固原市北坡村和宁夏中卫市河湾村的两位村干部签下了第一个帮扶项目。',
      '北坡村 河湾村',
    ],
    ['a university with a dash', '固原市与法国巴黎-萨克雷大学签署协议。', '固原市 巴黎-萨克雷大学'],
    [
      'whom a guest calls on',
      '埃及艾因夏姆斯大学校长一行到访北渡大学,双方签署协议。',
      '艾因夏姆斯大学 北渡大学',
    ],
    [
      'not the state whose divisions do',
      '固原市与俄罗斯远东地区各州区政府签署合作文件。',
      '固原市',
    ],
    [
      'offices that take turns',
      '由安徽宿州、江苏徐州两市水务局轮流牵头,并签订协议。',
      '宿州市水务局 徐州市水务局',
    ],
    [
      'an office of two cares',
      '北渡大学与柬埔寨吴哥古迹保护与发展管理局签署协议。',
      '北渡大学 柬埔寨吴哥古迹保护与发展管理局',
    ],
    [
      'whom a year and a place tell of which event',
      '北京2046年云陌运动会组委会与北渡大学签署协议。',
      '北京2046年云陌运动会组委会 北渡大学',
    ],
    [
      'a year that is no part of it',
      '固原市在2033年与云陌节组委会签署协议。',
      '固原市 云陌节组委会',
    ],
  ])('%s: %s', (_, text, parties) => {
    expect(partiesOf(read(text)).map((names) => names.join(' '))).toEqual([parties]);
  });

  test('not the counties whose villages do', () => {
    const text =
      '河湾村落成。项目由固原市、庆阳市等地的村和西吉县、隆德县等贫困村签署结对帮扶协议。';
    expect(partiesOf(read(text)).flat()).not.toContain('西吉县');
  });

  test('a renewal that is talked about', () => {
    const ends = '固原市同庆阳市签署的备忘录将于年底到期';
    expect(toldIn(`${ends},双方正在商谈续签。`)).toEqual([['MENTIONED', null, '固原市 庆阳市']]);
    expect(toldIn(`${ends},双方商谈后昨天续签。`)).toHaveLength(2);
  });

  test.each(['跨省调水须由固原和庆阳两市签订协议。', '固原市无须与庆阳市签署协议。'])(
    'nobody yet: %s',
    (text) => {
      expect(read(text).agreements).toEqual([]);
    },
  );

  test('not states, be a region in the title of what they sign', () => {
    expect(read('1954年,两国在北京签署《关于西藏和印度通商的协定》。').agreements).toEqual([]);
  });
});

describe('when it is signed', () => {
  const of = '固原市 庆阳市';
  test.each<[string, string, (string | null)[]]>([
    ['planned for a month', '固原市计划3月份与庆阳市签署协议。', ['PLANNED', '2035-03', of]],
    [
      'planned for a month of the year to come',
      '固原市将于2月与庆阳市签署协议。',
      ['PLANNED', '2035-02', of],
    ],
    ['year after year', '固原市连续八年与庆阳市签署劳务协议。', ['MENTIONED', null, of]],
    ['in three years', '三年间,固原市与庆阳市签订教育协议。', ['MENTIONED', null, of]],
    [
      'that is ten years old soon',
      '固原市和庆阳市签的协议,下个月就满十年了。',
      ['MENTIONED', null, of],
    ],
    ['whose jubilee is to come', '明年是固原市与庆阳市签订协议四十周年。', ['MENTIONED', null, of]],
    [
      'planned by those who have drafted it',
      '这份意向书由固原市和庆阳市共同拟定,计划3月在望川正式签署。',
      ['PLANNED', '2035-03', of],
    ],
    [
      'at a meeting that is over',
      '在前不久举行的医保工作会上,固原市与庆阳市签订了结算协议。',
      ['MENTIONED', null, of],
    ],
    [
      'at one of these days',
      '在日前举行的医保工作会上,固原市与庆阳市签订了结算协议。',
      ['SIGNED', null, of],
    ],
  ])('%s: %s', (_, text, told) => {
    expect(toldIn(text)).toEqual([told]);
  });

  test.each<[string, string, string | null]>([
    ['those who say so sign it', '固原市12日宣布,与庆阳市签署协议。', '2035-01-12'],
    ['they say that they have', '固原市12日宣布,日前已与庆阳市签署协议。', null],
  ])('the day on which %s: %s', (_, text, day) => {
    expect(toldIn(text)).toEqual([['SIGNED', day, of]]);
  });

  test('two places on a day, and not so many bodies of two places', () => {
    const ended = '固原市与庆阳市的教育合作协议到期。';
    expect(toldIn(`${ended}两地22日将签署新一轮协议。`)).toContainEqual([
      'PLANNED',
      '2035-01-22',
      of,
    ]);
    expect(toldIn(`${ended}两地22家医院将签署协议。`)).not.toContainEqual(['PLANNED', null, of]);
  });

  test('some later day, told of on the day of another', () => {
    const today = '固原市与中卫市14日签署协议。';
    expect(toldIn(`${today}固原市年底前还将与庆阳市签署协议。`)).toContainEqual([
      'PLANNED',
      null,
      of,
    ]);
  });

  test('beside what is signed now, and which of them', () => {
    const text =
      '14日,固原市与庆阳市签署《通关协议》,连同之前已签署的供水协议和旅游协议,完成了目标。';
    const before = ['MENTIONED', null, of];
    expect(toldIn(text)).toEqual([['SIGNED', '2035-01-14', of], before, before]);
  });

  test.each([
    ['with some in passing', '固原市残联为学员办班,并与两家企业订了协议。', 'MENTIONED'],
    ['with some on an occasion', '活动现场,固原市残联与两家企业订了协议。', 'SIGNED'],
  ])('%s, below a headline about something else: %s', (_, text, status) => {
    expect(toldIn(`每一份努力都被看见\n各地重视就业。${text}`)).toEqual([
      [status, null, '固原市残联'],
    ]);
  });

  test.each<[string, string]>([
    ['对口支援十五年:山河两岸春潮涌', 'MENTIONED'],
    ['十五周年庆祝活动启动', 'SIGNED'],
    ['礼赞百年:山河两岸春潮涌', 'SIGNED'],
  ])('years that a headline sums up: %s', (headline, status) => {
    const text = `${headline}\n固原的茶园很大。固原市还与庆阳市签署了协议。`;
    expect(toldIn(text)).toEqual([[status, null, of]]);
  });

  test('the year after another', () => {
    const text = '固原市2029年与庆阳市结为友好城市,固原医院次年同庆阳医院签署协议。';
    expect(toldIn(text)).toEqual([
      ['MENTIONED', '2029', of],
      ['MENTIONED', '2030', '固原医院 庆阳医院'],
    ]);
  });
});

test('what is signed stands before those who sign it', () => {
  const typeOf = (text: string) => read(text).agreements.map(({ type }) => type?.value ?? null);
  expect(typeOf('这份意向书由固原市和庆阳市6日签署。')).toEqual(['意向书']);
  expect(typeOf('文件由固原市和庆阳市6日签署。')).toEqual([null]);
});
