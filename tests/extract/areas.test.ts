import { describe, expect, test } from '@jest/globals';
import { read } from './read-text.ts';

/** The areas of each agreement, in the order of the text. */
function areasOf(text: string): string[][] {
  return read(text, '2031-04-08').agreements.map(({ areas }) => areas.map(({ code }) => code));
}

const SIGNED = '青岚市与白榆县签署合作协议。';

describe('what an agreement covers', () => {
  test.each<[string, string, string[]]>([
    [
      'a list of fields',
      '双方将在产业、交通、文旅等方面开展合作。',
      ['industry', 'transport', 'tourism', 'sports-culture'],
    ],
    [
      'a list without a word for field',
      '双方将在职业教育、医养康养等开展深入合作。',
      ['education', 'health'],
    ],
    [
      'a list of contents',
      '协议内容包括粮食产销、劳务输转和干部互派。',
      ['agriculture', 'public-services', 'talent'],
    ],
    [
      'where they begin',
      '双方从良种选育、装备制造、职业学校互招三头入手,一起发力。',
      ['agriculture', 'industry', 'education'],
    ],
    ['what one of them provides', '后者将为赛会提供信息系统保障。', ['digital']],
    [
      'in whom the staff train each other',
      '双方将在医护互训等方面开展合作。',
      ['health', 'talent'],
    ],
    ['what is made digital', '双方将在文物数字化等方面开展合作。', ['sports-culture', 'digital']],
    ['undertakings without a list', '根据协议,双方将共建远程医疗中心。', ['health']],
    [
      'one aspect after the other',
      '在航道方面,联合疏浚浅滩;在防汛方面,互通水情。',
      ['transport', 'emergency'],
    ],
    ['what comes first', '协议把职业教育和柑橘种植列为重点。', ['education', 'agriculture']],
    ['what they agree on in other words', '两地互派医师,共建血库。', ['talent', 'health']],
    [
      'lines that a colon opens',
      '协议主要内容如下:\n·共建职业教育联盟\n·开通跨省公交\n',
      ['education', 'transport'],
    ],
  ])('%s', (_, sentence, areas) => {
    expect(areasOf(`${SIGNED}${sentence}`)).toEqual([areas]);
  });

  test.each<[string, string, string[]]>([
    [
      'whatever the agreement is said to do',
      '\n与上一份相比,这份协议薄了两页,写得更细:青岚市派出骨科医生驻点。',
      ['health'],
    ],
    ['what stands in it', '\n协议文本只有三页:双方共建茶叶种植基地。', ['agriculture']],
    [
      'points that go on for more than a sentence',
      '\n这份协议说的是三件事:\n第一件,修路。县道升级为三级公路。\n第二件,看病。县医院接上远程会诊。\n',
      ['transport', 'health'],
    ],
    [
      'lines that a dash opens',
      '\n根据协议,双方将围绕以下工作开展合作——\n——共建职业教育联盟;\n——开通跨省公交。\n',
      ['education', 'transport'],
    ],
    ['what is so from now on', '今后五年,该市给白榆县的粮库放款。', ['agriculture']],
    [
      'what happened around the signing',
      '今后,双方将共建光伏电站。随后,代表们走访了开展远程会诊的中医院。',
      ['energy'],
    ],
    [
      'what one is good at, as is told at the ceremony',
      '今后,双方将共建光伏电站。签约仪式上,院长介绍了医院在人才、科研方面的实力。',
      ['energy'],
    ],
    ['its worth, and not what is in it', '\n这份协议是两地文旅合作的新成果。', []],
    [
      'no words that only two others make where they meet',
      '双方将订立交流计划,围绕服务工作、保护工作开展合作,共建光伏电站。',
      ['energy'],
    ],
    [
      'nothing of whom and what they met there',
      '双方将共建光伏电站,并同企业青年技术人员亲切交谈,参观了博物馆。',
      ['energy'],
    ],
    ['when it was signed', '\n这份协议签订时,两地的农业专家在场。', []],
    [
      'both sides after what is undertaken first',
      '根据协议,青岚市第一医院派出骨科、儿科两个小组常驻白榆县,每三个月轮换一次,开展远程会诊;双方将共建职业学院。',
      ['health', 'education'],
    ],
  ])('%s', (_, sentence, areas) => {
    expect(areasOf(`${SIGNED}${sentence}`)).toEqual([areas]);
  });

  test('of two, what is told of the agreement with one', () => {
    const signed = '青岚市上午与白榆县签署合作意向书,下午与云陌区签署战略合作协议。';
    const told = '与白榆县的意向书提出,双方拟推广旅游线路。\n与云陌区的协议则更实:共建光伏电站。';
    expect(areasOf(`${signed}\n${told}`)).toEqual([['tourism'], ['energy']]);
  });

  test('of what stands in lines under their aspects', () => {
    const lines = '协议划出重点:\n教育上,结对学校;\n就业上,每年提供岗位;\n';
    expect(areasOf(`${SIGNED}\n${lines}`)).toEqual([['education', 'public-services']]);
  });

  test('the topic of its title', () => {
    expect(areasOf('青岚市与白榆县签署《种业发展战略合作协议》。')).toEqual([['agriculture']]);
  });

  test('of several in a sentence each has its own', () => {
    expect(
      areasOf('青岚市与白榆县签署劳务协作协议,与云陌区签署旅游合作协议。').map((codes) =>
        codes.join(),
      ),
    ).toEqual(['public-services', 'tourism']);
  });

  test('of several that the next sentences tell of, each has what its parties do', () => {
    const told = '青岚市与白榆县将完善路网。青岚市与云陌区将共建实验室。';
    const signed = '青岚市与白榆县签署合作协议,青岚市与云陌区签署合作备忘录。';
    expect(areasOf(`${signed}${told}`)).toEqual([['transport'], ['science-innovation']]);
  });
});

