import type { Context } from '../context.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { ownersOf } from './detail-owners.ts';
import type { Pact } from './group-reports.ts';

/**
 * The agreement that the numbered clauses are of: the one whose instrument, topic or party the words before
 * them name, else the signed one that is told last before them, else any that is. None where those words do
 * not speak of an agreement.
 */
export function clauseHolder(context: Context, pacts: readonly Pact[]): Pact | undefined {
  const { segments } = context;
  const [first] = segments.clauses;
  if (!first || segments.clauseLead !== 'agreement') return undefined;
  const toldAt = (pact: Pact) =>
    Math.max(...pact.reports.map(({ start }) => start).filter((start) => start < first.start));
  const before = pacts
    .filter((pact) => toldAt(pact) >= 0)
    .toSorted((a, b) => toldAt(b) - toldAt(a));
  const signed = before.filter(({ reports }) => reports.some(({ status }) => status === 'SIGNED'));
  const [opening] = sentencesBefore(segments, first.start, 1);
  const [named] = opening
    ? ownersOf(context, { start: opening.start, end: first.start }, signed)
    : [];
  return named ?? signed[0] ?? before[0];
}
