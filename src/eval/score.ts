import { type CheckedFact, compare, FIELDS, type Field, type Miss } from './compare.ts';
import type { Outcome } from './parsed.ts';
import { add, EMPTY, type Measure, measure, type Tally } from './tally.ts';

export interface Scores {
  readonly articles: number;
  /** By field, in the order of `FIELDS`. */
  readonly fields: Readonly<Record<Field, Measure>>;
  /** Names and codes by the confidence of their best evidence, in steps of .05, lowest first. */
  readonly byConfidence: readonly { readonly confidence: number; readonly measure: Measure }[];
  /** Agreements in articles that have none. */
  readonly inventions: number;
  /** Names of the frame of the page that were taken for entities. */
  readonly boilerplate: number;
  /** Evidence that is not its words in the raw text. */
  readonly spansOff: number;
  readonly misses: readonly Miss[];
}

export function score(outcomes: readonly Outcome[]): Scores {
  const compared = outcomes.flatMap(compare);
  const tallies = new Map<Field, Tally>();
  for (const { field, tally } of compared)
    tallies.set(field, add(tallies.get(field) ?? EMPTY, tally));
  const sum = (count: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  return {
    articles: outcomes.length,
    fields: Object.fromEntries(
      FIELDS.map((field) => [field, measure(tallies.get(field) ?? EMPTY)]),
    ) as Record<Field, Measure>,
    byConfidence: grouped(compared.flatMap(({ facts }) => facts)),
    inventions: sum(({ gold, parsed }) =>
      gold.agreements.length === 0 ? parsed.agreements.length : 0,
    ),
    boilerplate: sum(boilerplateTaken),
    spansOff: sum(({ spansOff }) => spansOff),
    misses: compared.flatMap(({ miss }) => miss ?? []),
  };
}

function boilerplateTaken({ gold, parsed }: Outcome): number {
  const names = [parsed.regions, parsed.institutions, parsed.projects].flat();
  return names.filter(({ name }) => gold.boilerplate.includes(name)).length;
}

function grouped(facts: readonly CheckedFact[]): Scores['byConfidence'] {
  const known = facts.filter(({ confidence }) => Number.isFinite(confidence));
  const groups = Map.groupBy(known, ({ confidence }) => Math.floor(confidence * 20 + 1e-9) / 20);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([confidence, group]) => {
      const right = group.filter(({ isRight }) => isRight).length;
      return { confidence, measure: measure({ found: group.length, gold: 0, right }) };
    });
}
