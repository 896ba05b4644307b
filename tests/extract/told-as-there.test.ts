import { describe, expect, test } from '@jest/globals';
import { namesOf, partiesOf, read } from './read-text.ts';

/** What a text of a Thursday tells of each agreement: its status, when it was signed, and who did. */
function toldIn(text: string) {
  const reading = read(text, '2034-09-14');
  return reading.agreements.map(({ status, signedOn, parties }) => [
    status.value,
    signedOn?.value ?? null,
    namesOf(reading, parties),
  ]);
}

describe('cities that have become friends', () => {
  test.each([
    '2028年,固原市和望川市结了友城。',
    '2028年,固原市和望川市攀上友城。',
    '2028年,固原市跟望川市成了友好城市。',
    '2028年,固原市同望川市认了姐妹城市。',
    '2028年,固原市与望川市建立起友城关系。',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([['MENTIONED', '2028', ['固原市', '望川市']]]);
  });

  test('by a name that no list knows', () => {
    expect(partiesOf(read('固原市跟巴达约莫市成了友好城市。'))).toEqual([['固原市', '巴达约莫市']]);
  });

  test.each([
    ['what friends have built', '固原市与望川市建成友城公园。'],
    ['what is only hoped for', '希望固原市与望川市结为友城。'],
    ['one without the other', '固原市结了友城,来往不断。'],
  ])('not %s', (_, text) => {
    expect(read(text).agreements).toEqual([]);
  });
});

describe('an agreement that two have made', () => {
  test.each([
    '固原市同中卫市立了护水协议。',
    '固原市同中卫市定下护水协议。',
    '固原市跟中卫市把护水协议签好了。',
    '固原市跟中卫市把约签了,水管年内铺通。',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([['SIGNED', null, ['固原市', '中卫市']]]);
  });

  test.each([
    ['what they have set up', '固原市与中卫市成立了协议审查小组。'],
    ['what they have laid a basis for', '固原市与中卫市为签协议奠定了基础。'],
    ['what they have yet to make', '固原市与中卫市商定了协议的起草办法。'],
  ])('not %s', (_, text) => {
    expect(read(text).agreements).toEqual([]);
  });

  test('is there since a year', () => {
    const text = '2031年起,固原、中卫两地的检察院订有护水协作协议,每季会商。';
    expect(toldIn(text)).toEqual([['MENTIONED', '2031', ['固原市检察院', '中卫市检察院']]]);
  });

  test('is old where the years since then are counted', () => {
    const told = (text: string) => toldIn(text).map(([status]) => status);
    expect(told('固原市与中卫市达成护水协议,六年里建起八座水厂。')).toEqual(['MENTIONED']);
    expect(told('固原市与中卫市达成护水协议,六年里将建八座水厂。')).toEqual(['SIGNED']);
    expect(told('日前,固原市与中卫市达成护水协议,六年里建八座水厂。')).toEqual(['SIGNED']);
  });
});

describe('a body by what it is', () => {
  test.each([
    ['北渡大学校庆举行。会上,校方与固原市交换了共建协议文本。', ['北渡大学', '固原市']],
    ['固原市人民医院扩建。来宾看着院方跟中卫市签署帮扶协议。', ['固原市人民医院', '中卫市']],
  ])('%s', (text, parties) => {
    expect(partiesOf(read(text))).toEqual([parties]);
  });

  test('does not sign where it only speaks', () => {
    const text = '北渡大学扩建。校方说,固原市与中卫市签署帮扶协议。';
    expect(partiesOf(read(text))).toEqual([['固原市', '中卫市']]);
  });
});

test('a headline may end with what is signed', () => {
  const text = '固原市、中卫市会签黄河滩区保护意见\n昨天,黄河滩区迎来候鸟。';
  expect(partiesOf(read(text))).toEqual([['固原市', '中卫市']]);
});

test('an arrangement beside another title is one more', () => {
  const text =
    '会上签署了《固原市与中卫市护水备忘录》《固原市与吴忠市关于互认检测结果的安排》等文件。';
  expect(partiesOf(read(text))).toEqual([
    ['固原市', '中卫市'],
    ['固原市', '吴忠市'],
  ]);
});

test('somebody from abroad whose office is told signs for no body of that name', () => {
  const text =
    '海关总署署长赵某与云国海关委员会主席阿米尔·洛维帕举行会谈。会后,赵某和洛维帕签署会议纪要。';
  expect(read(text).agreements).toEqual([]);
});
