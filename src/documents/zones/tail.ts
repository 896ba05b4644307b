import type { Line } from '../lines.ts';

/** What follows an article on its page. Only the start of a line counts. */
const TAIL = [
  /^[(（【[]?\s*(?:责任编辑|责编|编辑|校对|审核|审校|编审|终审|初审|复审|值班编辑|值班编委|监制|责任校对|统筹)\s*[:：/丨|]/u,
  /^[【[]?(?:版权声明|免责声明|郑重声明|特别声明|声明)\s*[】\]:：]/u,
  /^[【[>•·●\s]*(?:相关阅读|相关新闻|相关报道|相关链接|相关文章|延伸阅读|推荐阅读|热门推荐|热点推荐|猜你喜欢|友情链接|精彩推荐|更多新闻|最新评论|网友评论|发表评论)\s*[】\]:：>]?/u,
  /^(?:上一篇|下一篇|上一条|下一条)\s*[:：]?/u,
  /^(?:版权所有|Copyright|©|\(c\)|主办单位[:：].{0,40}(?:承办|技术|备案)|.{0,20}ICP备|凡本网|凡注明|本网站所|未经.{0,20}(?:授权|许可|允许))/iu,
  /^(?:Related (?:articles|stories|news)|Read more|Editor\s*:|All rights reserved|Subscribe to)/iu,
  /^(?:返回(?:首页|顶部|列表|搜狐)|打印本页|关闭窗口|【关闭】|\[关闭\]|分享让更多人看到|扫描二维码|扫一扫)/u,
];

/** Whether the article ends before this line. Whoever asks makes sure that it has begun. */
export function isTail(line: Line): boolean {
  return TAIL.some((pattern) => pattern.test(line.head));
}

/** `(来源:青岚日报 编辑/赵某)` at the very end of a paragraph. */
const TRAILING_NOTE =
  /[(（【[]\s*(?:来源|责任编辑|责编|编辑|校对|审核|作者|本报记者|记者|文\/|图\/|完)[^()（）【】[\]。]{0,80}[)）】\]]\s*$/u;
const NOTE_WINDOW = 120;

/** The length of the editor's or source note that a line ends in, or 0. */
export function trailingNoteLength(line: Line): number {
  return TRAILING_NOTE.exec(line.text.slice(-NOTE_WINDOW))?.[0].length ?? 0;
}