describe('what an English agreement covers', () => {
  const SIGNED_IN_ENGLISH = 'Nantong and Kisumu County signed a cooperation agreement on Tuesday.';
  test.each<[string, string, string[]]>([
    [
      'lines that a colon opens',
      'The agreement commits both sides to:\n\n• exchange students\n\n• share data on flood control\n',
      ['education', 'emergency'],
    ],
    [
      'what it includes',
      'The agreement includes a scholarship and a choir.',
      ['education', 'sports-culture'],
    ],
    [
      'what goes on from there',
      'Under the agreement, the two will meet every year. Each will lend the other its orchestra.',
      ['sports-culture'],
    ],
    ['what they agree in it', 'In it, both agree to cooperate in irrigation.', ['agriculture']],
    [
      'fields by their English words',
      'The agreement covers double degrees, electric buses, soybeans and early warning.',
      ['education', 'transport', 'agriculture', 'emergency'],
    ],
    [
      'the head of a compound, whatever stands before',
      'The agreement covers emergency medicine, rail insurance and coral reefs.',
      ['health', 'finance', 'ecology'],
    ],
    [
      'what the two will do, whatever is told of them between',
      'The two counties, both of which are proud of their lakes, have agreed to work together on libraries.',
      ['sports-culture'],
    ],
    ['its areas of cooperation', 'Areas of cooperation include irrigation.', ['agriculture']],
    [
      'what somebody will do, told near the signing',
      'Nurses from the county hospital will learn Chinese medicine in Nantong.',
      ['health'],
    ],
    ['who will be trained', 'Under the agreement, keepers will be trained in Nantong.', ['talent']],
    ['not what the guests will do', 'The delegation will visit a museum.', []],
    [
      'not the office that says so',
      'Under the agreement, they will grow rice, the foreign affairs office said.',
      ['agriculture'],
    ],
    [
      'not what one of them is known for',
      'Under the agreement, Nantong, the largest steel maker of the coast, will grow rice.',
      ['agriculture'],
    ],
    ['what it asks for', 'The deal encourages the two counties to promote tourism.', ['tourism']],
    [
      'what it covers, told first',
      'Covering fish farming and museums, the five-year agreement is the first of the county.',
      ['agriculture', 'sports-culture'],
    ],
    [
      'not lines that something else opens',
      'The guests also saw:\n\n• a school of nursing\n\n• a museum\n',
      [],
    ],
    [
      'not what is told after the lines',
      'The agreement covers:\n\n• fish farming\n\nThe lake has schools.',
      ['agriculture'],
    ],
  ])('%s', (_, words, codes) => {
    expect(areasOf(`${SIGNED_IN_ENGLISH}\n\n${words}\n\nThe visitors then left for home.`)).toEqual(
      [codes],
    );
  });

  test.each<[string, string, string[]]>([
    [
      'what its parties do, told right before',
      'Nantong and Kisumu County will cooperate in winemaking and ice hockey. An agreement was signed by the two on Tuesday.',
      ['agriculture', 'sports-culture'],
    ],
    [
      'whom they train',
      'Nantong and Kisumu County signed an agreement on Tuesday to train 30 young drivers.',
      ['talent'],
    ],
    [
      'research, and what it is on',
      'Nantong and Kisumu County signed an agreement on Tuesday. Under the agreement, the two will do research on glazes.',
      ['science-innovation', 'sports-culture'],
    ],
    [
      'its topic, whatever it is called',
      'Nantong and Kisumu County signed a protocol on quantum optics on Tuesday.',
      ['science-innovation'],
    ],
    [
      'not what others do, told right before',
      'Nantong grows tea. Nantong and Kisumu County signed an agreement on Tuesday.',
      [],
    ],
  ])('%s', (_, text, codes) => {
    expect(areasOf(text)).toEqual([codes]);
  });
});

