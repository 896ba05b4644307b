import type { GraphModel, Property } from '../model/graph-model.ts';
import { digest } from '../model/ids.ts';
import type { Values } from '../model/value.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Facets } from './facets.ts';
import { highlightsOf } from './highlights.ts';
import { pageOf } from './page-of.ts';
import { rankBy } from './rank.ts';
import type { Branch, Item, Tree } from './selection.ts';
import type { Hit, SearchPage, TextQuery } from './text-query.ts';

/** So many hits are found and ranked in a few milliseconds. */
export const FEW_HITS = 1000;

/** A node that has all words of a search, with its searchable values. */
export interface Candidate {
  readonly kind: string;
  readonly id: string;
  readonly values: Values;
}

/** A hit whose tree is still to be read. */
export interface Scored extends Candidate {
  readonly score: number;
}

/** The candidates of the wanted kinds as hits: the best first, ties by id. */
export function scoredHits(
  model: GraphModel,
  candidates: readonly Candidate[],
  { kinds, text }: TextQuery,
): Scored[] {
  const rank = rankBy(text);
  return candidates
    .flatMap(({ kind: kindName, id, values }) => {
      const kind = model.kinds.get(kindName);
      if (!kind || (kinds !== null && !kinds.includes(kindName))) return [];
      return [{ kind: kindName, id, values, score: rank(kind, values) }];
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/**
 * The hits to read for a page: one more than asked for, from the side that it is counted from.
 * @throws AppError `query.bad-cursor`
 */
export function hitsInWindow(hits: readonly Scored[], { text, window }: TextQuery): Scored[] {
  const inside = beyond(beyond(hits, window.after, text, 'after'), window.before, text, 'before');
  const counted = window.from === 'start' ? inside : inside.toReversed();
  return counted.slice(0, window.size + 1);
}

/**
 * The trees of hits of which nothing is read but what they were searched by, for that is at hand.
 * @returns those trees by id, and the hits whose trees are still to be read
 */
export function treesAtHand(
  model: GraphModel,
  hits: readonly Scored[],
  branches: readonly Branch[],
): { readonly trees: Map<string, Tree>; readonly rest: readonly Scored[] } {
  const shapes = new Map(branches.map((branch) => [branch.kind, shapeOf(model, branch)]));
  const trees = new Map<string, Tree>();
  const rest = hits.filter(({ kind, id, values }) => {
    const properties = shapes.has(kind) ? shapes.get(kind) : [];
    if (!properties) return true;
    const read = properties.map(({ name, list }) => [name, values[name] ?? (list ? [] : null)]);
    trees.set(id, { kind, id, values: Object.fromEntries(read), relations: {}, evidence: {} });
    return false;
  });
  return { trees, rest };
}

/** The properties that a branch reads; null where it reads what is not searched. */
function shapeOf(
  model: GraphModel,
  { kind, properties, relations, evidence }: Branch,
): readonly Property[] | null {
  const wanted = model.kinds.get(kind)?.properties.filter(({ name }) => properties.includes(name));
  const isPlain = relations.length === 0 && evidence.length === 0;
  return isPlain && wanted?.every(({ searchable }) => searchable !== null) ? wanted : null;
}

/**
 * @param trees of the wanted hits, by id; a hit without one went meanwhile
 * @param facets of all hits, where they are asked for
 */
export function pageOfHits(
  model: GraphModel,
  hits: readonly Scored[],
  wanted: readonly Scored[],
  trees: ReadonlyMap<string, Tree>,
  facets: Facets | null,
  query: TextQuery,
): SearchPage {
  const { text, window } = query;
  const total = query.count ? hits.length : null;
  if (!query.items) return { total, facets, items: [], hasNext: false, hasPrevious: false };
  const { highlights, cursors = true } = query;
  const order = cursors ? fingerprint(text) : null;
  const items = wanted.flatMap(({ kind: kindName, id, score, values }): Item<Hit>[] => {
    const [kind, tree] = [model.kinds.get(kindName), trees.get(id)];
    if (!kind || !tree) return [];
    const cursor = order === null ? '' : encodeCursor(order, [score], id);
    const places = highlights ? highlightsOf(kind, values, text) : [];
    return [{ cursor, node: { score, highlights: places, tree }, edge: null }];
  });
  return { ...pageOf(items, window, total), facets };
}

/** The ids of the hits by kind. */
export function idsByKind(hits: readonly Scored[]): [kind: string, ids: string[]][] {
  const groups = Map.groupBy(hits, ({ kind }) => kind);
  return [...groups].map(([kind, group]) => [kind, group.map(({ id }) => id)]);
}

function fingerprint(text: string): string {
  return digest('search', text).slice(0, 6);
}

function beyond(
  hits: readonly Scored[],
  cursor: string | null,
  text: string,
  side: 'after' | 'before',
): readonly Scored[] {
  if (cursor === null) return hits;
  const [score, id] = decodeCursor(cursor, fingerprint(text), 1);
  return hits.filter((hit) => {
    const difference = Number(score) - hit.score || (hit.id > String(id) ? 1 : -1);
    const isSame = hit.score === score && hit.id === id;
    return !isSame && (side === 'after' ? difference > 0 : difference < 0);
  });
}
