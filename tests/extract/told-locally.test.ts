import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

describe('bodies of places, as local outlets tell of them', () => {
  test.each([
    [
      'a hospital of a university called after a number and a river',
      '荆州市第一人民医院和四川大学青江医院续签合作协议。',
      ['荆州市第一人民医院', '四川大学青江医院'],
    ],
    [
      'the second hospital of the same place',
      '荆州市第一人民医院和第二人民医院续签合作协议。',
      ['荆州市第一人民医院', '荆州市第二人民医院'],
    ],
    [
      'departments of a kind, of two that 与 joins',
      '江西与湖北的卫生部门签署合作协议。',
      ['江西省卫生部门', '湖北省卫生部门'],
    ],
    [
      'departments that are counted, whatever follows',
      '三地会商。宜昌、荆州、岳阳三市商务部门经过两轮磋商,6日签署合作协议。',
      ['宜昌市商务部门', '荆州市商务部门', '岳阳市商务部门'],
    ],
    [
      'the government of a special region',
      '香港特区政府6日发表网志。特区政府与广东省签署护珊瑚备忘录。',
      ['香港特别行政区', '广东省'],
    ],
    [
      'an autonomous region by its rank alone',
      '内蒙古召开发布会。自治区将同中国地震局签署合作协议。',
      ['内蒙古自治区', '中国地震局'],
    ],
    [
      'a county that has brought somebody in',
      '通江县种银耳。前年,县里请来了荆州大学,双方签订合作协议。',
      ['通江县', '荆州大学'],
    ],
    [
      'party schools by their whole names',
      '会上,中共嘉兴市委党校、中共遵义市委党校签署合作备忘录。',
      ['中共嘉兴市委党校', '中共遵义市委党校'],
    ],
    [
      'a hospital that the text names with its place',
      '遂宁市中心医院召开推进会,射洪市沱牌镇卫生院与市中心医院签订合作协议。',
      ['射洪市沱牌镇卫生院', '遂宁市中心医院'],
    ],
    [
      'an academy cut short behind its rank',
      '广西壮族自治区农业科学院开会。自治区农科院已同崇左市签订合作协议。',
      ['广西壮族自治区农业科学院', '崇左市'],
    ],
    [
      'a city beside a word for two kinds of bodies',
      '广西农业科学院与百色市人民政府院市合作协议签约仪式举行。',
      ['广西农业科学院', '百色市'],
    ],
    [
      'counties before a basin that bears the name of one',
      '庆元县与松溪县第二轮松溪流域补偿协议签约仪式举行。',
      ['庆元县', '松溪县'],
    ],
    [
      'two since what they have signed',
      '宜昌市与荆州市地域相近。自2028年签署交流意向书以来,两市往来不断。',
      ['宜昌市', '荆州市'],
    ],
    [
      'three in lines of their own, as posts are written',
      '车谷有大动作!\n6月11日\n武汉经济技术开发区管委会\n武汉理工大学\n荆州大学\n签订共建协议\n↓↓↓\n怎么共建?\n按照协议,武汉经开区提供场地,武汉理工大学派驻团队。',
      ['武汉经济技术开发区', '武汉理工大学', '荆州大学'],
    ],
    [
      'cooperatives of three places',
      '夷陵区、安化县、石门县三地供销合作社签署合作协议。',
      ['夷陵区供销合作社', '安化县供销合作社', '石门县供销合作社'],
    ],
    [
      'offices of the sea and its fish',
      '宁波市海洋与渔业局和舟山市海洋与渔业局签署合作协议。',
      ['宁波市海洋与渔业局', '舟山市海洋与渔业局'],
    ],
    [
      'an office by its own name, whosever it is',
      '宁波海关所属北仑海关与舟山市渔业局签署合作协议。',
      ['北仑海关', '舟山市渔业局'],
    ],
    [
      'a department of a whole',
      '共青团中央青年发展部与荆州大学签署合作协议。',
      ['共青团中央青年发展部', '荆州大学'],
    ],
    [
      'a university by its first character and its kind',
      '荆州医科大学招生。当天,荆医大与宜昌市签署合作协议。',
      ['荆州医科大学', '宜昌市'],
    ],
    [
      'museums that set up something first',
      '荆州博物馆、宜昌博物馆结成“楚风联盟”,并签署合作协议。',
      ['荆州博物馆', '宜昌博物馆'],
    ],
    ['cities that do so', '荆州市、宜昌市结成“楚风联盟”,并签署合作协议。', ['荆州市', '宜昌市']],
    [
      'persons who put seals, each in a room',
      '夷陵区与安化县的教育部门负责人在安化县一中学里,各自在《结对帮扶协议》上盖了章。',
      ['夷陵区教育部门', '安化县教育部门'],
    ],
  ])('%s: %s', (_, text, parties) => expect(partiesOf(read(text))).toEqual([parties]));

  test('two schools, each told of by itself', () => {
    const text =
      '墨脱县完全小学的孩子们见到了海。屏幕那头,是荆州市实验小学。上月,两校校长隔着屏幕签下结对协议。';
    expect(partiesOf(read(text))).toEqual([['墨脱县完全小学', '荆州市实验小学']]);
  });

  test('two courts of which the sentence before tells, and a text that is called no agreement', () => {
    const text = '荆州市检察院与宜昌市检察院常来常往。去年,两院签了护水协作意见。';
    expect(partiesOf(read(text))).toEqual([['荆州市检察院', '宜昌市检察院']]);
  });

  test('three schools are not two', () => {
    const text = '这里有荆州小学。那里有宜昌小学。还有一所襄阳小学。两校校长签下结对协议。';
    expect(partiesOf(read(text))).toEqual([]);
  });

  test('those who are told one after another sign one by one', () => {
    const text = '荆州市人社局先后与宜昌市人社局、襄阳市人社局签订劳务协作协议。';
    expect(partiesOf(read(text))).toEqual([
      ['荆州市人社局', '宜昌市人社局'],
      ['荆州市人社局', '襄阳市人社局'],
    ]);
  });

  test('the office of the first line is the one of the text, not of the place before it', () => {
    const text =
      '市人社局:劳务协作结硕果\n\n2045年,荆州市人社局与宜昌市、襄阳市人社部门签订协议。今年1月,该局又与孝感市人社局达成劳务协作。';
    expect(partiesOf(read(text)).at(-1)).toEqual(['荆州市人社局', '孝感市人社局']);
  });
});

