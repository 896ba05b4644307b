import { anyOf } from '../../model/any-of.ts';
import type { Stated } from '../../model/document.ts';
import { has, type Line, oncePerLine, Sign } from '../lines.ts';
import { type FoundDate, findClockDate } from './clock-date.ts';
import type { PageMetadata } from './page-metadata.ts';
import { isStamp, stampSource } from './stamp.ts';

const LABEL =
  /(?:信息来源|稿源|文章来源|来源|发布时间|发布日期|发表时间|更新时间|时间|日期|点击量|点击数|点击|浏览次数|浏览量|浏览|阅读量|阅读|访问量|人[气氣]|作者|记者|通讯员|编辑|字体|字号|分享到?|原文链接|Source|Published|Updated|Posted|Date|Author|(?:Media|Press) [Cc]ontacts?|F(?:OR|or) (?:(?:IMMEDIATE|[Ii]mmediate) )?R(?:ELEASE|elease))\s*[:：]/u;
const BYLINE =
  /^(?:(?:本报|本网|本台)?(?:首席|全媒体|见习|实习)?(?:记者|通讯员|作者|文\/|图\/)[^。，,]{0,40}|By [A-Z][^.。，]{0,60}|[^。，,]{2,12}(?:记者|通讯员)\s[^。，,]{2,20})$/u;
/** Who made, gave or put out a text, or runs the page: at the start of a line, before a mark of any kind. */
const CREDIT =
  /^[\s(（【[·•■▲◎※]{0,3}(?:(?:信息|素材|图片|文章|内容|资料|稿件)?来源|稿源|供稿(?:单位|人)?|撰稿(?:单位|人)?|作者单位|发布(?:单位|机构|者)|发文(?:机关|单位)|索引号|主题分类|(?:主管|主办|承办|协办|指导)(?:单位)?|(?:联合)?出品(?:单位|人)?|制作(?:单位|人)?|技术支持|策划|总?监制|统筹|(?:新媒体|责任|值班)?编辑|责编|校对|审核|文图|图文|文案|摄影|制图|海报|剪辑|转[自载]|综合|关注我们|阅读原文|投诉举报|投稿邮箱)\s?[:：丨|｜/／]/u;
/** The same told in words: 本文转载自青岚发布, 青岚市融媒体中心出品. */
const GIVEN =
  /^(?:本文|本稿|以上内容|图文)?(?:转载自|转自|摘自|摘编自|选自)[^。，,]{2,24}$|^[^。，,：:]{2,20}(?:联合)?(?:出品|供稿)$|^[(（][\p{Script=Han}]{2,20}(?:局|委|办|部|院|校|中心|厅|处|科|社|台|网|会|镇|街道|政府)\s(?:\p{Script=Han}{2,4}\s?){1,3}[)）]$/u;
const TOLD = anyOf(GIVEN, BYLINE);
const SOURCE =
  /(?:信息来源|稿源|文章来源|来源|Source)\s*[:：丨|｜]\s*(?<value>[^\s:：|｜)）】\]](?:[^:：|｜()（）【】[\]\n]|[(（][^()（）\n]{1,20}[)）]){0,60}?)(?=\s{2,}|\s*[|｜)）/【】[\]]|\s*[(（]\s?(?:记者|通讯员|作者|编辑|责|原|字)|\s+(?:\S{2,5}\s*[:：]|\d|(?:发布|更新|点击|浏览|作者|编辑|字体|字号|时间|分享|举报|评论))|\s*(?:19|20)\d{2}[-年/.]|$)/u;
const VIEWS =
  /(?:点击量|点击数|点击|浏览次数|浏览量|浏览|阅读次数|阅读量|阅读|访问量|Views)\s*[:：]?\s*(?<value>\d{1,9})(?:\s*次)?/u;
const URL = /https?:\/\/[^\s)）"”<>]+/u;
/** The headline under which another house printed the text. */
const FORMER_TITLE = /^[(（【]?\s?原标题\s*[:：]/u;
const LONGEST = 150;

/** A line between title and text that tells the source, the date or the author. */
export const isSourceLine = oncePerLine((line) => {
  if (line.text.length > LONGEST) return false;
  if (has(line, Sign.colon) && FORMER_TITLE.test(line.head)) return true;
  if (has(line, Sign.end)) return false;
  return isStamp(line) || isLabelled(line) || TOLD.test(line.head);
});

function isLabelled(line: Line): boolean {
  if (has(line, Sign.colon) && LABEL.test(line.head)) return true;
  return (has(line, Sign.colon) || has(line, Sign.stroke)) && CREDIT.test(line.head);
}

/** A line that tells the date, which most pages put right below the title. */
export function tellsDate(line: Line): boolean {
  return isSourceLine(line) && findClockDate(line.head) !== null;
}

/** Reads what a source line says. */
export function readSourceLine(line: Line): PageMetadata {
  const date = findClockDate(line.head);
  return {
    source: stated(line, SOURCE, 'document.meta-source') ?? stampSource(line, LABEL),
    publishedAt: date === null ? null : dateOf(line, date),
    views: viewsOf(line),
    url: wholeMatch(line, URL, 'document.meta-url'),
  };
}

function dateOf(line: Line, date: FoundDate): Stated<string> {
  const start = line.start + date.index;
  const rule = LABEL.test(line.head) ? 'document.meta-date' : 'document.stamp';
  return { value: date.value, start, end: start + date.length, rule };
}

function viewsOf(line: Line): Stated<number> | null {
  const found = stated(line, VIEWS, 'document.meta-views');
  return found === null ? null : { ...found, value: Number(found.value) };
}

function stated(line: Line, pattern: RegExp, rule: string): Stated<string> | null {
  const match = pattern.exec(line.head);
  const value = match?.groups?.['value']?.trimEnd();
  if (match === null || value === undefined || value === '') return null;
  const at = match.index + match[0].indexOf(value);
  const [start, end] = [line.start + at, line.start + at + value.length];
  return { value: line.text.slice(at, at + value.length), start, end, rule };
}

function wholeMatch(line: Line, pattern: RegExp, rule: string): Stated<string> | null {
  const match = pattern.exec(line.text.slice(0, 600));
  if (match === null) return null;
  const start = line.start + match.index;
  return { value: match[0], start, end: start + match[0].length, rule };
}
