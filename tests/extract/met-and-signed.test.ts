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

describe('states that sign among themselves', () => {
  test.each([
    '科技部与老挝科技部签署科技合作协议,双方将共建实验室。',
    '水利部与荷兰基础设施与水管理部签署谅解备忘录。',
    '中国国家知识产权局与欧洲专利局签署合作备忘录。',
  ])('are left out: %s', (text) => {
    expect(read(text).agreements).toEqual([]);
  });

  test('a ministry of another state may sign with a city, and is not ours', () => {
    expect(partiesOf(read('青岛市与老挝科技部签署科技合作协议。'))).toEqual([
      ['青岛市', '老挝科技部'],
    ]);
  });
});

describe('what signs no agreement of bodies', () => {
  test.each([
    ['advice', '青岛市人社局提醒,毕业生签订三方协议应注意时限。'],
    ['a case', '原告青岛某公司与被告签订合作协议,约定共同开发楼盘。'],
    ['people who are counted', '青岛市山东头流域1.2万农户签订补偿协议。'],
    ['a museum and its visitors', '青岛市博物馆与观众“签约”,承诺不打烊。'],
    ['what may be considered', '青岛市市长建议,两地可考虑签订战略合作协议。'],
  ])('%s', (_, text) => {
    expect(read(text).agreements).toEqual([]);
  });
});

test('the years since then are counted of what was signed long ago', () => {
  const text = '青岛市与成都市缔结友好城市十周年,两市书画展开幕。';
  expect(read(text).agreements.map(({ status }) => status.value)).toEqual(['MENTIONED']);
});

describe('lines that go on with 与', () => {
  test('have the one who signs one by one, told before the colon', () => {
    const lines = [
      '签约环节,望川新区管委会与两家单位逐一牵手:',
      '与北渡大学签订《养老实验室合作协议》,研发机器人;',
      '与青岛市人民医院签订院地协议,共建平台。',
    ];
    expect(partiesOf(read(lines.join('\n')))).toEqual([
      ['望川新区', '北渡大学'],
      ['望川新区', '青岛市人民医院'],
    ]);
  });
});

describe('a headline that sums up', () => {
  test('the provinces of the districts that sign another', () => {
    const text =
      '沪苏浙皖再签两份协议\n\n' +
      '4月6日,两份文件签字:安徽省与浙江省签署《青河补偿协议》;' +
      '上海市青浦区与江苏省苏州市吴江区、浙江省嘉善县签署《清湖保护协议》。';
    expect(partiesOf(read(text))).toEqual([
      ['安徽省', '浙江省'],
      ['青浦区', '吴江区', '嘉善县'],
    ]);
  });
});

test('by whom and when an earlier one was signed, as background', () => {
  const text = '4月6日的消息。第四轮青河补偿协议由皖浙两省于2033年签订,今年到期。';
  expect(partiesOf(read(text))).toEqual([['安徽省', '浙江省']]);
});

test('a city of another country is no city of ours, and lies where the text says', () => {
  const text = '百色市与越南高平省高平市17日签署友好城市关系协议书。';
  expect(partiesOf(read(text))).toEqual([['百色市', '高平市']]);
});

test('the time of another event tells no party', () => {
  const text = '北渡大学与青岛市招商局拟于今年5月成都商人大会期间签订合作协议。';
  expect(partiesOf(read(text))).toEqual([['北渡大学', '青岛市招商局']]);
});

describe('agreements that are told in other words', () => {
  test.each([
    ['a partner after the words', '青岛市签下一份协议,对方是北渡大学。', ['青岛市', '北渡大学']],
    ['whom one signs with first', '与青岛市签约的是北渡大学。', ['青岛市', '北渡大学']],
    ['given out together', '青岛市、成都市近日联合出台协议,明确责任。', ['青岛市', '成都市']],
    [
      'names on a text that binds',
      '青岛市、成都市两市代表共同在《青河流域协作意见》上签名。',
      ['青岛市', '成都市'],
    ],
    [
      'the statutes of a league',
      '青岛市、成都市、重庆市共同签署联盟章程。',
      ['青岛市', '成都市', '重庆市'],
    ],
    ['who sat down together', '费县和沛县坐到一起,签下联合执法协议。', ['费县', '沛县']],
    [
      'bodies of the places that the sentence before names',
      '青州市民在寿光市看病能刷医保了。4月6日,两地医保局签署了互认协议。',
      ['青州市医保局', '寿光市医保局'],
    ],
    [
      'a city whose name begins as a day ends',
      '青岛市与日照职业技术学院签署协议。',
      ['青岛市', '日照职业技术学院'],
    ],
  ])('%s', (_, text, parties) => {
    expect(partiesOf(read(text))).toEqual([parties]);
  });

  test('who signed an earlier one is told by what it has them do', () => {
    const text =
      '4月6日,青岛市与成都市签署战略合作协议。根据2031年签署的友好合作协议,广德市与长兴县每年互访。';
    expect(partiesOf(read(text))).toEqual([
      ['青岛市', '成都市'],
      ['广德市', '长兴县'],
    ]);
  });

  test.each([
    '青岛市、成都市联合出台管理办法。',
    '两部门联合印发《劳务协议》范本。',
    '海关总署对外签署合作文件519份。',
    '青岛市签下订单,对方很满意。',
  ])('not: %s', (text) => {
    expect(read(text).agreements).toEqual([]);
  });
});

