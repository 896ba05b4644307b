import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

/** Parties, type, status and day of each agreement of a text that is published on a Wednesday. */
const toldIn = (text: string) => {
  const reading = read(text, '2034-09-13');
  const parties = partiesOf(reading);
  return reading.agreements.map(({ type, status, signedOn }, i) => ({
    parties: parties[i],
    type: type?.value ?? null,
    status: status.value,
    signedOn: signedOn?.value ?? null,
  }));
};
const news = (parties: string[], type: string | null) => ({
  parties,
  type,
  status: 'SIGNED',
  signedOn: '2034-09-12',
});

describe('those who settle on an agreement have made it', () => {
  test.each([
    '谈妥',
    '商妥',
    '议妥',
    '谈定',
    '说定',
    '商定了',
    '敲下',
    '定下',
    '落定',
    '写下一纸',
    '续上',
  ])('%s', (verb) =>
    expect(toldIn(`9月12日,宜昌市与荆州市在武汉${verb}旅游合作协议。`)).toEqual([
      news(['宜昌市', '荆州市'], '旅游合作协议'.slice(2)),
    ]),
  );

  test.each([
    ['宜昌市将依托与荆州大学刚刚签下的校地合作协议,引进博士。', ['宜昌市', '荆州大学']],
    ['宜昌市与荆州市合作协议昨日尘埃落定。', ['宜昌市', '荆州市']],
  ])('%s', (text, parties) => expect(partiesOf(read(text))).toEqual([parties]));

  test('those who come together to do so', () => {
    const text = '9月12日,宜昌和湖南的常德、岳阳3市坐到一起,商定了旅游协议:门票互认。';
    expect(toldIn(text)).toEqual([news(['宜昌市', '常德市', '岳阳市'], '旅游协议')]);
  });

  test('a body that is known by its place alone', () => {
    const text = '9月12日,江博江汉文物保护中心也与荆州市签了展览备忘录。';
    expect(partiesOf(read(text))).toEqual([['江博江汉文物保护中心', '荆州市']]);
  });

  test.each([
    '宜昌市与荆州市商定尽快签署合作协议。',
    '宜昌市与荆州市商定落实合作协议。',
    '宜昌市与荆州市商定了合作协议的期限。',
    '宜昌市与荆州市按商定的协议互派干部。',
    '宜昌市与荆州市确定下一份协议的日期。',
    '宜昌市与荆州市定下了修改协议的时间表。',
  ])('what is still to be done, or only spoken of, is none: %s', (text) =>
    expect(toldIn(text)).toEqual([]),
  );
});

describe('what those have signed of whom it is first told that they did', () => {
  const [a, b] = ['宜昌市', '荆州市'];
  test.each([
    ['握手签约,订立新一轮战略合作协议。', '战略合作协议'],
    ['签字画押,订下校地共建协议。', '校地共建协议'],
    ['续了约,第四轮对口支援协议就此落定。', '对口支援协议'],
    ['签约,新的合作框架协议为期五年。', '合作框架协议'],
    ['握手言约,战略合作协议正式生效。', '战略合作协议'],
    ['结成合作伙伴并订立战略合作协议。', '战略合作协议'],
    ['订约,互派干部。', null],
    ['签约,协议约定互派干部。', null],
    ['签约,上一轮合作协议为期五年。', null],
  ])('%s', (words, type) =>
    expect(toldIn(`9月12日,宜昌市与荆州市${words}`)).toEqual([news([a, b], type)]),
  );

  test('one with others is another', () => {
    const text = '9月12日,宜昌市与荆州市签约,与北渡大学签署校地合作协议。';
    expect(partiesOf(read(text))).toHaveLength(2);
  });

  test('whom they become', () => {
    const [one] = read('宜昌市与德国汉堡市缔约结好,成为友好城市。').agreements;
    expect(one?.kind).toBe('SISTER_CITY');
  });
});

