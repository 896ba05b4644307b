import { anyOf } from '../../model/any-of.ts';
import { has, type Line, Sign } from '../lines.ts';

const OPENING = String.raw`^[(（【[{<《>»›•·●■▪▲▼◀▶▌|\s]{0,4}`;
const opening = (flags: string, ...words: readonly string[]) =>
  new RegExp(`${OPENING}(?:${words.join('|')})`, flags);

/** Headings and labels of other articles. */
const OTHERS = String.raw`(?:相关|延伸|推荐|更多|热门|往期|此前|精彩)\s?[·•|]?\s?(?:阅读|新闻|报道|链接|文章|推荐|回顾|内容|资讯|精选)\s?(?:[】\]:：>｜|]|\s|$)|(?:下期|下集|明日)(?:预告|看点)|热点推荐|(?:T[Aa]|作者|他|她)(?:还|的)?(?:发布过|其他(?:文章|动态))|附件\s*(?:[:：]|\d?[:：.、])|猜你喜欢|新闻链接|(?:精选)?(?:留言|评论)(?:\s?[(（]\d+[)）])?$|友情链接|精彩推荐|最新评论|网友评论|发表评论|(?:上|下|前|后)一(?:篇|条)\s*[:：]?`;
/** The people who made the text. */
const PEOPLE = String.raw`(?:本版|本期|微信|新媒体|版面)?(?:责任编辑|责编|编辑|校对|审核|审校|编审|终审|初审|复审|值班编辑|值班编委|监制|责任校对|统筹|供稿|撰稿|撰文)\s*[:：/｜|]`;
const PEOPLE_ALONE = String.raw`(?:(?:责任编辑|责编|编辑|校对|审核|审校|监制|撰稿|撰文|供稿|排版|实习生)\s\p{Script=Han}{2,4}[\s、)）】]{0,3}){1,6}$`;
/** To whom a paper is sent, below its text. */
const SENT = String.raw`(?:抄送|抄报|主送|分送|报送|发送|送|报|发)\s*[:：]`;
/** The sign of copyright, and not the third point of a list: (c) 2031, but (c) student exchanges. */
const RIGHTS = String.raw`\(c\)\s?(?:\d{4}|by\b|copyright)`;
/** The notes of the house. */
const HOUSE = [
  String.raw`(?:版权声明|免责声明|郑重声明|特别声明|声明)\s*[】\]:：]`,
  `版权所有|Copyright|©|${RIGHTS}|凡本网|凡注明|本网站所|未经.{0,20}(?:授权|许可|允许)`,
  String.raw`主办(?:单位)?\s?[:：].{0,60}(?:承办|技术|备案|标识|号)|主办单位\s?[:：]|(?:学校|协会|单位|办公|联系)?地址\s?[:：]`,
];
/** The same, not at the very start. */
const HOUSE_WITHIN = '.{0,40}(?:ICP备|转载请注明|举报电话|建议使用.{0,30}分辨率)';
/** The buttons below the text. */
const BUTTONS = String.raw`返回(?:首页|顶部|列表|搜狐)|打印本页|关闭窗口|关闭】|打印\]|分享让更多人看到|分享\s.{0,16}$|分享(?:到|至)?\s?[:：]|(?:扫描|长按|识别)二维码|扫一扫|扫码(?:关注|下载)|字体\s?[:：]`;
/** The same in English. */
const ENGLISH = [
  String.raw`(?:Related|Recommended|More)(?: (?:articles|stories|news|releases|reading|content|for you))?\s*(?::|$)|(?:Read|See) (?:more|next|also)\b|You (?:may|might) also like|(?:Next|Previous) (?:story|article|post)\s*:`,
  String.raw`Share this\b|Editor\s*:|(?:Media|Press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))\b|Contacts?\s*:|All rights reserved|Subscribe to\b|About the author`,
];

