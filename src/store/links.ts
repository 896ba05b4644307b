import type { FoundTie, NodeRef, Tie } from './path-query.ts';

/** A node that has a tie to another. */
export interface Neighbour {
  /** The id of the node that it was looked for from. */
  readonly near: string;
  readonly far: NodeRef;
}

/** Two nodes that have ties. */
export interface Pair {
  readonly from: NodeRef;
  readonly to: NodeRef;
}

/** What a store must know to find ways. */
export interface Links {
  /** The neighbours of all these nodes, each once, in no order; one more than `most` where there are more. */
  neighbours(
    of: readonly NodeRef[],
    ties: readonly Tie[],
    most: number,
  ): Promise<readonly Neighbour[]>;
  /** How many edges of the ties' types there are at these nodes, in the directions that ties take. */
  spread(of: readonly NodeRef[], ties: readonly Tie[]): Promise<number>;
  /** Of each pair its first ties, in the order of the ties, then by the id of the node between. */
  tiesOf(
    pairs: readonly Pair[],
    ties: readonly Tie[],
    most: number,
  ): Promise<readonly (readonly FoundTie[])[]>;
}