describe('of several English agreements', () => {
  const signed =
    'On Tuesday Nantong signed agreements with Kisumu County and the University of Marlbridge.';
  test.each<[string, string, string[][]]>([
    [
      'each has what is told with its partner',
      'Nantong will work with Kisumu County on irrigation, and with the University of Marlbridge on robotics.',
      [['agriculture'], ['science-innovation']],
    ],
    [
      'the former and the latter have their own',
      'Under the former, they will grow rice; under the latter, a laboratory will be built.',
      [['agriculture'], ['science-innovation']],
    ],
    [
      'both have what is told of no partner',
      'Under the agreements, the three will grow rice.',
      [['agriculture'], ['agriculture']],
    ],
  ])('%s', (_, told, codes) => {
    expect(areasOf(`${signed}\n\n${told}`)).toEqual(codes);
  });

  test('what is said of an earlier one it builds on is of the news', () => {
    const text =
      'Nantong and Kisumu County signed a memorandum on Tuesday. It builds on the agreement that Nantong and Kisumu County signed in 2006, and covers irrigation.';
    expect(areasOf(text)).toEqual([['agriculture'], []]);
  });
});

describe('of several agreements', () => {
  const signed = '青岚市与白榆县签署合作框架协议,青岚市与云陌区签署旅游合作备忘录。';

  test('what one instrument says is not of the other', () => {
    const told = '框架协议约定,双方将在交通、农业等领域合作。';
    expect(areasOf(`${signed}${told}`)).toEqual([['transport', 'agriculture'], ['tourism']]);
  });

  test('the parts of a sentence go to the parties that they name', () => {
    const told = '根据协议,白榆县将建设种业基地;云陌区将开行公交。';
    expect(areasOf(`青岚市分别与白榆县、云陌区签署合作协议。${told}`)).toEqual([
      ['agriculture'],
      ['transport'],
    ]);
  });
});

