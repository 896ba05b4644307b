import graphology from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { betweenness } from 'graphology-metrics/centrality/index.js';
import { undirectedDensity } from 'graphology-metrics/graph/density.js';
import type { Ties } from './region-pairs.ts';

/** By the places of the regions. */
export type Measured = ArrayLike<number>;

type Graph = InstanceType<typeof graphology.UndirectedGraph>;

/** The CommonJS module is the function itself; its types speak of a property. */
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** Regions and the agreements that tie them; regions without a tie are no part of it. */
export class Network {
  /** In their order: what is measured of them stands at the same places. */
  readonly ids: readonly string[];
  readonly #placeOf: ReadonlyMap<string, number>;
  /** One for each pair: the places of its ends, and how many agreements tie them. */
  readonly #edges: readonly (readonly [a: number, b: number, weight: number])[];
  #graph: Graph | undefined;

  constructor({ a, b, counts }: Ties) {
    this.ids = [...new Set(a).union(new Set(b))].sort();
    this.#placeOf = new Map(this.ids.map((id, place) => [id, place]));
    const place = (id = '') => this.#placeOf.get(id) ?? 0;
    this.#edges = counts.map((count, i) => [place(a[i]), place(b[i]), count]);
  }

  get edgeCount(): number {
    return this.#edges.length;
  }

  /** What is measured of a region; 0 where it is no part of the network. */
  valueOf(measured: Measured, id: string): number {
    return measured[this.#placeOf.get(id) ?? -1] ?? 0;
  }

  /** The share of all possible pairs that are tied; 0 where there is none. */
  density(): number {
    return undirectedDensity(this.ids.length, this.edgeCount);
  }

  degrees(): Measured {
    return this.#sums(() => 1);
  }

  /** How many agreements are on the edges of each node. */
  weightedDegrees(): Measured {
    return this.#sums((weight) => weight);
  }

  /** The share of the shortest ways between two others that lead over a node; it takes nodes × edges steps. */
  betweenness(): Measured {
    if (this.ids.length === 0) return [];
    const found = betweenness(this.#asGraph(), { getEdgeWeight: null });
    return this.ids.map((id) => found[id] ?? 0);
  }

  /** Louvain's communities by weight, in a fixed order of the nodes; 1 is the largest, then that of the first id. */
  communities(): Measured {
    const found = louvain(this.#asGraph(), { randomWalk: false, rng: () => 0 });
    const members = Map.groupBy(this.ids, (id) => found[id]);
    const ordered = [...members.keys()].sort(
      (a, b) => (members.get(b)?.length ?? 0) - (members.get(a)?.length ?? 0),
    );
    return this.ids.map((id) => ordered.indexOf(found[id]) + 1);
  }

  #sums(of: (weight: number) => number): Measured {
    const sums = new Uint32Array(this.ids.length);
    for (const [a, b, weight] of this.#edges) {
      sums[a] = (sums[a] ?? 0) + of(weight);
      sums[b] = (sums[b] ?? 0) + of(weight);
    }
    return sums;
  }

  /** The same for whatever order of the pairs; made where degrees are not enough. */
  #asGraph(): Graph {
    if (this.#graph) return this.#graph;
    const graph = new graphology.UndirectedGraph();
    const edges = this.#edges.toSorted(([a, b], [c, d]) => a - c || b - d);
    for (const [a, b, weight] of edges) {
      graph.mergeUndirectedEdge(this.ids[a], this.ids[b], { weight });
    }
    this.#graph = graph;
    return graph;
  }
}
