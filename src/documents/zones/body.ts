import type { Line } from '../lines.ts';
import { isSourceLine } from '../metadata/source-line.ts';
import {
  isBreadcrumb,
  isFrame,
  isLinkRow,
  isLinkRun,
  isNumbered,
  isProse,
  isSentence,
} from './line-kinds.ts';
import { isCredits, isTail } from './tail.ts';

/** Indices of lines, `from` included, `to` not. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the text stands below its head: up to the last line that reads as prose, ends as a sentence or
 * carries a number, for the names of houses and of other articles that stand below one do not. It begins, on
 * a page whose frame shows, with such a line too, on a bare text with any.
 */
export function bodyOf(lines: readonly Line[], bodyFrom: number): LineRange {
  const framed = hasFrame(lines);
  const start = firstIndex(lines, bodyFrom, (line) => (framed ? isText(line) : !isFrame(line)));
  if (start === null) return { from: bodyFrom, to: withoutTail(lines, bodyFrom) };
  const tail = tailAfter(lines, start);
  const last = lines.slice(start, tail).findLastIndex(isText);
  return { from: start, to: last < 0 ? tail : start + last + 1 };
}

function isText(line: Line): boolean {
  return !isFrame(line) && (isProse(line) || isNumbered(line) || isSentence(line));
}

/** A breadcrumb or a row of links tells a page at once; other words of a frame only together. */
function hasFrame(lines: readonly Line[]): boolean {
  const frame = lines.filter((line) => isFrame(line));
  return (
    frame.length >= 3 ||
    frame.some((line) => isBreadcrumb(line) || isLinkRun(line) || isLinkRow(line))
  );
}

function firstIndex(
  lines: readonly Line[],
  from: number,
  passes: (line: Line) => boolean,
): number | null {
  const found = lines.slice(from).findIndex((line) => passes(line) && !isSourceLine(line));
  return found < 0 ? null : from + found;
}

/** The first line of the tail after some text, or the number of lines. */
function tailAfter(lines: readonly Line[], start: number): number {
  const text = firstIndex(lines, start, (line) => isProse(line) || isNumbered(line));
  return text === null ? lines.length : withoutTail(lines, text + 1);
}

function withoutTail(lines: readonly Line[], from: number): number {
  const rest = lines.slice(from);
  const found = rest.findIndex((line, i) => isTail(line) || (isCredits(line) && isLast(rest, i)));
  return found < 0 ? lines.length : from + found;
}

const SOON = 4;

/** Whether no paragraph follows soon: what stands between paragraphs is no end. */
function isLast(lines: readonly Line[], index: number): boolean {
  return !lines.slice(index + 1, index + SOON).some((line) => isProse(line) && !isTail(line));
}
