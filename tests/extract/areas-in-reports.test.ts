import { describe, expect, test } from '@jest/globals';
import { read } from './read-text.ts';

/** The areas of each agreement of a report of April 2031, in the order of the text. */
function areasOf(text: string): string[][] {
  return read(text, '2031-04-08').agreements.map(({ areas }) => areas.map(({ code }) => code));
}

describe('a title', () => {
  const signed = (title: string) => `4月6日,青岚市与白榆县签署《${title}》。`;

  test.each<[string, string, string[]]>([
    ['its field, and not that the two inform each other', '渔业信息通报备忘录', ['agriculture']],
    ['its field, and not what is recognised of it', '异地养老评估互认协议', ['health']],
    ['its field, where experts help with it', '设施蔬菜技术协作协议', ['agriculture']],
    [
      'its field, and not that it is applied for together',
      '联合申报世界文化遗产协定',
      ['sports-culture'],
    ],
    [
      'the mechanism that it is to set up',
      '关于建立司法救助协作机制的意见',
      ['other', 'mechanism'],
    ],
    ['what it recognises, where it names nothing else', '互认协议', ['business-environment']],
    ['how drugs are tested, not about health', '中药检测结果互认协议', ['business-environment']],
    ['its field, not how they share it', '滚装运输安全信息互通备忘录', ['transport']],
    ['how they share, where nothing else is told', '数据共享协议', ['digital']],
  ])('is about %s', (_, title, areas) => {
    expect(areasOf(signed(title))).toEqual([areas]);
  });
});

test('the first field of a list may be a word that only may speak of it', () => {
  const text = '4月6日,青岚市与白榆县签署合作协议,双方将推动生态、交通两个方面的协作。';
  expect(areasOf(text)).toEqual([['ecology', 'transport']]);
});

test('the meeting at which a list begins is no field', () => {
  const text = '推介会上,青岚市与白榆县签署公交互通协议。';
  expect(areasOf(text)).toEqual([['transport']]);
});

test('whom a guest greets after a signing is not agreed on', () => {
  const signed = '调研组出席了青岚市与白榆县战略合作协议签约仪式,';
  expect(areasOf(`${signed}看望了坚守岗位的船闸职工。`)).toEqual([[]]);
  expect(areasOf(`${signed}两地将共建船闸。`)).toEqual([['transport']]);
});

test('what is said of a title before it is what it is about', () => {
  const signed = '4月6日,青岚市与白榆县';
  expect(areasOf(`${signed}签署推进海水养殖合作的《框架协议》。`)).toEqual([['agriculture']]);
  expect(areasOf(`${signed}签署备受关注的《框架协议》。`)).toEqual([[]]);
});

test('what those who sign agree on is told after the signing too', () => {
  const text = '4月6日,青岚市与白榆县签署《青湖宣言》,就湖滨带修复、旅游承载量控制等取得一致意见。';
  expect(areasOf(text)).toEqual([['ecology', 'tourism']]);
});

describe('a sentence of a later paragraph', () => {
  const signed = '4月6日,青岚市与北渡大学签署合作协议。\n\n青岚市有百万人口。\n\n';
  test.each<[string, string[]]>([
    ['青岚市和北渡大学将在海水养殖、教师培训等方面开展合作。', ['agriculture', 'talent']],
    ['青岚市和云陌大学将在海水养殖、教师培训等方面开展合作。', []],
    ['青岚市将在海水养殖、教师培训等方面加大投入。', []],
  ])('tells of it where it opens with those who signed: %s', (sentence, areas) => {
    expect(areasOf(`${signed}${sentence}`)).toEqual([areas]);
  });
});

test('who is brought up to a trade is staff, whatever the trade', () => {
  const signed = '4月6日,青岚市与白榆县签署合作协议,';
  expect(areasOf(`${signed}合作培养酿酒师和侍酒师。`)).toEqual([['talent']]);
  expect(areasOf(`${signed}感谢酿酒师的支持。`)).toEqual([[]]);
});

test('what customs recognise of each other is trade', () => {
  const text = '4月6日,青岛海关与大连海关签署《“经认证的经营者”互认安排》。';
  expect(areasOf(text)).toEqual([['trade-logistics']]);
});

