import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import { matchesIn } from '../../model/matches-in.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import { literalSign } from '../literals.ts';
import type { Mention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';

export const memberByCharacter: Rule = {
  id: 'region.member-by-character',
  because: 'provinces in a row by their one-character names, where they act one by one',
  certainty: 'likely',
  examples: ['【川】渝两地签署合作协议', '川渝合作不断加强'],
};

export const memberOfRow: Rule = {
  id: 'region.member-of-row',
  because: 'news calls neighbours and partners by a row of their one-character names',
  certainty: 'likely',
  examples: [
    '推进【苏】皖交界地区合作',
    '探索【沪】、苏、浙、皖城市结对',
    '乘坐川渝高铁',
    '(港澳台)记者走访企业',
  ],
};

export const countedDivision: Rule = {
  id: 'region.counted-division',
  because:
    'so many divisions as a city or a quarter of the country has, where they act, are all of them',
  certainty: 'likely',
  examples: [
    '固原市【五县区】签署护林协议',
    '【东北三省一区】签署旅游合作协议',
    '固原市三县区签署护林协议',
    '东北三省一区天气转凉',
  ],
};

/** The one-character names of provinces, and of the city that stands beside them. */
const PROVINCES: Readonly<Record<string, string>> = {
  京: '北京市',
  津: '天津市',
  冀: '河北省',
  晋: '山西省',
  蒙: '内蒙古自治区',
  辽: '辽宁省',
  吉: '吉林省',
  黑: '黑龙江省',
  沪: '上海市',
  江: '江苏省',
  苏: '江苏省',
  浙: '浙江省',
  皖: '安徽省',
  闽: '福建省',
  赣: '江西省',
  鲁: '山东省',
  豫: '河南省',
  鄂: '湖北省',
  湘: '湖南省',
  粤: '广东省',
  桂: '广西壮族自治区',
  琼: '海南省',
  渝: '重庆市',
  川: '四川省',
  蜀: '四川省',
  黔: '贵州省',
  滇: '云南省',
  藏: '西藏自治区',
  陕: '陕西省',
  秦: '陕西省',
  甘: '甘肃省',
  陇: '甘肃省',
  云: '云南省',
  贵: '贵州省',
  青: '青海省',
  宁: '宁夏回族自治区',
  疆: '新疆维吾尔自治区',
  港: '香港特别行政区',
  澳: '澳门特别行政区',
  台: '台湾省',
  深: '深圳市',
  新: '新疆维吾尔自治区',
};
/** 新 begins too many words to open a row. */
const CHARACTERS = Object.keys(PROVINCES)
  .filter((one) => one !== '新')
  .join('');
const NUMBERS = '两双三四五六七八九';
/** A row that is counted (川渝两地), that meets (沪港合作会议), that signs (浙皖签署), or whose departments do. */
const ACTING = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|[由与和同经让及自是于据照托借靠着])(?<row>(?!辽宁)(?:江(?=浙))?[${CHARACTERS.replace('江', '')}][${CHARACTERS.replace('江', '')}新]{0,8})(?<=[${CHARACTERS}][${CHARACTERS}新])(?=[”"]?(?:(?<count>[${NUMBERS}])(?<level>地|方|省市|省区市|省区|省|市)|(?:东西部|对口|扶贫|经贸|战略)*(?:合作|协作)(?:联席)?(?:会议|座谈会|工作座谈会)|[一两三四五][省市区][一两三四五][省市区]|等地|(?:今天|昨天|日前|近日|正在)?(?:正式|共同|联合)?(?:签署|签订|签约)|(?:人社|药监|林草|林业|公安|教育|环保|交通|文旅|卫生|市场监管|税务|法院|检察院)))`,
  'gu',
);
/** The rows that news uses for neighbours and for partners. */
const USUAL = (
  '江浙沪皖 江浙沪 江浙 云贵川渝 沪苏浙皖 苏浙皖 沪苏浙 云贵川 川渝黔 川滇黔 港澳台 深港澳台 粤闽台 沪苏浙皖鲁 湘鄂赣 鄂湘赣 陕甘宁青新 陕甘宁青 甘青宁 甘青新 陕甘宁 滇黔桂 晋陕豫 晋陕蒙 黑吉辽 苏鲁豫皖 ' +
  '川渝 川黔 川滇 川陕 川甘 渝黔 渝湘 鄂渝 渝鄂 京津 津冀 京冀 京蒙 粤桂 粤黔 粤港澳 粤港 粤澳 深港 港澳 湘赣 湘鄂 湘粤 粤湘 粤赣 ' +
  '闽赣 闽粤 浙闽 浙皖 浙皖赣 浙赣 沪滇 沪浙 沪苏 沪皖 苏浙 苏皖 苏鲁 苏陕 浙川 鲁甘 鲁渝 鲁豫 豫皖 豫鄂 晋陕 晋冀 蒙晋 蒙冀 ' +
  '滇黔 滇桂 桂黔 黔桂 湘黔 湘桂 甘青 甘宁 闽宁 津甘 粤琼 琼粤'
).split(' ');
/** What makes of a row a railway, an armed border region or a firm, and of 粤港澳 its bay. */
const OTHER =
  '(?:高速|高铁|铁路|公路|高原|线|大桥|运河|股份|集团|银行|边区|革命|城际|客专|大通道|镇|湾|大湾区|办(?![学公事理好])|事务|工委|中联办)';
/** Not in brackets alone: (港澳台) is a desk of the paper. */
const ROW = new RegExp(
  `(?<!\\()(?:${USUAL.toSorted((a, b) => b.length - a.length).join('|')})(?!${OTHER}|[${NUMBERS}]市(?!场))`,
  'gu',
);
/** 沪、苏、浙、皖: three at least, for 京、津 may be any characters. */
const APART = new RegExp(`[${CHARACTERS}](?:、[${CHARACTERS}](?![省市])){2,9}(?!、)`, 'gu');

/** Most text has none of these, and a look costs less than the patterns. */
const isApart = literalSign([...CHARACTERS].map((one) => `${one}、`));
const isRow = literalSign(
  [...CHARACTERS].flatMap((one) => [...CHARACTERS].map((next) => one + next)),
);

/**
 * The provinces behind a row of their characters (川渝两地, 苏皖交界): a mention of each. A row that
 * has become a name of its own (京津冀) is one only where its members act.
 * @param hits known names in the text
 */
export function groupMembers(
  text: string,
  from: number,
  to: number,
  hits: readonly Span[],
  gazetteer: Gazetteer,
): Mention[] {
  const hasApart = isApart(text, from, to);
  const hasRow = isRow(text, from, to);
  if (!hasApart && !hasRow) return [];
  const words = text.slice(from, to);
  const apart = hasApart ? membersApart(words, from, gazetteer) : [];
  if (!hasRow) return apart;
  const acting = matchesIn(words, ACTING).flatMap(({ index, groups }) => {
    const row = groups?.['row'] ?? '';
    const count = groups?.['count'];
    const isCounted = count === undefined || Math.max(2, NUMBERS.indexOf(count) + 1) === row.length;
    const areCities = groups?.['level'] !== '市' || [...row].every(isCity);
    return isCounted && areCities ? [{ row, index, rule: memberByCharacter }] : [];
  });
  const usual = matchesIn(words, ROW)
    .map(({ index, 0: row }) => ({ row, index, rule: memberOfRow }))
    .filter(({ row, index }) => !overlaps(hits, from + index, row.length));
  const inRows = [...acting, ...usual].flatMap(({ row, index, rule }) =>
    [...row].flatMap((character, i) => memberAt(character, from + index + i, rule, gazetteer)),
  );
  return [...apart, ...inRows];
}

/** 沪苏两市: where cities are counted no province is meant. */
function isCity(character: string): boolean {
  return PROVINCES[character]?.endsWith('市') ?? false;
}

function membersApart(words: string, from: number, gazetteer: Gazetteer): Mention[] {
  return matchesIn(words, APART).flatMap(({ index, 0: row }) =>
    [...row].flatMap((character, i) =>
      character === '、' ? [] : memberAt(character, from + index + i, memberOfRow, gazetteer),
    ),
  );
}

/** A longer name holds the row: 京津冀. */
function overlaps(hits: readonly Span[], at: number, length: number): boolean {
  return hits.some(({ start, end }) => start < at + length && at < end);
}

/** The province that goes by a character. */
export function provinceOf(character: string): string | undefined {
  return PROVINCES[character];
}

/** Whether a character is the name of a province wherever it stands: 新 begins too many words. */
export function isProvince(character: string): boolean {
  return CHARACTERS.includes(character);
}

/** A province by one character at its place. */
export function memberAt(form: string, start: number, rule: Rule, gazetteer: Gazetteer): Mention[] {
  const [entry] = gazetteer.lookUp(PROVINCES[form] ?? '');
  if (!entry) return [];
  const { id, certainty } = rule;
  const base = {
    start,
    end: start + 1,
    form,
    name: entry.name,
    rule: id,
    confidence: CERTAINTY[certainty],
  };
  return [
    { ...base, type: 'region', kind: entry.kind as RegionKind, entries: [entry], within: [] },
  ];
}
