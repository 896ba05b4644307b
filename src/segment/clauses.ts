import type { ClauseSegment } from '../model/segments.ts';
import type { Span } from '../model/span.ts';
import type { Marker } from './markers.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Run } from './runs.ts';

const LONGEST_HEADING = 40;

/** The clauses that a run of numbers opens, each up to the next number. */
export function clausesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  run: Run,
): ClauseSegment[] {
  const ends = endsOf(text, paragraphs, run);
  return run.map((marker, index) => {
    const end = ends[index] ?? marker.end;
    const number = marker.style.countsByPlace ? index + 1 : marker.number;
    const heading = headingOf(text, marker, end);
    return { start: marker.start, end, number, heading, body: bodyAfter(text, heading, end) };
  });
}

function endsOf(text: string, paragraphs: readonly Paragraph[], run: Run): number[] {
  return run.map((marker, index) => {
    const next = run[index + 1];
    if (next === undefined) return lastEnd(text, paragraphs, run);
    if (!startsLine(paragraphs, next)) return withoutBlanks(text, marker.end, next.start);
    return paragraphs[next.paragraph - 1]?.end ?? next.start;
  });
}

function startsLine(paragraphs: readonly Paragraph[], marker: Marker): boolean {
  return paragraphs[marker.paragraph]?.start === marker.start;
}

/**
 * Nothing says where the last clause ends. One that fills its line ends there, or has as many lines
 * as the shortest of the others; one inside a paragraph is one sentence.
 */
function lastEnd(text: string, paragraphs: readonly Paragraph[], run: Run): number {
  const last = run.at(-1);
  if (last === undefined) return 0;
  const own = paragraphs[last.paragraph];
  if (own === undefined) return last.end;
  if (!startsLine(paragraphs, last)) return sentenceEnd(text, last.end, own.end, last);
  const lines = Math.min(
    ...run.slice(1).map((next, i) => next.paragraph - (run[i]?.paragraph ?? 0)),
  );
  return paragraphs[last.paragraph + Math.max(lines, 1) - 1]?.end ?? own.end;
}

function sentenceEnd(text: string, from: number, to: number, marker: Marker): number {
  if (marker.style.position === 'line') return to;
  const found = text.slice(from, to).search(/[。!?]/u);
  return found < 0 ? to : from + found + 1;
}

const HEADING_END = { sentence: /[:;。!?]/u, phrase: /[,:;。!?]/u, dash: /[”"」]?——/u } as const;

function headingOf(text: string, marker: Marker, end: number): Span {
  const start = afterBlanks(text, marker.end, end);
  const window = text.slice(start, Math.min(end, start + LONGEST_HEADING + 1));
  const line = window.split(/[\n\r]/u, 1)[0] ?? '';
  const found = line.search(HEADING_END[marker.style.heading]);
  if (found >= 0) return { start, end: start + found };
  if (line.length <= LONGEST_HEADING) return { start, end: start + line.trimEnd().length };
  const comma = line.search(/[,;]/u);
  return { start, end: start + (comma < 0 ? LONGEST_HEADING : comma) };
}

function bodyAfter(text: string, heading: Span, end: number): Span {
  let start = heading.end;
  while (start < end && /[,:;。!?\s—”"」]/u.test(text.charAt(start))) start++;
  return { start, end };
}

function afterBlanks(text: string, from: number, end: number): number {
  let start = from;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  return start;
}

function withoutBlanks(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/u.test(text.charAt(to - 1))) to--;
  return to;
}
