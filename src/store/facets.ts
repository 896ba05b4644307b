import type { GraphModel, Relation } from '../model/graph-model.ts';

/** How many hits of a search share a value. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface Facets {
  /** The most frequent first. */
  readonly kinds: readonly Facet[];
  /** Of hits that have a date by which lists are ordered; the latest first. */
  readonly years: readonly Facet[];
  /** Codes, of hits that cover areas; a hit counts for each of its own. The most frequent first. */
  readonly areas: readonly Facet[];
}

/** What the hits of a kind are counted by. */
export interface FacetSources {
  /** The property of its date, or null. */
  readonly date: string | null;
  readonly areas: Relation | null;
}

const AREA = 'CooperationArea';
/** The property of an area that tells it from the others. */
export const AREA_CODE = 'code';

export function facetSourcesOf(model: GraphModel, kind: string): FacetSources {
  const leading = [...model.kinds.values()].flatMap(({ relations }) =>
    relations.filter(({ targetKinds }) => targetKinds.includes(kind)),
  );
  const relations = kind === AREA ? [] : (model.kinds.get(kind)?.relations ?? []);
  return {
    date: leading.find(({ orderKey }) => orderKey !== null)?.orderKey ?? null,
    areas: relations.find(({ target }) => target === AREA) ?? null,
  };
}

/** @param years and areas as they are counted for each kind */
export function facetsOf(
  kinds: readonly Facet[],
  years: readonly Facet[],
  areas: readonly Facet[],
): Facets {
  return {
    kinds: summed(kinds).sort(byCount),
    years: summed(years).sort((a, b) => (a.value < b.value ? 1 : -1)),
    areas: summed(areas).sort(byCount),
  };
}

function summed(facets: readonly Facet[]): Facet[] {
  const groups = Map.groupBy(facets, ({ value }) => value);
  return [...groups].map(([value, group]) => ({
    value,
    count: group.reduce((sum, { count }) => sum + count, 0),
  }));
}

function byCount(a: Facet, b: Facet): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
