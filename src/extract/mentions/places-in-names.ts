import type { Span } from '../../model/span.ts';
import { literalSign } from '../literals.ts';

/** Words of a name between the place and what the event is: no verb, no joiner and no division. */
const BETWEEN =
  '(?:[)·-]|20\\d\\d年?|第[一二三四五六七八九十百]{1,3}届)?' +
  '(?:(?!举办|举行|召开|承办|主办|参加|出席|参与|组织|启动|亮相|开赛|走进|助力|迎来|备战)[^\\p{P}\\s在与和同将的了是为由把被向对从到市省县区镇]){0,12}?';
const EVENTS = (
  '冬奥会 冬残奥会 残奥会 奥运会 青奥会 亚运会 亚残运会 大运会 全运会 世运会 世锦赛 锦标赛 公开赛 邀请赛 马拉松 自行车赛 ' +
  '电影节 电视节 艺术节 音乐节 文化节 旅游节 创意节 世园会 园博会 花博会 农博会 文博会 绿博会 进博会 服贸会 消博会 世博会 广交会 联合基金 博览会 洽谈会 交易会 贸洽会 投洽会 书展 航展 峰会 论坛 名城会 价格指数'
).split(' ');
/** What makes of a place another thing right after it, and what must or must not follow; a port, not what belongs to it (港口, 港务, 港澳). */
const THINGS: readonly (readonly [word: string, next: string])[] = [
  ...(
    '总领事馆 领事馆 总领馆 领馆 舟山港 冬奥 奥运 亚运 残奥 半岛 卫星发射中心 航天发射场 国际机场 军区 时报 盆地 平原 河谷 群岛 证券交易所 联交所 ' +
    '新闻联播 再保险 东站 西站 南站 北站 港口岸 湿地 大屠杀 宣言 行动计划 进程 声明》 公约》 协定》 议定书》 共识》 倡议》'
  )
    .split(' ')
    .map((word) => [word, ''] as const),
  ['号', '(?![线楼召称码文店机])'],
  ['时间', '(?=[\\d今昨明凌上下晚])'],
  ['舰', '(?!队)'],
  ['海峡', '(?!两岸)'],
  ['精神', '(?!文明)'],
  ['岛', '(?![屿内外上民国])'],
  ['港', '(?![澳口台珠币元股商资企府籍人深珠务城区警铁青理大方])'],
];
const EVENT = new RegExp(`${BETWEEN}(?:${EVENTS.join('|')})`, 'uy');
const THING = new RegExp(THINGS.map((thing) => thing.join('')).join('|'), 'uy');
const LONGEST = 40;
const holdsOne = literalSign(['会谈', '和谈', '会议', ...EVENTS, ...THINGS.map(([word]) => word)]);

/** Talks are called by where they are held; 在日内瓦会谈 tells where, and countries talk themselves: 巴勒斯坦和谈. */
const TALKS = /^(?:[会和]谈|会议(?!中心|室|厅))/u;
const HELD_AT = /^[在于到抵来赴]/u;

/**
 * Whether a known place is the head of the name of an event, a port, a sea and the like, and so no place that
 * is spoken of.
 * @param isOuter another place follows at once, which an event is named after: 法国戛纳电影节
 */
export function isInName(
  text: string,
  { start, end }: Span,
  { isOuter, isCountry }: { readonly isOuter: boolean; readonly isCountry: boolean },
): boolean {
  if (!holdsOne(text, end, end + LONGEST)) return false;
  const after = text.slice(end, end + LONGEST);
  if (!isCountry && TALKS.test(after)) return !HELD_AT.test(text.charAt(start - 1));
  return isAtStart(THING, after) || (!isOuter && isAtStart(EVENT, after));
}

function isAtStart(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
