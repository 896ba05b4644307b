import graphology from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { betweenness } from 'graphology-metrics/centrality/index.js';
import { undirectedDensity } from 'graphology-metrics/graph/density.js';
import type { RegionPair } from './region-pairs.ts';

/** Regions and the agreements that tie them; regions without a tie are no part of it. */
export type Network = InstanceType<typeof graphology.UndirectedGraph>;

/** By region. */
export type Measured = ReadonlyMap<string, number>;

/** The CommonJS module is the function itself; its types speak of a property. */
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** An edge for each pair, as heavy as there are agreements; the same for whatever order of the pairs. */
export function networkOf(pairs: Iterable<RegionPair>): Network {
  const network = new graphology.UndirectedGraph();
  const edges = [...pairs].sort((one, other) => byText(one.a, other.a) || byText(one.b, other.b));
  for (const { a, b, strongTies } of edges) {
    network.mergeUndirectedEdge(a, b, { weight: strongTies });
  }
  return network;
}

/** The share of all possible pairs that are tied; 0 where there is none. */
export function densityOf({ order, size }: Network): number {
  return undirectedDensity(order, size);
}

export function degreesOf(network: Network): Measured {
  return new Map(network.mapNodes((node) => [node, network.degree(node)]));
}

/** How many agreements are on the edges of each node. */
export function weightedDegreesOf(network: Network): Measured {
  return new Map(
    network.mapNodes((node) => {
      const weights = network.mapEdges(node, (_, { weight }) => Number(weight));
      return [node, weights.reduce((sum, weight) => sum + weight, 0)];
    }),
  );
}

/** The share of the shortest ways between two others that lead over a node; it takes nodes × edges steps. */
export function betweennessOf(network: Network): Measured {
  if (network.order === 0) return new Map();
  return new Map(Object.entries(betweenness(network, { getEdgeWeight: null })));
}

/** Louvain's communities by weight, in a fixed order of the nodes; 1 is the largest, then that of the first id. */
export function communitiesOf(network: Network): Measured {
  const found = louvain(network, { randomWalk: false, rng: () => 0 });
  const members = Map.groupBy(network.nodes().sort(byText), (node) => found[node]);
  const ordered = [...members.values()].sort((a, b) => b.length - a.length);
  return new Map(ordered.flatMap((nodes, at) => nodes.map((node) => [node, at + 1] as const)));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
