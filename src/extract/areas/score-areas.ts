import type { AreaTaxonomy } from './taxonomy.ts';
import { type AreaMatch, eachArea, findTerms } from './term-index.ts';
import { topicTerms } from './topic-terms.ts';

/** How much a text speaks of an area, with the words that say so. */
export interface AreaScore {
  readonly code: string;
  /** The weights of its different terms; each repetition adds a fifth of its weight. */
  readonly score: number;
  /** In reading order. */
  readonly matches: readonly AreaMatch[];
}

const REPETITION = 0.2;

/** The areas that a text speaks of, the most first; of two alike the one that is named first. */
export function scoreAreas(text: string, taxonomy: AreaTaxonomy): AreaScore[] {
  return scored(findTerms(text, taxonomy.index).flatMap(eachArea));
}

/** The same for a heading, where a compound is about its head. */
export function scoreHeading(heading: string, taxonomy: AreaTaxonomy): AreaScore[] {
  return scored(topicTerms(heading, { start: 0, end: heading.length }, taxonomy));
}

function scored(found: readonly AreaMatch[]): AreaScore[] {
  const byCode = new Map<string, AreaMatch[]>();
  for (const match of found) byCode.set(match.code, [...(byCode.get(match.code) ?? []), match]);
  return [...byCode]
    .map(([code, matches]) => ({ code, score: scoreOf(matches), matches }))
    .sort((a, b) => b.score - a.score || startOf(a) - startOf(b));
}

function scoreOf(matches: readonly AreaMatch[]): number {
  const seen = new Set<string>();
  let score = 0;
  for (const { term, weight } of matches) {
    score += seen.has(term) ? weight * REPETITION : weight;
    seen.add(term);
  }
  return score;
}

function startOf(area: AreaScore): number {
  return area.matches[0]?.start ?? 0;
}