describe('agreements that are recalled', () => {
  test('by what that of two says, where nothing else tells of it', () => {
    const text = '青岛市和成都市的合作协议里写着:每年互派教师。4月6日,首批教师出发。';
    expect(read(text).agreements.map(({ status }) => status.value)).toEqual(['MENTIONED']);
  });

  test('by what it says, after it has been told, are the same', () => {
    const text =
      '4月6日,青岛市和成都市签署战略合作框架协议。青岛市和成都市的合作协议明确,双方互派教师。';
    expect(read(text).agreements.map(({ status }) => status.value)).toEqual(['SIGNED']);
  });
});

describe('those whom two places stand for', () => {
  test('are places, not the bodies that signed last', () => {
    const text =
      '4月6日,青岛市与成都市签署合作备忘录。同日,北渡大学与重庆市渝北区签署合作协议。2021年,两地曾签署医疗交流协议。';
    expect(partiesOf(read(text))).toEqual([
      ['青岛市', '成都市'],
      ['北渡大学', '渝北区'],
      ['青岛市', '成都市'],
    ]);
  });
});

describe('what is hoped for', () => {
  test.each([
    '北渡会展协会访问青岛市。会长表示,冀双方明年可以签署合作协议。',
    '北渡会展协会访问青岛市,望两地早日签署合作协议。',
    '北渡会展协会访青岛市 冀明年签署合作协议\n\n北渡会展协会6日访问青岛市,同当地酒店业的代表座谈。',
  ])('is no agreement: %s', (text) => {
    expect(read(text).agreements).toEqual([]);
  });

  test('but places that end in 冀 sign', () => {
    const text = '4月6日,京津冀三地签署合作协议。';
    expect(read(text).agreements).toHaveLength(1);
  });

  test('but 冀 is a province as well', () => {
    const text = '4月6日,北渡大学在冀与石家庄市签署合作协议。';
    expect(read(text).agreements).toHaveLength(1);
  });
});

describe('what is signed on a journey', () => {
  test.each([
    ['青岛市市长将于12月率团访问重庆,与成都市签署合作协议。', ['PLANNED']],
    ['青岛市市长4月6日率团访问重庆,与成都市签署合作协议。', ['SIGNED']],
  ])('%s', (text, told) => {
    expect(read(text).agreements.map(({ status }) => status.value)).toEqual(told);
  });
});

describe('who signs with each of several', () => {
  const each = [
    ['青岛市', '北渡大学'],
    ['青岛市', '望川学院'],
    ['青岛市', '云陌学院'],
  ];
  test.each([
    '青岛市分别与北渡大学、望川学院和云陌学院签下校地协议。',
    '青岛市分别与北渡大学、望川学院和云陌学院三所院校签下校地协议。',
  ])('%s', (text) => {
    expect(partiesOf(read(text))).toEqual(each);
  });

  test('and the list of both sides with their number', () => {
    const text =
      '青岛市林业局、成都市林业局与重庆市林业局、贵阳市林业局共四家单位签订《川渝林业联防协议》。';
    expect(partiesOf(read(text))).toEqual([
      ['青岛市林业局', '成都市林业局', '重庆市林业局', '贵阳市林业局'],
    ]);
  });
});

