import type { Evidence } from './evidence.ts';
import type { Value, Values } from './value.ts';

/**
 * What one article says, as the store takes it. Subjects are local to the article; the same value
 * comes from the same bytes under the same rules, always. Facts of a list that ships with Pactgraph
 * (the areas) come in the same form, under a hash that names the list.
 */
export interface ArticleFacts {
  /** SHA-256 of the document's bytes, hexadecimal; or `list:<name>`. */
  readonly hash: string;
  /** The version of the rules and lists that read it: the same hash under the same rules is no write. */
  readonly rules: string;
  /** The node id of the Article subject, or null for a list or an article without facts. */
  readonly article: string | null;
  readonly subjects: readonly SubjectFacts[];
  readonly edges: readonly EdgeFacts[];
}

/** The name of a subject inside its article. For identity `key` and `article` it is the node's id. */
export type Ref = string;

export type Identity =
  /** The same key is the same node in every article: regions, institutions, areas. */
  | { readonly by: 'key' }
  /** The article itself: one node, with its values as they are. */
  | { readonly by: 'article' }
  /**
   * One of the reports of one thing: agreements, events. Only subjects with the same `block` can be
   * the same. `member` is the id of this report, good for ever: `agreement:<hash12>.<ordinal>`.
   */
  | { readonly by: 'cluster'; readonly block: string; readonly member: string }
  /** A part of its owner (a `cluster` subject, or a part of one): clauses, commitments. */
  | { readonly by: 'owner'; readonly owner: Ref; readonly key: string };

export interface SubjectFacts {
  readonly ref: Ref;
  readonly kind: string;
  readonly identity: Identity;
  readonly claims: readonly Claim[];
  /**
   * That the subject is there at all. Empty for the article itself, and for what is listed in other
   * facts: an area of the taxonomy.
   */
  readonly evidence: readonly Evidence[];
}

export interface Claim {
  readonly property: string;
  readonly value: Value;
  /**
   * Empty where the subject's own evidence states it (the verb of a commitment), or where it is
   * computed from the document (hash, language). Never empty for identity `key`.
   */
  readonly evidence: readonly Evidence[];
}

/** An edge between two subjects of the article. */
export interface EdgeFacts {
  readonly type: string;
  readonly from: Ref;
  readonly to: Ref;
  readonly values: Values;
  readonly evidence: readonly Evidence[];
}
