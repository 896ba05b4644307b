import { describe, expect, test } from '@jest/globals';
import { evidenceIn, namesOf, read, SEED_TEXT } from './read-text.ts';

const reading = read(SEED_TEXT);
const [agreement] = reading.agreements;
if (!agreement) throw new TypeError('the seed article reports an agreement');
const regionNames = reading.regions.map(({ name }) => name);
const aliases = (name: string) =>
  reading.regions
    .find((region) => region.name === name)
    ?.forms.map(({ form }) => form)
    .filter((form) => form !== name);

describe('the article', () => {
  test('has its title, source, date and views', () => {
    const { title, source, publishedAt, views } = reading.document;
    expect([title?.value, source?.value, publishedAt?.value, views?.value]).toEqual([
      '9大方面协同合作 成都东部新区和成都经济技术开发区签署战略合作协议',
      '成都日报',
      '2020-05-25T15:13:00+08:00',
      601,
    ]);
  });

  test('gives nothing from navigation, link lists and captions', () => {
    const { zones, raw } = reading.document;
    const outside = zones.filter(({ kind }) => !['title', 'body', 'meta'].includes(kind));
    expect(outside.length).toBeGreaterThan(1);
    for (const { start, end, quote } of evidenceIn({ ...reading, document: null })) {
      const zone = outside.find((one) => one.start < end && start < one.end);
      expect([quote, zone]).toEqual([quote, undefined]);
    }
    const names = [...regionNames, ...reading.institutions.map(({ name }) => name)];
    expect(raw).toContain('国家发展和改革委员会');
    for (const name of ['国家发展和改革委员会', '教育部', '内蒙古自治区', '中国新闻网']) {
      expect(names).not.toContain(name);
    }
  });
});

describe('the agreement', () => {
  test('is one, signed on the day of publication', () => {
    expect(reading.agreements).toHaveLength(1);
    expect(agreement).toMatchObject({
      type: { value: '战略合作协议' },
      kind: 'STRATEGIC',
      status: { value: 'SIGNED' },
      signedOn: { value: '2020-05-25', basis: 'PUBLICATION_DATE', evidence: [{ quote: '刚刚' }] },
    });
  });

  test('has two parties with the forms that the text gives them', () => {
    expect(namesOf(reading, agreement.parties)).toEqual(['成都东部新区', '成都经济技术开发区']);
    expect(aliases('成都东部新区')).toEqual(['东部新区']);
    expect(aliases('成都经济技术开发区')).toEqual(['成都经开区', '成都经开区(龙泉驿区)']);
  });

  test('tells a zone from the district on the same ground', () => {
    const zone = reading.regions.find(({ name }) => name === '成都经济技术开发区');
    expect(namesOf(reading, zone?.coLocatedWith ?? [])).toEqual(['龙泉驿区']);
    expect(reading.regions.find(({ name }) => name === '龙泉驿区')?.code).toBe('510112');
  });

  test('comes with one symposium of the same two', () => {
    expect(reading.events).toHaveLength(1);
    expect(reading.events[0]).toMatchObject({
      kind: 'SYMPOSIUM',
      name: { value: '成都东部新区—成都经开区区域合作座谈会' },
      heldOn: { value: '2020-05-25' },
    });
    expect(namesOf(reading, reading.events[0]?.parties ?? [])).toEqual([
      '成都东部新区',
      '成都经济技术开发区',
    ]);
  });
});

