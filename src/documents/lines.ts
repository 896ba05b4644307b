import type { Span } from '../model/span.ts';
import { FOLDABLE, folded } from './folded.ts';

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
  /** Which of the kinds of `Sign` stand in it, added up: a pattern that needs one is not tried without. */
  readonly signs: number;
  /** What tests have told of it, see `oncePerLine`. */
  readonly told: unknown[];
}

/** Kinds of characters that few lines have and most patterns of a page's frame need. */
export const Sign = {
  /** `。！？` */
  end: 1,
  digit: 2,
  /** Of the Latin alphabet. */
  letter: 4,
  /** `:` in any width. */
  colon: 8,
  /** `|`, `/` and the like. */
  stroke: 16,
  /** `>`, `»`, `→` and the like: what a path of pages is written with. */
  step: 32,
  /** 网, of which the names of sites are made. */
  site: 64,
  /** What the notes of a house are written with: 主办, 主管, 刊号, 备案, 转载, 举报, 分辨率. */
  house: 128,
} as const;

const WINDOW = 160;
const PARAGRAPH = 25;
const HEADING = 40;

/** The lines of a text in order, without the blank ones. */
export function linesOf(raw: string): Line[] {
  const lines: Mutable<Line>[] = [];
  for (let start = 0; start < raw.length; ) {
    const counts = countMarks(raw, start);
    const line = counts.end === start ? null : lineOf(raw.slice(start, counts.end), start, counts);
    if (line !== null) lines.push(line);
    start = counts.end + 1;
  }
  lines.forEach((line, i) => {
    line.headsText = headsText(lines, i);
  });
  return lines;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function lineOf(piece: string, offset: number, counts: Counts): Line | null {
  const from = piece.search(/[^\s\u200b\ufeff]/);
  if (from < 0) return null;
  const text = piece.slice(from).trimEnd();
  const start = offset + from;
  const end = start + text.length;
  const form = (counts.signs & FORM) === 0 ? (words: string) => words : folded;
  const head = form(text.slice(0, WINDOW));
  const tail = text.length <= WINDOW ? head : form(text.slice(-WINDOW));
  const { sentenceMarks, marks, signs } = counts;
  const headsText = false;
  const told = new Array<unknown>(tests).fill(undefined);
  return { start, end, text, head, tail, sentenceMarks, marks, signs, headsText, told };
}

/** Whether some characters of a kind of `Sign` stand in a line. */
export function has(line: Line, sign: number): boolean {
  return (line.signs & sign) !== 0;
}

let tests = 0;

/** A test that several stages ask of one line, and that is made once. */
export function oncePerLine<T extends NonNullable<unknown> | null>(
  test: (line: Line) => T,
): (line: Line) => T {
  const which = tests++;
  return (line) => {
    const known = line.told[which];
    if (known !== undefined) return known as T;
    const told = test(line);
    line.told[which] = told;
    return told;
  };
}

function headsText(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  if (isParagraph(next)) return true;
  return (next?.text.length ?? HEADING) < HEADING && isParagraph(lines[index + 2]);
}

function isParagraph(line: Line | undefined): boolean {
  return line !== undefined && line.text.length >= PARAGRAPH && line.sentenceMarks > 0;
}

/** What one look at the units of a line tells. */
interface Counts extends Pick<Line, 'sentenceMarks' | 'marks' | 'signs'> {
  /** Where the line ends in the raw text, with its blanks. */
  readonly end: number;
}

function countMarks(raw: string, start: number): Counts {
  let sentenceMarks = 0;
  let others = 0;
  let signs = 0;
  let at = start;
  for (; at < raw.length; at++) {
    const role = ROLES[raw.charCodeAt(at)] ?? 0;
    if (role === 0) continue;
    if (role & LINE_END) break;
    signs |= role;
    if (role & OTHER) others++;
    else if (role & FINAL || (role & STOP && isFullStop(raw, at))) sentenceMarks++;
  }
  return { end: at, sentenceMarks, marks: sentenceMarks + others, signs };
}

/** What a UTF-16 unit can be besides a `Sign`, in bits above those. */
const [FINAL, STOP, OTHER, LINE_END, FORM] = [256, 512, 1024, 2048, 4096];
const ROLES = new Uint16Array(0x10000);
for (const [role, units] of [
  [FINAL | Sign.end, '。！？'],
  [FINAL, '!?'],
  [STOP, '.'],
  [OTHER, '，,、；;：'],
  [LINE_END, '\n\r\u2028\u2029'],
  [FORM, FOLDABLE],
  [Sign.digit, '0123456789'],
  [Sign.letter, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [Sign.colon, ':：﹕'],
  [Sign.stroke, '|｜丨/／'],
  [Sign.step, '>＞»›→'],
  [Sign.site, '网網'],
  [Sign.house, '办辦管刊号號备備载載举辨'],
] as const)
  for (const unit of units) ROLES[unit.charCodeAt(0)] = (ROLES[unit.charCodeAt(0)] ?? 0) | role;

/** Nothing but blanks up to the end of the line. */
const REST = /[^\S\n\r\u2028\u2029]*(?:[\n\r\u2028\u2029]|$)/y;

function isFullStop(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (/\d/.test(before)) {
    REST.lastIndex = at + 1;
    return REST.test(text);
  }
  return /[a-z)”\u3400-\u9fff]/.test(before) && /^(?:[\s"”]|$)/.test(after);
}
