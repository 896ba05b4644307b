import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

const sorted = (groups: readonly (readonly string[])[]) =>
  groups.map((group) => group.toSorted().join('、')).toSorted();

/** What signs, whatever kind of body it is, and how its sentence calls it there. */
const SHAPES: readonly (readonly [string, (name: string) => string])[] = [
  ['first', (name) => `${name}与南桥大学签署战略合作协议。`],
  ['second', (name) => `近日,南桥大学和${name}在湖州签订合作协议。`],
  ['in a title', (name) => `双方签署了《${name}与南桥大学战略合作协议》。`],
  ['visited', (name) => `南桥大学校长赵亮率团赴${name}考察,双方签署合作协议。`],
  ['represented', (name) => `${name}有关负责人与南桥大学副校长孙平分别代表双方签署合作协议。`],
  ['recalled', (name) => `根据${name}与南桥大学签署的合作协议,双方将共建中心。`],
  ['joined by a verb', (name) => `${name}携手南桥大学签署共建协议。`],
  ['by 由', (name) => `一份《共建研究院协议》,由${name}与南桥大学正式签订。`],
];
const NAMES = [
  '锡林郭勒盟',
  '楚雄彝族自治州',
  '大兴安岭地区',
  '科尔沁左翼后旗',
  '陈村镇',
  '望江街道',
  '松阳县人民法院',
  '衢州出入境边防检查站',
  '望川国家级自然保护区管理局',
  '衢州市大数据中心',
  '衢州市疾病预防控制中心',
  '衢州市博物馆',
  '北渡美术馆',
  '衢州国际机场',
  '衢州交响乐团',
  '北渡校友会',
  '日本贸易振兴机构',
  '法国驻成都总领事馆',
  '联合国教科文组织驻华代表处',
  '德国杜伊斯堡市',
];

describe('a party of any kind, in any place of the sentence', () => {
  test.each(
    SHAPES.flatMap(([shape, sentence]) => NAMES.map((name) => [shape, name, sentence] as const)),
  )('%s: %s', (_, name, sentence) => {
    const official = name === '德国杜伊斯堡市' ? '杜伊斯堡市' : name;
    expect(sorted(partiesOf(read(sentence(name))))).toEqual(sorted([[official, '南桥大学']]));
  });
});

