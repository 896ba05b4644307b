import type { ArticleFacts } from './facts.ts';
import type { Values } from './value.ts';

/**
 * A part of the graph that is written and removed as a whole. Two parts never hold the same
 * clustered node; keyed nodes, edges among them and list evidence may stand in many parts, and stay
 * while one of them holds them.
 */
export interface GraphPart {
  /** `article:<hash>` for what one article alone supports, or a blocking key. */
  readonly name: string;
  /** Nodes that this part alone holds, with their shown values. */
  readonly nodes: readonly GraphNode[];
  /** Nodes shared with other parts: their values are the evidence rows that claim them. */
  readonly keyed: readonly KeyedNode[];
  readonly edges: readonly GraphEdge[];
  readonly evidence: readonly GraphEvidence[];
  /** Ids that `node(id)` answers too, besides a node's own: every other member of a cluster. */
  readonly members: readonly { readonly member: string; readonly node: string }[];
}

export interface GraphNode {
  readonly id: string;
  readonly kind: string;
  readonly values: Values;
}

interface KeyedNode {
  readonly id: string;
  readonly kind: string;
}

export interface GraphEdge {
  /** Made of type, source and target: the same edge has the same id everywhere. */
  readonly id: string;
  readonly type: string;
  readonly from: { readonly id: string; readonly kind: string };
  readonly to: { readonly id: string; readonly kind: string };
  readonly values: Values;
}

/** One piece of evidence of a node, of an edge, or of one value of a node. */
export interface GraphEvidence {
  /** Made of its content. */
  readonly id: string;
  /** The id of a node or an edge. */
  readonly subject: string;
  /** Null where it says that the subject is there. */
  readonly property: string | null;
  /** The value as text (`String(value)`), null where `property` is. */
  readonly value: string | null;
  /** The Article node, or null for evidence of a list. */
  readonly article: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly rule: string | null;
  readonly confidence: number | null;
  readonly list: string | null;
  readonly listVersion: string | null;
  readonly listKey: string | null;
}

/**
 * Turns facts into parts of the graph; pure, handed to the store.
 * The shown value of a keyed node's property is the least of its claimed values (they agree unless
 * the rules changed), a list property shows all of them, sorted; both in code unit order.
 */
export interface Resolve {
  /** What one article alone supports. Its name is `article:<hash>`. */
  own(facts: ArticleFacts): GraphPart;
  /** What all articles that share a blocking key say together, in whatever order they are given. */
  block(block: string, articles: readonly ArticleFacts[]): GraphPart;
  /** The blocking keys in an article. */
  blocks(facts: ArticleFacts): readonly string[];
}
