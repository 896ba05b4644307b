import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

/** The areas of each agreement after the first of its parties that is not the host. */
function areasBy(text: string): Record<string, string[]> {
  const reading = read(text, '2051-06-15');
  return Object.fromEntries(
    reading.agreements.map(({ areas }, i) => [
      partiesOf(reading)[i]?.at(-1),
      areas
        .filter(({ evidence }) => evidence.some(({ confidence }) => confidence >= 0.7))
        .map(({ code }) => code)
        .sort(),
    ]),
  );
}

describe('what is told of one partner is of the agreement with it', () => {
  const signed =
    '固原市商务局分别与庆阳市商务局、中国农业银行固原分行签署合作协议。与庆阳市商务局的协议聚焦跨境电商。';

  test.each(['与农行固原分行的协议', '与农行固原分行签订的金融服务战略合作协议'])('%s', (words) => {
    const areas = areasBy(`${signed}${words}提出,三年内提供贷款10亿元。`);
    expect(areas['庆阳市商务局']).toEqual(['trade-logistics']);
    expect(areas['中国农业银行固原分行']).toContain('finance');
  });
});

test('a partner that goes by a short name after a semicolon has its own share', () => {
  const areas = areasBy(
    '固原市残联分别与北渡职业学院、固原云陌羊绒集团有限责任公司签订合作协议。根据与北渡职业学院的协议,学院将开设无人机、非遗刺绣等6个短训班,每年培训400人次;根据与羊绒集团的协议,集团的工厂将招聘残疾人。',
  );
  expect(areas['北渡职业学院']).toEqual(expect.arrayContaining(['talent']));
  expect(areas['北渡职业学院']).not.toEqual(expect.arrayContaining(['sports-culture']));
  expect(areas['北渡职业学院']).not.toEqual(expect.arrayContaining(['industry']));
});

describe('what courses are in is none of what is agreed, and what is built is', () => {
  test.each([
    ['双方将增设烹饪、机器人等专业。', []],
    ['双方将开办水产养殖订单班。', ['agriculture']],
    ['双方将共建机器人产业园。', ['industry']],
  ])('%s', (words, areas) => {
    expect(areasBy(`固原市与北渡学院签署协议。${words}`)['北渡学院']).toEqual(areas);
  });
});

describe('what is told of what the signing brings', () => {
  const signed = '6月14日,固原市与庆阳市签署公交合作协议。';

  test.each([
    [
      'besides something',
      '两地除了互认公交卡,还将在客流数据方面开展合作。',
      ['digital', 'transport'],
    ],
    ['besides, of one who has it already', '固原除了公交,还有客流数据平台。', ['transport']],
  ])('%s', (_, words, areas) => {
    expect(areasBy(`${signed}\n${words}`)['庆阳市']).toEqual(areas);
  });

  const joined = '6月14日,固原县医院与北渡医院签订医联体合作协议。';

  test.each([
    [
      'heard where they sign',
      '记者从会上了解到,北渡医院将通过坐诊、免费进修等方式帮扶成员。',
      ['health', 'talent'],
    ],
    ['heard of what there is', '记者从会上了解到,北渡医院现有进修医生20名。', ['health']],
  ])('%s', (_, words, areas) => {
    expect(areasBy(`${joined}\n${words}`)['北渡医院']).toEqual(areas);
  });
});

test.each([
  ['青岚省科技厅与青岚省气象局签署《青岚气象科技联合基金合作协议》。', 'science-innovation'],
  ['固原市文旅局与青岚铁路局签署旅游专列合作协议。', 'transport'],
  ['固原市法院与庆阳市法院签署环境资源审判协作协议。', 'ecology'],
  ['固原海事局与庆阳海事局签署商渔共治合作协议。', 'transport'],
])('%s is about %s', (text, code) => {
  expect(Object.values(areasBy(text)).flat()).toContain(code);
});
