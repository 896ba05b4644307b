import type { ClauseLead } from '../model/segments.ts';
import type { Marker } from './markers.ts';
import type { Paragraph } from './paragraphs.ts';

/** What an agreement is told by, and who agrees: the words that open its provisions. */
const AGREES = new RegExp(
  [
    '协[议定]|备忘录|意向书|宣言|倡议书|文本|约定|商定|议定|规约|章程|签[约署订]|(?:此次|本次)(?:合作|携手|结对|协作)',
    '合作[^。]{0,4}(?:包括|有哪)|(?:合作|协作|共建|主要)的?(?:内容|事项|重点|任务|方面|领域|要点|举措)|(?:开展|深化|加强|推进|达成)[^。]{0,16}(?:合作|共识)',
    '双方|各方|[甲乙]方|[两三四五六七八九十](?:方|地|市|县|区|省|州|城|家|校|院|馆|局|所|镇|企|部门|单位)[^。]{0,12}(?:将|要|从|在|围绕|聚焦|同意|一致|约定|共同|联合|携手|联手|承诺|分工)',
    '[校院所政银局检警医路军部府站][地企校市县区省镇村院银政社](?:双方)?(?:将|共同|约定)|[与和同][^,。;]{2,20}?(?:将|约定|同意|商定|共同|拟)',
    String.raw`\b(?:agreement|accord|memorandum|mou|pact|deal|(?:two|both|three|four) (?:sides|parties)|parties|commitments|provisions|priorities|focus areas|areas of (?:focus|co-?operation))\b|^it (?:also )?(?:sets out|covers|lists|identifies|spells out|calls for|commits)\b`,
  ].join('|'),
  'iu',
);
/** Somebody counts points of his own. */
const TELLS = new RegExp(
  [
    // a speech, or advice
    '建议|提醒|要求|指出|表示|强调|专家|认为|呼吁|希望|致辞|讲话|[点条]意见|部署|注意|提示|(?:^|[,;。”])[^,;。]{0,16}[^据听者]说[,::“]|^[问答][::]',
    // what there is already, and why
    '意义|优势|目的|原因|背景|基础|经验|做法|特点|亮点|问题|隐患|为[何什]|今年以来|近年来|已做|介绍了',
    // who came, and in which order
    '出席|参加|与会|议程|流程|程序|要闻',
    // how one side goes about it afterwards
    '工作计划|下一步(?!,?(?:双方|各方|[两三四五六]))|(?:落实|贯彻|执行|履行)[^,。]{0,6}(?:协议|备忘录|协定)|(?:协议|备忘录|协定)[^,。]{0,4}(?:落实|执行|履行)',
  ].join('|'),
  'u',
);
/** The agreement itself says: 协议明确, 根据协议, 协议怎么说? */
const ITSELF =
  /(?:协[议定]书?|备忘录|意向书|宣言|文本)》?[^,。;:?“落履执]{0,10}(?:明确|约定|规定|包括|包含|涵盖|确定|商定|列明|载明|分为|作[出了]|要求|指出|提出|强调|共[\d一二三四五六七八九十]|(?:说|有[哪何])[^,。;]{0,6}[:,?]?$)|(?:^|[,;:])(?:根据|按照|依据|依照|按)[^,。;]{0,30}?(?:协[议定]|备忘录|意向书)[^,。;落履执]{0,6}[,:]/u;
/** Words that only call for attention, or go into what was said, hand over to those before them: 划重点! */
const SHORT = 12;
const GOES_ON =
  /^(?:具体|主要|重点|其中|内容|分别|包括|即|接下来|今后|未来|怎么|如何|[一两三四五六七八九十\d]+年)/u;
/** How far back a list is introduced. */
const REACH = 160;

/** Who counts the points of a list, by the words right before its first. */
export function leadOf(
  text: string,
  paragraphs: readonly Paragraph[],
  { start, end, paragraph }: Marker,
): ClauseLead {
  const own = paragraphs[paragraph];
  if (own === undefined) return 'open';
  if (text.startsWith('我们', end)) return 'speech';
  const from = paragraphs[Math.max(0, paragraph - 2)]?.start ?? own.start;
  const before = sentencesOf(text.slice(Math.max(from, start - REACH), start));
  for (const words of before.toReversed()) {
    const lead = judged(words);
    if (lead !== 'open' || !(words.length <= SHORT || GOES_ON.test(words))) return lead;
  }
  return 'open';
}

function judged(words: string): ClauseLead {
  if (ITSELF.test(words)) return 'agreement';
  if (TELLS.test(words)) return 'speech';
  return AGREES.test(words) ? 'agreement' : 'open';
}

/** Parts that end as sentences or lines do. */
function sentencesOf(words: string): string[] {
  return words
    .split(/(?<=[。!?])["”’)]*|[\n\r]+/u)
    .map((sentence) => sentence.replace(/^["“\s]+|["“\s]+$/gu, ''))
    .filter((sentence) => sentence !== '');
}
