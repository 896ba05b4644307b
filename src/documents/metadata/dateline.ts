import type { Stated } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Line } from '../lines.ts';

/** The words with which an agency or a paper opens a report, and what they tell. */
export interface Dateline {
  /** Not content: the place of a dateline is where the reporter was. */
  readonly span: Span;
  readonly source: Stated<string> | null;
  /** A month and a day without the year, as `04-06`, or a whole date. */
  readonly date: Stated<string> | null;
}

const NOTE = String.raw`[(（][^()（）\n]{0,80}[)）]`;
const OPENINGS = [
  /** `央视网消息（新闻联播）：` */
  new RegExp(
    String.raw`^(?<source>[^\s，,。:：(（]{2,12}?)(?:消息|快讯)\s?(?:${NOTE})?\s?[:：]`,
    'u',
  ),
  /** `新华社北京4月6日电（记者…）`, `青岚网云陌4月6日电 题:` */
  new RegExp(
    String.raw`^(?:据)?(?<source>[^\s，,。:：(（\d]{2,10}?(?:社|网|报|台))(?<place>[^\s，,。:：(（\d]{0,12})\s?(?:(?<year>20\d{2})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?:电|讯|消息)\s?(?:${NOTE})?\s?[:：]?`,
    'u',
  ),
  /** `本报讯 记者赵某报道:`, `本报讯（记者 赵某）` */
  new RegExp(
    String.raw`^(?:【)?(?:本报|本网|本台|本刊)(?:讯|消息|[^\s，,。(（]{0,8}\d{1,2}月\d{1,2}日[电讯])(?:】)?\s?(?:${NOTE}|[^。，,\n:：]{0,30}(?:报道|摄影报道)(?=[:：\s]))?\s?[:：]?`,
    'u',
  ),
  /** `青岚日报讯（记者赵某）`, `青岚日报记者 赵某 报道:` */
  new RegExp(
    String.raw`^(?<source>[^\s，,。:：(（]{2,10}(?:日报|晚报|时报|晨报|商报|都市报|新闻网|融媒|客户端))(?:讯|消息)\s?(?:${NOTE})?\s?[:：]?`,
    'u',
  ),
  /** `(记者 赵某 通讯员 钱某)` alone at the start. */
  /^[(（](?:本报)?(?:全媒体)?(?:记者|通讯员)[^()（）\n]{1,60}[)）]\s?[:：]?/u,
];
const QUOTED_SOURCE =
  /^据(?<source>新华社|[^\s，,。:：(（\d]{2,10}?(?:社|网|日报|晚报|电视台))(?:电|报道|消息)[，,:：]?/u;

/** The opening of a paragraph that tells agency, reporter and day, or null. */
export function readDateline(line: Line): Dateline | null {
  for (const pattern of OPENINGS) {
    const match = pattern.exec(line.head);
    if (match !== null) return datelineOf(line, match, match[0].length);
  }
  const quoted = QUOTED_SOURCE.exec(line.head);
  return quoted === null ? null : datelineOf(line, quoted, quoted[0].length);
}

function datelineOf(line: Line, match: RegExpExecArray, length: number): Dateline {
  const groups = match.groups ?? {};
  return {
    span: { start: line.start, end: line.start + length },
    source: sourceOf(line, match[0], groups['source']),
    date: dateOf(line, match[0], groups),
  };
}

function sourceOf(line: Line, words: string, source: string | undefined): Stated<string> | null {
  if (source === undefined) return null;
  const start = line.start + words.indexOf(source);
  return { value: source, start, end: start + source.length, rule: 'document.byline-source' };
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(line: Line, words: string, groups: Groups): Stated<string> | null {
  const { year, month, day } = groups;
  if (month === undefined || day === undefined) return null;
  const written = `${year === undefined ? '' : `${year}年`}${month}月${day}日`;
  const start = line.start + words.indexOf(written);
  const monthDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const value = year === undefined ? monthDay : `${year}-${monthDay}`;
  return { value, start, end: start + written.length, rule: 'document.dateline' };
}