describe('what the text says of one of several', () => {
  test('is not said of those that it only comes to later', () => {
    const text =
      '青岚市与白榆县签署合作协议。根据协议,青岚市与白榆县将在交通、农业等领域合作。2029年,青岚市与白榆县曾签署战略合作框架协议。';
    expect(areasOf(text)).toEqual([['transport', 'agriculture'], []]);
  });

  test('holds for the sentences after it', () => {
    const signed = '青岚市分别与北渡大学、南桥大学签署合作协议。';
    const told =
      '\n与北渡大学的协议聚焦水稻育种。双方将推广水稻良种。\n与南桥大学的协议着眼于轨道交通。双方将研究轨道交通运输。';
    expect(areasOf(`${signed}${told}`)).toEqual([['agriculture'], ['transport']]);
  });
});

describe('a short word of what is undertaken', () => {
  const signed = '青岚市与白榆县签署果树种植协议。';

  test('is not asserted beside what is said of the agreement', () => {
    expect(areasOf(`${signed}双方将沿铁路设点。`)).toEqual([['agriculture']]);
  });

  test('is of waters and woods, and not of the courts', () => {
    const built = `${SIGNED}根据协议,双方将共建公路,`;
    expect(areasOf(`${built}把湿地连成一片。`)).toEqual([['transport', 'ecology']]);
    expect(areasOf(`${built}把仲裁请到现场。`)).toEqual([['transport']]);
  });

  test('is where a verb has it for its object, and where it speaks of training', () => {
    expect(areasOf(`${signed}双方将共建血库,每年互派医师。`)).toEqual([
      ['agriculture', 'health', 'talent'],
    ]);
  });

  test('is where a lighter word of the same area stands by it', () => {
    const paired = '青岚市与白榆县签署公交互通协议。青岚市将帮助当地的';
    expect(areasOf(`${paired}肉牛吃上饲草。`)).toEqual([['transport', 'agriculture']]);
    expect(areasOf(`${paired}肉牛上山。`)).toEqual([['transport']]);
    expect(areasOf(`${paired}牧民吃上饲草。`)).toEqual([['transport']]);
  });
});

test('the field of some parties whose agreement is only mentioned is not asserted', () => {
  const text = '去年,青岚市中医院与白榆县签署合作协议。';
  expect(areasOf(text)).toEqual([[]]);
});

describe('of several instruments', () => {
  const signed = '青岚市与白榆县签署《景区门票互惠协议》和《稻谷购销协议》。';

  test('the former and the latter are told in turn', () => {
    const told = '前者约定,两地互派干部挂职;后者约定,建设冷链物流园。';
    expect(areasOf(`${signed}${told}`)).toEqual([
      ['tourism', 'talent'],
      ['agriculture', 'trade-logistics'],
    ]);
  });

  test('each has the field of its own title', () => {
    const both = '青岚市与白榆县签署数据共享协议和戏曲保护协议。';
    expect(areasOf(both)).toEqual([['digital'], ['sports-culture']]);
  });

  test('as many as there are partners go to one each, in turn', () => {
    const three = '青岚市分别与白榆县、北渡大学签署公交互通协议、数据共享协议。';
    expect(areasOf(three)).toEqual([['transport'], ['digital']]);
  });

  test('what is done with each, after one signing, is of that one', () => {
    const text = '青岚市分别与白榆县、云陌区签订协议,与前者联合治理水污染,与后者合推旅游线路。';
    expect(areasOf(text)).toEqual([['ecology'], ['tourism']]);
  });

  test('another number of them than of partners goes to all', () => {
    const text = '青岚市分别与白榆县、云陌区签署公交互通协议。';
    expect(areasOf(text)).toEqual([['transport'], ['transport']]);
  });

  test('one is meant whose words have the whole modifier', () => {
    const both = '青岚市与白榆县签署省际劳务协作协议,青岚市与云陌区签署用工对接协议。';
    const told = '按照省际协议,两地将联合开展技能培训。';
    expect(areasOf(`${both}${told}`)).toEqual([['public-services', 'talent'], ['public-services']]);
  });

  test('one has not what the sentence said of the one before it', () => {
    const text =
      '青岚市与白榆县签署合作协议,双方将在考古、茶叶种植等方面合作;青岚市与云陌区签署客源互送协议。';
    expect(areasOf(text)).toEqual([['sports-culture', 'agriculture'], ['tourism']]);
  });
});

