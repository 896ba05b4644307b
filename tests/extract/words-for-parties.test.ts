import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

type Case = readonly [why: string, text: string, parties: readonly (readonly string[])[]];

const byKind: readonly Case[] = [
  [
    'two hospitals, told before what happened there',
    '4月6日,固原市人民医院院长赵某带队来到庆阳市中医医院,开展义诊。\n现场有300余名群众看诊。\n义诊结束,两家医院第二次签约。',
    [['固原市人民医院', '庆阳市中医医院']],
  ],
  [
    'two that each have a sentence of their own',
    '屏幕这头是固原市人民医院骨科主任赵某。屏幕那头是庆阳市中医医院副院长钱某。两家医院在远程医疗协作协议上各自盖章。',
    [['固原市人民医院', '庆阳市中医医院']],
  ],
  [
    'two bodies whose kind no list has',
    '4月6日,固原市消防救援支队与庆阳市消防救援支队举行演练。演练结束,两支队签订了跨区域救援协议。',
    [['固原市消防救援支队', '庆阳市消防救援支队']],
  ],
  [
    'custom houses by one character',
    '银川海关与西安海关4月6日举行视频会议。会议由银川海关关长赵某主持。两关签署了《关际合作备忘录》。',
    [['银川海关', '西安海关']],
  ],
  [
    'three universities, one of which has the name of another in it',
    '海南大学、三亚学院、海南师范大学的校长聚在一起。三所高校签署联合培养协议。',
    [['海南大学', '三亚学院', '海南师范大学']],
  ],
  [
    'museums, which are places elsewhere',
    '4月6日,中国丝绸博物馆馆长赵某来到和田地区博物馆。当天的讲座来了二百多人。两家博物馆在合作协议上签字。',
    [['中国丝绸博物馆', '和田地区博物馆']],
  ],
  [
    'those of which two persons are the heads',
    '4月6日,盐城市总工会主席赵某与宝鸡市总工会主席钱某见面。两位主席签订了疗休养互送协议。',
    [['盐城市总工会', '宝鸡市总工会']],
  ],
  [
    'the cities of three mayors',
    '嘉峪关市、酒泉市、张掖市的市长4月6日坐到一起。三位市长在《文旅合作协议》上签了字。',
    [['嘉峪关市', '酒泉市', '张掖市']],
  ],
  [
    'the counties of two leaders',
    '4月6日,淳安县县长赵某与黄山市黄山区区长钱某会面。会面结束,两位主官在《水源共护协议》上签字。',
    [['淳安县', '黄山区']],
  ],
  [
    'nobody, where others of that kind sign',
    '4月6日,固原市人民医院与庆阳市中医医院举行座谈。两家医院的患者签署知情同意书。',
    [],
  ],
  [
    'courts of places in their provinces, told in the name of a meeting',
    '4月6日,宁夏固原、甘肃庆阳两地法院环境资源审判座谈会举行。会上,两家法院会签了《关于加强司法协作的意见》。',
    [['固原市法院', '庆阳市法院']],
  ],
  [
    'departments of the places whose mayors met',
    '4月6日,常州市市长赵某、安康市市长钱某在安康会见。会见后,两市农业农村局签署茶产业协作协议。',
    [['常州市农业农村局', '安康市农业农村局']],
  ],
  [
    'departments that heads are named of in short',
    '4月6日,甘肃省水利厅与青海省水利厅召开会商会。甘肃省厅党组成员赵某,青海省厅总工程师钱某讲话。会议期间,双方签订《河水共治协议》。',
    [['甘肃省水利厅', '青海省水利厅']],
  ],
  [
    'courts whose heads meet, and not the provinces in the title',
    '4月6日,咸宁市通城县、岳阳市平江县、九江市修水县的法院院长齐聚通城。三家法院签署《湘鄂赣边司法协作协议》。',
    [['通城县法院', '平江县法院', '修水县法院']],
  ],
  [
    'departments of both',
    '4月6日,固原市与庆阳市召开联席会议。会议期间,双方教育部门签订结对协议。',
    [['固原市教育部门', '庆阳市教育部门']],
  ],
  [
    'both by the level of each',
    '4月6日,北渡学院的团队来到资中县。县、校就血橙产业签订协议。',
    [['北渡学院', '资中县']],
  ],
  [
    'the schools of the Party, with the Party before their names',
    '中共固原市委党校副校长赵建国4月6日赴庆阳,到中共庆阳市委党校考察。座谈结束,两校签订联合办学协议书。',
    [['中共固原市委党校', '中共庆阳市委党校']],
  ],
];

