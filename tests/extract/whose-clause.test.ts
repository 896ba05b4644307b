import { describe, expect, test } from '@jest/globals';
import { namesOf, partiesOf, read } from './read-text.ts';

/** Pairs of texts: in the first a clause tells nothing of who signs, or others do; the second is its like and differs. */
describe.each<[string, [string, string[][]], [string, string[][]]]>([
  [
    'a clause without a subject has that of the clause before, and not a name within it',
    ['固原市地处高原,与庆阳市相邻,2031年同望川市结为友好城市。', [['固原市', '望川市']]],
    ['固原市地处高原,庆阳市和它相邻,2031年同望川市结为友好城市。', [['庆阳市', '望川市']]],
  ],
  [
    'some that are only counted are a subject, and the place before them is where they are',
    ['8日,固原市,来自外地的11家机构,与北渡大学签署了合作协议。', [['北渡大学']]],
    ['8日,固原市扩大开放,与北渡大学签署了合作协议。', [['固原市', '北渡大学']]],
  ],
  [
    'a delegation is of whom the sentence before tells, and not of what it has visited',
    [
      '固原市政府代表团6日抵达望川州。代表团参观了北渡大学,并与望川州签署备忘录。',
      [['固原市', '望川州']],
    ],
    [
      '固原市政府代表团6日抵达望川州。北渡大学接待了代表团,并与望川州签署备忘录。',
      [['北渡大学', '望川州']],
    ],
  ],
  [
    'a semicolon parts those of whom one tells from those of the other',
    [
      '一队到固原,与固原医院签订协议,庆阳市派车;另一队到中卫,与中卫医院签下协议。',
      [['固原医院'], ['中卫医院']],
    ],
    ['庆阳市派出医疗队;2031年与中卫医院签下协议。', [['庆阳市', '中卫医院']]],
  ],
  [
    'what the signing is about, whatever words are in it',
    ['固原市与庆阳市就学生运动会志愿服务签署备忘录。', [['固原市', '庆阳市']]],
    ['固原市与庆阳市的学生签署备忘录。', []],
  ],
  [
    'persons who do so gladly, and not bodies',
    ['固原法院调解多起纠纷,一批当事人主动签下管辖协议。', []],
    ['固原法院与庆阳法院主动签下管辖协议。', [['固原法院', '庆阳法院']]],
  ],
  [
    'ministers sign for their states, and not by being there',
    ['商务部、海关总署负责人同云方部长在文件上签字。', []],
    ['云方部长到场,固原市与庆阳市在协议上签字。', [['固原市', '庆阳市']]],
  ],
  [
    'of documents that states sign those that name sides of their own',
    [
      '两国部长见证签署《木材互认备忘录》《固原市公安局与望川州警察局协作议定书》等文件。',
      [['固原市公安局', '望川州警察局']],
    ],
    ['两国部长见证签署《木材互认备忘录》《公安局协作议定书》等文件。', []],
  ],
  [
    'documents of the state',
    ['1951年5月,关于固原和平解放的《和平解放协议》在北京签字。', []],
    ['固原市和平医院与庆阳市签署协议。', [['固原市和平医院', '庆阳市']]],
  ],
  [
    'two provinces, and not the prefectures that were listed last',
    [
      '四川、青海两省会商。阿坝、甘孜来水偏少。两省水利厅届时签署协议。',
      [['四川省水利厅', '青海省水利厅']],
    ],
    [
      '四川、青海两省会商。阿坝、甘孜来水偏少。两州水利局届时签署协议。',
      [['阿坝藏族羌族自治州水利局', '甘孜藏族自治州水利局']],
    ],
  ],
  [
    'two villages whose heads put their fingers to it, and not what guests do with a stamp',
    [
      '固原市北坡村与庆阳市河湾村的两位村主任,在村民的注视下,为茶园项目摁下手印。',
      [['北坡村', '河湾村']],
    ],
    ['固原市北坡村与庆阳市河湾村的展馆里,游客为画册盖下纪念印章。', []],
  ],
  [
    'what there is already, with others who are counted',
    ['已有固原医院、庆阳医院等十家医院与北渡大学签约。', [['固原医院', '庆阳医院', '北渡大学']]],
    ['有限公司与固原市签约。', []],
  ],
])('%s', (_, [first, parties], [second, others]) => {
  test(first, () => {
    expect(partiesOf(read(first))).toEqual(parties);
  });

  test(second, () => {
    expect(partiesOf(read(second))).toEqual(others);
  });
});

describe('the names of those who sign', () => {
  test.each([
    [
      'with a sound that elsewhere is a preposition',
      '他毕业于利希大学。北渡大学与于利希大学签署协议。',
      '于利希大学',
    ],
    ['of a trade in Japan', '日本看护福祉士会与北渡大学签署协议。', '日本看护福祉士会'],
    [
      'with the number of an event',
      '全国云陌节组委会有了伙伴。\n第九届全国云陌节组委会与北渡大学签署协议。',
      '第九届全国云陌节组委会',
    ],
    [
      'of a prefecture, after the region that it lies in',
      '北渡大学与西藏那曲、阿里签署协议。',
      '阿里地区',
    ],
  ])('%s: %s', (_, text, name) => {
    expect(partiesOf(read(text)).flat()).toContain(name);
  });

  test('a firm that is called as a prefecture is', () => {
    expect(partiesOf(read('北渡大学与杭州市、阿里签署协议。'))).toEqual([
      ['北渡大学', '杭州市', '阿里'],
    ]);
  });
});

describe('what was agreed before', () => {
  test('beside what is signed now, of the same kind', () => {
    const reading = read(
      '固原市与庆阳市6日签署《建材互认协议》,连同双方先前达成的计量互认协议,形成了体系。',
    );
    expect(
      reading.agreements.map(({ status, parties }) => [status.value, namesOf(reading, parties)]),
    ).toEqual([
      ['SIGNED', ['固原市', '庆阳市']],
      ['MENTIONED', ['固原市', '庆阳市']],
    ]);
  });

  test.each(['而在更早的时候,', '早些时候,', '再早些年,'])('%s', (time) => {
    const { agreements } = read(`${time}固原市与庆阳市签署了协议。`);
    expect(agreements.map(({ status }) => status.value)).toEqual(['MENTIONED']);
  });
});

test('the day of something else is not that of what was done besides', () => {
  const dayOf = (text: string) =>
    read(text, '2034-09-13').agreements.map(({ signedOn }) => signedOn?.value ?? null);
  expect(dayOf('固原的平台昨天上线。固原还与庆阳市签订了协议。')).toEqual([null]);
  expect(dayOf('固原的平台昨天举行仪式。固原还与庆阳市签订了协议。')).toEqual(['2034-09-12']);
});

test('persons who come and go are what an exchange is about', () => {
  const typeOf = (text: string) => read(text).agreements.map(({ type }) => type?.value);
  expect(typeOf('固原市与庆阳市签署人员交流意向书。')).toEqual(['意向书']);
  expect(typeOf('固原市与庆阳市签署友好交流意向书。')).toEqual(['友好交流意向书']);
});
