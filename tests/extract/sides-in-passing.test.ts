import { describe, expect, test } from '@jest/globals';
import { namesOf, partiesOf, read } from './read-text.ts';

/** What a text of late 2034 tells of each agreement: its status, its type and who signed. */
function toldIn(text: string) {
  const reading = read(text, '2034-09-13');
  return reading.agreements.map(({ status, type, parties }) => [
    status.value,
    type?.value ?? null,
    namesOf(reading, parties).toSorted().join(' '),
  ]);
}

describe('partners of whom only the place or the number is told', () => {
  test.each([
    ['同相邻五省签订护林联防协议', '联防协议'],
    ['与周边的四个县签署供热协议', '供热协议'],
    ['和毗邻3市共同签订合作协议', '合作协议'],
  ])('neighbours are not those that were told before: %s', (words, type) => {
    const text = `甘肃省划出网格,护林员分片看护,${words}。`;
    expect(toldIn(text)).toEqual([['SIGNED', type, '甘肃省']]);
  });

  test('two that were told before are no neighbours of theirs', () => {
    const text = '甘肃省与青海省山水相连。两省签订护林联防协议。';
    expect(partiesOf(read(text)).map((names) => names.toSorted())).toEqual([['甘肃省', '青海省']]);
  });

  test('some schools, with a firm that is named', () => {
    expect(toldIn('2031年,南桥药业就和省内几所医科大学立下联合培养协议。')).toEqual([
      ['MENTIONED', '联合培养协议', '南桥药业'],
    ]);
    expect(toldIn('2031年,南桥药业就和省内几家银行立下合作协议。')).toEqual([]);
  });
});

describe('each of a list signs with one', () => {
  test('where 分别 stands before 和', () => {
    const text = '去年,甘肃、青海两省分别和宁夏签定了合作协议。';
    expect(partiesOf(read(text))).toEqual([
      ['甘肃省', '宁夏回族自治区'],
      ['青海省', '宁夏回族自治区'],
    ]);
  });

  test('where nothing does, they sign together', () => {
    const text = '去年,甘肃、青海和宁夏签定了合作协议。';
    expect(partiesOf(read(text))).toEqual([['甘肃省', '青海省', '宁夏回族自治区']]);
  });
});

describe('what is laid down in an agreement', () => {
  test('tells that there is one, by those who have just been told', () => {
    const text =
      '兰州市第一人民医院今天和临夏县人民医院结对,三年内派驻医师。双方在结对帮扶协议中还约定,每年选送医生进修。';
    expect(toldIn(text)).toEqual([['SIGNED', '结对帮扶协议', '临夏县人民医院 兰州市第一人民医院']]);
  });

  test('is told of the one that the text has told, whatever it is called', () => {
    const text = '去年,兰州市与北渡大学签署合作框架协议。双方在战略合作协议里写明,茶园由两家共管。';
    expect(toldIn(text)).toEqual([['MENTIONED', '合作框架协议', '兰州市 北渡大学']]);
  });
});

describe('what is to be done with an agreement', () => {
  test('is no plan to sign it', () => {
    const text = '兰州市与北渡大学同意继续推进此前签署的人才合作协议。';
    expect(toldIn(text)).toEqual([['MENTIONED', '合作协议', '兰州市 北渡大学']]);
  });

  test('a plan to sign is one', () => {
    const text = '兰州市与北渡大学将签署人才合作协议。';
    expect(toldIn(text)).toEqual([['PLANNED', '合作协议', '兰州市 北渡大学']]);
  });
});

test('a county by its head, whose name a province abroad has as well', () => {
  expect(partiesOf(read('2032年,乳山与海阳签定供热项目合同。'))).toEqual([['乳山市', '海阳市']]);
  expect(partiesOf(read('2032年,乳山与越南海阳签定合作协议。'))).toEqual([['乳山市', '海阳省']]);
});

