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
