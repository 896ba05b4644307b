import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

/** Pairs of texts: places and bodies stand near words of signing, and only in the second do they sign. */
describe.each([
  [
    'a service by which anybody may sign',
    '目前,青岚市、白榆市等15个城市已开通网上签约和电子签名服务。',
    '目前,青岚市、白榆市已以云签约的方式签署合作协议。',
    ['青岚市', '白榆市'],
  ],
  [
    'what firms may do',
    '青岚市、白榆市推行电子签章,企业足不出户就可以与海关签订协议。',
    '青岚市与白榆市在可再生能源领域签订合作协议。',
    ['青岚市', '白榆市'],
  ],
  [
    'who signs has an advantage by it',
    '青岚市与白榆市的巴士增至30班,乘客在小程序签约可享月票。',
    '青岚市与白榆市签约,乘客可享月票。',
    ['青岚市', '白榆市'],
  ],
  [
    'it may come about',
    '青岚市正与北渡大学谈判,可能签署合作协议。',
    '青岚市与北渡大学排除一切可能的障碍,签署合作协议。',
    ['青岚市', '北渡大学'],
  ],
  [
    'what is not enough',
    '青岚市与白榆市共护一河,光靠签协议不够,还要看行动。',
    '光靠口头不够,青岚市与白榆市签了合作协议。',
    ['青岚市', '白榆市'],
  ],
  [
    'a union that settles with those who employ, whatever about',
    '云国青岚州政府与汽车工会达成协议,工厂不关门。',
    '青岚市总工会与白榆市总工会签署合作协议。',
    ['青岚市总工会', '白榆市总工会'],
  ],
  [
    'places of a list that 在 opens',
    '法院在青岚市、白榆市推行回访,促成当事人签订和解协议。',
    '云陌区法院在青岚市、白榆市推行回访,与北渡大学签订合作协议。',
    ['云陌区法院', '北渡大学'],
  ],
  [
    'firms of a place, in so many and no names',
    '鸿拓公司在青岚市、白榆市试行新政,与120户企业签订遵从协议。',
    '云陌区税务局在青岚市、白榆市试行新政,与北渡大学签订合作协议。',
    ['云陌区税务局', '北渡大学'],
  ],
  [
    'a person who is counted, with a post of which any place has one',
    '青岚市一名骑手与配送站签订合作协议,约定自负盈亏。',
    '青岚市一名骑手说,青岚市与北渡大学签订合作协议。',
    ['青岚市', '北渡大学'],
  ],
  [
    'a firm that the text will not name',
    '当事人李某与青岚市某物业公司签订合作协议,后对簿公堂。',
    '青岚市与鸿拓物业公司签订合作协议。',
    ['青岚市', '鸿拓物业公司'],
  ],
  [
    'hospitals of several places without names',
    '沧州、衡水等地的定点医院已与系统签约。',
    '沧州、衡水等地的人社部门已与北渡大学签约。',
    ['沧州市人社部门', '衡水市人社部门', '北渡大学'],
  ],
  [
    'a pupil from there',
    '沧州市的高中生收到了北渡大学的通知书,并与学校签订师范生协议。',
    '沧州市为高中生开课,并与北渡大学签订合作协议。',
    ['沧州市', '北渡大学'],
  ],
  [
    'who looks on, told without 在',
    '青岚市文物局见证下,鸿拓公司与望川公司签署合作协议。',
    '青岚市文物局见证下,云陌区与望川公司签署合作协议。',
    ['云陌区', '望川公司'],
  ],
  [
    'who protests against it',
    '青岚市渔业协会抗议政府与外国签署捕鱼协议。',
    '青岚市渔业协会不再抗议,与白榆市渔业协会签署合作协议。',
    ['青岚市渔业协会', '白榆市渔业协会'],
  ],
  [
    'graduates who are counted among those who sign',
    '北渡大学毕业生中,与西部单位签约的有1800人,其中去往新疆、西藏的有136人。',
    '与北渡大学签约的有沧州市、衡水市。',
    ['北渡大学', '沧州市', '衡水市'],
  ],
  [
    'a merchant from there, and firms that are counted before their place',
    '云国商人赵某走进展馆,他说,自己的公司刚与两家青岚市企业签了合同。',
    '沧州市代表团走进展馆,刚与衡水市签了合作协议。',
    ['沧州市', '衡水市'],
  ],
  [
    'a writer who tells of two places',
    '书中讲述沧州与衡水十年往来的故事,作者与北渡文艺出版社签约。',
    '书中讲述十年往来的故事,沧州与衡水签约。',
    ['沧州市', '衡水市'],
  ],
  [
    'a young person by people and name, after a school',
    '从北渡大学毕业后,藏族姑娘央金与沧州市人民医院签约。',
    '从北渡大学毕业的姑娘多了,北渡大学与沧州市人民医院签约。',
    ['北渡大学', '沧州市人民医院'],
  ],
  [
    'firms that belong to an association',
    '沧州火锅协会的会员企业与衡水的商场签约。',
    '沧州火锅协会与衡水火锅协会签约。',
    ['沧州火锅协会', '衡水火锅协会'],
  ],
  [
    'firms of both',
    '沧州港与衡水港之间开通班轮,两港的运营公司签订互换协议。',
    '沧州与衡水之间开通班轮,两市签订舱位互换协议。',
    ['沧州市', '衡水市'],
  ],
  [
    'readers who are counted',
    '沧州、衡水两地居民可以互借图书,已有1.2万名读者签订借阅协议。',
    '沧州与衡水签订借阅协议,已有1.2万名读者受益。',
    ['沧州市', '衡水市'],
  ],
  [
    'inns of a place that are counted',
    '来自广东的旅行商与沧州的12家民宿签约,客房售罄。',
    '来自广东的旅行商到场,沧州与衡水签约。',
    ['沧州市', '衡水市'],
  ],
  [
    'brother and sister',
    '河北沧州,一对姐弟为老宅争执,村支书上门调解,姐弟俩签了协议。',
    '河北沧州与衡水签了协作协议,一对姐弟到场。',
    ['沧州市', '衡水市'],
  ],
  [
    'a club and its player',
    '沧州雄狮签下克罗地亚前锋,俱乐部与其签约两年。',
    '沧州市体育局与北渡大学签约。',
    ['沧州市体育局', '北渡大学'],
  ],
  [
    'what is laid upon each',
    '北渡学院面向沧州招生,录取学生须与学校签订培养协议。',
    '北渡学院面向沧州招生,还与沧州市签订培养协议。',
    ['北渡学院', '沧州市'],
  ],
  [
    'goods and a market',
    '河北沧州的马铃薯与北京新发地市场签约直供。',
    '河北沧州与北京市朝阳区签约,马铃薯直供。',
    ['沧州市', '朝阳区'],
  ],
  [
    'agencies and hotels of places',
    '沧州的旅行社与老挝琅勃拉邦的酒店签约订房。',
    '沧州与老挝琅勃拉邦签约,旅行社到场。',
    ['沧州市', '琅勃拉邦'],
  ],
  [
    'quays of both, with a firm',
    '沧州到衡水的游船恢复夜航,船公司与两地码头签订了靠泊协议。',
    '沧州到衡水的游船恢复夜航,两市签订了合作协议。',
    ['沧州市', '衡水市'],
  ],
  [
    'who grows coffee',
    '沧州的咖农与衡水一家连锁咖啡签订溯源协议。',
    '沧州与衡水签订溯源协议,咖农到场。',
    ['沧州市', '衡水市'],
  ],
  [
    'two old people and a home',
    '河北沧州,两位九旬老人与养老院签约。',
    '河北沧州与衡水签约,两位老人到场。',
    ['沧州市', '衡水市'],
  ],
  [
    'who asks others to carry out theirs',
    '国务院国资委召开会议,要求央企与地方签署的协议要加快落地。',
    '国务院国资委召开会议,与沧州市签署合作协议。',
    ['国务院国有资产监督管理委员会', '沧州市'],
  ],
  [
    'craftsmen from there',
    '景德镇陶瓷匠人与意大利法恩扎的陶艺家结成对子。',
    '景德镇与沧州结成友好城市,陶瓷匠人到场。',
    ['景德镇市', '沧州市'],
  ],
  [
    'who grows and who presses fruit',
    '河北沧州的猕猴桃种植户和广东江门的一家果汁厂协议约定,次果每斤收1.5元。',
    '沧州和江门的协议约定,每年互访两次。',
    ['沧州市', '江门市'],
  ],
  [
    'graduates of a school',
    '北渡大学的毕业生与青岚一局签约,去了云国。',
    '北渡大学与沧州市签约,毕业生去了云国。',
    ['北渡大学', '沧州市'],
  ],
  [
    'who has to pay',
    '河北沧州与赔偿义务人达成磋商协议,企业承担修复费用。',
    '河北沧州与衡水达成磋商协议,各自承担修复费用。',
    ['沧州市', '衡水市'],
  ],
] as const)('%s', (_, none, one, parties) => {
  test('only near', () => {
    expect(read(none).agreements).toEqual([]);
  });

  test('signed', () => {
    expect(partiesOf(read(one)).map((names) => names.toSorted())).toEqual([parties.toSorted()]);
  });
});