describe('two sides, however they are joined', () => {
  const JOINED: readonly (readonly [string, (name: string) => string])[] = [
    ['a dash', (name) => `9日,${name}—南桥大学合作框架协议签约仪式在湖州举行。`],
    ['a dot', (name) => `9日,${name} · 南桥大学战略合作签约仪式举行。`],
    ['联合', (name) => `${name}联合南桥大学签署共建协议。`],
    ['since', (name) => `自${name}与南桥大学签署合作协议以来,双方互派干部30名。`],
    ['what they build', (name) => `双方签署《${name}与南桥大学共建湖州研究院协议》。`],
    ['the ceremony of it', (name) => `${name}与南桥大学共建研究院签约仪式举行。`],
    ['a blank', (name) => `会上签署了《${name} 南桥大学关于深化产业合作的框架协议》。`],
    ['who they are', (name) => `签约双方为${name}和南桥大学。`],
  ];
  const KINDS: readonly (readonly [string, string])[] = [
    ['衢州市', '衢州市'],
    ['锡林郭勒盟行政公署', '锡林郭勒盟'],
    ['第一师阿拉尔市', '阿拉尔市'],
    ['望江街道办事处', '望江街道'],
    ['顺德区陈村镇', '陈村镇'],
    ['宁波海关', '宁波海关'],
    ['松阳县人民法院', '松阳县人民法院'],
    ['衢州市温州商会', '衢州市温州商会'],
    ['鸿拓控股集团有限公司', '鸿拓控股集团有限公司'],
  ];
  test.each(
    JOINED.flatMap(([joiner, sentence]) =>
      KINDS.map(([form, name]) => [joiner, form, name, sentence] as const),
    ),
  )('%s: %s', (_, form, name, sentence) => {
    expect(sorted(partiesOf(read(sentence(form))))).toEqual(sorted([[name, '南桥大学']]));
  });

  test.each([
    [
      'provinces of a list that a comma parts',
      '江西玉山县、广丰区,浙江江山市、常山县,福建浦城县五地签署旅游合作协议。',
      [['玉山县', '广丰区', '江山市', '常山县', '浦城县']],
    ],
    [
      'not the places before the comma where it is',
      '昨日在江西玉山县,浙江江山市与常山县签署旅游合作协议。',
      [['江山市', '常山县']],
    ],
    [
      'towns of any two words after their counties, pair by pair',
      '柯城区花园街道与松阳县新兴镇、衢江区廿里镇与松阳县象溪镇分别签订结对协议。',
      [
        ['花园街道', '新兴镇'],
        ['廿里镇', '象溪镇'],
      ],
    ],
    ['a kind of town is none', '松阳县特色镇与衢江区签订协议。', [['松阳县', '衢江区']]],
    [
      'departments of three provinces and a city',
      '江苏、浙江、安徽三省和上海市负责同志出席会议。会上,三省一市药监局签署检查协作协议。',
      [['江苏省药监局', '浙江省药监局', '安徽省药监局', '上海市药监局']],
    ],
    [
      'centres of cities that only the headline names',
      '衢州丽水黄山三市携手互认公积金\n本报讯 昨天,三市公积金中心签署互认合作协议。',
      [['衢州市公积金中心', '丽水市公积金中心', '黄山市公积金中心']],
    ],
    [
      'centres of cities that the next sentence names',
      '本报讯 昨天,三市公积金中心签署互认合作协议。今后,衢州、丽水、黄山三市职工可以互相贷款。',
      [['衢州市公积金中心', '丽水市公积金中心', '黄山市公积金中心']],
    ],
    [
      'a row of provinces that ends in 新',
      '本报讯 甘青新三省区签署草原防火合作协议。',
      [['甘肃省', '青海省', '新疆维吾尔自治区']],
    ],
    [
      'not a row that begins with 新',
      '本报讯 新川公司与衢州市签署协议。',
      [['新川公司', '衢州市']],
    ],
    [
      'a county whose name begins with a joiner',
      '昨日,衢州市与丽水市在和政县签署劳务协作协议。',
      [['衢州市', '丽水市']],
    ],
    [
      'commissions of provinces that are counted',
      '福建、江西、广东三省卫生健康委今天签署医保互认合作协议。',
      [['福建省卫生健康委', '江西省卫生健康委', '广东省卫生健康委']],
    ],
    [
      'a city abroad that the headline shortens',
      '台州与墨西哥瓜纳瓦托结为友好城市\n本报讯 台州市与墨西哥瓜纳瓦托市9日正式缔结友好城市关系。',
      [['台州市', '瓜纳瓦托市']],
    ],
    ['a hope', '团长说,希望尽快与松阳县签署合作协议。', []],
    ['a coach from abroad', '中国篮球协会9日宣布,与塞尔维亚籍教练米洛维奇正式签约。', []],
  ])('%s', (_, text, parties) => {
    const found = partiesOf(read(text)).filter(({ length }) => length > 1);
    expect(sorted(found)).toEqual(sorted(parties));
  });
});

describe('each with each', () => {
  test.each(['望江街道办事处', '天府新区', '大兴安岭地区', '农业农村部'])('%s', (name) => {
    const [one] = partiesOf(read(`${name}与南桥大学签约。`));
    const official = one?.find((party) => party !== '南桥大学') ?? '';
    expect(sorted(partiesOf(read(`${name}分别与南桥大学、柳林县签署合作协议。`)))).toEqual(
      sorted([
        [official, '南桥大学'],
        [official, '柳林县'],
      ]),
    );
  });
});

describe('names by their edges', () => {
  test.each([
    [
      'a blank parts two names in a title',
      '会上签署《松阳县图书馆 台州学院古籍修复合作协议》。',
      [['松阳县图书馆', '台州学院']],
    ],
    [
      'a blank before what is agreed parts nothing',
      '双方签署《松阳县与台州学院 战略合作协议》。',
      [['松阳县', '台州学院']],
    ],
    [
      'the committees of the places before, each with the subject',
      '北渡研究院与丽水经开区、松阳工业园区两地管委会分别签署合作协议。',
      [
        ['北渡研究院', '丽水经济技术开发区'],
        ['北渡研究院', '松阳工业园区'],
      ],
    ],
    [
      'a verb before a name',
      '双方合作将丰富北渡广播公司的节目。9日,浙江省与北渡广播公司签署合作协议。',
      [['浙江省', '北渡广播公司']],
    ],
    [
      'a headline with a verb between two names',
      '衢州综合保税区联手东盟商会 果盘搬进仓\n本报讯 9日,衢州综合保税区管委会与东盟商会签订备忘录。',
      [['衢州综合保税区', '东盟商会']],
    ],
    [
      'who leads a venue and signs',
      '会上,衢州交响乐团团长吴桐与松阳县副县长周越签署了艺术普及合作协议。',
      [['衢州交响乐团', '松阳县']],
    ],
    [
      'not the venue where it is',
      '一行人参观了台州市博物馆,随后台州市与湖州市签署合作协议。',
      [['台州市', '湖州市']],
    ],
  ])('%s', (_, text, parties) => {
    expect(sorted(partiesOf(read(text)))).toEqual(sorted(parties));
  });
});