test('what has come of an agreement since is not agreed on', () => {
  const signed = '2027年,青岚市与北渡大学签署合作协议,';
  expect(areasOf(`${signed}先后实施科技项目43项。`)).toEqual([[]]);
  expect(areasOf(`${signed}共建科技园。`)).toEqual([['science-innovation', 'industry']]);
});

test('what is supplied for somebody is undertaken', () => {
  const signed = '4月6日,青岚市与鸿拓集团签署合作协议,双方共建核电站,';
  expect(areasOf(`${signed}利用余热为城区供暖。`)).toEqual([['energy', 'public-services']]);
});

describe('the field of a body', () => {
  test('is not what a university teaches', () => {
    const planned = (who: string) => `4月6日,白榆县与${who}签署合作协议。`;
    expect(areasOf(planned('青岚航空学院'))).toEqual([[]]);
    expect(areasOf(planned('青岚航空公司'))).toEqual([['transport']]);
  });

  test('is not that of a tie which is only looked back at', () => {
    const text = '青岚中学建校于1926年。2024年5月,青岚中学与白榆第一中学结为友好学校。';
    expect(areasOf(text)).toEqual([[]]);
    expect(areasOf('今天,青岚中学与白榆第一中学签署协议。')).toEqual([['education']]);
  });
});

test('a hospital is no pair of sides, and hides nothing that is told before it', () => {
  const told = '青岚市与白榆县将共建储能产业园,支持青岚的医院在白榆县开设分院。';
  const text = `4月6日,青岚市与白榆县签署合作协议。${told}`;
  expect(areasOf(text)).toEqual([['energy', 'industry', 'health']]);
});

test('the next paragraph goes on with what is news, and not with what is looked back at', () => {
  const next = '\n一趟满载藜麦和枸杞的列车驶出车站,编组后将一路开往远方。';
  expect(areasOf(`4月6日,青岚市与白榆县签署合作协议。${next}`)).toEqual([['agriculture']]);
  expect(areasOf(`2027年,青岚市与白榆县签署合作协议。${next}`)).toEqual([[]]);
});

test('what the sides sign besides, told in the same sentence, is of its own', () => {
  const signed = '2027年,青岚市与白榆县签署合作协议,共建茶园';
  expect(areasOf(`${signed};此后又每年签订培训备忘录,开展继续教育。`)[0]).toEqual(['agriculture']);
  expect(areasOf(`${signed};此后每年开展继续教育。`)[0]).toEqual(['agriculture', 'education']);
});

test('that clues are passed on and checks made together is the manner of enforcing the law', () => {
  const told = '双方就渔业执法建立线索移送渠道,开展联合执法。';
  const text = `4月6日,青岚市检察院与白榆县检察院签署协作协议,${told}`;
  expect(areasOf(text)[0]).not.toContain('business-environment');
});

test('who enforces the law does so on goods and roads, and neither makes nor builds them', () => {
  const told = '双方将在农产品巡查、线索移送等方面加强合作。';
  const signed = (a: string, b: string) => `4月6日,${a}与${b}签署合作协议,${told}`;
  expect(areasOf(signed('青岚海关', '白榆海关'))).toEqual([['trade-logistics']]);
  expect(areasOf(signed('青岚市', '白榆县'))).toEqual([['agriculture']]);
});

test('paragraphs that only their indents part do not lend each other what they tell', () => {
  const text = '青岚市与鸿拓集团签署蔬菜种植协议。   该集团今后五年投资冷链,并设立产业基金。';
  expect(areasOf(text)).toEqual([['agriculture']]);
});

describe('the projects of an agreement', () => {
  const projectsOf = (text: string) =>
    read(text, '2031-04-08').agreements.flatMap(({ projects }) =>
      projects.map(({ evidence }) => evidence[0]?.quote),
    );

  test('may be told before it, as what is written into it', () => {
    const text = '目前,长白山骑行赛已经写进青岚市与白榆县签订的体育合作协议。';
    expect(projectsOf(text)).toEqual(['长白山骑行赛']);
  });

  test('may begin with a mountain or a river, and not with a mine', () => {
    const signed = '4月6日,青岚市与鸿拓集团签署合作协议,投资2亿元建设';
    expect(projectsOf(`${signed}贺兰山智算港。`)).toEqual(['贺兰山智算港']);
    expect(projectsOf(`${signed}矿山智算港。`)).toEqual([]);
  });

  test('are not what anybody may open', () => {
    const signed = '4月6日,青岚市与北渡大学签署合作协议,校方将在园区';
    expect(projectsOf(`${signed}开设中试平台。`)).toEqual([]);
    expect(projectsOf(`${signed}开设青岚光电平台。`)).toEqual(['青岚光电平台']);
  });
});

