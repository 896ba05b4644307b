import { likeness, nameKey } from '../names/name-key.ts';
import { textOf } from '../reading.ts';
import type { ComparedAgreement } from './read-agreements.ts';

/** How much each likeness of two agreements counts; together 1. */
const FEATURES = {
  areas: { weight: 0.5, because: 'the share of areas that both cover' },
  headings: { weight: 0.3, because: 'how alike the headings of their clauses are' },
  kind: { weight: 0.1, because: 'they are of the same kind' },
  parties: { weight: 0.1, because: 'the share of parties that both have' },
} as const;

export interface Similarity {
  readonly agreement: string;
  readonly score: number;
  readonly reasons: readonly {
    readonly feature: string;
    readonly weight: number;
    readonly because: string;
  }[];
}

/** The most similar first; the agreement itself and what shares nothing are left out. */
export function similarTo(
  one: ComparedAgreement,
  others: readonly ComparedAgreement[],
): Similarity[] {
  return others
    .filter(({ id }) => id !== one.id)
    .map((other) => similarity(one, other))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.agreement < b.agreement ? -1 : 1));
}

function similarity(one: ComparedAgreement, other: ComparedAgreement): Similarity {
  const measured = {
    areas: overlap(one.areas, other.areas),
    headings: headings(one, other),
    kind: textOf(one.tree, 'kind') === textOf(other.tree, 'kind') ? 1 : 0,
    parties: overlap(one.parties, other.parties),
  };
  const reasons = Object.entries(FEATURES)
    .map(([feature, { weight, because }]) => ({
      feature,
      weight: rounded(weight * measured[feature as keyof typeof FEATURES]),
      because,
    }))
    .filter(({ weight }) => weight > 0);
  const score = rounded(reasons.reduce((sum, { weight }) => sum + weight, 0));
  return { agreement: other.id, score, reasons };
}

/** The share of all that both have. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return a.filter((one) => b.includes(one)).length / Math.max(1, all.size);
}

/** The mean likeness of each heading to the one of the other agreement that is most alike. */
function headings({ clauses: a }: ComparedAgreement, { clauses: b }: ComparedAgreement): number {
  if (a.length === 0 || b.length === 0) return 0;
  const best = a.map(({ heading }) =>
    Math.max(...b.map((other) => likeness(nameKey(heading), nameKey(other.heading)))),
  );
  return best.reduce((sum, one) => sum + one, 0) / best.length;
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}
