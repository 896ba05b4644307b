import type { Links } from './links.ts';
import type { NodeRef, Path, PathQuery, Paths, Stop } from './path-query.ts';

/** Neighbours that may be read for one query: past it the answer says that it is not complete. */
const MOST_NEIGHBOURS = 200_000;
/** Nodes that may be tried on the way. */
const MOST_STEPS = 500_000;
/** Ties shown of a hop. */
export const SHOWN_TIES = 5;

/**
 * See `GraphReads.paths`: each level is one reading, from the side that is narrower, which takes two
 * counts to tell.
 */
export async function findPaths(links: Links, query: PathQuery): Promise<Paths> {
  const { found, stop } = await waysOf(links, query);
  const pairs = found.flatMap((nodes) => hopsOf(nodes));
  const ties =
    query.hasTies && pairs.length > 0 ? await links.tiesOf(pairs, query.ties, SHOWN_TIES) : [];
  let at = 0;
  const paths = found.map((nodes): Path => {
    const hops = hopsOf(nodes).map((pair) => ({ ...pair, ties: ties[at++] ?? [] }));
    return { nodes, hops };
  });
  return { paths, stop };
}

type Way = readonly NodeRef[];

async function waysOf(
  links: Links,
  { from, to, ties, maxHops, count }: PathQuery,
): Promise<{ readonly found: readonly Way[]; readonly stop: Stop }> {
  const known = new KnownGraph(links, ties);
  const [start, end] = [new Side(from), new Side(to)];
  const found: Way[] = [];
  for (let hops = 0; hops <= maxHops && found.length < count; hops += 1) {
    while (start.levels + end.levels < hops) {
      if (!(await known.widen(await known.narrower(start, end))))
        return { found, stop: 'TOO_WIDE' };
    }
    const walk = new Walk(known, start, end, hops);
    found.push(...walk.first(count - found.length));
    if (walk.isTired) return { found, stop: 'TOO_WIDE' };
  }
  if (found.length >= count) return { found, stop: 'COUNT' };
  const isApart = found.length === 0 && (start.isExhausted || end.isExhausted);
  return { found, stop: isApart ? 'NOT_CONNECTED' : 'MAX_HOPS' };
}

/** How far the nodes are from one end, as far as it was looked. */
class Side {
  /** Those that it begins with, by id. */
  readonly nodes: readonly NodeRef[];
  readonly distance = new Map<string, number>();
  frontier: readonly NodeRef[];
  #levels = 0;

  constructor(nodes: readonly NodeRef[]) {
    this.nodes = nodes.toSorted(byId);
    this.frontier = this.nodes;
    for (const { id } of nodes) this.distance.set(id, 0);
  }

  /** How many levels are known; all of them, where nothing is left to look at. */
  get levels(): number {
    return this.isExhausted ? Number.POSITIVE_INFINITY : this.#levels;
  }

  get isExhausted(): boolean {
    return this.frontier.length === 0;
  }

  step(neighbours: readonly NodeRef[]): void {
    this.#levels += 1;
    const fresh = new Map(neighbours.map((node) => [node.id, node]));
    this.frontier = [...fresh.values()].filter(({ id }) => !this.distance.has(id));
    for (const { id } of this.frontier) this.distance.set(id, this.#levels);
  }

  /** Whether a node may be this near; what was not met lies beyond the levels that are known. */
  isWithin(id: string, hops: number): boolean {
    const distance = this.distance.get(id);
    return distance === undefined ? hops > this.levels : distance <= hops;
  }
}

/** The part of the graph that was read, seen from both ends of each tie. */
class KnownGraph {
  readonly #links: Links;
  readonly #ties: PathQuery['ties'];
  readonly #neighbours = new Map<string, Map<string, NodeRef>>();
  readonly #read = new Set<string>();
  #spent = 0;

  constructor(links: Links, ties: PathQuery['ties']) {
    this.#links = links;
    this.#ties = ties;
  }

  /** The side from which a look one level further reads less: a hub makes a small frontier wide. Both, where each is one node. */
  async narrower(start: Side, end: Side): Promise<readonly Side[]> {
    if (start.isExhausted || end.isExhausted) return [start.isExhausted ? end : start];
    if (start.levels + end.levels + start.frontier.length + end.frontier.length === 2)
      return [start, end];
    const spread = (side: Side) => this.#links.spread(side.frontier, this.#ties);
    const [forth, back] = await Promise.all([spread(start), spread(end)]);
    return [forth <= back ? start : end];
  }

  /** Looks one level further from each of these sides; false where that would be too much. */
  async widen(sides: readonly Side[]): Promise<boolean> {
    const frontier = new Map(sides.flatMap((side) => side.frontier).map((node) => [node.id, node]));
    const unread = [...frontier.values()].filter(({ id }) => !this.#read.has(id));
    const most = MOST_NEIGHBOURS - this.#spent;
    const found = unread.length > 0 ? await this.#links.neighbours(unread, this.#ties, most) : [];
    if (found.length > most) return false;
    this.#spent += found.length;
    const byId = new Map(unread.map((node) => [node.id, node]));
    for (const { near, far } of found) {
      const node = byId.get(near);
      if (node) this.#join(node, far);
    }
    for (const { id } of unread) this.#read.add(id);
    for (const side of sides) side.step(side.frontier.flatMap(({ id }) => this.of(id)));
    return true;
  }

  /** The known neighbours of a node, by id. */
  of(id: string): readonly NodeRef[] {
    return [...(this.#neighbours.get(id)?.values() ?? [])].sort(byId);
  }

  #join(a: NodeRef, b: NodeRef): void {
    for (const [near, far] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.#neighbours.get(near.id) ?? new Map<string, NodeRef>();
      this.#neighbours.set(near.id, known.set(far.id, far));
    }
  }
}

/** Tries the ways of one length, by the ids of their nodes. */
class Walk {
  readonly #known: KnownGraph;
  readonly #start: Side;
  readonly #end: Side;
  readonly #hops: number;
  readonly #found: Way[] = [];
  #wanted = 0;
  #steps = 0;

  constructor(known: KnownGraph, start: Side, end: Side, hops: number) {
    this.#known = known;
    this.#start = start;
    this.#end = end;
    this.#hops = hops;
  }

  get isTired(): boolean {
    return this.#steps > MOST_STEPS;
  }

  first(count: number): readonly Way[] {
    this.#wanted = count;
    for (const node of this.#start.nodes) this.#go([node]);
    return this.#found;
  }

  #go(way: Way): void {
    const last = way.at(-1);
    if (!last || this.#found.length >= this.#wanted || this.isTired) return;
    const left = this.#hops - way.length + 1;
    const isThere = this.#end.distance.get(last.id) === 0;
    if (left === 0) {
      if (isThere) this.#found.push(way);
      return;
    }
    if (isThere) return;
    for (const next of this.#known.of(last.id)) {
      this.#steps += 1;
      const isNew = !way.some(({ id }) => id === next.id);
      const isInside = this.#start.distance.get(next.id) !== 0;
      if (isNew && isInside && this.#end.isWithin(next.id, left - 1)) this.#go([...way, next]);
    }
  }
}

function hopsOf(nodes: readonly NodeRef[]) {
  return nodes.slice(1).flatMap((to, i) => {
    const from = nodes[i];
    return from ? [{ from, to }] : [];
  });
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
