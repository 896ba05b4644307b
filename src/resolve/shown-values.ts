import type { Claim } from '../model/facts.ts';
import type { Value, Values } from '../model/value.ts';
import type { Member } from './precedence.ts';

/** What one report claims of a node, the reports by precedence. */
export interface ClaimsOf {
  readonly member: Member;
  readonly claims: readonly Claim[];
}

const STATUS_ORDER = ['SIGNED', 'PLANNED', 'MENTIONED'];

/**
 * The values to show where reports may differ: the strongest status; all of a list; of any other
 * property the value with most independent sources, then the one claimed first.
 */
export function shownValues(reports: readonly ClaimsOf[]): Values {
  const properties = new Set(
    reports.flatMap(({ claims }) => claims.map((claim) => claim.property)),
  );
  return Object.fromEntries(
    [...properties].sort().map((property) => [property, shownValue(property, reports)]),
  );
}

function shownValue(property: string, reports: readonly ClaimsOf[]): Value {
  const candidates = candidatesFor(property, reports);
  if (property === 'status') {
    return STATUS_ORDER.find((status) => candidates.has(status)) ?? null;
  }
  const ranked = [...candidates.values()].sort((a, b) => b.sources.size - a.sources.size);
  return ranked[0]?.value ?? null;
}

interface Candidate {
  readonly value: Value;
  readonly sources: Set<string>;
}

/** By their text, in the order of precedence; `sort` is stable, so the earliest wins a tie. */
function candidatesFor(property: string, reports: readonly ClaimsOf[]): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const { member, claims } of reports) {
    for (const claim of claims) {
      if (claim.property !== property || claim.value === null) continue;
      const text = String(claim.value);
      const candidate = candidates.get(text) ?? { value: claim.value, sources: new Set() };
      candidate.sources.add(member.source);
      candidates.set(text, candidate);
    }
  }
  return candidates;
}
