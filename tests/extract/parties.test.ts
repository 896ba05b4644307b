import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

describe('who signs', () => {
  test.each([
    ['X与Y签署', '青岚市与白榆市签署战略合作协议。', [['青岚市', '白榆市']]],
    ['other joiners', '青岚市同鸿拓集团签约。', [['青岚市', '鸿拓集团']]],
    ['a list', '青岚市、北渡大学、鸿拓集团三方签署协议。', [['青岚市', '北渡大学', '鸿拓集团']]],
    [
      'the government for its region',
      '云陌区人民政府与北渡大学签订合作协议',
      [['云陌区', '北渡大学']],
    ],
    ['the committee for its zone', '望川新区管委会与鸿拓集团签约', [['望川新区', '鸿拓集团']]],
    ['the parents before the name', '青岚市云陌区与白榆县签署合作协议。', [['云陌区', '白榆县']]],
    [
      'each on its own',
      '青岚市分别与北渡大学、鸿拓集团签署合作协议。',
      [
        ['青岚市', '北渡大学'],
        ['青岚市', '鸿拓集团'],
      ],
    ],
    ['not the witness', '市长赵某出席并见证云陌区与北渡大学签约。', [['云陌区', '北渡大学']]],
    ['not the place', '青岚市与白榆县在云陌区签署合作协议。', [['青岚市', '白榆县']]],
    [
      'a ceremony without a verb',
      '青岚市、鸿拓集团战略合作签约仪式举行。',
      [['青岚市', '鸿拓集团']],
    ],
    [
      '双方 from the sentence before',
      '青岚市与白榆县举行座谈。会上,双方签署合作协议。',
      [['青岚市', '白榆县']],
    ],
    [
      'side by side in a title',
      '双方签署了《云陌区人民政府北渡大学战略合作协议》。',
      [['云陌区', '北渡大学']],
    ],
    [
      'a list without 与, for what it is',
      '云陌汽车、北渡动力、白榆县共建电池回收基地签约仪式举行。',
      [['云陌汽车', '北渡动力', '白榆县']],
    ],
    [
      'museums that become friends',
      '青岚市博物馆、白榆县博物馆缔结友好馆。',
      [['青岚市博物馆', '白榆县博物馆']],
    ],
    [
      'the committee of the Party for its region',
      '中共云陌区委员会、云陌区人民政府与北渡大学签署合作协议。',
      [['云陌区', '北渡大学']],
    ],
    [
      'the youth league with its place inside',
      '共青团云陌区委员会与北渡大学签约。',
      [['共青团云陌区委员会', '北渡大学']],
    ],
    [
      'congresses of places',
      '青岚市、白榆市人大常委会签署协同立法协议。',
      [['青岚市人大常委会', '白榆市人大常委会']],
    ],
    [
      'not the partners of whom only the kind is told',
      '青岚市与白榆县企业签署协议。',
      [['青岚市']],
    ],
    [
      'a city with partners who are only counted',
      '青岚市已与全球28个城市缔结友好城市关系。',
      [['青岚市']],
    ],
    [
      'a province with states that are only counted',
      '十年来,新疆全面扩大开放,同25个国家和国际组织签署了21项合作协议。',
      [['新疆维吾尔自治区']],
    ],
    [
      'a row of provinces that give a text together',
      '江浙沪皖四地联合发布《望川文旅行动倡议》。',
      [['江苏省', '浙江省', '上海市', '安徽省']],
    ],
    [
      'departments that once signed',
      '早在2029年,青岚市与白榆县就签过合作协议。',
      [['青岚市', '白榆县']],
    ],
    ['host and guest', '北渡大学校长一行到湖州市考察,并签署合作协议。', [['北渡大学', '湖州市']]],
    ['hand in hand', '北渡大学牵手湖州市,双方签署合作协议。', [['北渡大学', '湖州市']]],
    [
      'a headline of first characters above them',
      '湖宣两市签署协议\n\n4月6日,湖州市与宣城市合作座谈会召开。会上,两市签署合作协议。',
      [['湖州市', '宣城市']],
    ],
    ['signed on a day', '湖州市和北渡大学的战略合作协议8日签署。', [['湖州市', '北渡大学']]],
    ['told as sides', '签字的一方是青岚市人民政府,另一方是北渡大学。', [['青岚市', '北渡大学']]],
    ['who exchange the texts', '青岚市与白榆县的代表交换了合作协议文本。', [['青岚市', '白榆县']]],
    [
      'who sign, seen by others',
      '双方见证了青岚市与鸿拓集团战略合作协议的签署。',
      [['青岚市', '鸿拓集团']],
    ],
    [
      'the subject of the delegation',
      '北渡大学校长率团赴青岚,先后签下两份协议。与白榆县签署合作协议。',
      [['北渡大学', '白榆县']],
    ],
    [
      'a city of another state that is spelt as one of China',
      '云陌区与越南太原市签署合作协议。',
      [['云陌区', '太原市']],
    ],
    [
      'a department whose county is told later',
      '区教育局与北渡大学签约,云陌区出席。',
      [['云陌区教育局', '北渡大学']],
    ],
  ])('%s: %s', (_, text, parties) => {
    expect(partiesOf(read(text))).toEqual(parties);
  });

  test.each([
    ['contracts', '青岚市与鸿拓集团签订土地流转合同。'],
    ['settlements', '青岚市与鸿拓集团达成和解协议。'],
    ['sponsors', '青岚市足球俱乐部与鸿拓集团签署冠名协议。'],
    ['purchases', '青岚市与鸿拓集团达成协议,以10亿元收购其股份。'],
    ['talks in a place', '各方在青岚市谈判,将达成协议。'],
    ['states in other words', '中日双方在青岚市签署合作协议。'],
    ['projects of a fair', '来自福建、湖南等12个省的企业参展,签约茶叶加工、茶具制造等项目42个。'],
    ['counts of projects', '青岚市、白榆县共签约51个项目。'],
    ['what is striven for', '青岚市与白榆县力争签署合作协议。'],
    ['what one hopes to sign', '赵某表示,希望与北渡大学尽快签署战略合作协议。'],
    ['what is talked about', '青岚市与白榆县就签署合作协议进行了交流。'],
    ['advice on signing', '青岚市民政局提醒:签订委托协议要看清条款。'],
    ['singers', '歌手林某与南岭卫视签约。'],
    ['land that is taken', '张某与云陌区政府签订房屋征收补偿协议。'],
    ['what a state signs with others', '中方与约旦、也门及阿拉伯国家广播联盟签署合作协议。'],
    ['a union of states', '52个非洲国家和非洲联盟已与我国签署合作谅解备忘录。'],
  ])('left out: %s: %s', (_, text) => {
    expect(partiesOf(read(text))).toEqual([]);
  });

  test('enterprises among themselves, and states among themselves, are left out', () => {
    expect(partiesOf(read('鸿拓集团与蓝芽集团签署战略合作协议。'))).toEqual([]);
    expect(partiesOf(read('德国与法国签署合作协议。'))).toEqual([]);
  });

  test('headline, lead and later mentions speak of one agreement', () => {
    const text = [
      '青岚市与白榆县签署合作协议',
      '',
      '4月6日,青岚市人民政府与白榆县人民政府签署合作协议。根据协议,双方将在产业、人才等方面开展合作。双方签署的协议为期五年。',
    ].join('\n');
    const reading = read(text, '2031-04-08');
    expect(partiesOf(reading)).toEqual([['青岚市', '白榆县']]);
    expect(reading.agreements[0]?.signedOn?.value).toBe('2031-04-06');
    expect(reading.agreements[0]?.areas.map(({ code }) => code)).toEqual(['industry', 'talent']);
  });
});