describe('where the fields stand in prose', () => {
  test.each<[string, string, string[][]]>([
    [
      'in what they set to work on',
      '4月6日,青岚市与白榆县签署协议,双方在苹果种植、地方戏曲上先做起来。',
      [['agriculture', 'sports-culture']],
    ],
    [
      'not in what a guest hopes for',
      '4月6日,青岚市与白榆县签署公交互通协议,市长期待两地在苹果种植、地方戏曲上多走动。',
      [['transport']],
    ],
    [
      'in what their rules are made one',
      '4月6日,青岚市法院与白榆县法院会签意见,就湿地保护统一裁判尺度。',
      [['ecology', 'other']],
    ],
  ])('%s', (_, text, areas) => {
    expect(areasOf(text)).toEqual(areas);
  });
});

test('of two told as the former and the latter each has its own', () => {
  const signed = '4月6日,青岚市分别与白榆县、鸿拓公司签署协议,';
  expect(areasOf(`${signed}前者主攻苹果种植,后者着眼于地铁建设。`)[0]).toEqual(['agriculture']);
});

test('experts who come are no people who are trained, unless they are exchanged', () => {
  const signed = '4月6日,青岚市与北渡大学签署合作协议,双方';
  expect(areasOf(`${signed}共建苹果园,由专家当园长。`)).toEqual([['agriculture']]);
  expect(areasOf(`${signed}共建苹果园,互派技术专家。`)[0]).toContain('talent');
});

test('what equips or insures a field is of that field too', () => {
  const signed = (title: string) => areasOf(`4月6日,青岚市与北渡大学签署${title}合作协议。`)[0];
  expect(signed('苹果种植保险')).toEqual(['agriculture', 'finance']);
  expect(signed('深远海养殖装备')).toEqual(['agriculture', 'industry']);
});

test('what has come of an English agreement since is not agreed on', () => {
  const text = 'Suzhou and Turin entered into a sister-city agreement in 2024,';
  expect(areasOf(`${text} which has since brought 20 students to Turin.`)).toEqual([[]]);
});

describe('what only stands near', () => {
  const signed = '4月6日,青岚市与白榆县签署合作协议。';

  test.each<[string, string, string[]]>([
    [
      'a theme of films',
      '双方将在影视创作、湿地主题纪录片拍摄等方面开展合作。',
      ['sports-culture'],
    ],
    [
      'a theme, and the land itself',
      '双方将在湿地保护、影视创作等方面开展合作。',
      ['ecology', 'sports-culture'],
    ],
    ['a wish', '市长说,希望双方在港航、教育等方面拓展合作。', []],
    ['whose papers hold', '协议涵盖会计、测量、护理五个专业界别。', []],
    ['what is done for them', '协议涵盖会计、测量、护理。', ['health']],
    ['how fruit is grown', '双方将在品种选育、标准化种植等方面开展合作。', ['agriculture']],
    ['pupils, and no staff', '双方每年互派10名学生开展研学。', ['education']],
    ['what is built', '双方将联合规划建设专业馆舍和文化街区。', ['sports-culture']],
    ['a centre for schools', '双方将共同建设职业教育创新中心。', ['education']],
    ['a degree', '双方将合作开设中文翻译硕士专业。', ['education']],
  ])('%s', (_, more, areas) => expect(areasOf(signed + more)[0]).toEqual(areas));

  test('fraud by telephone is a crime, and no network', () =>
    expect(areasOf('4月6日,青岚市公安局与白榆县公安局签署打击电信网络诈骗合作备忘录。')).toEqual([
      ['other'],
    ]));
});

describe('since an agreement', () => {
  test('what has come of it is not what it says', () =>
    expect(
      areasOf(
        '市长说,2027年青岚市与北渡大学签署合作协议以来,双方在海水养殖、港航物流等领域合作成效明显。',
      ),
    ).toEqual([[]]));

  test('what they have it for is', () =>
    expect(
      areasOf(
        '自2027年青岚市与望川市缔结友好城市关系以来,两地在葡萄栽培、足球青训方面你来我往。',
      )[0],
    ).toEqual(expect.arrayContaining(['agriculture', 'sports-culture'])));
});
