import type { GazetteerHit } from '../../model/gazetteer-entry.ts';
import { firstStartFrom } from '../../model/sorted.ts';

/** A part of a text in which names do not cross the bounds. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Known names in the text, in reading order. */
  readonly hits: readonly GazetteerHit[];
  /** Words that no name runs over: times. */
  readonly barriers: readonly { readonly start: number; readonly end: number }[];
}

/** A name and its surroundings lie within so many units. */
const SURROUNDINGS = 60;
/** So many are walked over at less cost than found. */
const FEW = 12;

/** The part of a stretch around a place; its hits and barriers are found without a walk over all. */
export function around(stretch: Stretch, at: number): Stretch {
  if (stretch.hits.length + stretch.barriers.length <= FEW) return stretch;
  const [from, to] = [at - SURROUNDINGS, at + SURROUNDINGS];
  return {
    ...stretch,
    hits: between(stretch.hits, from, to),
    barriers: between(stretch.barriers, from, to),
  };
}

function between<T extends { readonly start: number }>(
  sorted: readonly T[],
  from: number,
  to: number,
): T[] {
  return sorted.slice(firstStartFrom(sorted, from), firstStartFrom(sorted, to));
}

/** 北京丰台区: a list knows the name at the end, and the one before it. */
export function isKnown({ hits }: Stretch, start: number, end: number): boolean {
  return hits.some((hit) => hit.end === end && hit.start > start && isRegion(hit));
}

/** What a committee runs is known by its name. */
export function endsKnown({ hits }: Stretch, at: number): boolean {
  return hits.some((hit) => hit.end === at && isRegion(hit));
}

/** 市中区教育局: what looks like 市 is the first character of a place. */
export function startsKnown({ hits }: Stretch, start: number): boolean {
  return hits.some((hit) => hit.start === start && isRegion(hit));
}

export function followsCountry({ hits }: Stretch, start: number): boolean {
  return hits.some((hit) => hit.end === start && isCountry(hit));
}

export function isCountry({ entries }: GazetteerHit): boolean {
  return entries.some(({ kind }) => kind === 'COUNTRY');
}

/** A known place, or the grammar of a division. */
export function hasPlace({ text, hits }: Stretch, start: number, at: number): boolean {
  return (
    hits.some((hit) => hit.end === start && isRegion(hit)) ||
    hits.some(
      (hit) => hit.start >= start && hit.end <= at && (isRegion(hit) || hit.start === start),
    ) ||
    /^(?:国家|中国|全国|中央|中华|\p{Script=Han}+[^城都超门][省市州县区旗]|\p{Script=Han}{2,8}(?:国家公园|保护区|风景区|名胜区|景区))/u.test(
      text.slice(start, at),
    )
  );
}

export function isRegion({ entries }: GazetteerHit): boolean {
  return entries.some(({ type }) => type === 'region');
}

/** Whether some words are the name of a state and no more. */
export function isState({ hits }: Stretch, start: number, at: number): boolean {
  return hits.some((hit) => hit.start === start && hit.end === at && isCountry(hit));
}
