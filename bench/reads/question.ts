/** A request to a GraphQL API. */
interface Asked {
  readonly query: string;
  /** What the answer says, in a form that both give. */
  answer(data: never): unknown;
}

/** A question to both APIs that have to give the same answer. */
export interface Question {
  readonly name: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
  readonly ours: Asked;
  readonly peer: Asked;
  /** Its work grows with the store, however short the answer. */
  readonly looksAtAll?: true;
}

export interface Nodes<T> {
  readonly nodes: readonly T[];
}
export interface Edges<T> {
  readonly edges: readonly { readonly node: T }[];
}

export function nodesOf<T>({ edges }: Edges<T>): T[] {
  return edges.map(({ node }) => node);
}
