import type { Stated } from '../../model/document.ts';
import type { Line } from '../lines.ts';
import type { LineRange } from '../zones/body.ts';
import { isCaption } from '../zones/caption.ts';
import type { Head } from '../zones/head.ts';
import { findClockDate } from './clock-date.ts';
import { readDateline } from './dateline.ts';
import { firstOf, NO_METADATA, type PageMetadata } from './page-metadata.ts';
import { isSourceLine, readSourceLine } from './source-line.ts';

/** （来源：青岚日报）, and （青岚日报） where what the name ends in tells a paper or a station. */
const NOTE_SOURCE =
  /[(（]\s*(?:来源\s*[:：]\s*(?<named>[^()（）\s:：/]{2,20})[^()（）]{0,60}|(?<house>[^()（）\s:：/，,。]{2,12}(?:日报|晚报|晨报|早报|都市报|商报|时报|法[制治]报|电视台|融媒体中心))(?:[\s，,][^()（）]{0,40})?)[)）]\s*$/u;
/** （青岚日报 2031年4月6日）, [2031-04-06]: a day in brackets of its own, with at most a name beside it. */
const DATED_NOTE =
  /^[(（[【]\s*(?:[^()（）[\]【】\s\d]{2,14}[\s,，]{1,2})?(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?(?:[\s,，]{1,2}[^()（）[\]【】\s\d]{2,14})?\s*[)）\]】]/u;
/** How many lines below the text may name its source. */
const BELOW = 10;

/**
 * What the source lines say: a source with its label first, then a name beside the date, the
 * datelines of the text, and lines inside or below it.
 * @param published used where none of them gives a whole date
 */
export function metadataOf(
  lines: readonly Line[],
  head: Head,
  body: LineRange,
  published: string | null,
): PageMetadata {
  const above = lines.slice(head.sourceFrom, head.sourceTo).map(readSourceLine);
  const text = lines.slice(body.from, body.to);
  const inside = [...text, ...lines.slice(body.to, body.to + BELOW)]
    .filter((line) => isSourceLine(line) && !isCaption(line))
    .map(readSourceLine);
  return firstOf([
    ...above.map(labelled),
    ...inside.map(labelled),
    ...above,
    ...text.slice(0, 3).map(fromDateline),
    ...inside,
    ...text.slice(-2).map(fromNote),
    ...text.slice(0, 1).map((line) => datedNote(line, 0)),
    ...text.slice(-1).map((line) => datedNote(line, line.text.search(LAST_NOTE))),
    { ...NO_METADATA, publishedAt: given(published) },
  ]);
}

/** The source alone, where a label stands before it. */
function labelled({ source }: PageMetadata): PageMetadata {
  return source?.rule === 'document.meta-source' ? { ...NO_METADATA, source } : NO_METADATA;
}

function fromDateline(line: Line): PageMetadata {
  const dateline = readDateline(line);
  if (dateline === null) return NO_METADATA;
  const { source, date } = dateline;
  const whole = date?.value.length === '2031-04-06'.length;
  return { ...NO_METADATA, source, publishedAt: whole ? date : null };
}

function fromNote(line: Line): PageMetadata {
  const window = line.text.slice(-120);
  const match = NOTE_SOURCE.exec(window);
  const value = match?.groups?.['named'] ?? match?.groups?.['house'];
  if (match === null || value === undefined) return NO_METADATA;
  const start = line.end - window.length + match.index + match[0].indexOf(value);
  const rule = 'document.note-source';
  return { ...NO_METADATA, source: { value, start, end: start + value.length, rule } };
}

const LAST_NOTE = /[(（[【][^()（）[\]【】]{8,40}[)）\]】]\s*$/u;

/** The day of a note in brackets that stands there in the line. */
function datedNote(line: Line, at: number): PageMetadata {
  const note = at < 0 ? undefined : DATED_NOTE.exec(line.text.slice(at, at + NOTE_WINDOW))?.[0];
  const found = note === undefined ? null : findClockDate(note);
  if (!found) return NO_METADATA;
  const start = line.start + at + found.index;
  const end = start + found.length;
  const publishedAt = { value: found.value, start, end, rule: 'document.dated-note' };
  return { ...NO_METADATA, publishedAt };
}

const NOTE_WINDOW = 80;

function given(published: string | null): Stated<string> | null {
  if (published === null) return null;
  return { value: published, start: 0, end: 0, rule: 'document.given-date' };
}