describe('names that stand for others', () => {
  test('该县 means the place in the name of a body', () => {
    const text = '柘荣县农业农村局负责人说,半个月前,该县与北渡大学签订合作协议。';
    expect(partiesOf(read(text))).toEqual([['柘荣县', '北渡大学']]);
  });

  test('该馆 means the venue, which acts', () => {
    const text = '记者从青岛市博物馆获悉,该馆与成都市文化馆签订了《文化帮扶协议》。';
    expect(partiesOf(read(text))).toEqual([['青岛市博物馆', '成都市文化馆']]);
  });

  test('该校 means the host, who is not the guest', () => {
    const text = '青岛市政府代表团在京拜会北渡大学,并与该校签订战略合作协议。';
    expect(partiesOf(read(text))).toEqual([['青岛市', '北渡大学']]);
  });
});

describe('not what others sign', () => {
  test.each([
    ['under a condition', '专家认为,青岛市与成都市若能签订同城化协议,红利巨大。'],
    ['people of a place', '青岛市黄岛区渔民与养殖公司签订代养协议。'],
    ['firms that are counted', '松塔镇300户渔民与海上养殖公司签订代养协议。'],
    [
      'graduates, as a university says',
      '北渡大学就业中心介绍,已有3200名毕业生与用人单位签订三方协议。',
    ],
    ['a case', '青岛市某镇政府与开发商签订合作开发协议,因违反规定被判无效。'],
  ])('%s', (_, text) => {
    expect(read(text).agreements).toEqual([]);
  });
});

describe('what states have signed', () => {
  test.each([
    '5月,中国与欧亚经济联盟签署经贸合作协定。',
    '中日双方经多轮磋商,于去年签署了第三方市场合作协议。青岛市企业积极参加。',
    '总理访问青岛市期间,双方签署一系列商业合作协议。',
    '双方在青岛市签署了《甲乌国共和国和丙丁国共和国关于深化伙伴关系的联合声明》。',
    '青岛市、成都市数百家医疗机构签约合作。',
    '青岛市市长说,她与中国签订了《中英联合声明》。',
  ])('is left out: %s', (text) => {
    expect(read(text).agreements).toEqual([]);
  });
});

test('the end of another word is no prefecture', () => {
  const { regions } = read('乌克兰东部茨克州和卢甘斯克州达成协议。');
  expect(regions.map(({ name }) => name)).not.toContain('克孜勒苏柯尔克孜自治州');
});

describe('memoranda that a framework includes', () => {
  test('are each one, of the same parties', () => {
    const text =
      '青岛市与北渡大学签署战略合作框架协议,包括海洋、气候实验室及深海观测项目备忘录,红色实践基地合作备忘录等。';
    expect(read(text).agreements.map(({ type }) => type?.value)).toEqual([
      '战略合作框架协议',
      '项目备忘录',
      '合作备忘录',
    ]);
  });

  test('are none where fields are what it includes', () => {
    const text = '青岛市与北渡大学签署战略合作框架协议,包括海洋、气候等领域。';
    expect(read(text).agreements).toHaveLength(1);
  });
});

describe('whatever two sides sign', () => {
  test.each([
    '青岛市与北渡大学签署“花卉振兴”行动方案。',
    '青岛市与北渡大学签署合作意向。',
    '青岛市与北渡大学签署年度工作计划。',
    '青岛市与北渡大学签署《会谈纪要》。',
    '青岛市与北渡大学签署《校地共建任务书》。',
    '青岛市与北渡大学正式缔约,共建研究院。',
    '青岛市与北渡大学续约三年。',
    '青岛市与北渡大学换文确认合作事项。',
    '青岛市举行与北渡大学战略合作签约仪式。',
    '青岛市与北渡大学合作协议正式签字生效。',
  ])('binds them: %s', (text) => {
    expect(partiesOf(read(text))).toEqual([['青岛市', '北渡大学']]);
  });

  test.each([
    '青岛市签署年度工作计划。',
    '青岛市与北渡大学商定行动方案。',
    '村民与合作社签订土地流转协议。',
    '青岛市与多家企业的签约团队见面。',
  ])('not: %s', (text) => {
    expect(read(text).agreements).toEqual([]);
  });

  test('what is put off is still to come', () => {
    const text = '原定于4月6日举行的青岛市与北渡大学战略合作签约仪式推迟至25日。';
    expect(read(text).agreements.map(({ status }) => status.value)).toEqual(['PLANNED']);
  });
});

