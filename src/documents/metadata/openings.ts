import { MONTH_NAME } from './clock-date.ts';

/** A form in which a report opens, before its first sentence. */
export interface Opening {
  readonly because: string;
  /** On the head of a line; groups: source, year, month or name, day, and `written`, the date's words. */
  readonly pattern: RegExp;
}

const NOTE = String.raw`[(（【][^()（）【】\n]{0,80}[)）】]`;
/** `记者赵某 通讯员钱某报道`, up to its mark. */
const REPORTED = String.raw`(?:记者|通讯员)[^。，,\n:：]{1,30}(?:报道|摄影报道)(?=[:：\s])`;
const AFTER = String.raw`\s{0,3}(?:${NOTE}|${REPORTED})?\s?[:：]?\s?(?:题[:：]\s?)?`;
const NAME = String.raw`[^\s，,。、；;:：(（【】)）“”"《》\d]`;
const DAY = String.raw`(?<written>(?:(?<year>20\d{2})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日)`;
/** What the names of papers, stations and their offices end in. */
const HOUSE =
  '(?:报|晚讯|网|台|融媒体?(?:中心)?|客户端|新闻|发布|在线|社|周刊|观察|视讯)(?:网|客户端)?';
const opening = (because: string, ...parts: readonly string[]): Opening => ({
  because,
  pattern: new RegExp(`^${parts.join('')}`, 'u'),
});

export const OPENINGS: readonly Opening[] = [
  opening(
    '央视网消息（新闻联播）：',
    String.raw`(?<source>[^\s，,。:：(（【]{2,12}?)(?:消息|快讯)\s?(?:${NOTE}\s?[:：]?|[:：])`,
  ),
  opening(
    '本报讯（记者…）, 本报北京电, 本院讯: the house speaks of itself',
    String.raw`(?:【)?本(?:报|网|台|刊|社|站|院|校)(?:(?:专|特)?讯|消息|[^\s，,。(（]{0,8}\d{1,2}月\d{1,2}日(?:电|讯)|[^\s，,。(（者]{0,8}电(?=[\s(（【:：]))(?:】)?`,
    AFTER,
  ),
  opening(
    '新华社北京4月6日电（记者…）, 株江晚报3月19日讯（记者…）',
    String.raw`(?:【)?(?:据)?(?<source>${NAME}{1,10}?${HOUSE})${NAME}{0,12}?\s?${DAY}(?:(?:体育|社会|国际|经济)?专?电|讯|消息)(?:】)?`,
    AFTER,
  ),
  opening(
    '青岚日报讯（记者…）, 云陌区融媒体中心讯（记者…）, 青岚客户端讯 今日: a house and 讯',
    String.raw`(?:【)?(?<source>${NAME}{1,14}?${HOUSE})(?:专|特)?(?:讯|消息)(?:】)?(?=[\s(（【:：记])`,
    AFTER,
  ),
  opening(
    '南农讯（记者…）: any short name and 讯, where a reporter or a day follows',
    String.raw`${NAME}{2,11}讯(?=\s{0,3}(?:[(（【]?(?:首席|全媒体|见习|实习|本报)?(?:记者|通讯员|文/)|\d{1,2}月\d{1,2}日))`,
    AFTER,
  ),
  opening(
    '青农观察（文/赵某）, 青岚新闻（记者 赵某）: the house and who wrote',
    String.raw`(?<source>${NAME}{1,10}?${HOUSE})\s?[(（](?:文|首席记者|全媒体记者|见习记者|实习记者|记者|通讯员)[\s/｜:：\p{Script=Han}][^()（）\n]{1,60}[)）]\s?[:：]?\s?`,
  ),
  opening(
    '【青岚日报讯】（记者…）, 【特讯】, 【财经专讯】: the same in brackets',
    String.raw`【(?:(?<source>${NAME}{1,10}?${HOUSE})|${NAME}{0,8}?)(?:专|特|电)?(?:讯|电|消息)】(?=\s*\S)`,
    AFTER,
  ),
  opening(
    '（记者 赵某 通讯员 钱某）, 【记者赵某/青岚报道】, （记者赵某青岚22日电）',
    String.raw`[(（【](?:本报)?(?:首席|全媒体|见习|实习)?(?:记者|通讯员)[^()（）【】\n]{1,60}[)）】]\s?[:：]?\s?`,
  ),
  opening(
    '（槟城6日讯）: papers overseas put place and day into brackets',
    String.raw`[(（]${NAME}{2,8}?\s?(?:\d{1,2}月)?\d{1,2}日[讯訊电電][)）]\s?[:：]?\s?`,
  ),
  opening(
    '据新华社电',
    `据(?<source>新华社|${NAME}{2,10}?(?:社|网|日报|晚报|电视台))(?:电|报道|消息)[，,:：]?`,
  ),
  opening(
    'QINGLAN, April 6 (Xinhua) --: a place in capitals',
    String.raw`[A-Z][A-Z'’.-]{1,20}(?: [A-Z][A-Z'’.-]{1,20}){0,3}(?:, [A-Z][A-Za-z.]{1,14}){0,2}?(?:, (?<written>${MONTH_NAME} (?<day>\d{1,2})(?:, (?<year>20\d{2}))?))?\s?(?:\((?<source>[A-Z][\w .&-]{1,24})\)\s?)?(?:--|—|–)\s?`,
  ),
  opening(
    'QINGLAN (April 6): and QINGLAN, April 6: a place in capitals, its day, and a colon',
    String.raw`[A-Z][A-Z'’.-]{1,20}(?: [A-Z][A-Z'’.-]{1,20}){0,3}(?:, | \()(?<written>${MONTH_NAME} (?<day>\d{1,2}))\)?:\s?`,
  ),
  opening(
    'Qinglan, April 6 (Xinhua) --: a place and a day',
    String.raw`[A-Z][\w'’.-]{1,20}(?: [A-Z][\w'’.-]{1,20}){0,3}, (?<written>${MONTH_NAME} (?<day>\d{1,2})(?:, (?<year>20\d{2}))?)\s?(?:\((?<source>[A-Z][\w .&-]{1,24})\)\s?)?(?:--|—|–)\s?`,
  ),
];