describe('what became of it', () => {
  test('a look back goes on with 也', () => {
    const text = '如今,青岚市与白榆县缔结友好城市,云陌区与北渡大学也签署了协议。';
    const status = read(text).agreements.map((agreement) => agreement.status.value);
    expect(status).toEqual(['MENTIONED', 'MENTIONED']);
  });

  test.each([
    ['今年以来,青岚市积极作为,与白榆县签署合作协议。', 'MENTIONED'],
    ['青岚市与白榆县签署合作协议。', 'SIGNED'],
    ['青岚市与白榆县将签署合作协议。', 'PLANNED'],
    ['青岚市与白榆县拟签订合作协议。', 'PLANNED'],
    ['根据青岚市与白榆县签署的合作协议,两地共建园区。', 'MENTIONED'],
  ])('%s is %s', (text, status) => {
    expect(read(text).agreements.map((agreement) => agreement.status.value)).toEqual([status]);
  });

  test.each([
    '希望双方尽快签署合作协议。',
    '双方签订购销合同。',
    '法院主持双方达成调解协议。',
    '《青岚日报》报道,双方举行座谈。',
  ])('%s is no agreement', (text) => {
    expect(read(text).agreements).toEqual([]);
  });
});

describe('when', () => {
  const signedOn = (text: string) => {
    const date = read(text, '2031-04-08').agreements[0]?.signedOn;
    return date ? [date.value, date.basis] : null;
  };

  test.each([
    ['2031年4月6日,青岚市与白榆县签署合作协议。', ['2031-04-06', 'STATED']],
    ['4月6日,青岚市与白榆县签署合作协议。', ['2031-04-06', 'STATED']],
    ['12月30日,青岚市与白榆县签署合作协议。', ['2030-12-30', 'STATED']],
    ['6日,青岚市与白榆县签署合作协议。', ['2031-04-06', 'PUBLICATION_DATE']],
    ['昨日,青岚市与白榆县签署合作协议。', ['2031-04-07', 'PUBLICATION_DATE']],
    ['今天(4月8日),青岚市与白榆县签署合作协议。', ['2031-04-08', 'STATED']],
    ['近日,青岚市与白榆县签署合作协议。', null],
    ['青岚市与白榆县签署合作协议。', null],
    ['4月5日,青岚市与白榆县举行座谈会。会上,双方签署合作协议。', ['2031-04-05', 'EVENT']],
  ])('%s', (text, expected) => {
    expect(signedOn(text)).toEqual(expected);
  });
});

