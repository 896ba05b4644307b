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
    const form = FORM_OF[unit] ?? 0;
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
      if (inTitle || !isStray(builder.last(), raw.charCodeAt(next))) builder.keep(0x20, index);
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
