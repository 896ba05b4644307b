import type { GraphModel } from '../model/graph-model.ts';
import { digest } from '../model/ids.ts';
import type { Values } from '../model/value.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { pageOf } from './page-of.ts';
import { rank } from './rank.ts';
import type { Item, Page, Tree } from './selection.ts';
import type { Hit, TextQuery } from './text-query.ts';

/** A node that has all words of a search, with its searchable values. */
interface Candidate {
  readonly kind: string;
  readonly id: string;
  readonly values: Values;
}

/** A hit whose tree is still to be read. */
export interface Scored {
  readonly kind: string;
  readonly id: string;
  readonly score: number;
}

/** The candidates of the wanted kinds as hits: the best first, ties by id. */
export function scoredHits(
  model: GraphModel,
  candidates: readonly Candidate[],
  { kinds, text }: TextQuery,
): Scored[] {
  return candidates
    .flatMap(({ kind: kindName, id, values }) => {
      const kind = model.kinds.get(kindName);
      if (!kind || (kinds !== null && !kinds.includes(kindName))) return [];
      return [{ kind: kindName, id, score: rank(kind, values, text) }];
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/**
 * The hits to read for a page: one more than asked for, from the side that it is counted from.
 * @throws AppError `query.bad-cursor`
 */
export function hitsInWindow(hits: readonly Scored[], { text, window }: TextQuery): Scored[] {
  const inside = hits
    .filter((hit) => isBeyond(hit, window.after, text, 'after'))
    .filter((hit) => isBeyond(hit, window.before, text, 'before'));
  const counted = window.from === 'start' ? inside : inside.toReversed();
  return counted.slice(0, window.size + 1);
}

/** @param trees of the wanted hits, by id; a hit without one went meanwhile */
export function pageOfHits(
  hits: readonly Scored[],
  wanted: readonly Scored[],
  trees: ReadonlyMap<string, Tree>,
  { text, window, count, items: areWanted }: TextQuery,
): Page<Hit> {
  const total = count ? hits.length : null;
  if (!areWanted) return { total, items: [], hasNext: false, hasPrevious: false };
  const items = wanted.flatMap(({ id, score }): Item<Hit>[] => {
    const tree = trees.get(id);
    const cursor = encodeCursor(fingerprint(text), [score], id);
    return tree ? [{ cursor, node: { score, tree }, edge: null }] : [];
  });
  return pageOf(items, window, total);
}

function fingerprint(text: string): string {
  return digest('search', text).slice(0, 6);
}

function isBeyond(
  hit: Scored,
  cursor: string | null,
  text: string,
  side: 'after' | 'before',
): boolean {
  if (cursor === null) return true;
  const [score, id] = decodeCursor(cursor, fingerprint(text), 1);
  const difference = Number(score) - hit.score || (hit.id > String(id) ? 1 : -1);
  const isSame = hit.score === score && hit.id === id;
  return !isSame && (side === 'after' ? difference > 0 : difference < 0);
}
