import type { Document, Stated, Zone } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { languageOf } from '../language.ts';
import { type Line, linesOf } from '../lines.ts';
import { metadataOf } from '../metadata/metadata-of.ts';
import { bodyOf } from '../zones/body.ts';
import { type Head, headOf } from '../zones/head.ts';
import { titleSpan, zonesOf } from '../zones/zones.ts';

/** What is read from a text itself, the format and the bytes aside. */
export type TextReading = Omit<Document, 'hash' | 'format' | 'raw'>;

/**
 * Reads the text dump of a page, or a bare text: its title, what its source line says, its zones.
 * @param published a date that the caller knows
 */
export function readTextDump(raw: string, published: string | null): TextReading {
  const lines = linesOf(raw);
  const head = headOf(lines);
  const body = bodyOf(lines, head.bodyFrom);
  const zones = zonesOf(lines, head, body);
  return {
    language: languageOf(raw),
    title: titleOf(lines, head),
    ...metadataOf(lines, head, body, published),
    body: bodySpan(zones),
    zones,
    blocks: [],
    diagnostics: [],
  };
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
