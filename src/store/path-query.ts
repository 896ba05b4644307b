import type { Relation } from '../model/graph-model.ts';
import type { Where } from './selection.ts';

/** A node by its kind and id. */
export interface NodeRef {
  readonly kind: string;
  readonly id: string;
}

/** What leads from one node to the next, in both directions: a node that both have to do with, or an edge. */
export interface Tie {
  /** Told back with each hop. */
  readonly name: string;
  /** The node between the two; null where one edge joins them. */
  readonly via: { readonly kind: string; readonly where: Where | null } | null;
  /** From the node between to either end; or the one relation from end to end, its kind being `of`. */
  readonly ends: readonly [Relation, Relation] | readonly [Relation];
}

/** The shortest ways between two sets of nodes, the shortest first, then by the ids on the way. */
export interface PathQuery {
  readonly from: readonly NodeRef[];
  readonly to: readonly NodeRef[];
  readonly ties: readonly Tie[];
  /** At most 6. */
  readonly maxHops: number;
  /** At most 10. */
  readonly count: number;
  /** Whether the ties of the hops are asked for; they are empty otherwise. */
  readonly hasTies: boolean;
}

export interface Paths {
  readonly paths: readonly Path[];
  readonly stop: Stop;
}

/**
 * Why no further way was looked for: as many as were asked for are found; there is none of at most so
 * many hops; there is none of any length; or the graph is too wide to look at all ways of the length.
 */
export type Stop = 'COUNT' | 'MAX_HOPS' | 'NOT_CONNECTED' | 'TOO_WIDE';

/** No node twice, and none of the asked sets but at the ends. */
export interface Path {
  readonly nodes: readonly NodeRef[];
  /** Between each node and the next. */
  readonly hops: readonly Hop[];
}

export interface Hop {
  readonly from: NodeRef;
  readonly to: NodeRef;
  /** The first few, in the order of the asked ties, then by the id of the node between. */
  readonly ties: readonly FoundTie[];
}

export interface FoundTie {
  readonly name: string;
  readonly via: NodeRef | null;
}

/** What lies around a node. */
export interface NeighbourhoodQuery {
  readonly of: NodeRef;
  readonly ties: readonly Tie[];
  /** Hops from the node: at most 3. */
  readonly radius: number;
  /** Nodes, the middle one included. */
  readonly size: number;
}

export interface Neighbourhood {
  /** The nearest first, then those with the most ties to what is nearer, then by id. */
  readonly nodes: readonly (NodeRef & { readonly distance: number })[];
  /** The ties among the nodes, each pair once, by their ids. */
  readonly hops: readonly Hop[];
  /** Whether nodes or ties were left out. */
  readonly isCut: boolean;
}
