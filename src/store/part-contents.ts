import type { GraphEdge, GraphEvidence, GraphPart } from '../model/graph-part.ts';
import type { Values } from '../model/value.ts';

interface Thing {
  readonly id: string;
  /** A kind, or an edge type. */
  readonly kind: string;
  /** Equal contents are equal text; of an edge its values, for its id is made of its ends. */
  readonly content: string;
}

/**
 * One thing that a part of the graph holds. Shared by parts are, by the promise of `GraphPart`, keyed
 * nodes and edges among them, each with its evidence of lists; all else is one part's alone.
 */
export type Held =
  | (Thing & { readonly what: 'node'; readonly isShared: false; readonly values: Values })
  | (Thing & { readonly what: 'edge'; readonly isShared: false; readonly edge: EdgeContent })
  | (Thing & { readonly what: 'evidence'; readonly isShared: false; readonly row: GraphEvidence })
  | (Thing & { readonly what: 'member'; readonly isShared: false })
  | SharedHeld;

export type SharedHeld = Thing & {
  readonly what: 'node' | 'edge';
  readonly isShared: true;
  readonly listed: readonly GraphEvidence[];
};

/** Kind and id of both ends, and the values: `[from, kind, to, kind, values]`. */
export type EdgeContent = readonly [string, string, string, string, Values];

/** What a part says of a shared thing: the edge, null of a node, and the ids of its evidence of lists. */
export type SharedContent = readonly [edge: EdgeContent | null, listed: readonly string[]];

/** What a part holds, each thing once. */
export function contentsOf(part: GraphPart): Held[] {
  const keyed = new Set(part.keyed.map(({ id }) => id));
  const isAmong = ({ from, to }: GraphEdge) => keyed.has(from.id) && keyed.has(to.id);
  const among = new Set(part.edges.filter(isAmong).map(({ id }) => id));
  const isListed = ({ article, subject }: GraphEvidence) =>
    article === null && (keyed.has(subject) || among.has(subject));
  const listed = Map.groupBy(part.evidence.filter(isListed), ({ subject }) => subject);
  const shared = (what: 'node' | 'edge', id: string, kind: string, edge: EdgeContent | null) =>
    sharedThing(what, { id, kind, edge, listed: listed.get(id) ?? [] });
  const held: Held[] = [
    ...part.nodes.map(({ id, kind, values }): Held => {
      const content = JSON.stringify(sorted(values));
      return { what: 'node', id, kind, content, isShared: false, values };
    }),
    ...part.keyed.map(({ id, kind }) => shared('node', id, kind, null)),
    ...part.edges.map((edge): Held => {
      const content = contentOf(edge);
      if (among.has(edge.id)) return shared('edge', edge.id, edge.type, content);
      const { id, type: kind } = edge;
      const values = JSON.stringify(content[4]);
      return { what: 'edge', id, kind, content: values, isShared: false, edge: content };
    }),
    ...part.evidence
      .filter((row) => !isListed(row))
      .map((row): Held => {
        return { what: 'evidence', id: row.id, kind: '', content: '', isShared: false, row };
      }),
    ...part.members.map(({ member, node }): Held => {
      return { what: 'member', id: member, kind: '', content: node, isShared: false };
    }),
  ];
  return [...new Map(held.map((one) => [`${one.what} ${one.id}`, one])).values()];
}

function contentOf({ from, to, values }: GraphEdge): EdgeContent {
  return [from.id, from.kind, to.id, to.kind, sorted(values)];
}

function sharedThing(
  what: 'node' | 'edge',
  thing: {
    readonly id: string;
    readonly kind: string;
    readonly edge: EdgeContent | null;
    readonly listed: readonly GraphEvidence[];
  },
): SharedHeld {
  const { id, kind, edge, listed } = thing;
  const content: SharedContent = [edge, [...new Set(listed.map((row) => row.id))].sort()];
  return { what, id, kind, content: JSON.stringify(content), isShared: true, listed };
}

function sorted(values: Values): Values {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
