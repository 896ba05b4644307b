import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

const partiesIn = (text: string) => partiesOf(read(text, '2031-04-06'));
const typesIn = (text: string) =>
  read(text, '2031-04-06').agreements.map(({ type }) => type?.value ?? null);

describe('two that put a hand to one text', () => {
  test.each([
    '6日,青岛市与成都市在结对协作书上摁下手印。',
    '6日,青岛市与成都市在会议纪要上落了款。',
    '6日,青岛市与成都市在一份护林行动方案上写下了名字。',
    '6日,青岛市与成都市把公章盖在了同一份合作协议上。',
    '6日,青岛市与成都市的代表把姓名写进《护林公约》。',
    '6日,青岛市与成都市把磨了半年的《护林合作协议》敲定下来。',
    '6日,青岛市与成都市把航道共用协议换到了各自手中。',
    '6日,青岛市、成都市市长一齐落笔,“江海联运”合作备忘录就此生效:货物不再开箱。',
  ])('sign it: %s', (text) => {
    expect(partiesIn(text)).toEqual([['青岛市', '成都市']]);
  });

  test.each([
    '6日,青岛市与成都市的代表在座谈会上签名留念。',
    '6日,青岛市与成都市的印章落在展板上。',
    '6日,青岛市与成都市把合作协议落到实处。',
  ])('do not where it is no such text: %s', (text) => {
    expect(partiesIn(text)).toEqual([]);
  });

  test('are those of the sentence before where theirs names nobody', () => {
    const text = '6日,青岛市检察院与成都市检察院碰头。会签之后,《护河协作意见》即日施行,每月会商。';
    expect(partiesIn(text)).toEqual([['青岛市检察院', '成都市检察院']]);
  });

  test('the type is the noun as worded', () => {
    expect(typesIn('6日,青岛市与成都市在会议纪要上落了款。')).toEqual(['会议纪要']);
    expect(typesIn('6日,青岛市与成都市各执一份共建文书。')).toEqual(['共建文书']);
    expect(typesIn('6日,青岛市与成都市在《护林联防公约》上签字。')).toEqual(['联防公约']);
  });
});

describe('two that give each other their word', () => {
  test.each([
    '6日,青岛市同成都市握手成约。',
    '6日,青岛市同成都市击掌为盟,共护一条江。',
    '6日,青岛市同成都市就技能互认画了押。',
    '6日,青岛市同成都市立字为据。',
    '6日,青岛市同成都市牵了手,打算建中心。',
    '6日,青岛市同成都市结为研发伙伴。',
    '6日,青岛市同成都市续上了结对帮扶的约。',
    '6日,青岛市同成都市一拍即合、落定签约。',
    '青岛市与成都市互称姊妹。',
    '青岛市与成都市牵成了姊妹城。',
  ])('agree: %s', (text) => {
    expect(partiesIn(text)).toEqual([['青岛市', '成都市']]);
  });

  test.each([
    '6日,青岛市与成都市的市长握手合影。',
    '6日,青岛市与成都市结成命运共同体。',
    '青岛市与成都市的姊妹篇获奖。',
    '6日,青岛市与成都市约好时间。',
  ])('do not where they only meet: %s', (text) => {
    expect(partiesIn(text)).toEqual([]);
  });

  test('tell it once where the text says what is signed', () => {
    expect(
      partiesIn('6日,青岛市与成都市教育局两家单位共同按下手印,签订《护林合作协议》。'),
    ).toHaveLength(1);
  });
});

describe('several that declare something in their names', () => {
  test.each([
    '6日,青岛大学、四川大学两校校长联名,一份《种子声明》由此问世。',
    '6日,青岛大学、四川大学联名发表《种子声明》。',
  ])('sign it: %s', (text) => {
    expect(partiesIn(text)).toEqual([['青岛大学', '四川大学']]);
  });

  test('what they write about is none', () => {
    expect(partiesIn('6日,青岛大学、四川大学联名发表《种子图谱》。')).toEqual([]);
  });
});

describe('both told before', () => {
  test.each([
    '6日,青岛市与成都市在济南开会。会后,两市各执一份护水协议。',
    '6日,青岛市同成都市谈成一桩事。双方以谅解备忘录为约,辟出草场。',
  ])('have it: %s', (text) => {
    const { agreements } = read(text, '2031-04-06');
    expect(partiesIn(text)).toEqual([['青岛市', '成都市']]);
    expect(agreements.map(({ status }) => status.value)).toEqual(['SIGNED']);
  });

  test.each([
    '6日,青岛市与成都市在济南开会。专家说,各方都应履行协议。',
    '6日,青岛市与成都市在济南开会。双方没有协议。',
    '6日,天气晴好。双方各执一份护水协议。',
  ])('do not where nothing makes it theirs: %s', (text) => {
    expect(partiesIn(text)).toEqual([]);
  });
});

describe('an agreement of others beside one that is told', () => {
  test('is theirs in a clause that names both', () => {
    const text =
      '眼下,青岛市和成都市已经互称姊妹,四川大学和云南大学之间也有了一份培养备忘录,首批学生入学。';
    expect(partiesIn(text)).toEqual([
      ['青岛市', '成都市'],
      ['四川大学', '云南大学'],
    ]);
  });

  test('is theirs in a part that a semicolon sets off', () => {
    const text =
      '十年来,山东省缔结友城92对;山东省商务厅和成都贸易促进会的联络处运转如常,那份经贸备忘录今年又自动顺延。';
    expect(partiesIn(text)).toEqual([['山东省'], ['山东省商务厅', '成都贸易促进会']]);
  });

  test('is another where it is called by another noun', () => {
    const text =
      '6日,青岛市与成都市签署旅游合作协议。\n2028年,青岛与成都两家法院就曾立过一份商标保护备忘录。';
    expect(partiesIn(text)).toEqual([
      ['青岛市', '成都市'],
      ['青岛市法院', '成都市法院'],
    ]);
  });

  test('is what is told where a later clause renews it', () => {
    expect(partiesIn('青岛市与四川大学的共建协议今年到期,双方续了三年。')).toHaveLength(1);
  });
});

describe('those told before', () => {
  test.each([
    [
      '昨天,青岛、成都、重庆三市的护林员围成一圈。\n山火烧过山梁。\n锣响后,三市政府的代表走上前去,把姓名写进《护林公约》。',
      ['青岛市', '成都市', '重庆市'],
    ],
    [
      '6日,青岛、成都和重庆各有号码。三市应急管理局当天在济南会齐,把《救援合作协议》敲定下来。',
      ['青岛市应急管理局', '成都市应急管理局', '重庆市应急管理局'],
    ],
    ['鸿拓公司扫描木塔。半年前,该公司曾与云冈研究院订约,共建实验室。', ['鸿拓公司', '云冈研究院']],
  ])('sign by what they are together: %s', (text, parties) => {
    expect(partiesIn(text)).toEqual([parties]);
  });
});
