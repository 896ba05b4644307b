import { describe, expect, test } from '@jest/globals';
import { namesOf, read } from './read-text.ts';

type Told = readonly [string, string, readonly string[]];

/** The parties of each agreement, and whether it is news. */
const toldIn = (text: string) => {
  const reading = read(text, '2041-06-15');
  return reading.agreements.map(
    ({ parties, status }) => `${namesOf(reading, parties).toSorted().join('+')}:${status.value}`,
  );
};

const [A, B, U] = ['固原市', '庆阳市', '北渡大学'];
const told = (parties: readonly string[], status: string) => [
  `${parties.toSorted().join('+')}:${status}`,
];

const renewed: readonly Told[] = [
  ['by how long', '昨天,固原市与庆阳市的旅游合作协议续签了三年。', [A, B]],
  ['after a comma', '固原市与庆阳市的医保互认协议,这回又续了五年。', [A, B]],
  ['until when', '固原市与庆阳市的供水协议续签至2050年。', [A, B]],
  ['after 将', '固原市与庆阳市将供水协议延至2045年底。', [A, B]],
  ['that has been signed', '固原市与庆阳市签署的对口协作协议续期三年。', [A, B]],
  ['at its end, who first', '固原市与北渡大学的共建协议今年到期,双方续了三年。', [A, U]],
  ['at its end, who last', '供水协议期满后,固原市与庆阳市再续十年。', [A, B]],
  [
    'of museums',
    '固原市图书馆和庆阳市图书馆的互借协议,这回又续了五年。',
    ['固原市图书馆', '庆阳市图书馆'],
  ],
];

describe('an agreement is made longer', () => {
  test.each(renewed)('%s', (_, text, parties) => {
    expect(toldIn(text)).toEqual(told(parties, 'SIGNED'));
  });

  test.each([
    ['of persons', '合同到期后,李师傅与物业公司续了三年。'],
    ['of a lease', '租赁协议到期后,固原市的商户与鸿拓公司续了三年。'],
    ['of a loan of books', '固原市图书馆的借书期限续了三年。'],
  ])('no agreement: %s', (_, text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

const written: readonly Told[] = [
  ['by those before', '固原市与庆阳市把河道共管写进了护水协议。', [A, B]],
  ['after 将', '固原市和庆阳市将人才互派写入两市合作框架协议。', [A, B]],
  ['in a title', '固原市与庆阳市把联合巡河写进《清水河共治协议》。', [A, B]],
  ['of those after', '互派教师被写进固原市与庆阳市教育合作备忘录。', [A, B]],
  [
    'of bodies after',
    '每年互派十名医生,已写入固原市人民医院与庆阳市人民医院的帮扶协议。',
    ['固原市人民医院', '庆阳市人民医院'],
  ],
];

describe('something is written into an agreement', () => {
  test.each(written)('%s', (_, text, parties) => {
    expect(toldIn(text)).toEqual(told(parties, 'MENTIONED'));
  });

  test.each([
    ['what one writes alone', '固原市把垃圾分类写进村规民约。'],
    ['what they would like', '固原市与庆阳市提出把环保写入合作协议。'],
  ])('no agreement: %s', (_, text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('a text is in force once they have signed it', () => {
  test.each([
    '《清水河共治协议》经固原市、庆阳市签署后正式生效。',
    '该协议经固原市、庆阳市签署后生效,有效期三年。',
    '备忘录经固原市和庆阳市签署,即行生效。',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual(told([A, B], 'SIGNED'));
  });

  test('but not what both have still to sign', () => {
    expect(toldIn('固原市与庆阳市座谈。协议须经双方签署后生效。')).toEqual([]);
  });
});

const followed: readonly Told[] = [
  ['得益于闽宁两省区签订的协作协议,菌菇棚多了三倍。', 'by a row', ['福建省', '宁夏回族自治区']],
  ['根据皖浙两省达成的补偿协议,上游每年得到两亿元。', 'by a row', ['安徽省', '浙江省']],
  ['凭借苏青两省签订的结对协议,学校添了新教室。', 'by a row', ['江苏省', '青海省']],
  [
    '随着粤桂两省区劳务协议落地,务工专列开到了百色。',
    'by a row right before it',
    ['广东省', '广西壮族自治区'],
  ],
];

describe('what follows from the agreement of a row of provinces', () => {
  test.each(followed)('%s', (text, _, parties) => {
    expect(toldIn(text)).toEqual(told(parties, 'MENTIONED'));
  });

  test('but not from how they work together', () => {
    expect(toldIn('依托闽宁两省区的协作机制,干部互派。')).toEqual([]);
  });
});

const NORTHEAST = ['辽宁省', '吉林省', '黑龙江省', '内蒙古自治区'];
const OF_GUYUAN = ['原州区', '西吉县', '隆德县', '泾源县', '彭阳县'];
const counted: readonly Told[] = [
  ['provinces of a quarter', '昨天,东北三省一区签署旅游合作协议。', NORTHEAST],
  [
    'departments of them',
    '东北三省一区文旅厅在长春签署战略合作协议。',
    NORTHEAST.map((place) => `${place}文旅厅`),
  ],
  ['divisions of a city', '固原市五县区签署水源互济协议。', OF_GUYUAN],
  ['divisions beside another city', '固原市五县区与庆阳市签署护林协议。', [...OF_GUYUAN, B]],
];

describe('those who sign stand in a number', () => {
  test.each(counted)('%s', (_, text, parties) => {
    expect(toldIn(text)).toEqual(told(parties, 'SIGNED'));
  });

  test('some divisions are not the city', () => {
    expect(toldIn('固原市三县区与庆阳市签署护林协议。')).toEqual(told([B], 'SIGNED'));
  });

  test('山东三省 counts a list', () => {
    expect(toldIn('江苏、安徽、山东三省签署协议。')).toEqual(
      told(['江苏省', '安徽省', '山东省'], 'SIGNED'),
    );
  });

  test.each(['沿线三省一市签署协议。', '东北三省一区天气转凉。'])('no agreement: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});
