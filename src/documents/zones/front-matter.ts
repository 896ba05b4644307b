import type { Stated } from '../../model/document.ts';
import type { Line } from '../lines.ts';
import { findClockDate } from '../metadata/clock-date.ts';

/** The block of fields between `---` that files of static sites begin with. */
export interface FrontMatter {
  /** How many lines it takes, its fences included; 0 where there is none. */
  readonly lines: number;
  readonly title: Stated<string> | null;
  readonly source: Stated<string> | null;
  readonly publishedAt: Stated<string> | null;
}

const NONE: FrontMatter = { lines: 0, title: null, source: null, publishedAt: null };
const FENCE = /^(?:---|\+\+\+)$/;
const MOST_LINES = 40;

/** Reads the fields above a text. */
export function frontMatterOf(lines: readonly Line[]): FrontMatter {
  if (!FENCE.test(lines[0]?.text ?? '')) return NONE;
  const end = lines.slice(1, MOST_LINES).findIndex(({ text }) => FENCE.test(text)) + 1;
  const fields = lines.slice(1, end);
  if (end === 0 || !fields.every(({ head }) => /^[\w-]{1,30}\s?[:=]|^[-\s[\]]/.test(head)))
    return NONE;
  return {
    lines: end + 1,
    title: fieldOf(fields, /^title\s?[:=]/i, 'document.front-matter-title'),
    source: fieldOf(fields, /^(?:source|publisher)\s?[:=]/i, 'document.front-matter-source'),
    publishedAt: dateOf(fields),
  };
}

function fieldOf(fields: readonly Line[], name: RegExp, rule: string): Stated<string> | null {
  const line = fields.find(({ head }) => name.test(head));
  const label = name.exec(line?.head ?? '')?.[0].length ?? 0;
  const match = /^\s*["']?(?<value>\S.*?)["']?\s*$/u.exec(line?.text.slice(label, 300) ?? '');
  const value = match?.groups?.['value'];
  if (line === undefined || match === null || value === undefined) return null;
  const start = line.start + label + match[0].indexOf(value);
  return { value, start, end: start + value.length, rule };
}

function dateOf(fields: readonly Line[]): Stated<string> | null {
  const names = [/^(?:date|published|publishdate|pubdate|created)\s?[:=]/i];
  const line = fields.find(({ head }) => names.some((name) => name.test(head)));
  const date = line && findClockDate(line.head);
  if (!line || !date) return null;
  const start = line.start + date.index;
  return { value: date.value, start, end: start + date.length, rule: 'document.front-matter-date' };
}
