import { describe, expect, test } from '@jest/globals';
import { namesOf, read } from './read-text.ts';

/** The parties of each agreement, and whether it is news. */
const toldIn = (text: string) => {
  const reading = read(text, '2041-06-15');
  return reading.agreements
    .map(
      ({ parties, status }) => `${namesOf(reading, parties).toSorted().join('+')}:${status.value}`,
    )
    .toSorted();
};
const signed = (...groups: readonly (readonly string[])[]) =>
  groups.map((parties) => `${parties.toSorted().join('+')}:SIGNED`).toSorted();

const [A, B, U] = ['固原市', '庆阳市', '北渡大学'];

describe('agreements that are counted and told one by one', () => {
  test.each([
    [
      'by titles',
      '固原市签署两份文件:其一为与庆阳市签订的《旅游合作协议》,其二为与北渡大学签订的《人才培养协议》。',
      [
        [A, B],
        [A, U],
      ],
    ],
    [
      'as points of their own',
      '固原市签署两份文件:一是与庆阳市签订的《旅游合作协议》;二是与北渡大学签订的《人才培养协议》。',
      [
        [A, B],
        [A, U],
      ],
    ],
    [
      'by partners alone',
      '会上,固原市签署三份协议,其一与庆阳市,其二与平凉市,其三与北渡大学。',
      [
        [A, B],
        [A, '平凉市'],
        [A, U],
      ],
    ],
    [
      'with the other side behind each',
      '固原市签署两份文件:其一为《旅游合作协议》,对方是庆阳市;其二为《人才培养协议》,对方是北渡大学。',
      [
        [A, B],
        [A, U],
      ],
    ],
    [
      'of the same two',
      '固原市与庆阳市在平凉签署两份协议:一份是《旅游合作协议》,一份是《人才合作协议》。',
      [
        [A, B],
        [A, B],
      ],
    ],
    [
      'of a library',
      '固原市图书馆当天签署两项协议,第一项是与庆阳市图书馆签署的《互借协议》,第二项是与北渡大学签署的《古籍保护协议》。',
      [
        ['固原市图书馆', '庆阳市图书馆'],
        ['固原市图书馆', U],
      ],
    ],
  ])('%s', (_, text, groups) => {
    expect(toldIn(text)).toEqual(signed(...groups));
  });

  test('but not what the agreements are for', () => {
    expect(toldIn('固原市签署两份协议:一是为北渡大学解难,二是修路。')).toEqual(signed([A]));
  });
});

describe('departments of a list of places', () => {
  const pairs = (...fields: readonly string[]) =>
    signed(...fields.map((field) => [`${A}${field}`, `${B}${field}`]));
  test.each([
    ['固原市与庆阳市座谈。会上,两市教育、卫健部门分别签署合作协议。', ['教育部门', '卫健部门']],
    ['固原、庆阳两市教育、卫健部门分别签署协议。', ['教育部门', '卫健部门']],
    ['固原市与庆阳市座谈。两市公安局、交通局分别签署协议。', ['公安局', '交通局']],
    ['固原市和庆阳市的教育局、卫健委分别签署合作备忘录。', ['教育局', '卫健委']],
  ])('sign field by field: %s', (text, fields) => {
    expect(toldIn(text)).toEqual(pairs(...fields));
  });

  test('nobody signs of places that are not told', () => {
    expect(toldIn('两市教育、卫健部门分别签署协议。')).toEqual([]);
  });

  test('each list has its own', () => {
    const text =
      '青岛市和成都市的教育局签署合作协议。固原市和庆阳市的教育局、卫健委分别签署合作备忘录。';
    expect(toldIn(text)).toEqual(
      signed(
        ['青岛市教育局', '成都市教育局'],
        [`${A}教育局`, `${B}教育局`],
        [`${A}卫健委`, `${B}卫健委`],
      ),
    );
  });
});

describe('who receives whom and signs', () => {
  test.each([
    ['故宫博物院院长赵某会见固原市市长钱某并签署展览合作协议。', ['故宫博物院', A]],
    ['北渡大学校长赵某会见固原市委书记钱某一行,签署校地合作协议。', [U, A]],
    ['国家大剧院院长赵某会见固原大剧院总经理钱某,共同签署合作协议。', ['国家大剧院', '固原大剧院']],
    [
      '固原市博物馆馆长赵某到访庆阳市博物馆,两地博物馆签署合作协议。',
      ['固原市博物馆', '庆阳市博物馆'],
    ],
  ])('%s', (text, parties) => {
    expect(toldIn(text)).toEqual(signed(parties));
  });

  test('a country is not who a museum of it is', () => {
    const text = '固原市博物馆馆长赵某会见来访的法国卢浮宫馆长,两馆签署备忘录。';
    expect(toldIn(text).join()).not.toContain('法国');
  });

  test('国家博物馆 of another country is its own', () => {
    const text = '哈萨克斯坦国家博物馆与固原市博物馆签署合作协议。';
    expect(toldIn(text)).toEqual(signed(['哈萨克斯坦国家博物馆', '固原市博物馆']));
  });
});

describe('those who are a pair have an agreement by which they do something', () => {
  test.each([
    '固原市第一中学和庆阳市第一中学结对三年了。根据结对协议,每学期有十名教师过去支教。',
    '固原市第一中学与庆阳市第一中学结对帮扶。按照结对共建协议,两校互派教师。',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([`固原市第一中学+庆阳市第一中学:MENTIONED`]);
  });

  test.each([
    '老党员与困难户结对。根据结对协议,每月上门一次。',
    '固原市与庆阳市的干部开会。根据结对协议,每月上门一次。',
  ])('no agreement: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('counties by their heads alone', () => {
  test('sign as a list', () => {
    expect(toldIn('昨天,榆树、五常签署黑土保护协议。')).toEqual(signed(['榆树市', '五常市']));
  });

  test('but not beside another word', () => {
    expect(toldIn('昨天,榆树、槐树签署协议。')).toEqual([]);
  });
});
