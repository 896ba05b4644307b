import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

/** The parties of the one agreement in a text. */
const partiesIn = (text: string) => partiesOf(read(text));

describe('bodies of many kinds sign', () => {
  test.each([
    '青岚市消防救援支队',
    '白榆县人武部',
    '青岚市贸促会',
    '青岚市中心血站',
    '青岚市发展局',
    '望川海洋实验室',
    '青岚交响乐团',
    '望川智库',
    '国网南岭电力',
    '中建十八局',
    '香港警务处',
    '南岭卫视',
    '武警南岭省总队',
    '青岚联合产权交易所',
    '全国妇联',
    '中国石油大学(华东)',
  ])('%s', (body) => {
    const [parties] = partiesIn(`4月6日,${body}与白河县签署合作协议。`);
    const full = body === '全国妇联' ? '中华全国妇女联合会' : body;
    expect(parties).toEqual([full, '白河县']);
  });
});

test('the places before a body are a part of another form of its name', () => {
  const { institutions } = read('上海市青浦区人民法院与苏州市吴江区人民法院签署合作协议。');
  expect(institutions.map(({ name, forms }) => [name, forms.map(({ form }) => form)])).toEqual([
    ['青浦区人民法院', ['上海市青浦区人民法院']],
    ['吴江区人民法院', ['苏州市吴江区人民法院']],
  ]);
});

test('one signing of several texts, told one by one', () => {
  const text =
    '青岚市与白榆市签署两份协议:一份是《客源互送合作协议》,一份是《干果产销合作备忘录》。';
  const names = read(text).agreements.map(({ name }) => name?.value);
  expect(names).toEqual(['客源互送合作协议', '干果产销合作备忘录']);
});

describe('who signs among bodies and places', () => {
  test.each([
    [
      'a zone under its two names',
      '望川高新区(云陌区)与北渡大学签署合作协议。',
      ['望川高新区', '北渡大学'],
    ],
    [
      'a zone at a port',
      '徐州望川国际港务区与北渡大学签署合作协议。',
      ['徐州望川国际港务区', '北渡大学'],
    ],
    [
      'bodies that a count of bodies shares',
      '青岛、济南、太原等11个直属海关共同签署合作备忘录。',
      ['青岛海关', '济南海关', '太原海关'],
    ],
    [
      'funds of places that are counted',
      '成都、德阳、资阳三市公积金中心共同签署合作协议。',
      ['成都市公积金中心', '德阳市公积金中心', '资阳市公积金中心'],
    ],
    [
      'a row of seven provinces',
      '川渝黔滇藏青甘七省区市气象局签署合作协议。',
      [
        '四川省气象局',
        '重庆市气象局',
        '贵州省气象局',
        '云南省气象局',
        '西藏自治区气象局',
        '青海省气象局',
        '甘肃省气象局',
      ],
    ],
    [
      'provinces of another country',
      '云南省与老挝丰沙里、琅南塔、乌多姆赛三省签署合作备忘录。',
      ['云南省', '丰沙里省', '琅南塔省', '乌多姆赛省'],
    ],
    [
      'their departments',
      '青岚市公安局与越南广宁、谅山两省公安厅签署合作协议。',
      ['青岚市公安局', '广宁省公安厅', '谅山省公安厅'],
    ],
    [
      'districts that end as others begin',
      '达州市、广安市公安局与万州区、开州区公安局签订警务合作协议。',
      ['达州市公安局', '广安市公安局', '万州区公安局', '开州区公安局'],
    ],
    [
      'not the department of a government that signs itself',
      '云陌区人民政府、青岚市教育局签署合作协议。',
      ['云陌区', '青岚市教育局'],
    ],
    [
      'the committee and the government of a city',
      '北渡大学与盐城市委市政府签署合作协议。',
      ['北渡大学', '盐城市'],
    ],
    [
      'departments of cities that are counted',
      '青岚市、白榆市、云川市三地文化和旅游局共同签署合作协议。',
      ['青岚市文化和旅游局', '白榆市文化和旅游局', '云川市文化和旅游局'],
    ],
    [
      'departments of cities side by side',
      '盘锦锦州两市医保局签署合作协议。',
      ['盘锦市医保局', '锦州市医保局'],
    ],
    [
      'zones by their committees',
      '望川合作区执行委员会、青岚经济技术开发区管理委员会共同签署合作备忘录。',
      ['望川合作区', '青岚经济技术开发区'],
    ],
    [
      'the office of a prefecture',
      '喀什地区行政公署与北渡大学签署合作协议。',
      ['喀什地区', '北渡大学'],
    ],
    [
      'a name before a verb that runs on',
      '北渡大学与南岭省望川骨科医院签下专科联盟共建协议。',
      ['北渡大学', '南岭省望川骨科医院'],
    ],
    [
      'three cities, one of them with 和 in its name',
      '呼和浩特市、包头市、榆林市三地文化和旅游局共同签署协议。',
      ['呼和浩特市文化和旅游局', '包头市文化和旅游局', '榆林市文化和旅游局'],
    ],
    [
      'a university with 与 in its name',
      '望川矿业与材料大学与毕节市签署合作协议。',
      ['望川矿业与材料大学', '毕节市'],
    ],
    [
      'those whose agreement is signed at a place',
      '汉中市、宝鸡市协同发展协议在凤县签署。',
      ['汉中市', '宝鸡市'],
    ],
    [
      'departments of districts that a comma parts',
      '重庆市永川区,四川省泸州市,贵州省遵义市三地人社局签订劳务协作协议。',
      ['永川区人社局', '泸州市人社局', '遵义市人社局'],
    ],
    [
      'departments whose heads sign',
      '武汉、长沙、合肥三地卫健委主任共同签署合作协议。',
      ['武汉市卫健委', '长沙市卫健委', '合肥市卫健委'],
    ],
    [
      'sides named in brackets',
      '青岚市人民政府(甲方)与北渡大学(乙方)签署合作协议。',
      ['青岚市', '北渡大学'],
    ],
    [
      'a body that no grammar tells in a list of others',
      '青岚市、北渡大学、望川松塔、南桥大学签署合作协议。',
      ['青岚市', '北渡大学', '望川松塔', '南桥大学'],
    ],
    [
      'sides named as the contract names them',
      '甲方青岚市人民政府与乙方北渡大学签署合作协议。',
      ['青岚市', '北渡大学'],
    ],
    [
      'names with what they will be called in brackets',
      '北渡大学(以下简称“渡大”)与青岚市人民政府(以下简称“青岚市”)签署合作协议。',
      ['北渡大学', '青岚市'],
    ],
    [
      'those for whom others sign',
      '北渡大学负责人与青岚市副市长代表双方签署合作协议。',
      ['北渡大学', '青岚市'],
    ],
    [
      'a ceremony told by its name alone',
      '北渡大学与青岚市战略合作签约仪式举行',
      ['北渡大学', '青岚市'],
    ],
  ])('%s: %s', (_, text, parties) => {
    expect(partiesIn(text)).toEqual([parties]);
  });
});