describe('the day that 今天 and 昨天 count from', () => {
  const signedOn = (text: string, published: string | null) =>
    read(text, published).agreements.map((agreement) => agreement.signedOn?.value ?? null);

  test.each([
    ['the dateline', '本报青岚6月24日电 今天,青岚市与白榆县签署合作协议。', ['2032-06-24']],
    ['the day of publication without one', '今天,青岚市与白榆县签署合作协议。', ['2032-06-26']],
    [
      'the day of publication where the dateline is of another year',
      '本报青岚1月24日电 今天,青岚市与白榆县签署合作协议。',
      ['2032-06-26'],
    ],
  ])('%s', (_, text, expected) => {
    expect(signedOn(text, '2032-06-26')).toEqual(expected);
  });
});

test('a headline that sums up several agreements is none of its own', () => {
  const text =
    '青岚市与云陌区、白榆县签署协议\n\n4月6日,青岚市与云陌区签署旅游合作协议,青岚市与白榆县签署教育合作协议。';
  expect(partiesOf(read(text, '2031-04-08'))).toEqual([
    ['青岚市', '云陌区'],
    ['青岚市', '白榆县'],
  ]);
});

test('a document that tells of more agreements than an article can is read as far as its limit', () => {
  const reading = read('青岚市与白榆县签署合作协议。'.repeat(600));
  expect(reading.agreements).toHaveLength(1);
  expect(reading.diagnostics.map(({ rule }) => rule)).toContain('agreement.limit');
});

describe('when it was signed', () => {
  test.each([
    [
      'a ceremony before its time',
      '青岚市与鸿拓集团战略合作签约仪式4月6日在云陌区举行。',
      '2031-04-06',
    ],
    ['a title before its time', '《青岚市与白榆县合作协议》4月6日在青岚市签署。', '2031-04-06'],
    [
      'not the time of the item before',
      '青岚市办书展\n4月5日,书展在青岚市举行。\n云陌区与白榆县签约\n云陌区与白榆县签署合作协议。',
      null,
    ],
    [
      'not the years of a title before',
      '4月6日,青岚市与白榆县签署《合作协议(2031—2035年)》,与北渡大学签订共建协议。',
      '2031-04-06',
    ],
    [
      'the day of the meeting, not of the visit',
      '4月3日至7日,代表团来到青岚市。\n一行参观园区。\n5日上午,青岚市与白榆县座谈会召开。\n会上,青岚市与白榆县签署合作协议。',
      '2031-04-05',
    ],
    ['today, years ago', '20年前的今天,青岚市与白榆县签署协议。', '2011-04-08'],
  ])('%s: %s', (_, text, date) => {
    const dates = read(text, '2031-04-08').agreements.map(
      ({ signedOn }) => signedOn?.value ?? null,
    );
    expect(new Set(dates)).toEqual(new Set([date]));
  });
});
