import type { Where } from './selection.ts';

type Conjunction = Extract<Where, { readonly op: 'and' | 'or' }>;

/** What must hold all at once. */
export function conditionsOf(where: Where | null): readonly Where[] {
  if (where === null) return [];
  return where.op === 'and' ? where.all.flatMap(conditionsOf) : [where];
}

/** Whether a condition asks anything of the edge that led to the node. */
function asksOfEdge(where: Where): boolean {
  switch (where.op) {
    case 'and':
    case 'or':
      return where.all.some(asksOfEdge);
    case 'not':
      return asksOfEdge(where.where);
    case 'compare':
      return where.by === 'edge';
    default:
      return false;
  }
}

/** A condition as two that must both hold: what asks nothing of the edge, and the rest. */
export function partedByEdge(where: Where | null): {
  readonly onNode: Conjunction;
  readonly onEdge: Conjunction;
} {
  const all = conditionsOf(where);
  return {
    onNode: { op: 'and', all: all.filter((one) => !asksOfEdge(one)) },
    onEdge: { op: 'and', all: all.filter(asksOfEdge) },
  };
}