describe('of partners told one after the other', () => {
  test('each has what stands after its name', () => {
    const signed = '青岚市分别与北渡大学、南岭农业大学签署合作协议。';
    const told = '其中,与北渡大学共建重点实验室,与南岭农业大学推广水稻良种。';
    expect(areasOf(`${signed}${told}`)).toEqual([['science-innovation'], ['agriculture']]);
  });
});

test('what is undertaken beside two fields is one more', () => {
  const text = `${SIGNED}双方将在旅游、交通等方面开展合作,共建智慧农业基地。`;
  expect(areasOf(text)).toEqual([['tourism', 'transport', 'agriculture']]);
});

test('two words of what is undertaken hold beside a whole list, one does not', () => {
  const list = '双方将在产业、交通、文旅等方面开展合作,';
  const fields = ['industry', 'transport', 'tourism', 'sports-culture'];
  const text = `${SIGNED}${list}开展增殖放流,保护江豚。`;
  expect(areasOf(text)).toEqual([[...fields, 'ecology']]);
  expect(areasOf(`${SIGNED}${list}开展水质监测。`)).toEqual([fields]);
});

test('whom something is done with tells its field beside a list', () => {
  const list = '双方将在产业、交通、文旅等方面开展合作,';
  const fields = ['industry', 'transport', 'tourism', 'sports-culture'];
  expect(areasOf(`${SIGNED}${list}选派医生到县医院坐诊。`)).toEqual([[...fields, 'health']]);
  expect(areasOf(`${SIGNED}${list}感谢医生的付出。`)).toEqual([fields]);
});

describe('paired assistance', () => {
  const signed = '青岚市与白榆县签署东西部协作协议。';

  test('says how they work together and leaves it to the text on what', () => {
    const told = '根据协议,青岚市将出资改造茶叶加工厂,在青岚设立银饰专柜。';
    expect(areasOf(`${signed}${told}`)).toEqual([
      ['rural-revitalisation', 'agriculture', 'trade-logistics'],
    ]);
    expect(areasOf(`青岚市与白榆县签署公交互通协议。${told}`)).toEqual([['transport']]);
  });

  test('is with teachers and doctors whom one row sends', () => {
    const told = '根据协议,青岚市选派教师45名、医生28名到白榆县支教。';
    expect(areasOf(`${signed}${told}`)).toEqual([['rural-revitalisation', 'education', 'health']]);
  });
});

describe('goods', () => {
  const english = 'Nantong and Kisumu County signed a cooperation agreement on Tuesday.';

  test('are the matter of their trade', () => {
    expect(areasOf(`${SIGNED}根据协议,双方将共建水产品电商仓库。`)).toEqual([['trade-logistics']]);
    expect(
      areasOf(`${english} Under the agreement, the two will promote trade in oysters and tea.`),
    ).toEqual([['trade-logistics']]);
  });

  test('are not where something else is done with them', () => {
    expect(areasOf(`${SIGNED}根据协议,双方将共建水产品养殖基地。`)).toEqual([['agriculture']]);
    expect(
      areasOf(`${english} Under the agreement, the two will plant tea and open a trade fair.`),
    ).toEqual([['agriculture', 'trade-logistics']]);
  });
});

test('a word that another follows in its item is the matter of that, in English', () => {
  const signed = 'Nantong and Kisumu County signed a cooperation agreement on Tuesday.';
  expect(areasOf(`${signed} Under the agreement, the two will share dairy research.`)).toEqual([
    ['science-innovation'],
  ]);
  expect(
    areasOf(`${signed} Under the agreement, the two will study dairy and share museums.`),
  ).toEqual([['agriculture', 'sports-culture']]);
});

