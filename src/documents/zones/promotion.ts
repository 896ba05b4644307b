import { has, type Line, Sign } from '../lines.ts';

/** What a page asks of its reader. */
const ASKED = [
  /【点击[^】]{0,12}】|点击(?:上方|下方)(?:蓝字|名片|卡片|图片|链接)|点击进入|(?:点击|戳)?[^。]{0,6}阅读原文/u,
  /(?:扫描|长按|识别)(?:下方|上方|下面|下图)?(?:的)?二维码.{0,12}(?:关注|下载|加入|进群|订阅)|长按.{0,6}(?:二维码|图片)/u,
  /下载.{0,12}客户端|点我加入|点(?:个|击)?[“"]?(?:在看|赞)[”"]?[，,、]|(?:喜欢)?就?点[个亮][“"]?(?:在看|赞)|欢迎.{0,10}(?:留言|评论)/u,
  /^(?:关注|欢迎关注|敬请关注).{0,16}(?:公众号|微信号|官方微信|官方微博|视频号)/u,
  /\bfree articles? (?:left|remaining)\b|\b(?:subscribe|sign up|register) or (?:log|sign) in\b|\b(?:log|sign) in to (?:continue|read)\b/iu,
];
/** What each of those has: asked first, for most lines have none. */
const ASKS = /点[击我个亮]|阅读原文|留言|评论|二维码|长按|下载|关注/u;
const ASKS_IN_ENGLISH = /article|log|sign|register/iu;
const LONGEST = 150;

/** A line that advertises, or asks the reader to follow, to download or to log in. */
export function isPromotion(line: Line): boolean {
  if (line.text.length > LONGEST) return false;
  const asks = ASKS.test(line.head) || (has(line, Sign.letter) && ASKS_IN_ENGLISH.test(line.head));
  return asks && ASKED.some((pattern) => pattern.test(line.head));
}
