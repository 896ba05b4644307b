import { anyOf } from '../../model/any-of.ts';
import { has, type Line, oncePerLine, Sign } from '../lines.ts';
import { isPromotion } from './promotion.ts';

/** Words that stand alone on a line of a page's frame. */
const FRAME_WORDS =
  /^(?:首页|网站首页|登录|注册|收藏|投稿|留言箱?|微信|微博|公众号|关注公众号|关注|扫一扫|加入QQ|交流群|打开菜单|收起菜单|通知公告|返回首页|返回顶部|网站地图|联系我们|关于我们|无障碍|繁体|English|Home|Menu|Search|Login|Share|Subscribe|手机版|客户端|分享到?|打印|关闭|新闻公报|新闻稿)[:：|｜>》]?$/u;
/** `Media release`, `… COUNTY NEWS RELEASE`: the kind of paper that a text is printed on. */
const MASTHEAD = /^(?:[A-Z][\w'&.-]{0,20} ){0,5}(?:news|media|press) (?:release|statement)s?:?$/iu;
/** `点赞 128 在看 56`: the buttons of a page with their counts. */
const COUNTERS = /^(?:(?:点赞|在看|收藏|分享|阅读|评论|转发)\s?[\d.万+]{0,8}[\s|｜]{0,4}){1,6}$/u;
/** A line of stars, dashes or dots that parts one thing from the next. */
const RULE = /^[^\p{L}\p{N}]{3,}$/u;
/** `今天是…`, `天气 晴 15℃`, `热门搜索：…`: day and weather above a page, and what its readers look for. */
const BANNER =
  /^(?:今天是\s?\d{4}年|天气[\s:：].{0,40}℃|热门?(?:搜索?|词|标签)\s*[:：]|(?:关键[词字]|标签)\s*[:：])/u;
/** `某中心主办`, `国内统一刊号…`: the house of a page. */
const HOUSE = /^(?:[^。，：:]{2,24}(?:主管|主办|承办)$|.{0,40}国内统一(?:连续出版物)?刊?号)/u;
const NUMBER_OF_PAPER = /^.{0,40}CN\d{2}-\d{4}/u;
/** `[青岚市] [云陌区] [白榆县]`: links in brackets, in a row. */
const BRACKETED_ROW = /^(?:[[【][^\][【】。，]{1,12}[\]】]\s{0,4}){3,40}$/u;
const OPENED = anyOf(COUNTERS, RULE, BANNER, BRACKETED_ROW);
/** The longest of the words that stand alone. */
const LONGEST_WORD = 12;
const BULLET = /^[•·●▪■◆►▶○*]\s*/u;
const BULLET_LINK = 15;
/** A longer line is of the frame only where it is a run of names. */
const LONGEST_FRAME = 150;
const LINK_RUN = 60;
const PROSE = 25;

const PLACE = /(?:当前|现在|所在|您|你)的?位置\s*[:：]/u;
/** `首页 > 新闻 > 正文`, `Home / News`, `青岚市人民政府 > 要闻 > 区县`: short steps to where the page stands. */
const PATH = new RegExp(
  [
    String.raw`^(?:网站)?(?:首页|主页|Home)\s*(?:>|»|›|\/|-|—|→)`,
    String.raw`^[^>＞»›→。，]{2,24}(?:\s*(?:>|＞|»|›|→)+\s*[^>＞»›→。，]{2,24}){2,6}$`,
  ].join('|'),
  'u',
);
const HOME = /^(?:网站)?(?:首页|主页|Home)/u;
const opensAtHome = oncePerLine((line) => HOME.test(line.head));
/** `首页|概况|动态`, `Skip to content | Students | Staff`: names of pages with strokes between them. */
const ROW =
  /^(?:[^|｜。，！？!?;；:：]{1,40}\s*[|｜]\s*){2,20}(?:[^|｜。，！？!?;；:：]{1,40}|…)?[|｜]?$/u;
/** `首页  概况  动态  党建`: the same with nothing but blanks. */
const SPACED_ROW = /^(?:网站)?(?:首页|主页|Home)(?:[ \u3000]{1,6}[^\s。，]{2,10}){2,20}$/u;

/** `青岚市政府网  白榆县人民政府  云陌区教育局`: houses in a row, one of them by its site. */
const SITES_ROW =
  /^(?=[^。，]*网)(?:[^\s。，：:]{2,14}(?:政府|网站?|局|委|厅|办|部|平台|日报|频道|门户)[\s|｜]{1,6}){2,30}[^\s。，：:]{2,14}$/u;

/** `一、…`, `（一）…`, `1. …`, `第一条 …`: a line of an agreement's own numbering. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（【][一二三四五六七八九十]{1,3}[)）】]|[(（]\d{1,2}[)）]|0\d|\d{1,2}(?:[.．](?!\d)|、)|[①-⒛㈠-㈩㊀-㊉❶-➓Ⅰ-Ⅻ]|第[一二三四五六七八九十]{1,3}(?:条|章|[，,、是])|[一二三四五六七八九十]是)/u;

export function isNumbered(line: Line): boolean {
  return NUMBERED.test(line.head);
}

/** A paragraph: at least 25 characters with a mark that ends a sentence. */
export function isProse(line: Line): boolean {
  return line.text.length >= PROSE && line.sentenceMarks > 0;
}

/** A line that may stand between paragraphs without being one: it ends as a sentence does. */
export function isSentence(line: Line): boolean {
  return (
    line.text.length >= 4 && /[。！？!?；;：:”"’)）.…～~」』]$/u.test(line.text) && line.marks > 0
  );
}

/** Where the page stands in its site. */
export const isBreadcrumb = oncePerLine((line) => {
  if (line.text.length > LONGEST_FRAME) return false;
  if (has(line, Sign.colon) && PLACE.test(line.head)) return true;
  return (has(line, Sign.step) || opensAtHome(line)) && PATH.test(line.head);
});

/** A short item of a list of links; before a paragraph it is the heading of a piece of news. */
function isBulletLink(line: Line): boolean {
  return (
    !line.headsText &&
    BULLET.test(line.head) &&
    line.sentenceMarks === 0 &&
    line.text.replace(BULLET, '').length <= BULLET_LINK
  );
}

/** Names run together without a mark between them: what is left of a row of links. */
export function isLinkRun(line: Line): boolean {
  return line.text.length >= LINK_RUN && line.marks === 0 && /^\p{Script=Han}+$/u.test(line.text);
}

/** A row of the names of pages. */
export function isLinkRow(line: Line): boolean {
  return (
    line.text.length <= LONGEST_FRAME &&
    ((has(line, Sign.stroke) && ROW.test(line.head)) ||
      (opensAtHome(line) && SPACED_ROW.test(line.head)) ||
      (has(line, Sign.site) && SITES_ROW.test(line.head))) &&
    !/\d{4}/.test(line.head)
  );
}

function isFrameWord(line: Line): boolean {
  const { head, text } = line;
  return (
    (text.length <= LONGEST_WORD && FRAME_WORDS.test(head)) ||
    OPENED.test(head) ||
    (has(line, Sign.house) && HOUSE.test(head)) ||
    (has(line, Sign.letter) && (NUMBER_OF_PAPER.test(head) || MASTHEAD.test(head)))
  );
}

/** Whether a line belongs to the frame of a page and not to its article. */
export const isFrame = oncePerLine((line) => {
  if (line.text.length > LONGEST_FRAME) return isLinkRun(line);
  return (
    isBreadcrumb(line) ||
    isFrameWord(line) ||
    isBulletLink(line) ||
    isLinkRun(line) ||
    isLinkRow(line) ||
    isPromotion(line)
  );
});
