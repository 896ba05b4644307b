import type { Evidence } from '../model/evidence.ts';
import type { Claim, EdgeFacts, Identity, Ref, SubjectFacts } from '../model/facts.ts';
import type { Value, Values } from '../model/value.ts';

/**
 * Collects an article's subjects and edges, each once: what is added again brings its evidence and
 * its claims of other values, and the first edge values stand.
 */
export class FactSheet {
  readonly #subjects = new Map<Ref, Mutable<SubjectFacts>>();
  readonly #edges = new Map<string, Mutable<EdgeFacts>>();

  subject(
    ref: Ref,
    kind: string,
    identity: Identity,
    claims: readonly Claim[],
    evidence: readonly Evidence[],
  ): Ref {
    const known = this.#subjects.get(ref);
    if (!known) {
      this.#subjects.set(ref, { ref, kind, identity, claims, evidence });
    } else {
      known.evidence = unique([...known.evidence, ...evidence]);
      known.claims = mergeClaims(known.claims, claims);
    }
    return ref;
  }

  edge(type: string, from: Ref, to: Ref, values: Values, evidence: readonly Evidence[]): void {
    const key = JSON.stringify([type, from, to]);
    const known = this.#edges.get(key);
    if (known) known.evidence = unique([...known.evidence, ...evidence]);
    else this.#edges.set(key, { type, from, to, values, evidence });
  }

  has(ref: Ref): boolean {
    return this.#subjects.has(ref);
  }

  get subjects(): readonly SubjectFacts[] {
    return [...this.#subjects.values()];
  }

  get edges(): readonly EdgeFacts[] {
    return [...this.#edges.values()];
  }
}

/** A claim whose words are given; null values claim nothing. */
export function claim(
  property: string,
  value: Value | undefined,
  evidence: readonly Evidence[] = [],
): Claim[] {
  return value === null || value === undefined ? [] : [{ property, value, evidence }];
}

function mergeClaims(known: readonly Claim[], more: readonly Claim[]): Claim[] {
  const merged = new Map<string, Claim>();
  for (const item of [...known, ...more]) {
    const key = JSON.stringify([item.property, item.value]);
    const evidence = unique([...(merged.get(key)?.evidence ?? []), ...item.evidence]);
    merged.set(key, { ...item, evidence });
  }
  return [...merged.values()];
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((piece) => [JSON.stringify(piece), piece])).values()];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
