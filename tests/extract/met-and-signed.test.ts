import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

describe('those who do something together and sign', () => {
  test.each([
    ['青岛市与成都市共同发布《青成文旅行动方案》并签署合作协议。', ['青岛市', '成都市']],
    ['青岛市与北渡大学举行会谈并签署会谈纪要。', ['青岛市', '北渡大学']],
    ['青岛市与成都市召开联席会议,签署“两地一区”建设协议。', ['青岛市', '成都市']],
    ['青岛市公安局与成都市公安局结成警务联盟并签署合作协议。', ['青岛市公安局', '成都市公安局']],
    ['青岛市与成都市缔结战略合作关系。', ['青岛市', '成都市']],
    ['青岛市与成都市的协作协议昨日敲定。', ['青岛市', '成都市']],
    ['青岛市与成都市合作协议在蓉签署。', ['青岛市', '成都市']],
    ['签约双方为青岛市人民政府和北渡大学。', ['青岛市', '北渡大学']],
    ['青岛市与成都市山海协作签约活动昨日举行。', ['青岛市', '成都市']],
  ])('%s', (text, parties) => {
    expect(partiesOf(read(text))).toEqual([parties]);
  });

  test.each([
    ['who look on', '青岛市市长与成都市市长出席并见证企业签署协议。'],
    ['who have only built ties', '青岛市与成都市建立了联系,互相走访。'],
    ['whose agreement works', '青岛市与成都市的协作协议成效明显。'],
    ['whose people sign', '青岛市民与开发商签订购房协议。'],
  ])('not those %s', (_, text) => {
    expect(read(text).agreements).toEqual([]);
  });
});

describe('双方 of a sentence that names two', () => {
  test.each([
    '青岛市人民医院正式加入北渡大学附属医院医联体,双方签署托管协议。',
    '青岛市人民医院院长到北渡大学附属医院授牌,双方签订医疗联合体协议。',
    '北渡大学附属医院院长赵某与青岛市人民医院院长钱某代表双方签订协议。',
  ])('%s', (text) => {
    expect(partiesOf(read(text)).map((names) => names.toSorted())).toEqual([
      ['北渡大学附属医院', '青岛市人民医院'],
    ]);
  });

  test('not of one that names three', () => {
    const text = '青岛市发布公告,成都市公布名单,重庆市随后跟进,双方签署协议。';
    expect(partiesOf(read(text)).flat()).toEqual([]);
  });
});

describe('what a meeting signs', () => {
  const met = '4月6日,青岛市和成都市协作会商会召开。';
  test.each(['会议听取了汇报,并签署了年度协作协议。', '会上,签署了年度协作协议。'])(
    'is signed by those who met: %s',
    (text) => {
      expect(partiesOf(read(`${met}${text}`))).toEqual([['青岛市', '成都市']]);
    },
  );

  test.each(['会上,16个项目现场签约。', '会议强调,凡签约事项都要落实。', '会议签约9个项目。'])(
    'where it is no count of projects: %s',
    (text) => {
      expect(read(`${met}${text}`).agreements).toEqual([]);
    },
  );
});

test('a name in a title of a paper does not sign', () => {
  expect(read('根据《青岛晚报》与相关方面达成的协议,录像没有公布。').agreements).toEqual([]);
});

test('an authority that the text gives to another country stands for it', () => {
  const text = '海关总署副署长赵某、哈萨克斯坦财政部副部长分别代表本国部门签字。';
  expect(read(text).agreements).toEqual([]);
});