describe('those whom the text has told in other ways', () => {
  test.each<[string, string, ...string[][]]>([
    [
      'a head who receives a delegation that somebody leads',
      '兰州市总工会主席陆某今天在北京会见由会长佩某率领的里昂工人代表大会代表团。佩某表示,去年两会续订合作备忘录之后往来增多。',
      ['兰州市总工会', '里昂工人代表大会'],
    ],
    [
      'the two whose earlier agreement is told, where a title has things in it',
      '据省长介绍,《框架协议》把两省要办的事一条条列了出来,交通方面修两条路。据了解,2031年6月,甘肃和青海两省人民政府曾缔结战略合作框架协议。',
      ['甘肃省', '青海省'],
      ['甘肃省', '青海省'],
    ],
    [
      'places side by side in the first title of a row, before their joint body',
      '会上,各方在《黑龙江省与俄罗斯阿穆尔州犹太自治州滨海边疆区地方协作工作组会议纪要》《界江运输合作协议》等文件上签字。',
      ['黑龙江省', '阿穆尔州', '犹太自治州', '滨海边疆区'],
      ['黑龙江省', '阿穆尔州', '犹太自治州', '滨海边疆区'],
    ],
  ])('%s', (_, text, ...parties) => {
    const found = partiesOf(read(text)).map((names) => names.toSorted());
    expect(found).toEqual(parties.map((names) => names.toSorted()));
  });

  test('a joint body of one place bears its name', () => {
    const names = read('贵州省贵阳市协作领导小组成立。').institutions.map(({ name }) => name);
    expect(names).toEqual(['贵阳市协作领导小组']);
  });

  test('guests who are of no body have signed nothing', () => {
    const text = '兰州市总工会主席陆某会见里昂客人。去年两会续订合作备忘录。';
    expect(partiesOf(read(text))).toEqual([]);
  });
});

describe('heads of museums and libraries who meet', () => {
  test.each([
    '兰州市博物馆馆长熊某会见里昂图书馆馆长若某一行,双方续签了合作备忘录。',
    '兰州市博物馆馆长熊某会见由副馆长若某率领的里昂图书馆馆长一行,双方续签了合作备忘录。',
    '兰州市博物馆馆长熊某与里昂图书馆馆长若某会谈,双方续签了合作备忘录。',
  ])('speak for bodies: %s', (text) => {
    expect(partiesOf(read(text))).toEqual([['兰州市博物馆', '里昂图书馆']]);
  });

  test('readers are none', () => {
    const text = '兰州市博物馆馆长与里昂图书馆的读者座谈,双方签约。';
    expect(partiesOf(read(text))).toEqual([]);
  });
});

describe('partners who are only counted, after 同 as after 与', () => {
  test.each([
    '甘肃省政府同多家央企签订战略合作框架协议。',
    '甘肃省政府与多家企业签订战略合作框架协议。',
    '甘肃省同兰州的多家药企敲定了18个战略合作框架协议。',
  ])('leave one party: %s', (text) => {
    expect(toldIn(text)).toEqual([['SIGNED', '战略合作框架协议', '甘肃省']]);
  });

  test('those of a place sign for it as little', () => {
    expect(toldIn('甘肃省多家药企共同签订战略合作框架协议。')).toEqual([]);
  });
});

describe('places in passing', () => {
  const regionsOf = (text: string) => read(text).regions.map(({ name }) => name);

  test.each([
    ['隧道连接新疆乌鲁木齐和尉犁,明年通车。', ['乌鲁木齐市', '新疆维吾尔自治区', '尉犁县']],
    ['去年经黑河、同江两处口岸过境的车辆增多。', ['黑河市', '同江市']],
    ['甘肃省与多家央企在京达成合作协议。', ['甘肃省', '北京市']],
    ['市集在河南开封开市。', ['开封市', '河南省']],
    ['新疆乌鲁木齐和合作伙伴签约。', ['乌鲁木齐市', '新疆维吾尔自治区']],
  ])('%s', (text, regions) => {
    expect(regionsOf(text).toSorted()).toEqual(regions.toSorted());
  });
});

describe('who has signed with one that a clause tells alone', () => {
  test.each([
    '凭着去年与北渡大学签下的合作协议,固原市引进了十个新品种。',
    '有了去年同北渡大学订下的合作协议,固原市引进了十个新品种。',
    '自去年与北渡大学签订合作协议以来,固原市建起了三座实验站。',
    '去年与北渡大学签订合作协议后,固原市建起了三座实验站。',
    '这是继去年与北渡大学签订合作协议之后,固原市的又一动作。',
    '与北渡大学签有合作协议的固原市又派来了三名专家。',
  ])('is who acts after it: %s', (text) => {
    expect(toldIn(text)).toEqual([['MENTIONED', '合作协议', '北渡大学 固原市']]);
  });

  test.each([
    '一家公司去年与北渡大学签订合作协议后,固原市为它划了地。',
    '去年与北渡大学签订合作协议后,固原市也来了。',
  ])('is not somebody else: %s', (text) => {
    expect(toldIn(text)).toEqual([['MENTIONED', '合作协议', '北渡大学']]);
  });

  test('may stand after 在, where it is in their agreement', () => {
    expect(partiesOf(read('在固原市与北渡大学签订的合作协议里,育种放在第一位。'))).toEqual([
      ['固原市', '北渡大学'],
    ]);
    expect(partiesOf(read('双方在固原市签订的合作协议里约定互派教师。'))).toEqual([]);
  });
});
