import type { GraphEvidence, GraphPart } from '../model/graph-part.ts';
import type { Values } from '../model/value.ts';

/** One thing that a part of the graph holds, as a row of `support`. */
export type Held =
  | { readonly what: 'node'; readonly id: string; readonly kind: string; readonly content: string }
  | { readonly what: 'edge'; readonly id: string; readonly kind: string; readonly content: string }
  | {
      readonly what: 'evidence';
      readonly id: string;
      readonly kind: '';
      readonly content: '';
      readonly evidence: GraphEvidence;
    }
  | { readonly what: 'member'; readonly id: string; readonly kind: ''; readonly content: string };

/** The content of a keyed node: its values are those of its evidence. */
export const KEYED = '';

/** Kind and id of both ends, and the values: `[from, kind, to, kind, values]`. */
export type EdgeContent = readonly [string, string, string, string, Values];

/** What a part holds, each thing once; equal contents are equal text. */
export function contentsOf(part: GraphPart): Held[] {
  const held: Held[] = [
    ...part.nodes.map(({ id, kind, values }) => node(id, kind, JSON.stringify(sorted(values)))),
    ...part.keyed.map(({ id, kind }) => node(id, kind, KEYED)),
    ...part.edges.map(({ id, type, from, to, values }): Held => {
      const content: EdgeContent = [from.id, from.kind, to.id, to.kind, sorted(values)];
      return { what: 'edge', id, kind: type, content: JSON.stringify(content) };
    }),
    ...part.evidence.map(
      (evidence): Held => ({ what: 'evidence', id: evidence.id, kind: '', content: '', evidence }),
    ),
    ...part.members.map(
      ({ member, node: target }): Held => ({
        what: 'member',
        id: member,
        kind: '',
        content: target,
      }),
    ),
  ];
  return [...new Map(held.map((one) => [`${one.what} ${one.id}`, one])).values()];
}

function node(id: string, kind: string, content: string): Held {
  return { what: 'node', id, kind, content };
}

function sorted(values: Values): Values {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