describe('the clauses', () => {
  test('are nine in order, with their headings and areas', () => {
    expect(
      agreement.clauses.map(({ number, heading, areas }) => [number, heading, areas[0]?.code]),
    ).toEqual([
      [1, '协同建设“两城”共荣的公园城市示范区', 'park-city'],
      [2, '协同建设“两核”共兴的现代产业新高地', 'industry'],
      [3, '协同推进一体化交通网络建设', 'transport'],
      [4, '协同建设西部开放合作新高地', 'opening-up'],
      [5, '协同推进国际一流的营商环境建设', 'business-environment'],
      [6, '协同推进招商引资活动', 'investment'],
      [7, '协同举办重大体育赛事', 'sports-culture'],
      [8, '协同推进干部人才交流', 'talent'],
      [9, '健全协同发展工作机制', 'mechanism'],
    ]);
    expect(agreement.areas.map(({ code }) => code)).toEqual(
      agreement.clauses.map(({ areas }) => areas[0]?.code),
    );
  });

  test('are as many as the text claims', () => {
    expect(agreement.claimedClauses?.value).toBe(9);
    expect(reading.diagnostics).toEqual([]);
  });

  test('of a copy with one cut out are fewer than claimed, and that is said', () => {
    const cut = SEED_TEXT.replace(/ *五、[^\n]+\n/u, '');
    expect(cut.length).toBeLessThan(SEED_TEXT.length);
    const rules = read(cut).diagnostics.map(({ rule }) => rule);
    expect(rules).toContain('segment.claimed-count');
    expect(rules).toContain('segment.gap');
  });

  test('hold at least 55 undertakings, with verb, object and modality', () => {
    const commitments = agreement.clauses.flatMap((clause) => clause.commitments);
    expect(commitments.length).toBeGreaterThanOrEqual(55);
    expect(commitments).toContainEqual(
      expect.objectContaining({
        verb: '打造',
        object: '半小时交通圈',
        modality: 'ESTABLISH',
        quantity: '半小时交通圈',
      }),
    );
    expect(commitments).toContainEqual(
      expect.objectContaining({
        verb: '争取',
        object: '启动地铁13号线二、三期规划建设',
        modality: 'EXPLORE',
      }),
    );
  });
});

describe('names', () => {
  test.each([
    ['中法生态园', 2],
    ['天府奥体公园', 2],
    ['东安湖体育中心', 7],
    ['龙泉山城市森林公园', 7],
    ['地铁13号线二期', 3],
    ['地铁13号线三期', 3],
    ['成龙简快速通道', 3],
    ['成洛简快速通道', 3],
  ])('the project %s stands in clause %i', (name, number) => {
    expect(namesOf(reading, agreement.projects)).toContain(name);
    const clause = agreement.clauses.find((one) => one.number === number);
    expect(namesOf(reading, clause?.projects ?? [])).toContain(name);
  });

  test('zones are found by their grammar', () => {
    expect(regionNames).toEqual(expect.arrayContaining(['空港新城', '简州新城']));
  });

  test('joint bodies are set up', () => {
    expect(namesOf(reading, agreement.mechanisms)).toEqual([
      '东部新区—成都经开区高质量协同发展领导小组',
      '联席会议',
    ]);
  });

  test('who is mentioned does not sign', () => {
    expect(namesOf(reading, agreement.mentions)).toEqual(
      expect.arrayContaining([
        '资阳市',
        '宜宾市',
        '泛长三角',
        '粤港澳大湾区',
        '成渝地区双城经济圈',
        '成德眉资',
      ]),
    );
    expect(aliases('资阳市')).toEqual(['资阳']);
    expect(aliases('宜宾市')).toEqual(['宜宾']);
  });

  test('slogans and goals are no entities', () => {
    const all = [...reading.regions, ...reading.institutions, ...reading.projects].map(
      ({ name }) => name,
    );
    for (const slogan of ['两城', '一山连两翼', '三城三都', '一网通办', '公园城市', '示范区']) {
      expect(all.filter((name) => name.includes(slogan))).toEqual([]);
    }
  });
});

test('every piece of evidence is its words in the raw text, stray spaces included', () => {
  const { raw } = reading.document;
  const evidence = evidenceIn({ ...reading, document: null });
  expect(evidence.length).toBeGreaterThan(300);
  for (const { start, end, quote } of evidence) expect(raw.slice(start, end)).toBe(quote);
  const quotes = new Set(evidence.map(({ quote }) => quote));
  expect(quotes).toContain('地铁13 号线二');
});
