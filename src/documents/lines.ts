import { matchesIn } from '../model/matches-in.ts';
import type { Span } from '../model/span.ts';
import { folded } from './folded.ts';

/** A line of the raw text that is not blank; the span is without its blanks at both ends. */
export interface Line extends Span {
  readonly text: string;
  /**
   * Its first characters in one form of writing: patterns look at these alone, so that a line of
   * megabytes costs no more. What they find is read from `text`, where it stands at the same place.
   */
  readonly head: string;
  /** Its last characters, likewise. */
  readonly tail: string;
  /** Marks that end a sentence: `。！？!?` and a full stop after a word. */
  readonly sentenceMarks: number;
  /** Marks of any kind that prose has: the above and `，、；：` in both widths. */
  readonly marks: number;
  /** Whether a paragraph follows, at once or below one more short line: a short line there is its heading. */
  readonly headsText: boolean;
}

const WINDOW = 160;
const PARAGRAPH = 25;
const HEADING = 40;

/** The lines of a text in order, without the blank ones. */
export function linesOf(raw: string): Line[] {
  const lines: Mutable<Line>[] = [];
  for (const match of matchesIn(raw, /[^\n\r\u2028\u2029]+/g)) {
    const line = lineOf(match[0], match.index);
    if (line !== null) lines.push(line);
  }
  lines.forEach((line, i) => {
    line.headsText = headsText(lines, i);
  });
  return lines;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function lineOf(piece: string, offset: number): Line | null {
  const from = piece.search(/[^\s\u200b\ufeff]/);
  if (from < 0) return null;
  const text = piece.slice(from).trimEnd();
  const [start, end] = [offset + from, offset + from + text.length];
  const head = folded(text.slice(0, WINDOW));
  const tail = text.length <= WINDOW ? head : folded(text.slice(-WINDOW));
  const { sentenceMarks, marks } = countMarks(text);
  return { start, end, text, head, tail, sentenceMarks, marks, headsText: false };
}

function headsText(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  if (isParagraph(next)) return true;
  return (next?.text.length ?? HEADING) < HEADING && isParagraph(lines[index + 2]);
}

function isParagraph(line: Line | undefined): boolean {
  return line !== undefined && line.text.length >= PARAGRAPH && line.sentenceMarks > 0;
}

function countMarks(text: string): { sentenceMarks: number; marks: number } {
  let [sentenceMarks, others] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const role = MARKS[text.charCodeAt(at)];
    if (role === 0) continue;
    if (role === OTHER) others++;
    else if (role === FINAL || isFullStop(text, at)) sentenceMarks++;
  }
  return { sentenceMarks, marks: sentenceMarks + others };
}

const [FINAL, STOP, OTHER] = [1, 2, 3];
/** What each UTF-16 unit is among the marks, or 0. */
const MARKS = new Uint8Array(0x10000);
for (const [role, marks] of [
  [FINAL, '。！？!?'],
  [STOP, '.'],
  [OTHER, '，,、；;：'],
] as const)
  for (const mark of marks) MARKS[mark.charCodeAt(0)] = role;

function isFullStop(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (/\d/.test(before)) return after === '';
  return /[a-z)”\u3400-\u9fff]/.test(before) && /^(?:[\s"”]|$)/.test(after);
}
