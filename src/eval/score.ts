import type { TextEvidence } from '../model/evidence.ts';
import type { GoldAgreement, GoldCase, GoldClause } from './gold.ts';
import { type Comparable, matchAgreements } from './match-agreements.ts';
import { add, EMPTY, type Measure, measure, type Tally, tallySets, tallyValue } from './tally.ts';

/** What `parse` gives, as far as it is measured. */
export interface Parsed {
  readonly agreements: readonly ParsedAgreement[];
  readonly regions: readonly Named[];
}

interface ParsedAgreement {
  readonly type: string | null;
  readonly kind: string;
  readonly status: string;
  readonly signedOn: string | null;
  readonly parties: readonly (Named & { readonly evidence: readonly TextEvidence[] })[];
  readonly areas: readonly { readonly code: string }[];
  readonly clauses: readonly GoldClause[];
  readonly projects: readonly Named[];
  readonly mechanisms: readonly Named[];
}

interface Named {
  readonly name: string;
}

/** Something that was wrong, with its words. */
interface Miss {
  readonly id: string;
  readonly field: string;
  readonly missing: readonly string[];
  readonly invented: readonly string[];
}

export interface Scores {
  readonly articles: number;
  /** By field, in the order of `FIELDS`. */
  readonly fields: Readonly<Record<Field, Measure>>;
  /** Parties by the confidence of their evidence, lowest first. */
  readonly byConfidence: readonly { readonly confidence: number; readonly measure: Measure }[];
  /** Agreements in articles that have none. */
  readonly inventions: number;
  /** Evidence that is not its words in the raw text. */
  readonly spansOff: number;
  readonly misses: readonly Miss[];
}

export const FIELDS = [
  'agreements',
  'parties',
  'party sets',
  'status',
  'signedOn',
  'type',
  'kind',
  'areas',
  'clauses',
  'projects',
  'mechanisms',
  'regions',
] as const;
export type Field = (typeof FIELDS)[number];

/** One article as it was read. */
export interface Outcome {
  readonly gold: GoldCase;
  readonly parsed: Parsed;
  readonly spansOff: number;
}

export function score(outcomes: readonly Outcome[]): Scores {
  const tallies = new Map<Field, Tally>();
  const byConfidence = new Map<number, Tally>();
  const misses: Miss[] = [];
  for (const outcome of outcomes) {
    for (const { field, tally, miss } of compare(outcome)) {
      tallies.set(field, add(tallies.get(field) ?? EMPTY, tally));
      if (miss) misses.push(miss);
    }
    for (const [confidence, tally] of partiesByConfidence(outcome)) {
      byConfidence.set(confidence, add(byConfidence.get(confidence) ?? EMPTY, tally));
    }
  }
  const invented = outcomes.filter(({ gold }) => gold.agreements.length === 0);
  return {
    articles: outcomes.length,
    fields: Object.fromEntries(
      FIELDS.map((field) => [field, measure(tallies.get(field) ?? EMPTY)]),
    ) as Record<Field, Measure>,
    byConfidence: [...byConfidence]
      .sort(([a], [b]) => a - b)
      .map(([confidence, tally]) => ({ confidence, measure: measure(tally) })),
    inventions: invented.reduce((sum, { parsed }) => sum + parsed.agreements.length, 0),
    spansOff: outcomes.reduce((sum, { spansOff }) => sum + spansOff, 0),
    misses,
  };
}

interface Compared {
  readonly field: Field;
  readonly tally: Tally;
  readonly miss: Miss | null;
}

function compare({ gold, parsed }: Outcome): Compared[] {
  const pairs = matchAgreements(parsed.agreements, gold.agreements);
  const sets = (field: Field, found: readonly string[], there: readonly string[]): Compared => ({
    field,
    tally: tallySets(found, there),
    miss: missOf(gold.id, field, found, there),
  });
  const unmatched = {
    found: parsed.agreements.filter((one) => !pairs.some(({ found }) => found === one)),
    gold: gold.agreements.filter((one) => !pairs.some((pair) => pair.gold === one)),
  };
  return [
    sets(
      'agreements',
      [...pairs.map((_, i) => `${i}`), ...unmatched.found.map(describe)],
      [...pairs.map((_, i) => `${i}`), ...unmatched.gold.map((one) => `${describe(one)} `)],
    ),
    ...unmatched.found.map(({ parties }) => sets('parties', namesOf(parties), [])),
    ...unmatched.gold.map(({ parties }) => sets('parties', [], namesOf(parties))),
    ...pairs.flatMap((pair) => comparePair(gold.id, pair.found, pair.gold, sets)),
    ...(gold.regions === null ? [] : [sets('regions', namesOf(parsed.regions), gold.regions)]),
  ];
}

type Sets = (field: Field, found: readonly string[], there: readonly string[]) => Compared;

function comparePair(
  id: string,
  found: ParsedAgreement,
  gold: GoldAgreement,
  sets: Sets,
): Compared[] {
  const [a, b] = [namesOf(found.parties), namesOf(gold.parties)];
  const value = (field: Field, left: string | null, right: string | null | undefined) =>
    right === undefined
      ? []
      : [
          {
            field,
            tally: tallyValue(left === right),
            miss: missOf(id, field, [`${left}`], [`${right}`]),
          },
        ];
  const list = (field: Field, left: readonly string[], right: readonly string[] | undefined) =>
    right === undefined ? [] : [sets(field, left, right)];
  return [
    sets('parties', a, b),
    ...value('party sets', a.toSorted().join('、'), b.toSorted().join('、')),
    ...value('status', found.status, gold.status),
    ...value('signedOn', found.signedOn, gold.signedOn),
    ...value('type', found.type, gold.type),
    ...value('kind', found.kind, gold.kind),
    ...list(
      'areas',
      found.areas.map(({ code }) => code),
      gold.areas,
    ),
    ...list('clauses', primaries(found.clauses), gold.clauses && primaries(gold.clauses)),
    ...list('projects', namesOf(found.projects), gold.projects),
    ...list('mechanisms', namesOf(found.mechanisms), gold.mechanisms),
  ];
}

/** Clauses by number and primary area. */
function primaries(clauses: readonly GoldClause[]): string[] {
  return clauses.map(({ number, areas }) => `${number} ${areas[0] ?? ''}`);
}

function partiesByConfidence({ gold, parsed }: Outcome): [number, Tally][] {
  const there = new Set(gold.agreements.flatMap(({ parties }) => namesOf(parties)));
  return parsed.agreements.flatMap(({ parties }) =>
    parties.map(({ name, evidence }): [number, Tally] => [
      Math.max(...evidence.map(({ confidence }) => confidence)),
      { found: 1, gold: 0, right: Number(there.has(name)) },
    ]),
  );
}

function describe({ type, parties }: Comparable): string {
  return `${namesOf(parties).join('、') || '?'} ${type ?? '?'}`;
}

function namesOf(list: readonly Named[]): string[] {
  return list.map(({ name }) => name);
}

function missOf(
  id: string,
  field: string,
  found: readonly string[],
  gold: readonly string[],
): Miss | null {
  const [a, b] = [new Set(found), new Set(gold)];
  const missing = [...b.difference(a)];
  const invented = [...a.difference(b)];
  return missing.length + invented.length === 0 ? null : { id, field, missing, invented };
}
