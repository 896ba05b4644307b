import type { Line } from '../lines.ts';

/** Words that stand alone on a line of a page's frame. */
const FRAME_WORDS =
  /^(?:首页|登录|注册|收藏|投稿|留言箱?|微信|微博|公众号|关注公众号|关注|扫一扫|加入QQ|交流群|打开菜单|收起菜单|通知公告|返回首页|返回顶部|网站地图|联系我们|关于我们|无障碍|繁體|English|Home|Menu|Search|Login|Share|Subscribe|手机版|客户端|分享到?|打印|关闭)[:：|｜>》]?$/u;
const BREADCRUMB =
  /(?:当前位置|您的位置|您所在的位置|所在位置|你的位置)\s*[:：]|^首页\s*(?:>|»|›|\/|-|—)/u;
const BULLET = /^[•·●▪■◆►▶○*]\s*/u;
const BULLET_LINK = 15;
const LINK_RUN = 60;
const PROSE = 25;

/** `一、…`, `（一）…`, `1. …`, `第一条 …`: a line of an agreement's own numbering. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}(?:[.．](?!\d)|、)|[①-⑳]|第[一二三四五六七八九十]{1,3}(?:条|章|[，,、])|[一二三四五六七八九十]是)/u;

export function isNumbered(line: Line): boolean {
  return NUMBERED.test(line.head);
}

/** A paragraph: at least 25 characters with a mark that ends a sentence. */
export function isProse(line: Line): boolean {
  return line.text.length >= PROSE && line.sentenceMarks > 0;
}

/** A line that may stand between paragraphs without being one: it ends as a sentence does. */
export function isSentence(line: Line): boolean {
  return line.text.length >= 6 && /[。！？!?；;：:”"’)）.]$/u.test(line.text) && line.marks > 0;
}

export function isBreadcrumb(line: Line): boolean {
  return BREADCRUMB.test(line.head);
}

/** A short item of a list of links. */
function isBulletLink(line: Line): boolean {
  return (
    BULLET.test(line.head) &&
    line.sentenceMarks === 0 &&
    line.text.replace(BULLET, '').length <= BULLET_LINK
  );
}

/** Names run together without a mark between them: what is left of a row of links. */
export function isLinkRun(line: Line): boolean {
  return line.text.length >= LINK_RUN && line.marks === 0 && /^\p{Script=Han}+$/u.test(line.text);
}

function isFrameWord(line: Line): boolean {
  return FRAME_WORDS.test(line.head);
}

/** Whether a line belongs to the frame of a page and not to its article. */
export function isFrame(line: Line): boolean {
  return isBreadcrumb(line) || isFrameWord(line) || isBulletLink(line) || isLinkRun(line);
}