describe('who signs, told on its own', () => {
  const three = ['青岛市', '烟台市', '威海市'];
  test.each([
    '4月6日,《半岛旅游合作公约》签署,参与签约的有青岛市、烟台市、威海市。',
    '4月6日,《半岛旅游合作公约》签署,签约单位包括青岛市、烟台市和威海市。',
  ])('after the signing: %s', (text) => {
    expect(partiesOf(read(text))).toEqual([three]);
  });

  test.each([
    ['the object of the signing', '北渡大学签约青岛市,共建海洋学院。', ['北渡大学', '青岛市']],
    [
      'the one who is met',
      '青岛市副市长赵某会见北渡大学校长钱某时,与其签署了合作协议。',
      ['青岛市', '北渡大学'],
    ],
    ['a friend city', '青岛市与友城韩国大邱市续签合作协议。', ['青岛市', '大邱市']],
    [
      'the two by what they are',
      '北渡大学校长来到青岛市。会后,校市签署新一轮合作协议。',
      ['北渡大学', '青岛市'],
    ],
    [
      'the cities by their number',
      '青岛市与烟台市隔海相望。4月6日,两座城市签署共建跨海通道协议。',
      ['青岛市', '烟台市'],
    ],
    ['neighbours', '青岛市与烟台市山水相连。“邻居”间签下协议,约定共防风沙。', ['青岛市', '烟台市']],
    [
      'the committee of a city for it',
      '青禾市委副书记、市长率团赴稻香市考察学习,两地签署合作协议。',
      ['青禾市', '稻香市'],
    ],
    [
      'counties by what lies between them',
      '白露县、霜降县边界的纠纷画上句号。4月18日,两县签下联防协议。',
      ['白露县', '霜降县'],
    ],
    [
      'those of the level that is told',
      '青岛高新区与烟台经开区再携手\n青岛高新区党工委副书记、管委会主任率队赴烟台。会上,两区签署共建协议。',
      ['青岛高新技术产业开发区', '烟台经济技术开发区'],
    ],
    [
      'the subject of the sentence before',
      '北渡大学今年动作频频。上月,其与青岛市签署合作协议。',
      ['北渡大学', '青岛市'],
    ],
    [
      'schools that support each other',
      '北渡大学对口支援云陌大学工作推进会举行,两校续签对口支援协议。',
      ['北渡大学', '云陌大学'],
    ],
    [
      'bodies of a group of cities and not the group',
      '淮海经济区徐州、济宁、宿州三市公积金中心签署合作协议。',
      ['徐州市公积金中心', '济宁市公积金中心', '宿州市公积金中心'],
    ],
    [
      'cities and counties that are counted together',
      '三亚、琼海、陵水三市县旅游部门签署合作协议。',
      ['三亚市旅游部门', '琼海市旅游部门', '陵水黎族自治县旅游部门'],
    ],
    [
      'a plan of the two that have met',
      '青岛市与烟台市举行座谈会。会上,双方签署合作行动方案。',
      ['青岛市', '烟台市'],
    ],
    [
      'those who meet, by a row of their characters',
      '沪港合作会议第五次会议举行,两地签署多份合作文件。',
      ['上海市', '香港特别行政区'],
    ],
    [
      'cities and not provinces, where cities are counted',
      '沪苏两市签署合作备忘录。苏州市市长出席。',
      ['上海市', '苏州市'],
    ],
    [
      'counties that 与 joins before their number',
      '卢氏、洛南与丹凤三县签署协议。',
      ['卢氏县', '洛南县', '丹凤县'],
    ],
    [
      'health offices as Hong Kong writes them',
      '香港醫院管理局與廣東省衞生健康委員會簽署備忘錄。',
      ['香港医院管理局', '广东省卫生健康委员会'],
    ],
    ['counties whose names begin as 和 does', '和顺与左权两县签署协议。', ['和顺县', '左权县']],
    [
      'those for whom others act',
      '青岛、烟台、威海三市市长座谈。随后,他们代表各自城市签署合作协议。',
      ['青岛市', '烟台市', '威海市'],
    ],
  ])('%s', (_, text, parties) => {
    expect(partiesOf(read(text))).toEqual([parties]);
  });

  test('with the one and with the other, on one day', () => {
    const text = '4月6日,青岛市先后与烟台市签署交通协议、与威海市签署文旅协议。';
    const { agreements } = read(text);
    expect(agreements.map(({ status }) => status.value)).toEqual(['SIGNED', 'SIGNED']);
  });

  test.each([
    '会上,双方签署了工作方案。',
    '北渡大学签约青岛市项目12个。',
    '见证签约的还有青岛市、烟台市负责人。',
  ])('not: %s', (text) => {
    expect(read(text).agreements).toEqual([]);
  });
});
