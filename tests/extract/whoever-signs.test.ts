import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

/** Above each text: bodies that could sign, were it not told that others do, whoever they are. */
const ABOVE = '宜昌与荆州加强往来\n\n宜昌市市长与荆州市市长昨天会面,双方谈了旅游。';

/** Pairs of texts: in the first persons or firms of a kind sign, or nobody; the second tells of an agreement. */
describe.each([
  [
    'sides by what they do, and not those that are named and act as such',
    '换房时买卖双方和银行三方在线签署协议。',
    '宜昌市与荆州市作为供需双方签署供水协议。',
    ['宜昌市', '荆州市'],
  ],
  [
    'what is rented, whatever comes with it',
    '宜昌公司同宜昌医院签订设备租赁及技术服务协议。',
    '宜昌公司同宜昌医院签订技术服务协议,不用租赁设备。',
    ['宜昌公司', '宜昌医院'],
  ],
  [
    'two firms, and not the two that have been named',
    '两家药企在宜昌市签署合作协议。',
    '宜昌医院与荆州医院谈了半年,两家当天签署合作协议。',
    ['宜昌医院', '荆州医院'],
  ],
  [
    'a pair of persons, wherever they do it',
    '师徒两人在宜昌市签下结对协议。',
    '宜昌市与荆州市在武汉签下结对协议。',
    ['宜昌市', '荆州市'],
  ],
  [
    'growers, and not their association',
    '宜昌县信用社同茶农签订授信协议。',
    '宜昌市茶农协会同武汉大学签订技术协议。',
    ['宜昌市茶农协会', '武汉大学'],
  ],
  [
    'growers of places that are listed, and not those places',
    '宜昌、荆州、襄阳等地农户和机手提前签订作业协议。',
    '宜昌、荆州、襄阳三市提前签订农机协作协议。',
    ['宜昌市', '荆州市', '襄阳市'],
  ],
  [
    'those whom the text will not name',
    '宜昌县调解委员会让王某和李某当场签订协议。',
    '宜昌县司法局和荆州县司法局当场签订协议。',
    ['宜昌县司法局', '荆州县司法局'],
  ],
  [
    'a firm somewhere in a place, and not the place',
    '宜昌综保区内一家企业与德国公司签约,建立仓库。',
    '宜昌综保区与荆州综保区签约,建立仓库。',
    ['宜昌综保区', '荆州综保区'],
  ],
  [
    'a band or a crew of a place, and not the place',
    '武汉的一支乐队和唱片公司签约,年底发行专辑。',
    '武汉和宜昌签约,年底建成公园。',
    ['武汉市', '宜昌市'],
  ],
  [
    'fans of two places',
    '宜昌与荆州的球迷在看台上签下倡议。',
    '宜昌市与荆州市在看台上签下合作协议。',
    ['宜昌市', '荆州市'],
  ],
  [
    'owners of two firms, and not both sides',
    '两家拖轮公司宣布合并,双方股东签署协议。',
    '宜昌市与荆州市谈了半年,双方代表签署协议。',
    ['宜昌市', '荆州市'],
  ],
  [
    'who fishes and who owns the boats',
    '广东省的渔民与船东达成协议,休渔期照发工钱。',
    '广东省与海南省达成协议,休渔期一同巡海。',
    ['广东省', '海南省'],
  ],
  [
    'who only speaks of it, and not who speaks and signs',
    '宜昌市发言人说,海峡两岸当年签署的协议造福百姓。',
    '宜昌市发言人说,宜昌市今天与荆州市签署协议。',
    ['宜昌市', '荆州市'],
  ],
  [
    'firms of all kinds, in a place that makes it easy for them',
    '宜昌市推出电子签章,企业签署协议快了。',
    '宜昌市推出电子签章,8日与荆州市签署协议。',
    ['宜昌市', '荆州市'],
  ],
  [
    'what is offered to whoever likes to sign it, and not how two do so',
    '展会主办方公布了一份供展商自愿签署的倡议。',
    '宜昌市与荆州市自愿签署联防协议。',
    ['宜昌市', '荆州市'],
  ],
  [
    'what anybody does who wants something',
    '宜昌市与荆州市签一份协议即可通办。',
    '宜昌市与荆州市签一份协议,两地可以通办。',
    ['宜昌市', '荆州市'],
  ],
  [
    'what has to come before it',
    '根据规定,宜昌市与荆州市签订协议前须经审核。',
    '经审核,宜昌市与荆州市签订协议。',
    ['宜昌市', '荆州市'],
  ],
  [
    'what is found by those who look into a case',
    '审计发现,宜昌县三个乡镇与荆州县补签协议。',
    '宜昌市审计局与荆州市审计局签订协作协议。',
    ['宜昌市审计局', '荆州市审计局'],
  ],
  [
    'what a case is about',
    '宜昌市法院受理的一起案件中,荆州市与襄阳市签订合作协议。',
    '案件多了,宜昌市法院与荆州市法院签订合作协议。',
    ['宜昌市法院', '荆州市法院'],
  ],
  [
    'what is to be done this year, as somebody asks for it',
    '宜昌市委要求,今年要与荆州市签订新一轮合作备忘录。',
    '宜昌市委要求抓紧落实,今天与荆州市签订新一轮合作备忘录。',
    ['宜昌市', '荆州市'],
  ],
])('no agreement: %s', (_, near, told, parties) => {
  test(near, () => {
    expect(partiesOf(read(near, '2042-09-16'))).toEqual([]);
    expect(partiesOf(read(`${ABOVE}\n\n${near}`, '2042-09-16'))).toEqual([]);
  });
  test(told, () => {
    expect(partiesOf(read(told, '2042-09-16')).flat()).toEqual(parties);
  });
});

describe('who signs', () => {
  test.each([
    ['呼和浩特、包头、鄂尔多斯三市签署协议。', ['呼和浩特市', '包头市', '鄂尔多斯市']],
    ['德国望川市和捷克云陌市在边境小镇松塔签署合作协议。', ['望川市', '云陌市']],
  ])('%s', (text, parties) => {
    expect(partiesOf(read(text))).toEqual([parties]);
  });

  test('a partner may be told with the island on which it lies', () => {
    const text = '南京医院分别同云陌医院、松岛的望川医院签下对口合作协议。';
    expect(partiesOf(read(text))).toEqual([
      ['南京医院', '云陌医院'],
      ['南京医院', '望川医院'],
    ]);
  });
});
