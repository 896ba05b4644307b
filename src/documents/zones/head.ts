import type { Line } from '../lines.ts';
import { readDateline } from '../metadata/dateline.ts';
import { isSourceLine, tellsDate } from '../metadata/source-line.ts';
import { isCaption } from './caption.ts';
import { isFrame } from './line-kinds.ts';
import { isAside, isHouseAbove, isTitleLike, secondTitle, titleAbove } from './title.ts';

/** What stands above the text of an article; all numbers are indices of lines. */
export interface Head {
  readonly title: number | null;
  readonly titleRule: string;
  /** A second headline of the article, below the title or above it. */
  readonly secondTitle: number | null;
  /** The lines that tell source, date, author; `from` to `to`, empty where there is none. */
  readonly sourceFrom: number;
  readonly sourceTo: number;
  /** The first line that can be text. */
  readonly bodyFrom: number;
}

type Found = Omit<Head, 'secondTitle'>;

/** Finds title and source lines above the first paragraph. */
export function headOf(lines: readonly Line[]): Head {
  const limit = firstParagraph(lines);
  const anchor = anchorOf(lines, limit);
  const found =
    anchor === null ? headWithoutSource(lines, limit) : headAround(lines, anchor, limit);
  return { ...found, secondTitle: secondTitle(lines, found.title) };
}

/** The index of the first line that is surely text, or the number of lines. */
function firstParagraph(lines: readonly Line[]): number {
  const found = lines.findIndex((line) => isParagraph(line) && !isAside(line));
  return found < 0 ? lines.length : found;
}

function isParagraph(line: Line): boolean {
  if (line.sentenceMarks === 0 || line.text.length < 25) return false;
  if (readDateline(line) !== null) return true;
  return line.text.includes('。') || line.text.length >= 80 || /[a-z]\.(?:\s|$)/.test(line.head);
}

/** The source line nearest to the text; one with a date goes before one without. */
function anchorOf(lines: readonly Line[], limit: number): number | null {
  const above = lines.slice(0, limit);
  const dated = above.findLastIndex(tellsDate);
  const any = dated >= 0 ? dated : above.findLastIndex(isSourceLine);
  return any < 0 ? null : any;
}

function headAround(lines: readonly Line[], anchor: number, limit: number): Found {
  const sourceFrom = walk(lines, anchor, -1, isSourceLine);
  const last = walk(lines, anchor, 1, (line) => isSourceLine(line) || isFrame(line));
  const sourceTo = Math.min(last + 1, Math.max(limit, anchor + 1));
  const title = titleAbove(lines, sourceFrom) ?? null;
  const head = { titleRule: 'document.title-above-source', sourceFrom, sourceTo };
  if (title !== null && !isHouseAbove(lines, title, sourceTo))
    return { ...head, title, bodyFrom: sourceTo };
  const below = isTitleLike(lines, sourceTo) ? sourceTo : null;
  const bodyFrom = below === null ? sourceTo : sourceTo + 1;
  return { ...head, titleRule: 'document.title-below-source', title: below, bodyFrom };
}

/** The last index of the unbroken run of lines from `from` on that pass. */
function walk(
  lines: readonly Line[],
  from: number,
  step: 1 | -1,
  passes: (line: Line) => boolean,
): number {
  let index = from;
  for (;;) {
    const next = lines[index + step];
    if (next === undefined || !passes(next)) return index;
    index += step;
  }
}

/** ↓↓↓: what points down within a text is no sign of a page around it. */
const MARKS_ONLY = /^[^\p{L}\p{N}]*$/u;

function headWithoutSource(lines: readonly Line[], limit: number): Found {
  const none = { sourceFrom: 0, sourceTo: 0 };
  const framed = lines.slice(0, limit).some((line) => isFrame(line) && !MARKS_ONLY.test(line.head));
  if (framed) {
    const title = titleAbove(lines, limit) ?? null;
    const bodyFrom = title === null ? 0 : title + 1;
    return { ...none, title, titleRule: 'document.title-above-text', bodyFrom };
  }
  const first = lines.findIndex((line) => !isCaption(line));
  const title = isTitleLike(lines, first) ? first : null;
  const bodyFrom = title === null ? 0 : title + 1;
  return { ...none, title, titleRule: 'document.title-first-line', bodyFrom };
}