describe('who signs together, told elsewhere', () => {
  test('the list above that has as many', () => {
    const text =
      '沧州、廊坊、衡水三地中级人民法院和邢台市中级人民法院负责人到会,北渡大学派员指导。\n\n衡水中院院长赵某回忆,当年与邢台中院互相委托取证。\n\n会上,四家中院共同会签《关于加强司法协作的意见》。';
    expect(partiesOf(read(text))[0]).toHaveLength(4);
  });

  test('who says 我们医院 means the one told before, and not its partner', () => {
    const text = '沧州市中医院亮起了灯。\n\n“我们医院和北渡市人民医院签了专科共建协议。”院长说。';
    expect(partiesOf(read(text))).toEqual([['沧州市中医院', '北渡市人民医院']]);
    expect(partiesOf(read('“医院的人和北渡市人民医院签了协议。”')).flat()).toEqual([
      '北渡市人民医院',
    ]);
  });

  test('whoever opens a row of deeds has done them all', () => {
    const text =
      '青岚市法院介绍,三年来,设立家事审判庭97个,配备心理疏导员430名,办结案件一万两千件,其中调解近八成;在全市推行离婚冷静期回访,发放提示书五千余份;去年11月同青岚市妇联会签《关于协助执行的意见》。';
    expect(partiesOf(read(text))).toEqual([['青岚市法院', '青岚市妇联']]);
  });

  test('a word for writing signs an agreement, and no poem', () => {
    expect(partiesOf(read('青岚市与白榆市落笔一份合作协议。'))).toEqual([['青岚市', '白榆市']]);
    expect(read('青岚市与白榆市的诗人落笔成诗。').agreements).toEqual([]);
  });

  test.each([
    ['青岚市与北渡大学签署校地共建协议。', '校地共建协议'],
    ['青岚市医院与北渡医院签了心血管专科共建协议。', '专科共建协议'],
    ['青岚市与北渡大学签署校地文化共建协议。', '共建协议'],
  ])('%s', (text, type) => {
    expect(read(text).agreements.map((one) => one.type?.value)).toEqual([type]);
  });
});
