import { gather } from '../../model/gather.ts';
import type { GazetteerHit } from '../../model/gazetteer-entry.ts';
import { matchesIn } from '../../model/matches-in.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import { literalScan, literalSign } from '../literals.ts';
import type { RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';

export const soundedDivision: Rule = {
  id: 'region.sounded-division',
  because: 'a division of another country is spelt out in the characters that stand for sounds',
  certainty: 'likely',
  examples: [
    '该国西部【阿米罗德省】发生地震',
    '设在【洛维帕州】的学校',
    '境内【卡诺巴省】的学校',
    '增加各省的投入',
    '吉林省召开会议',
  ],
};

export const soundedCity: Rule = {
  id: 'region.sounded-city',
  because:
    'what is spelt in such characters after the word for a capital or a city of some part is one',
  certainty: 'likely',
  examples: [
    '代表团抵达首都【阿米罗德】',
    '该国北部城市【洛维帕】的港口',
    '首都加快建设',
    '西部城市马拉松',
  ],
};

/** Characters with which names of other countries are spelt; few words of Chinese are made of them alone. */
const SOUNDS = new Set(
  '阿埃艾安颇卜奥巴拜班邦贝本比彼宾波伯勃博布查达戴丹当德登迪蒂丁顿多厄恩尔法范菲费芬弗夫福富盖冈高戈哥格根贡古瓜圭哈海汉赫亨霍基吉加贾杰金卡凯坎康考柯科克肯库奎昆拉莱赖兰劳勒雷黎里利莉廖列林琳留隆卢鲁路伦罗洛吕马玛迈麦曼芒梅门蒙米密缅明摩默莫姆木穆拿纳奈南瑙内尼涅宁纽努诺帕潘佩彭皮平泼珀普契恰钱乔切琴奇齐丘萨塞赛桑瑟沙尚绍舍申圣什施史士斯松苏索塔泰坦汤唐陶特滕提图土托陀瓦万旺威韦维文翁沃乌武伍西希锡夏香谢辛欣休许雅亚延扬耶伊因英尤约赞泽扎詹兹祖佐茨娅',
);
const RUN_LENGTH = 10;
const SHORTEST = 3;

const KINDS: Readonly<Record<string, RegionKind>> = {
  省: 'PROVINCE',
  州: 'PROVINCE',
  邦: 'PROVINCE',
  大区: 'PROVINCE',
  边疆区: 'PROVINCE',
  县: 'COUNTY',
};
const divisions = literalScan(Object.entries(KINDS));
/** What makes another word of the end: 省级, 县城, 州立大学. */
const OTHER_END = /^(?:级|份|会|城|域|委|立|际)/u;
/** Words whose last character stands before a name: 境内, 参加. */
const WORD_BEFORE =
  /^(?:[境国省市区州县城海]内|[增参添]加|[抵到直]达|攻克|部门|许多|很多|相比|其中|[这那市城]里|[以东]南|[东西]部|海西)/u;

/** 北卡诺巴省; 该国东北卡诺巴省 tells where it lies. */
const SIDE_BEFORE = /(?:^|[^以之偏东西南北向往靠])[东北]$/u;

/** Divisions of other countries that no list knows: 阿米罗德省. @param hits known names, in reading order */
export function soundedDivisions(
  text: string,
  { start: from, end: to }: Span,
  hits: readonly GazetteerHit[],
): RegionMention[] {
  const found: RegionMention[] = [];
  divisions.each(text, from, to, (at, suffix, kind) => {
    const end = at + suffix.length;
    if (end > to || !SOUNDS.has(text.charAt(at - 1)) || OTHER_END.test(text.slice(end, end + 1)))
      return;
    if (hits.some((hit) => hit.start < end && hit.end > at)) return;
    const start = startBefore(text, from, at, hits);
    if (at - start >= SHORTEST) found.push(mentionOf(text, { start, end }, kind, soundedDivision));
  });
  return found;
}

/** Where the sounds begin that end at a place: not before a known name, but with a city that gives the division its own. */
function startBefore(
  text: string,
  from: number,
  at: number,
  hits: readonly GazetteerHit[],
): number {
  let start = at;
  while (start > from && at - start < RUN_LENGTH && isSound(text, start - 1)) start--;
  const [last] = hits.filter((hit) => hit.end > start && hit.end <= at).slice(-1);
  if (last) return last.end < at ? last.end : isPlaceAbroad(last) ? last.start : at;
  if (WORD_BEFORE.test(text.slice(Math.max(from, start - 1), start + 1))) return start + 1;
  return SIDE_BEFORE.test(text.slice(Math.max(from, start - 2), start)) ? start - 1 : start;
}

/** A sound, or the dash between two: 夸祖鲁-纳塔尔省. */
export function isSound(text: string, at: number): boolean {
  if (SOUNDS.has(text.charAt(at))) return true;
  return DASH.test(text.charAt(at)) && SOUNDS.has(text.charAt(at - 1));
}

const DASH = /[-—·]/u;

function isPlaceAbroad({ entries: [entry] }: GazetteerHit): boolean {
  return entry?.list === 'places' && entry.kind === 'CITY';
}

const PLACE_BEFORE =
  '首[都府]|(?:[东西南北中]部|边境|沿海|海滨|第[一二三四五六]大)(?:重要)?(?:港口)?(?:城市|城镇|小镇|港[口市])';
const CITY = new RegExp(
  `(?:${PLACE_BEFORE})(?<name>(?:(?!加[大强快紧入剧]|[境国]?内[部外阁]?|西[部北南郊]|达[成到]|特[别使区]|马上|马拉松|普[遍京]|多[名人次地个家处]|比[较赛分]|里[面的]|门|林[立区]|高[铁速校]|平[均安]|当[地天]|海[域关上边滩]|土[地]|安[全检]|文[化旅]|基[本地础]|万[人名家]|发)[${[...SOUNDS].join('')}·-]){2,9})(?![${[...SOUNDS].join('')}·])`,
  'gu',
);
const mayBeCity = literalSign(
  '首都 首府 部城市 部城镇 部小镇 边境 沿海 海滨 大城市 港口'.split(' '),
);

/** Cities of other countries that no list knows, by the words before them: 北部城市洛维帕. */
export function soundedCities(
  text: string,
  { start: from, end: to }: Span,
  hits: readonly GazetteerHit[],
): RegionMention[] {
  if (!mayBeCity(text, from, to)) return [];
  return gather(matchesIn(text.slice(from, to), CITY), ({ index, 0: words, groups }) => {
    const name = groups?.['name'] ?? '';
    const end = from + index + words.length;
    const start = end - name.length;
    return hits.some((hit) => hit.start < end && hit.end > start)
      ? []
      : [mentionOf(text, { start, end }, 'CITY', soundedCity)];
  });
}

function mentionOf(
  text: string,
  { start, end }: Span,
  kind: RegionKind,
  { id, certainty }: Rule,
): RegionMention {
  const form = text.slice(start, end);
  const base = { start, end, form, name: form, rule: id, confidence: CERTAINTY[certainty] };
  return { ...base, type: 'region', kind, entries: [], within: [] };
}
