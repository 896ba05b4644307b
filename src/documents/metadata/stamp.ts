import type { Stated } from '../../model/document.ts';
import { matchesIn } from '../../model/matches-in.ts';
import { has, type Line, Sign } from '../lines.ts';
import { type FoundDate, findClockDate } from './clock-date.ts';

/** A day without its year and a time of day, alone: `04-06 09:30`. */
const YEARLESS = /^[[【]?\d{1,2}[-/月]\d{1,2}日?\s{1,3}\d{1,2}[:：]\d{2}[\]】]?$/u;
/** What stands beside a date and is no name: the day of the week, the page, the buttons. */
const ASIDE =
  /^(?:原创|转载|首发|(?:发表|发布)于.{0,8}|北京时间|(?:星期|周)[一二三四五六日天]|[(（](?:星期|周)[一二三四五六日天][)）]|[上下]午|第?[A-Z]?\d{1,3}版?|字号|字体|[大中小]|打印|举报|收藏|评论|关注|分享|订阅|阅读|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?)$/u;
const NAME =
  /^(?:[\p{Script=Han}\p{N}·—A-Za-z-]{2,16}|[A-Z][\w.&'’-]{0,30}(?: [\w.&'’-]{1,20}){0,5})$/u;
/** Words that end in a full stop are a sentence, whatever day they tell: two cities signed it on 3 May 2031. */
const SENTENCE =
  /^(?!By |(?:Last )?(?:Posted|Published|Updated)\b)(?:[\p{L}'’-]+,? ){4}.*[\p{L}\d]\.$/iu;
const LONGEST = 60;
const LONGEST_REST = 20;
const LONGEST_LATIN_REST = 45;

/** `2031-04-06 05:50`, perhaps with a publisher's name beside it and nothing else. */
export function isStamp(line: Line): boolean {
  if (!has(line, Sign.digit) || line.text.length > 2 * LONGEST) return false;
  const head = withoutButtons(line);
  if (head.length > LONGEST || SENTENCE.test(head)) return false;
  if (YEARLESS.test(head)) return true;
  const found = findClockDate(head);
  return found !== null && isBesideDate(partsOf(head, found).flat());
}

const BUTTONS =
  /\s{0,4}[【[（(]?(?:字体|字号|分享到?|打印|收藏)[】\])）]?\s?(?:[:：]|[大中小【[]|$)/u;

/** The line up to the buttons that stand at its end. */
function withoutButtons({ head }: Line): string {
  return head.slice(0, BUTTONS.exec(head)?.index);
}

function isBesideDate(parts: readonly Part[]): boolean {
  const rest = parts.map(({ text }) => text).join(' ');
  const longest = /\p{Script=Han}/u.test(rest) ? LONGEST_REST : LONGEST_LATIN_REST;
  return rest.length <= longest && !/[，。！？!?、；;：:]/u.test(rest) && !/\d{2}/.test(rest);
}

interface Part {
  readonly text: string;
  /** In the head of the line. */
  readonly at: number;
}

/** The names before and after the date, without what is no name. */
function partsOf(head: string, { index, length }: FoundDate): [Part[], Part[]] {
  return [split(head, 0, index), split(head, index + length, head.length)];
}

function split(head: string, from: number, to: number): Part[] {
  const latin = !/\p{Script=Han}/u.test(head.slice(from, to));
  const between = latin ? /[^,|·•[\]()]+/gu : /[^\s|｜《》【】[\]•]+/gu;
  return matchesIn(head.slice(from, to), between)
    .map((match) => trimmed(match[0], from + match.index))
    .filter(({ text }) => text !== '' && !ASIDE.test(text));
}

function trimmed(text: string, at: number): Part {
  const blank = /^[\s·—-]*/u.exec(text)?.[0].length ?? 0;
  return { text: text.slice(blank).replace(/[\s·—-]+$/u, ''), at: at + blank };
}

/**
 * The publisher beside a date, where no label stands but those of buttons: `青岚日报 2031-04-06`; the nearest name before it
 * (`原创 小青 青岚发布 2031-04-06 20:06 青岚`), else the first after it. Of a line with labels only a
 * Latin one with strokes is read: `By A. Writer | Qinglan Today | Updated: 2031-04-06`.
 */
export function stampSource(line: Line, label: RegExp): Stated<string> | null {
  const date = findClockDate(line.head);
  if (date === null) return null;
  if (label.test(withoutButtons(line))) return strokedSource(line);
  if (!isStamp(line)) return null;
  const [before, after] = partsOf(withoutButtons(line), date);
  const part = before.at(-1) ?? after[0];
  return part !== undefined && NAME.test(part.text) ? stated(line, part) : null;
}

const NO_NAME = /^By |:|：|\d{2}|\bread$/u;

function strokedSource(line: Line): Stated<string> | null {
  if (!/[|｜]/u.test(line.head) || /\p{Script=Han}/u.test(line.head)) return null;
  const parts = matchesIn(line.head, /[^|｜]+/gu)
    .map((match) => trimmed(match[0], match.index))
    .filter(({ text }) => !NO_NAME.test(text) && /^[A-Za-z][\w .&'’-]{2,40}$/u.test(text));
  const last = parts.at(-1);
  return last === undefined ? null : stated(line, last);
}

function stated(line: Line, { text, at }: Part): Stated<string> {
  const start = line.start + at;
  const value = line.text.slice(at, at + text.length);
  return { value, start, end: start + text.length, rule: 'document.stamp-source' };
}
