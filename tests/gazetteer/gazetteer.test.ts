import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TABLES } from '../../src/gazetteer/gazetteer-files.ts';
import { loadGazetteer } from '../../src/gazetteer/load-gazetteer.ts';
import { parseTsv } from '../../src/gazetteer/parse-tsv.ts';

const FOLDER = join(import.meta.dirname, '../../seeds/gazetteer');
const gazetteer = loadGazetteer(FOLDER);
const only = (form: string) => {
  const entries = gazetteer.lookUp(form);
  expect(entries.map(({ name }) => name)).toHaveLength(1);
  return entries[0];
};

describe('divisions', () => {
  test.each([
    ['钱塘区', '330114'],
    ['临平区', '330113'],
    ['沙县区', '350405'],
    ['黔西市', '520581'],
    ['会理市', '513402'],
    ['白杨市', '659012'],
    ['米林市', '540481'],
    ['错那市', '540581'],
    ['和安县', '653229'],
    ['和康县', '653228'],
    ['资阳', '512000'],
    ['四川', '510000'],
    ['阿坝州', '513200'],
    ['浦东新区', '310115'],
  ])('%s is %s', (form, code) => {
    expect(only(form)?.code).toBe(code);
  });

  test.each([
    ['襄樊市', '襄阳市'],
    ['万县市', '万州区'],
    ['郫县', undefined],
    ['双流县', '双流区'],
    ['江干区', undefined],
  ])('the former name %s leads to %s', (form, name) => {
    expect(gazetteer.lookUp(form)[0]?.name).toBe(name);
  });

  test('a name that several divisions carry gives them all', () => {
    expect(gazetteer.lookUp('鼓楼区').map(({ code }) => code)).toEqual([
      '320106',
      '320302',
      '350102',
      '410204',
    ]);
  });

  test('lie in a prefecture, or in a province that has none', () => {
    const names = (form: string) => {
      const [entry] = gazetteer.lookUp(form);
      return entry ? gazetteer.ancestors(entry).map(({ name }) => name) : [];
    };
    expect(names('龙泉驿区')).toEqual(['成都市', '四川省']);
    expect(names('万州区')).toEqual(['重庆市']);
    expect(names('仙桃市')).toEqual(['湖北省']);
    expect(names('四川省')).toEqual([]);
  });
});

describe('zones and groups', () => {
  test('a zone has its host, and the usual short form', () => {
    const zone = only('成都经开区');
    expect(zone).toMatchObject({ name: '成都经济技术开发区', host: 'region:510112', code: null });
    expect(zone && gazetteer.ancestors(zone).map(({ name }) => name)).toEqual([
      '龙泉驿区',
      '成都市',
      '四川省',
    ]);
    expect(only('四川自贸区')?.name).toBe('中国(四川)自由贸易试验区');
  });

  test('zones that no list knows are left to the grammar', () => {
    for (const name of ['成都东部新区', '简州新城', '空港新城', '东部新区']) {
      expect(gazetteer.lookUp(name)).toEqual([]);
    }
  });

  test('a region is in the groups that list it or what it lies in', () => {
    const chengdu = only('成都市');
    const groups = chengdu ? gazetteer.groupsOf(chengdu).map(({ name }) => name) : [];
    expect(groups).toEqual(expect.arrayContaining(['成德眉资', '成渝地区双城经济圈', '泛珠三角']));
    expect(groups).not.toContain('京津冀');
  });
});

describe('scan', () => {
  test('takes the longest form at each place', () => {
    const text = '成都经开区与成都市、资阳';
    expect(gazetteer.scan(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '成都经开区',
      '成都市',
      '资阳',
    ]);
  });

  test.each(
    '合作 和平 朝阳 平安 新城 开发 东方 安定 民丰 长安 友好 富裕 共和 前进 红旗 城关 大通 向阳'.split(
      ' ',
    ),
  )('never takes the word %s for a county', (word) => {
    expect(gazetteer.scan(`双方${word}发展`)).toEqual([]);
  });

  test('finds nothing in nothing', () => {
    expect(gazetteer.scan('')).toEqual([]);
    expect(gazetteer.scan('成')).toEqual([]);
  });
});

describe('English names', () => {
  test.each([
    ['Tongchuan', '铜川市'],
    ["Lu'an City", '六安市'],
    ['Meitan County', '湄潭县'],
    ['Yueqing', '乐清市'],
    ['Korla', '库尔勒市'],
    ['Pudong New Area', '浦东新区'],
    ['Minhang district', '闵行区'],
    ['Huadu District', '花都区'],
    ['Mabian Yi Autonomous County', '马边彝族自治县'],
    ['Enshi Tujia and Miao autonomous prefecture', '恩施土家族苗族自治州'],
    ["Xiong'an New Area", '雄安新区'],
    ['Chengdu Hi-Tech Industrial Development Zone', '成都高新技术产业开发区'],
    ['Fujian Pilot Free Trade Zone', '中国(福建)自由贸易试验区'],
    ['Greater Bay Area', '粤港澳大湾区'],
  ])('%s is %s', (form, name) => {
    expect(gazetteer.lookUpEnglish(form)?.name).toBe(name);
  });

  test.each(['Chaoyang District', 'Mile', 'Chaoyang'])('%s may mean several or none', (form) => {
    expect(gazetteer.lookUpEnglish(form)?.name).not.toBe('朝阳区');
  });

  test('knows all that a shared name can mean', () => {
    const named = (form: string) => gazetteer.lookUpSharedEnglish(form).map(({ code }) => code);
    expect(named('Gulou District')).toEqual(['320106', '320302', '350102', '410204']);
    expect(named('Pingxiang')).toEqual(['451481']);
  });
});

describe('the lists', () => {
  const entries = [...new Set(formsOf().flatMap((form) => gazetteer.lookUp(form)))];

  function formsOf(): string[] {
    return TABLES.flatMap((table) => {
      const rows = parseTsv<'name'>(readFileSync(join(FOLDER, `${table}.tsv`), 'utf8'));
      return rows.map(({ name }) => name);
    });
  }

  test('hold what they should, each id once', () => {
    const count = (test: (kind: string) => boolean) =>
      entries.filter(({ kind, list }) => list !== 'places' && test(kind)).length;
    expect(count((kind) => kind === 'PROVINCE')).toBe(34);
    expect(count((kind) => kind === 'CITY')).toBe(333);
    expect(count((kind) => kind === 'DISTRICT' || kind === 'COUNTY')).toBeGreaterThan(2840);
    expect(count((kind) => kind === 'DEVELOPMENT_ZONE')).toBeGreaterThan(380);
    expect(count((kind) => kind === 'GROUP')).toBeGreaterThan(40);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test('name parents, hosts and members that exist', () => {
    const missing = entries.flatMap(({ parent, host, members }) =>
      [parent, host, ...members].filter((id) => id !== null && !gazetteer.get(id)),
    );
    expect(missing).toEqual([]);
  });
});
