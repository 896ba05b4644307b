import type { Span } from '../model/span.ts';

/** A line of the raw text that is not blank; the span is without its blanks at both ends. */
export interface Line extends Span {
  readonly text: string;
  /** Its first characters: patterns look at these alone, so that a line of megabytes costs no more. */
  readonly head: string;
  /** Marks that end a sentence: `。！？!?` and a full stop after a Latin word. */
  readonly sentenceMarks: number;
  /** Marks of any kind that prose has: the above and `，、；：` in both widths. */
  readonly marks: number;
}

const HEAD = 160;

/** The lines of a text in order, without the blank ones. */
export function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  for (const match of raw.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const line = lineOf(match[0], match.index);
    if (line !== null) lines.push(line);
  }
  return lines;
}

function lineOf(piece: string, offset: number): Line | null {
  const start = piece.search(/[^\s\u200b\ufeff]/);
  if (start < 0) return null;
  const text = piece.slice(start).trimEnd();
  const span = { start: offset + start, end: offset + start + text.length };
  return { ...span, text, head: text.slice(0, HEAD), ...countMarks(text) };
}

function countMarks(text: string): { sentenceMarks: number; marks: number } {
  const sentenceMarks = text.match(/[。！？!?]|[a-z)]\.(?=\s|["”]|$)/g)?.length ?? 0;
  return { sentenceMarks, marks: sentenceMarks + (text.match(/[，,、；;：]/g)?.length ?? 0) };
}