describe('what a place has gained', () => {
  const text =
    '安化县盘点这一年的“亲戚”:与宜昌市签订产业协作协议;县医院同襄阳医院结成对子;县文旅局牵手湖北省旅游协会,签下旅游协议。';

  test('each clause has its own', () =>
    expect(partiesOf(read(text))).toEqual([
      ['安化县', '宜昌市'],
      ['安化县医院', '襄阳医院'],
      ['安化县文旅局', '湖北省旅游协会'],
    ]));

  test('in a review', () =>
    expect(read(text).agreements.map(({ status }) => status.value)).toEqual([
      'MENTIONED',
      'MENTIONED',
      'MENTIONED',
    ]));

  test('what is reviewed besides is no review of it', () => {
    const [one] = read('会上,荆州市与宜昌市签订产业协作协议,并回顾了往年工作。').agreements;
    expect(one?.status.value).toBe('SIGNED');
  });
});

describe('what it is called and when it was', () => {
  test('a platform that is built is not the kind of the agreement', () => {
    const [one] = read('荆州市与宜昌市达成共建“荆楚就业云平台”协议。').agreements;
    expect(one?.type?.value).toBe('协议');
  });

  test('a kind in quotes is', () => {
    const [one] = read('荆州市与宜昌市签订“镇校结对”协议。').agreements;
    expect(one?.type?.value).toBe('“镇校结对”协议');
  });

  test.each([
    ['荆州市与荆州大学26日在荆州宣布,共建研究院,并签下合作协议。', '2034-08-26'],
    ['荆州市26日宣布,荆州市与荆州大学近日签下合作协议。', null],
  ])('what its parties say on the day they sign: %s', (text, day) =>
    expect(read(text, '2034-08-27').agreements[0]?.signedOn?.value ?? null).toBe(day),
  );

  test('papers that are handed over', () =>
    expect(partiesOf(read('荆州市、宜昌市在武汉互递协议文本。'))).toEqual([['荆州市', '宜昌市']]));
});

describe('when it was, told beside it', () => {
  const daysIn = (text: string) =>
    read(text, '2034-09-13').agreements.map(({ signedOn }) => signedOn?.value ?? null);

  test('the day of the ceremony, in the next sentence', () =>
    expect(daysIn('荆州市与宜昌市续约三年。签约仪式12日在荆州市举行。')).toEqual(['2034-09-12']));

  test('the day of something else there', () =>
    expect(daysIn('荆州市与宜昌市续约三年。茶博会12日在荆州市举行。')).toEqual([null]));

  test('the day before the one that the sentence gives', () =>
    expect(
      daysIn('荆州医院12日同荆州大学签署备忘录;此前一天,该院还与北渡大学续签合作意向书。'),
    ).toEqual(['2034-09-12', '2034-09-11']));
});

describe('what kind it is', () => {
  const kindOf = (text: string) => read(text).agreements.map(({ kind }) => kind);

  test('what the ceremony is held to build', () =>
    expect(kindOf('荆州市与荆州大学共建文博学院签约仪式20日举行。')).toEqual(['CO_BUILDING']));

  test('what is built elsewhere', () =>
    expect(kindOf('荆州市共建学院多年,荆州市与荆州大学签约仪式20日举行。')).toEqual(['OTHER']));

  test('cities and counties that are friends', () =>
    expect(kindOf('荆州市与安化县结为友好市县。')).toEqual(['SISTER_CITY']));

  test('three sides, one of them a port', () =>
    expect(partiesOf(read('胶州市政府、青岛港、阿拉木图州三方代表在青岛签署合作备忘录。'))).toEqual(
      [['胶州市', '青岛港', '阿拉木图州']],
    ));
});
