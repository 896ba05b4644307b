import type { Zone, ZoneKind } from '../../model/document.ts';
import { gather } from '../../model/gather.ts';
import type { Span } from '../../model/span.ts';
import type { Line } from '../lines.ts';
import { readDateline } from '../metadata/dateline.ts';
import { isSourceLine } from '../metadata/source-line.ts';
import type { LineRange } from './body.ts';
import { isCaption } from './caption.ts';
import type { Head } from './head.ts';
import { isBreadcrumb } from './line-kinds.ts';
import { trailingNoteLength } from './tail.ts';

/** Gives every line its zone; neighbours of one kind are one zone. */
export function zonesOf(lines: readonly Line[], head: Head, body: LineRange): Zone[] {
  const pieces = gather(lines, (line, index) => piecesOf(line, index, head, body));
  const zones: Zone[] = [];
  for (const piece of pieces) append(zones, piece);
  return zones;
}

function append(zones: Zone[], piece: Zone): void {
  const last = zones.at(-1);
  if (last !== undefined && last.kind === piece.kind && piece.kind !== 'title')
    zones[zones.length - 1] = { ...last, end: piece.end };
  else zones.push(piece);
}

function piecesOf(line: Line, index: number, head: Head, body: LineRange): Zone[] {
  if (index === head.title) return [{ ...titleSpan(line), kind: 'title' }];
  if (index >= body.from && index < body.to) return bodyPieces(line);
  return [{ start: line.start, end: line.end, kind: kindOutside(line, index, head, body) }];
}

function kindOutside(line: Line, index: number, head: Head, body: LineRange): ZoneKind {
  if (index === head.secondTitle) return 'body';
  if (index >= head.sourceFrom && index < head.sourceTo) return 'meta';
  if (isCaption(line)) return 'caption';
  return index < body.from ? 'navigation' : 'footer';
}

/** A line of the body without its dateline and the editor's note at its end. */
export function bodyPieces(line: Line): Zone[] {
  const { start, end } = line;
  if (isCaption(line)) return [{ start, end, kind: 'caption' }];
  if (isBreadcrumb(line)) return [{ start, end, kind: 'navigation' }];
  if (isSourceLine(line) && !/^(?:时间|日期)/u.test(line.head))
    return [{ start, end, kind: 'meta' }];
  const from = openingEnd(line);
  if (from === end) return [{ start, end, kind: 'meta' }];
  const to = Math.max(from, end - trailingNoteLength(line));
  const pieces: Zone[] = [
    { start, end: from, kind: 'meta' },
    { start: from, end: to, kind: 'body' },
    { start: to, end, kind: 'meta' },
  ];
  return pieces.filter((piece) => piece.end > piece.start);
}

const LONGEST_BYLINE = 30;

/** Where the opening of a line ends: at the end of one that has only names behind it. */
function openingEnd(line: Line): number {
  const opening = readDateline(line)?.span.end ?? line.start;
  const isByline = opening > line.start && line.marks === 0;
  return isByline && line.end - opening <= LONGEST_BYLINE ? line.end : opening;
}

const TITLE_LABEL = /^(?:#{1,3}\s+|标题\s*[:：]\s*)/u;

/** A title without the label in front of it. */
export function titleSpan(line: Line): Span {
  const label = TITLE_LABEL.exec(line.head)?.[0].length ?? 0;
  return { start: line.start + label, end: line.end };
}
