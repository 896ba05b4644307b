import { type MarkerStyle, markerStyles } from './marker-styles.ts';
import type { Marker } from './markers.ts';

/** Numbers of one style that count up. */
export type Run = readonly Marker[];

/** A missing number or two is a gap; more is another list. */
const WIDEST_GAP = 3;
/** So many items make a list even where its first is missing. */
const HEADLESS_ITEMS = 3;
/** Words before a list that say what it is a list of. */
const INTRODUCTION = /(?:协议|协定|备忘录|合作|方面|领域|内容|包括|明确|约定|如下)/u;
const INTRODUCTION_WINDOW = 80;

/** The run that numbers the clauses of a text: of the outermost style, the most telling; `[]` if none. */
export function topRun(text: string, markers: readonly Marker[]): Run {
  for (const style of markerStyles) {
    const runs = runsOf(style, markers);
    const [best] = runs.sort((a, b) => weightOf(text, b) - weightOf(text, a));
    if (best !== undefined) return best;
  }
  return [];
}

/** A list that words introduce goes before one of more items, the first before a later one. */
function weightOf(text: string, run: Run): number {
  const start = run[0]?.start ?? 0;
  const before = text.slice(Math.max(0, start - INTRODUCTION_WINDOW), start);
  return run.length + (INTRODUCTION.test(before) ? 2.5 : 0);
}

function runsOf(style: MarkerStyle, markers: readonly Marker[]): Run[] {
  const runs: Marker[][] = [];
  for (const marker of markers) {
    if (marker.style !== style) continue;
    const current = runs.at(-1);
    const step = marker.number - (current?.at(-1)?.number ?? Infinity);
    if (current !== undefined && step >= 1 && continues(style, step)) current.push(marker);
    else runs.push([marker]);
  }
  return runs.filter(isRun);
}

/** 首先 … 最后 skips numbers by its nature. */
function continues(style: MarkerStyle, step: number): boolean {
  return style.id === 'first-next-last' || step <= WIDEST_GAP;
}

/** It counts from 1 and has two items; a longer list at line starts may have lost its first. */
function isRun(run: Run): boolean {
  const [first] = run;
  if (first === undefined || run.length < 2) return false;
  if (first.number === 1) return true;
  return first.number === 2 && first.style.position === 'line' && run.length >= HEADLESS_ITEMS;
}
