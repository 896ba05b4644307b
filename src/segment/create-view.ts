import type { Span } from '../model/span.ts';
import type { View } from '../model/view.ts';
import { foldWidth, isBlank, isCjkMark, isDigit, isHan, isLineEnd } from './char-class.ts';
import { isEnglishWrap, isWrap } from './line-wrap.ts';
import { type ViewBuilder, viewBuilder } from './view-builder.ts';

/** `,:;!?()` as folding leaves them. */
const ASCII_MARKS: ReadonlySet<number> = new Set([0x2c, 0x3a, 0x3b, 0x21, 0x3f, 0x28, 0x29]);

/**
 * Normalises a raw text for reading, see `View`. A line end that only wraps a paragraph is dropped
 * like a stray space. Takes time linear in the length.
 * @param title where blanks stay, for in a headline a blank stands for a comma
 */
export function createView(raw: string, title: Span | null = null): View {
  const builder = viewBuilder(raw);
  let index = 0;
  let lineWidth = 0;
  while (index < raw.length) {
    const unit = raw.charCodeAt(index);
    const form = isHan(unit) ? unit : (FORM_OF[unit] ?? 0);
    if (form !== 0) {
      builder.keep(form, index);
      lineWidth += unit > 0xff ? 2 : 1;
      index++;
    } else if (isLineEnd(unit)) {
      const next = afterLineEnd(raw, index);
      const atTitle = title !== null && index === title.end;
      if (!atTitle && isEnglishWrap(raw, index, next, lineWidth)) builder.keep(0x20, index);
      else if (atTitle || !isWrap(raw, index, next, lineWidth)) keepRaw(builder, raw, index, next);
      index = next;
      lineWidth = 0;
    } else {
      const next = afterBlanks(raw, index);
      const inTitle = title !== null && index >= title.start && index < title.end;
      const isKept = inTitle || !isStray(builder.last(), raw.charCodeAt(next));
      if (!inTitle && (partsParagraphs(raw, index, next) || endsHeading(raw, index, next)))
        builder.keep(LINE_END, index);
      else if (isKept || partsNames(raw, index, next)) builder.keep(0x20, index);
      lineWidth += next - index;
      index = next;
    }
  }
  return builder.build();
}

/** By UTF-16 unit: what is kept for it, or 0 where its neighbours decide. */
const FORM_OF = Uint16Array.from({ length: 0x10000 }, (_, unit) =>
  isLineEnd(unit) || isBlank(unit) ? 0 : foldWidth(unit),
);

function keepRaw(builder: ViewBuilder, raw: string, from: number, to: number): void {
  for (let i = from; i < to; i++) builder.keep(raw.charCodeAt(i), i);
}

/** The index after one line end: CRLF is one. */
function afterLineEnd(raw: string, index: number): number {
  return raw.startsWith('\r\n', index) ? index + 2 : index + 1;
}

function afterBlanks(raw: string, index: number): number {
  let next = index + 1;
  while (next < raw.length && isBlank(raw.charCodeAt(next))) next++;
  return next;
}

const LINE_END = 0x0a;
const ENDS_SENTENCE = /[。！？…][”’」』]?$/u;
const INDENT = 2;

/** Texts that lost their line ends keep the indents of their paragraphs: after a sentence two blanks or more. */
function partsParagraphs(raw: string, index: number, next: number): boolean {
  if (next - index < INDENT || next === raw.length || isLineEnd(raw.charCodeAt(next))) return false;
  return ENDS_SENTENCE.test(raw.slice(Math.max(0, index - 2), index));
}

const LONGEST_HEADING = 48;
const SHORTEST_ITEM = 30;
/** A Chinese line that a mark opens, up to its first blank, without the end of a clause; in English any word ends so. */
const HEADING =
  /(?:^|\n)[ \u3000]*[◆◇●○■□▲△★☆▶►◎※•][ \u3000]?(?=\S{0,40}\p{Script=Han})[^\s。,，;；!！?？:：]{5,40}$/u;

/** ◆银行支持青岚 青岚市与北渡银行签订…: a blank parts the heading of an item from its text, which is longer. */
function endsHeading(raw: string, index: number, next: number): boolean {
  if (!HEADING.test(raw.slice(Math.max(0, index - LONGEST_HEADING), index))) return false;
  const item = raw.slice(next, next + SHORTEST_ITEM);
  return item.length === SHORTEST_ITEM && !/\n/u.test(item);
}

/** 《云陌区人民政府 北渡大学共建协议》: in book marks a blank after the end of a name parts it from the next. */
function partsNames(raw: string, index: number, next: number): boolean {
  const before = raw.slice(Math.max(0, index - LONGEST_NAME), index);
  if (!NAME_ENDS.test(before) || before.lastIndexOf('《') <= before.lastIndexOf('》')) return false;
  return !NO_NAME.test(raw.slice(next, next + 2));
}

const LONGEST_NAME = 40;
const NAME_ENDS =
  /(?:政府|公署|街道|办事处|海关|委员会|管委会|大学|学院|公司|集团|医院|中心|协会|商会|联合会|法院|检察院|研究院|研究所|博物馆|图书馆|[\p{Script=Han}]{2}[省市县区州盟旗镇乡局厅])$/u;

/** What is agreed begins with these, and no name does. */
const NO_NAME =
  /^(?:战略|全面|深化|合作|框架|共建|共同|友好|关于|项目|对口|结对|协同|联合|开展|加强)/u;

/** A blank inside Chinese text: between Han characters, digits beside them, and their marks. */
function isStray(before: number, after: number): boolean {
  const next = foldWidth(after);
  if (isHan(before)) return isHan(next) || isDigit(next) || isMark(next);
  if (isHan(next)) return isDigit(before) || isMark(before);
  return isCjkMark(before) ? isCjkMark(next) || isDigit(next) : isDigit(before) && isCjkMark(next);
}

function isMark(unit: number): boolean {
  return isCjkMark(unit) || ASCII_MARKS.has(unit);
}