const byOffice: readonly Case[] = [
  [
    'a city and a university by the offices of two persons',
    '4月6日,毕节市市长赵某在毕节会见北渡大学校长钱某。会见后,副市长孙某与副校长李某签署合作协议。',
    [['毕节市', '北渡大学']],
  ],
  [
    'on a titled text, with further offices',
    '4月6日,固原市与北渡大学举行座谈。市委副书记、市长赵某,校党委副书记、校长钱某在《合作协议》上签字。',
    [['固原市', '北渡大学']],
  ],
  [
    'two of one office, in the order of the text',
    '4月6日,固原市人民医院与北渡医院举行座谈。会上,院长赵某与副院长钱某签订医联体协议。',
    [['固原市人民医院', '北渡医院']],
  ],
  [
    'by their names alone',
    '4月6日,固原市副市长赵海波到北渡学院调研。副院长钱建军主持座谈。随后,赵海波、钱建军签下合作协议。',
    [['固原市', '北渡学院']],
  ],
  [
    'each for one, by a word that the office tells as well',
    '北渡学院与米易县人民政府举行座谈。副校长赵某代表学院、副县长钱某代表县政府签署合作协议。',
    [['北渡学院', '米易县']],
  ],
  [
    'nobody, where one of them is of nothing that has been told',
    '4月6日,固原市召开会议。会上,市长赵某、校长钱某签订了目标责任书。',
    [],
  ],
];

const byWord: readonly Case[] = [
  [
    'the chamber for which somebody speaks, before a comma',
    '4月6日,西安市温州商会组织企业赴陕南考察,召开会长办公会。座谈会上,副会长赵某代表商会,与汉阴县招商服务中心签下合作协议。',
    [['西安市温州商会', '汉阴县招商服务中心']],
  ],
  [
    'the school as a partner',
    '4月6日,北渡大学专家团到隰县梨园。县里与学校当场签了技术服务协议。',
    [['隰县', '北渡大学']],
  ],
  [
    'the academy and the county by a word for each side',
    '北渡学院与环县4月6日座谈。校方与县方签订《小杂粮研究合作协议》。',
    [['北渡学院', '环县']],
  ],
  [
    'each of two counties by itself',
    '陆良县、富源县4月6日也各与北渡大学签了一份专家工作站共建协议。',
    [
      ['陆良县', '北渡大学'],
      ['富源县', '北渡大学'],
    ],
  ],
  [
    'a city abroad by its mayor',
    '平利县长赵某访问日本,4月6日与望户市长钱某互换“友好城市协定书”。',
    [['平利县', '望户市']],
  ],
];

describe('signings of years that are listed', () => {
  const text = '西昌学院与昭觉县4月6日签署第三轮合作协议。2024年、2028年,双方先后签过两轮协议。';

  test('are one for each year', () => {
    const { agreements } = read(text, '2033-04-08');
    expect(agreements.map(({ signedOn }) => signedOn?.value)).toEqual([
      '2033-04-06',
      '2024',
      '2028',
    ]);
  });

  test('are one where no more are told than one', () => {
    const { agreements } = read(
      '2024年、2028年,西昌学院与昭觉县办过展览,并签过协议。',
      '2033-04-08',
    );
    expect(agreements).toHaveLength(1);
  });
});

describe('an item of a digest', () => {
  test('begins behind its heading, and looks back on no other item', () => {
    const text =
      '财经速览\n◆北渡银行支持东营港 东营港经济开发区与北渡银行山东省分行4月6日签订金融合作协议,后者五年内授信120亿元。\n◆两券商合并获受理 上交所昨晚公告,云陌证券与望川证券换股合并申请已获受理,双方此前签署了附条件生效的合并协议。';
    expect(partiesOf(read(text, '2033-04-08'))).toEqual([
      ['东营港经济开发区', '北渡银行山东省分行'],
    ]);
  });
});

describe('words that stand for parties told before', () => {
  test.each([...byKind, ...byOffice, ...byWord])('%s', (_, text, parties) => {
    expect(partiesOf(read(text, '2033-04-08'))).toEqual(parties);
  });
});
