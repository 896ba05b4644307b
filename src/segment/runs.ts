import type { ClauseLead } from '../model/segments.ts';
import { leadOf } from './leads.ts';
import { type MarkerStyle, markerStyles } from './marker-styles.ts';
import type { Marker } from './markers.ts';
import type { Paragraph } from './paragraphs.ts';

/** Numbers of one style that count up. */
export type Run = readonly Marker[];

/** A missing number or two is a gap; more is another list. */
const WIDEST_GAP = 3;
/** So many items make a list even where its first is missing. */
const HEADLESS_ITEMS = 3;
/** Whose points they are goes before how they are numbered. */
const LEADS: readonly ClauseLead[] = ['agreement', 'open', 'speech'];

/**
 * The run that numbers the clauses of a text: one that an agreement opens, then of the outermost style, then
 * the longest, then the first; `[]` if none.
 */
export function topRun(
  text: string,
  paragraphs: readonly Paragraph[],
  markers: readonly Marker[],
): Run {
  if (markers.length < 2) return [];
  const runs = markerStyles.flatMap((style) =>
    runsOf(style, markers).toSorted((a, b) => b.length - a.length),
  );
  const leads = new Map(runs.map((run) => [run, run[0] && leadOf(text, paragraphs, run[0])]));
  return LEADS.map((lead) => runs.find((run) => leads.get(run) === lead)).find(Boolean) ?? [];
}

function runsOf(style: MarkerStyle, markers: readonly Marker[]): Run[] {
  const runs: Marker[][] = [];
  for (const marker of markers) {
    if (marker.style !== style) continue;
    const current = runs.at(-1);
    const last = current?.at(-1);
    if (current !== undefined && last !== undefined && continues(last, marker))
      current.push(marker);
    else runs.push([marker]);
  }
  return runs.filter(isRun);
}

/** 首先 … 最后 skips numbers by its nature; items without one stand on lines next to each other. */
function continues(last: Marker, { style, number, paragraph }: Marker): boolean {
  if (number === 0) return paragraph === last.paragraph + 1;
  const step = number - last.number;
  return step >= 1 && (style.countsByPlace === true || step <= WIDEST_GAP);
}

/** It counts from 1 and has two items; a longer list at line starts may have lost its first. */
function isRun(run: Run): boolean {
  const [first] = run;
  if (first === undefined || run.length < 2) return false;
  if (first.number <= 1) return true;
  return first.number === 2 && first.style.position === 'line' && run.length >= HEADLESS_ITEMS;
}
