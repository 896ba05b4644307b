import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

type Told = readonly [string, string, readonly (readonly string[])[]];

const [A, B] = ['固原市', '庆阳市'];

/** What an agreement does or becomes, a text that tells so, and the parties of each agreement. */
const told: readonly Told[] = [
  ['it was there before', '固原市与庆阳市有合作协议在先。', [[A, B]]],
  [
    'it was there, for venues',
    '固原市图书馆与庆阳市图书馆有协议在先。',
    [['固原市图书馆', '庆阳市图书馆']],
  ],
  ['it was there by then', '固原市与庆阳市此前已有框架协议,这次谈的是细节。', [[A, B]]],
  ['all began with it', '固原市与北渡大学的合作始于2027年的一份协议。', [[A, '北渡大学']]],
  ['it is what the bond comes from', '两地合作源于2027年固原市与庆阳市的一纸协议。', [[A, B]]],
  ['it binds', '一纸协议把固原市和庆阳市连在一起。', [[A, B]]],
  [
    'it leads together',
    '一份合作协议,让固原市人民医院与北渡大学走到一起。',
    [['固原市人民医院', '北渡大学']],
  ],
  ['they met by it', '固原市与庆阳市因一纸协议结缘。', [[A, B]]],
  ['it comes out', '固原市与庆阳市的水务合作协议正式出炉。', [[A, B]]],
  ['it is settled', '固原市与庆阳市的战略合作协议昨日尘埃落定。', [[A, B]]],
  ['it goes on', '固原市与北渡大学的合作协议再续五年。', [[A, '北渡大学']]],
  ['it is put off its end', '固原市与庆阳市把合作协议又延长了三年。', [[A, B]]],
  ['places become friends', '固原市今天与韩国安山市结好。', [[A, '安山市']]],
  ['one is the first friend', '固原市是韩国安山市在中国的首个友好城市。', [[A, '安山市']]],
  ['they give their word', '固原市与庆阳市4月6日立下护林之约。', [[A, B]]],
  ['it comes into force', '固原市与庆阳市的合作协议4月6日正式生效。', [[A, B]]],
  [
    'much follows its signing',
    '固原市人民医院与北渡大学附属医院签约后,首台手术完成。',
    [['固原市人民医院', '北渡大学附属医院']],
  ],
  ['one becomes a partner', '固原市成为北渡大学的签约共建城市。', [[A, '北渡大学']]],
  ['they form a league', '固原市与庆阳市4月6日结盟,共建文旅走廊。', [[A, B]]],
  ['the sides follow', '一份合作协议4月6日在固原签署,双方是固原市和北渡大学。', [[A, '北渡大学']]],
  ['its sides are told', '协议双方是固原市和北渡大学。', [[A, '北渡大学']]],
  ['it is talked into shape', '固原市与庆阳市谈妥了供水协议。', [[A, B]]],
  ['it is the form of it', '固原市与庆阳市用一纸协议锁定了未来五年的水量分配。', [[A, B]]],
  ['it is signed at last', '固原市与庆阳市的护林协议签了,两地心里踏实了。', [[A, B]]],
  [
    'it is cried out first',
    '签约!固原市与北渡大学共建研究院\n\n4月6日,签约仪式在固原举行。',
    [[A, '北渡大学']],
  ],
  ['one goes to the other', '固原市赴庆阳市考察并签署合作协议。', [[A, B]]],
];

const notTold: readonly (readonly [string, string])[] = [
  ['another thing binds', '一条高铁把固原市和庆阳市连在一起。'],
  ['another thing began it', '固原市与庆阳市的合作始于一场展会。'],
  ['something else is renewed', '固原市与庆阳市的夜市再续一个月。'],
  ['some must have one', '固原市与庆阳市的企业要有协议在手才能进场。'],
  ['all found a body', '固原市、庆阳市、平凉市4月6日成立六盘山旅游联盟。'],
  ['persons sign', '固原市的赵先生与庆阳市的钱女士签订了协议。'],
  ['both go to see something', '固原市与庆阳市共赴花朝之约。'],
  ['a first of another kind', '固原市是庆阳市周边第一个通高铁的城市。'],
];

describe('an agreement is told by its effect', () => {
  test.each(told)('%s', (_, text, parties) => {
    expect(partiesOf(read(text, '2031-04-08'))).toEqual(parties);
  });

  test.each(notTold)('no agreement where %s', (_, text) => {
    expect(partiesOf(read(text, '2031-04-08'))).toEqual([]);
  });
});

/** How those who sign are called, a text that does so, and the parties of each agreement. */
const called: readonly Told[] = [
  ['by field', '固原税务与庆阳税务签署合作协议。', [['固原税务', '庆阳税务']]],
  ['by field, of two places', '固原、庆阳两地交警签订联勤协议。', [['固原市交警', '庆阳市交警']]],
  [
    'by who takes whom along',
    '固原市文旅局携庆阳市文旅局与鸿拓集团签署合作协议。',
    [['固原市文旅局', '庆阳市文旅局', '鸿拓集团']],
  ],
  [
    'after a count and a dash',
    '两家医院——固原市人民医院和庆阳市人民医院签订合作协议。',
    [['固原市人民医院', '庆阳市人民医院']],
  ],
  [
    'after a count and a colon',
    '两局签署协议:固原市水务局与庆阳市水务局共管清水河。',
    [['固原市水务局', '庆阳市水务局']],
  ],
  [
    'by their group and a count',
    '长三角三省一市签署合作协议。',
    [['上海市', '江苏省', '浙江省', '安徽省']],
  ],
  ['by a bonded zone', '固原市与天津港保税区签署合作协议。', [[A, '天津港保税区']]],
  ['by a school of few characters', '固原一中与庆阳二小结为姊妹学校。', [['固原一中', '庆阳二小']]],
  [
    'by a museum taken along',
    '固原博物馆携手庆阳博物馆签约,将互办展览。',
    [['固原博物馆', '庆阳博物馆']],
  ],
  [
    'by an office for two regions',
    '宁夏港澳办与北渡大学签署合作协议。',
    [['宁夏港澳办', '北渡大学']],
  ],
  [
    'by one word for both',
    '固原市与甘肃庆阳市林业部门签署合作协议。',
    [['固原市林业部门', '庆阳市林业部门']],
  ],
  ['by a brand with a joiner in it', '固原市与同程旅行签署战略合作协议。', [[A, '同程旅行']]],
];

describe('who signs is called', () => {
  test.each(called)('%s', (_, text, parties) => {
    const found = partiesOf(read(text, '2031-04-08')).map((group) => [...group].sort());
    expect(found).toEqual(parties.map((group) => [...group].sort()));
  });

  test('by no field where it is what they agree on', () => {
    expect(partiesOf(read('固原市与庆阳市在教育、医保方面签署协议。'))).toEqual([[A, B]]);
  });

  test('by no members where a group only lies there', () => {
    expect(read('长三角三省一市天气转凉。').regions.map(({ name }) => name)).toEqual(['长三角']);
  });
});