describe('English announcements tell what is covered', () => {
  const english = 'Nantong and Kisumu County signed an action plan on Tuesday.';

  test.each<[string, string, string[]]>([
    [
      'in numbered lines after it sets them out',
      '\n\nIt sets out three priorities:\n\n1. Wine and food: a joint tasting\n2. Clean energy: trials of hydrogen\n3. Skills: work placements for students\n',
      ['agriculture', 'energy', 'talent'],
    ],
    [
      'as priorities',
      ' Priorities include tourism and student exchange.',
      ['tourism', 'education'],
    ],
    [
      'as one of them tells it',
      ' The governor said the university would train 150 extension officers.',
      ['talent'],
    ],
    [
      'in the middle of a row',
      ' Under the plan, the two will staff clinics, train 200 carers a year and run a pilot.',
      ['health', 'public-services', 'talent'],
    ],
    ['but not by hopes', ' The governor said the city would love to see more tourists.', []],
    ['nor by the trade there is', ' Under the plan, trade has grown to $3 billion.', []],
  ])('%s', (_, told, areas) => {
    expect(areasOf(`${english}${told}`)).toEqual([areas]);
  });
});

describe('in a digest', () => {
  const item = '青岚市与白榆县共建风景道\n青岚市与白榆县签署合作协议,将推出旅游年票。\n';

  test('what the next item tells is not of the agreement', () => {
    expect(areasOf(`今日快讯\n${item}三家单位签署灾害应急协议\n三家今天签署协议。`)).toEqual([
      ['tourism'],
    ]);
    expect(areasOf(`今日快讯\n${item}有关部门启动见习岗位募集计划\n`)).toEqual([['tourism']]);
  });
});

test('a sister city is no opening-up of its own', () => {
  expect(areasOf('青岚市与白榆县签署友城协议。')).toEqual([[]]);
  expect(areasOf(`${SIGNED}双方将在友城、旅游等方面开展合作。`)).toEqual([
    ['opening-up', 'tourism'],
  ]);
});

test('what both have done since they met is background', () => {
  const since = '自2031年结对以来,两地在教育、医疗等方面合作不断。';
  expect(areasOf(`${SIGNED}根据协议,双方将开通跨省公交。${since}`)).toEqual([['transport']]);
});

describe('the field of the parties', () => {
  test('is an area where all of them work in it', () => {
    expect(areasOf('青岚市第一医院与白榆县人民医院签署合作协议。')).toEqual([['health']]);
  });

  test('is one besides the paired assistance that they agree on', () => {
    expect(areasOf('青岚市第一医院与白榆县人民医院签署对口支援协议。')).toEqual([
      ['rural-revitalisation', 'health'],
    ]);
  });

  test('is an area beside what is stated where one is a bank, a broadcaster or a carrier', () => {
    const text = '青岚市与南岭卫视签署合作协议。双方将在职业教育等领域开展合作。';
    expect(areasOf(text)).toEqual([['education', 'sports-culture']]);
  });

  test('is an area of those who care for the old', () => {
    expect(areasOf('青岚市与白榆县松塔护理院签署合作协议。')).toEqual([['health']]);
  });

  test('is one of an agreement that is only mentioned where all of them work in it', () => {
    const text = '去年,青岚市中医院与白榆县中医院签署合作协议。';
    expect(areasOf(text)).toEqual([['health']]);
  });

  test('is none beside a topic that is stated where one of them works in it', () => {
    expect(areasOf('青岚市公安局与北渡大学签署就业创业合作协议。')).toEqual([['public-services']]);
  });
});

