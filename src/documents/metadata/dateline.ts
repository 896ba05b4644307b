import type { Stated } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { type Line, oncePerLine } from '../lines.ts';
import { monthOfName } from './clock-date.ts';
import { OPENINGS } from './openings.ts';

/** The words with which an agency or a paper opens a report, and what they tell. */
export interface Dateline {
  /** Not content: the place of a dateline is where the reporter was. */
  readonly span: Span;
  readonly source: Stated<string> | null;
  /** A month and a day without the year, as `04-06`, or a whole date. */
  readonly date: Stated<string> | null;
}

/** What every opening has near its start: asked first, for most lines have none. */
const SIGN =
  /^[(（【]|讯|电|消息|[(（](?:文|首|全|见|实|记|通)|^据|--|—|–|^[A-Z]{3}[^\n:]{0,40}\d\)?:/u;
const SIGN_WINDOW = 60;

/** The opening of a paragraph that tells agency, reporter and day, or null. */
export const readDateline = oncePerLine((line): Dateline | null => {
  if (!SIGN.test(line.head.slice(0, SIGN_WINDOW))) return null;
  for (const { pattern } of OPENINGS) {
    const match = pattern.exec(line.head);
    if (match !== null) return datelineOf(line, match);
  }
  return null;
});

function datelineOf(line: Line, match: RegExpExecArray): Dateline {
  const groups = match.groups ?? {};
  return {
    span: { start: line.start, end: line.start + match[0].length },
    source: sourceOf(line, match[0], groups['source']),
    date: dateOf(line, match[0], groups),
  };
}

function sourceOf(line: Line, words: string, source: string | undefined): Stated<string> | null {
  if (source === undefined) return null;
  const at = words.indexOf(source);
  const [start, end] = [line.start + at, line.start + at + source.length];
  const value = line.text.slice(at, at + source.length);
  return { value, start, end, rule: 'document.byline-source' };
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(line: Line, words: string, groups: Groups): Stated<string> | null {
  const { year, day, written } = groups;
  const month = groups['month'] ?? monthOfName(groups['name']);
  if (month === undefined || day === undefined || written === undefined) return null;
  const start = line.start + words.indexOf(written);
  const monthDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const value = year === undefined ? monthDay : `${year}-${monthDay}`;
  return { value, start, end: start + written.length, rule: 'document.dateline' };
}
