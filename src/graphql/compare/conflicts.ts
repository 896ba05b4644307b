import type { EvidenceTree } from '../../store/selection.ts';
import { textOf } from '../reading.ts';

/** A property that reports give different values of. */
export interface Conflict {
  readonly property: string;
  /** What most independent sources say comes first, then what comes first as text. */
  readonly values: readonly ClaimedValue[];
}

interface ClaimedValue {
  readonly value: string;
  /** How many publishers say so; what is syndicated counts once. */
  readonly independentSources: number;
  readonly evidence: readonly EvidenceTree[];
}

/** How a date is known may differ without a conflict, and what is wider agrees with what is narrower. */
const NOT_COMPARED = ['signedOnBasis', 'kind'];

/** The properties on which pieces of evidence of one agreement disagree. */
export function conflictsIn(evidence: readonly EvidenceTree[]): Conflict[] {
  const claims = evidence.filter(({ property, value }) => property !== null && value !== null);
  return [...Map.groupBy(claims, ({ property }) => String(property))]
    .filter(([property]) => !NOT_COMPARED.includes(property))
    .map(([property, of]) => ({ property, values: valuesIn(of) }))
    .filter(({ values }) => disagree(values.map(({ value }) => value)))
    .sort((a, b) => (a.property < b.property ? -1 : 1));
}

function valuesIn(claims: readonly EvidenceTree[]): ClaimedValue[] {
  return [...Map.groupBy(claims, ({ value }) => String(value))]
    .map(([value, evidence]) => ({ value, evidence, independentSources: sourcesOf(evidence) }))
    .sort((a, b) => b.independentSources - a.independentSources || (a.value < b.value ? -1 : 1));
}

/** An article whose publisher is unknown counts as a source of its own. */
function sourcesOf(evidence: readonly EvidenceTree[]): number {
  return new Set(
    evidence.flatMap(({ article }) => (article ? [textOf(article, 'source') || article.id] : [])),
  ).size;
}

/** 2021-06 and 2021-06-18 agree, and so do a short and a long name of one thing. */
function disagree(values: readonly string[]): boolean {
  return values.some((a, i) => values.slice(i + 1).some((b) => !a.includes(b) && !b.includes(a)));
}
