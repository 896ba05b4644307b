import type { Document, Stated, Zone } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { languageOf } from '../language.ts';
import { type Line, linesOf } from '../lines.ts';
import { metadataOf } from '../metadata/metadata-of.ts';
import { bodyOf } from '../zones/body.ts';
import { type FrontMatter, frontMatterOf } from '../zones/front-matter.ts';
import { type Head, headOf } from '../zones/head.ts';
import { titleSpan, zonesOf } from '../zones/zones.ts';

/** What is read from a text itself, the format and the bytes aside. */
export type TextReading = Omit<Document, 'hash' | 'format' | 'raw'>;

/**
 * Reads the text dump of a page, or a bare text: its title, what its source line says, its zones.
 * @param published a date that the caller knows
 */
export function readTextDump(raw: string, published: string | null): TextReading {
  const all = linesOf(raw);
  const front = frontMatterOf(all);
  const lines = all.slice(front.lines);
  const head = headOf(lines);
  const body = bodyOf(lines, head.bodyFrom);
  const title = titleOf(lines, head) ?? front.title;
  const zones = [...frontZones(all, front, title), ...zonesOf(lines, head, body)];
  const told = metadataOf(lines, head, body, published);
  return {
    language: languageOf(raw),
    title,
    ...told,
    source: front.source ?? told.source,
    publishedAt: front.publishedAt ?? told.publishedAt,
    body: bodySpan(zones),
    zones,
    blocks: [],
    diagnostics: [],
  };
}

/** The fields above the text, with the title among them where the text below has none. */
function frontZones(
  all: readonly Line[],
  front: FrontMatter,
  title: Stated<string> | null,
): Zone[] {
  if (front.lines === 0) return [];
  const [first, last] = [all[0], all[front.lines - 1]];
  if (first === undefined || last === undefined) return [];
  const { start } = first;
  const { end } = last;
  if (title === null || title !== front.title) return [{ kind: 'meta', start, end }];
  return [
    { kind: 'meta', start, end: title.start },
    { kind: 'title', start: title.start, end: title.end },
    { kind: 'meta', start: title.end, end },
  ];
}

function titleOf(lines: readonly Line[], head: Head): Stated<string> | null {
  const line = head.title === null ? undefined : lines[head.title];
  if (line === undefined) return null;
  const { start, end } = titleSpan(line);
  return { value: line.text.slice(start - line.start), start, end, rule: head.titleRule };
}

function bodySpan(zones: readonly Zone[]): Span {
  const body = zones.filter((zone) => zone.kind === 'body');
  return { start: body[0]?.start ?? 0, end: body.at(-1)?.end ?? 0 };
}
