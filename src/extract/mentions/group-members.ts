import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Mention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';

export const memberByCharacter: Rule = {
  id: 'region.member-by-character',
  because: 'provinces in a row by their one-character names, where they act one by one',
  certainty: 'likely',
  examples: ['【川】渝两地签署合作协议', '川渝合作不断加强'],
};

/** The one-character names of provinces. */
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
  青: '青海省',
  宁: '宁夏回族自治区',
  疆: '新疆维吾尔自治区',
  港: '香港特别行政区',
  澳: '澳门特别行政区',
};
const CHARACTERS = Object.keys(PROVINCES).join('');
const NUMBERS = '两双三四五六七八九';
/** A row that is counted (川渝两地), that signs (浙皖签署), or whose departments do. */
const ROW = new RegExp(
  `(?<![\\p{Script=Han}])(?<row>[${CHARACTERS}]{2,6})(?=[”"]?(?:(?<count>[${NUMBERS}])(?:地|方|省|市|省市|省区)|(?:今天|昨天|日前|近日)?(?:正式|共同|联合)?(?:签署|签订|签约)|(?:人社|药监|林草|林业|公安|教育|环保|交通|文旅|卫生|市场监管|税务|法院|检察院)))`,
  'gu',
);

/**
 * The provinces behind a row of their characters (京津冀签署, 川渝两地): a mention of each. Elsewhere the
 * row names the group.
 */
export function groupMembers(
  text: string,
  from: number,
  to: number,
  gazetteer: Gazetteer,
): Mention[] {
  return [...text.slice(from, to).matchAll(ROW)].flatMap(({ index, groups }) => {
    const row = [...(groups?.['row'] ?? '')];
    const count = groups?.['count'];
    const isCounted = count === undefined || Math.max(2, NUMBERS.indexOf(count) + 1) === row.length;
    return isCounted
      ? row.flatMap((character, i) => memberAt(character, from + index + i, gazetteer))
      : [];
  });
}

function memberAt(form: string, start: number, gazetteer: Gazetteer): Mention[] {
  const [entry] = gazetteer.lookUp(PROVINCES[form] ?? '');
  if (!entry) return [];
  const { id, certainty } = memberByCharacter;
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