const OTHER_ARTICLES = opening('u', OTHERS);
/** What follows an article on its page. Only the start of a line counts. */
const TAIL = anyOf(
  opening('u', PEOPLE, PEOPLE_ALONE, OTHERS, SENT, BUTTONS, ...HOUSE),
  /** The signs that a release is over. */
  /^(?:ENDS?|###|# # #|-30-|-\s?ENDS?\s?-|完|【完】|[（(]完[)）])$/u,
);
const TAIL_OF_HOUSE = opening('u', HOUSE_WITHIN);
/** Latin letters in either case. */
const TAIL_IN_LATIN = opening('iu', 'Copyright', RIGHTS, HOUSE_WITHIN, ...ENGLISH);
/** Who took the pictures or set the page: below a text, but below a picture inside it as well. */
const CREDITS = opening('u', String.raw`(?:文字|图片|图文|图源|排版|制作|来稿|投稿)\s*[:：/｜|]`);

/** Whether the article ends before this line. Whoever asks makes sure that it has begun. */
export function isTail(line: Line): boolean {
  const { head } = line;
  return (
    TAIL.test(head) ||
    (has(line, Sign.house) && TAIL_OF_HOUSE.test(head)) ||
    (has(line, Sign.letter) && TAIL_IN_LATIN.test(head))
  );
}

/** A line of credits, which ends an article where no more text follows. */
export function isCredits(line: Line): boolean {
  return (has(line, Sign.colon) || has(line, Sign.stroke)) && CREDITS.test(line.head);
}

/** Whether other articles are named in or below this line. */
export function opensOthers(line: Line): boolean {
  return OTHER_ARTICLES.test(line.head);
}

/** `(来源:青岚日报 编辑/赵某)` at the very end of a paragraph, perhaps with the number of the report. */
const TRAILING_NOTE =
  /[(（【[]\s*(?:来源|责任编辑|责编|编辑|校对|审核|作者|供稿|撰稿|(?:本报|本刊|本网|本台|本版|本社)[^()（）【】[\]。，]{0,12}(?:记者|通讯员|采写|综合)|[^()（）【】[\]。，]{2,12}(?:日报|晚报|电视台|融媒体?中心|网|社)(?:记者|通讯员)|本刊综合|首席记者|全媒体记者|实习记者|记者|通讯员|文\/|图\/|完)[^()（）【】[\]。]{0,80}[)）】\]]\s*\d{0,9}$|[(（][^()（）。，]{2,24}(?:摄|供图|供稿)[)）]$/u;
/** A line in brackets that names who edited it, wherever in it. */
const EDITED_LINE =
  /^[(（【[][^()（）【】[\]。]{0,60}(?:责编|责任编辑|编辑)\s?[:：/][^。]{0,60}[)）】\]]$|^[(（][^()（）。，]{0,40}(?:供稿|撰稿|编印|整理|综合)[)）]$/u;
/** `本报记者 赵某 摄` after the last sentence. */
const CREDIT =
  /(?<=[。！？”\s])\s?(?:本报|本网|本台)?(?:首席|全媒体|见习|实习)?(?:记者|通讯员)\s?(?:\p{Script=Han}{2,4}\s?){1,3}(?:摄影?报道|文并摄|文\/图|摄|报道)$/u;
/** `…作用。责任编辑：赵某 上一篇：…`: what stands below the text, run on after its last sentence. */
const RUN_ON = new RegExp(
  String.raw`(?<=[。！？”])\s{0,4}(?:${PEOPLE}|(?:来源|图源|图片来源|记者|通讯员|总值班|关键词|标签|新闻热线|投稿邮箱)\s?[:：|｜]|${OTHERS}|${SENT}|${BUTTONS}|${HOUSE.join('|')}).{0,160}$`,
  'u',
);
/** What a note ends in: asked first, for most paragraphs do not. */
const NOTE_END = /[)）】\]\d道摄图]/u;
const NOTE_WINDOW = 120;

/** The length of the editor's or source note that a line ends in, or 0. */
export function trailingNoteLength(line: Line): number {
  if (line.text.length <= NOTE_WINDOW && EDITED_LINE.test(line.head)) return line.text.length;
  const run = /[。！？”]$/u.test(line.tail) ? null : RUN_ON.exec(line.tail);
  if (run) return run[0].length;
  const window = line.tail.slice(-NOTE_WINDOW);
  if (!NOTE_END.test(window.at(-1) ?? '')) return 0;
  return (TRAILING_NOTE.exec(window) ?? CREDIT.exec(window))?.[0].length ?? 0;
}