describe('what is proposed for review', () => {
  const list = '双方将在职业教育、旅游、交通等领域开展合作';
  const review = (text: string) =>
    read(text, '2031-04-08')
      .review.filter(({ what }) => what === 'area')
      .map(({ value }) => value);

  test.each([
    ['an undertaking beside a list', ',共建智慧农业基地。', 'agriculture'],
    ['a joint body that no clause is about', ',并成立青白合作领导小组。', 'mechanism'],
  ])('%s', (_, more, code) => {
    expect(areasOf(`${SIGNED}${list}${more}`)).toEqual([['education', 'tourism', 'transport']]);
    expect(review(`${SIGNED}${list}${more}`)).toEqual([{ code }]);
  });

  test('what a listed item says in passing', () => {
    const text = `${SIGNED}双方将在旅游、水果通关便利查验等领域合作。`;
    expect(review(text)).toContainEqual({ code: 'agriculture' });
  });
});

describe('the clauses of an agreement', () => {
  const clauses = (text: string) =>
    read(text, '2031-04-08').agreements.map((one) =>
      one.clauses.map(({ number, areas }) => `${number} ${areas[0]?.code}`),
    );

  test('one that only says how the parties work together is about its topic', () => {
    const signed = '青岚市与白榆县签署《跨界河流保护协议》。协议明确:\n';
    expect(
      clauses(`${signed}一、日常联络。\n二、成立青白合作推进委员会。\n三、教师交流。\n`),
    ).toEqual([['1 mechanism', '2 mechanism', '3 education']]);
    expect(clauses(`${signed}一、信息共享。\n二、联合执法。\n三、教师交流。\n`)).toEqual([
      ['1 ecology', '2 ecology', '3 education'],
    ]);
  });

  test('are of the agreement told last before them', () => {
    const signed = '青岚市与白榆县签署旅游协议。青岚市与云陌区签署交通协议,内容包括:';
    expect(clauses(`${signed}(1)开行公交;(2)共建码头。`).map((list) => list.length)).toEqual([
      0, 2,
    ]);
  });

  test('are points that the agreement asks for, not those of a speech', () => {
    const signed = '青岚市与白榆县签署警务协作协议。';
    const points = '一要互通警情,二要联调纠纷。';
    expect(clauses(`${signed}协议要求:${points}`)[0]).toHaveLength(2);
    expect(clauses(`${signed}青岚市市长要求:${points}`)[0]).toEqual([]);
  });
});

describe('what is no area of an agreement', () => {
  test.each([
    ['a wish', '青岚市市长方某说,希望两市在教育、医疗等方面加强对接。'],
    ['a purpose', '此举有利于推动旅游发展。'],
    ['an amount', '项目总投资32亿元。'],
    ['scenery', '签约前,代表团参加了文化节。'],
    ['who is in charge', '省科技厅、市文旅局负责人到会。'],
    ['what comes of it', '建成后,将带动旅游、商贸发展。'],
    ['an end', '此举将确保粮食安全。'],
    ['what was done', '五年来,两地在医疗、就业方面的协作取得丰硕成果。'],
    ['who a partner is', '白榆县地处南岭腹地,以旅游、光伏产业闻名。'],
    ['what only colours the deed', '协议明确,以无人机巡查为主,分院协助。'],
  ])('%s', (_, sentence) => {
    const list = '双方将在职业教育等领域开展合作。';
    expect(areasOf(`${SIGNED}${list}${sentence}`)).toEqual([['education']]);
  });
});

describe('compounds', () => {
  test.each([
    ['a generic word yields to what it stands beside', '电影产业', ['sports-culture']],
    ['and says its own alone', '产业', ['industry']],
    ['an item that names an area is not about what colours it', '绿色物流', ['trade-logistics']],
    ['a head takes the compound, whatever stands before', '水果贸易', ['trade-logistics']],
    ['a light word that is a whole item counts', '旅游、投资', ['tourism', 'investment']],
    ['what is shared is of the field before it', '医疗资源共享', ['health']],
    ['sharing alone names none', '旅游、线索移送', ['tourism']],
    ['to recognise each other is a field', '检验检测互认', ['business-environment']],
  ])('%s', (_, item, areas) => {
    expect(areasOf(`${SIGNED}双方将在${item}等领域开展合作。`)).toEqual([areas]);
  });
});
