import graphology from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { betweenness } from 'graphology-metrics/centrality/index.js';

const louvain = louvainModule as unknown as typeof louvainModule.default;

/** Two regions by id and name, and how many agreements tie them; in the order of the ids. */
export interface Tied {
  readonly a: string;
  readonly aName: string;
  readonly b: string;
  readonly bName: string;
  readonly ties: number;
}

/** What a hand does with the bare rows where neither SQL nor Cypher can tell betweenness: graphology. */
export function mostCentral(rows: readonly Tied[], size: number): readonly unknown[] {
  const graph = new graphology.UndirectedGraph();
  for (const { a, aName, b, bName, ties } of rows) {
    graph.mergeNode(a, { name: aName });
    graph.mergeNode(b, { name: bName });
    graph.addUndirectedEdge(a, b, { weight: ties });
  }
  const between = betweenness(graph, { getEdgeWeight: null });
  const found = louvain(graph, { randomWalk: false, rng: () => 0 });
  const members = Map.groupBy(graph.nodes().sort(), (id) => found[id]);
  const largest = [...members.values()].sort((one, other) => other.length - one.length);
  const communities = new Map(largest.flatMap((ids, at) => ids.map((id) => [id, at + 1] as const)));
  const nodes = graph.nodes().map((id) => {
    const weights = graph.mapEdges(id, (_, { weight }) => Number(weight));
    const weightedDegree = weights.reduce((sum, weight) => sum + weight, 0);
    return { id, degree: graph.degree(id), weightedDegree };
  });
  nodes.sort(
    (one, other) =>
      other.degree - one.degree ||
      other.weightedDegree - one.weightedDegree ||
      (one.id < other.id ? -1 : 1),
  );
  return nodes.slice(0, size).map(({ id, degree, weightedDegree }) => ({
    name: String(graph.getNodeAttribute(id, 'name')),
    degree,
    weightedDegree,
    betweenness: Number(between[id]?.toFixed(9)),
    community: communities.get(id),
  }));
}