describe('who signs', () => {
  test('two and two, each with one', () =>
    expect(partiesOf(read('宜昌市与荆州市分别同成都市、重庆市签约。'))).toEqual([
      ['宜昌市', '成都市'],
      ['荆州市', '重庆市'],
    ]));

  test('one with each of two', () =>
    expect(partiesOf(read('宜昌市分别与成都市、重庆市签约。'))).toEqual([
      ['宜昌市', '成都市'],
      ['宜昌市', '重庆市'],
    ]));

  test('this firm, and not the place it came to', () => {
    const text =
      '鸿拓公司做的是种子。来荆州市之前大约四个月,这家公司刚同宜昌市人民医院签过一纸协议。';
    expect(partiesOf(read(text))).toEqual([['鸿拓公司', '宜昌市人民医院']]);
  });

  test('the departments of the places that the second title names', () => {
    const text =
      '宜昌、荆州两地教育部门签署《合作办学协议》和《宜昌—荆州优质教育资源合作框架协议》。';
    expect(partiesOf(read(text))).toEqual([
      ['宜昌市教育部门', '荆州市教育部门'],
      ['宜昌市教育部门', '荆州市教育部门'],
    ]);
  });

  test('others whom the second title names', () => {
    const text = '宜昌市教育局与荆州市教育局签署《合作办学协议》和《成都市与重庆市合作框架协议》。';
    expect(partiesOf(read(text))[1]).toEqual(['成都市', '重庆市']);
  });

  test('a faculty of two fields', () => {
    const text = '农学与生物科技学院与荆州市签了一份备忘录。';
    expect(partiesOf(read(text))).toEqual([['农学与生物科技学院', '荆州市']]);
  });

  test('the whole province, of which the text tells', () => {
    const text =
      '五年里,湖北新开班列11条;全省累计同14个国家的47个州议定农业合作协议86份,新结国际友好城市21对。';
    expect(partiesOf(read(text))).toEqual([['湖北省'], ['湖北省']]);
  });

  test('a museum that is told with the day', () => {
    const text = '宜昌博物馆12日和荆州博物馆签好了藏品互借协议。';
    expect(partiesOf(read(text))).toEqual([['宜昌博物馆', '荆州博物馆']]);
  });

  test.each(['县里同沿湖各村签了责任状。', '挂牌之前,管委会与荆州大学签了一份协议。'])(
    'a kind of body is no name: %s',
    (text) => {
      const names = partiesOf(read(text)).flat();
      expect(names.filter((name) => /各村|^管委会$/u.test(name))).toEqual([]);
    },
  );
});

describe('what was before', () => {
  test.each([
    '转机出现在去年秋天。宜昌、荆州2市坐到一起,签署合作协议。',
    '故事要从去年说起。宜昌市与荆州市签署合作协议。',
    '日子倒回2033年。宜昌市与荆州市签署合作协议。',
    '时间回到2033年。宜昌市与荆州市签署合作协议。',
    '那是2033年秋天。大家都在等。宜昌市与荆州市签署合作协议。',
  ])('a sentence gives the time to the next: %s', (text) =>
    expect(toldIn(text)).toEqual([
      { parties: ['宜昌市', '荆州市'], type: '合作协议', status: 'MENTIONED', signedOn: '2033' },
    ]),
  );

  test('what somebody tells of then is not that time', () => {
    const text = '项目始于去年秋天的一次座谈。9月12日,宜昌市与荆州市签署合作协议。';
    expect(toldIn(text)).toEqual([news(['宜昌市', '荆州市'], '合作协议')]);
  });

  test('up to a day so many', () =>
    expect(toldIn('到本月12日,宜昌市已同28家央企签署战略合作协议。')).toEqual([
      { parties: ['宜昌市'], type: '战略合作协议', status: 'MENTIONED', signedOn: null },
    ]));

  const FEATURE = `江边的种子\n\n${'田里的人都在忙。'.repeat(9)}`;
  test('a day of last month, far below a headline of something else', () =>
    expect(
      toldIn(`${FEATURE}上月18日,宜昌市与荆州市签署合作协议。`).map(({ status }) => status),
    ).toEqual(['MENTIONED']));

  test('a day of last month below a second line that tells of it', () => {
    const text = FEATURE.replace('\n', '\n——宜昌荆州山海协作纪事\n');
    expect(
      toldIn(`${text}上月18日,宜昌市与荆州市签署合作协议。`).map(({ status }) => status),
    ).toEqual(['SIGNED']);
  });

  test('a day of last week there', () =>
    expect(
      toldIn(`${FEATURE}9月8日,宜昌市与荆州市签署合作协议。`).map(({ status }) => status),
    ).toEqual(['SIGNED']));
});
