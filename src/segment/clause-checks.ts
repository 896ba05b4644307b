import type { Diagnostic } from '../model/diagnostic.ts';
import type { ClauseSegment } from '../model/segments.ts';
import type { View } from '../model/view.ts';
import type { Claim } from './claimed-counts.ts';
import type { Run } from './runs.ts';

/** A diagnostic `segment.gap` for each number that is missing; its span is the next one there is. */
export function gapsOf(view: View, run: Run): Diagnostic[] {
  if (run[0]?.style.countsByPlace) return [];
  return run.flatMap((marker, index) => {
    const expected = (run[index - 1]?.number ?? 0) + 1;
    if (marker.number === expected) return [];
    const missing =
      marker.number - expected === 1
        ? `Clause ${expected} is`
        : `Clauses ${expected} to ${marker.number - 1} are`;
    const message = `${missing} missing: ${marker.number} follows ${index === 0 ? 'the start' : expected - 1}.`;
    const span = view.rawSpan(marker.start, marker.end);
    return [{ ...span, rule: 'segment.gap', severity: 'warning' as const, message }];
  });
}

/** A count of the text speaks of the clauses where they follow within so many characters. */
const NEAR = 600;

/** A diagnostic `segment.claimed-count` for each number of clauses that is claimed and not found. */
export function wrongClaims(
  view: View,
  claims: readonly Claim[],
  clauses: readonly ClauseSegment[],
): Diagnostic[] {
  const [opening] = clauses;
  if (opening === undefined) return [];
  const found = clauses.length;
  const wrong = claims
    .filter((claim) => claim.inTitle || isNear(claim, opening))
    .filter((claim) => claim.count !== found);
  const first = wrong.filter(
    (claim, i) => wrong.findIndex((one) => one.count === claim.count) === i,
  );
  return first.map((claim) => ({
    ...view.rawSpan(claim.start, claim.end),
    rule: 'segment.claimed-count',
    severity: 'warning' as const,
    message: `The ${claim.inTitle ? 'title' : 'text'} claims ${claim.count}, found ${found}.`,
  }));
}

function isNear(claim: Claim, opening: ClauseSegment): boolean {
  return claim.end <= opening.start && opening.start - claim.end <= NEAR;
}
