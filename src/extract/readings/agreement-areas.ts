import type { TextEvidence } from '../../model/evidence.ts';
import type { AreaReading, ClauseReading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { scoreAreas } from '../areas/score-areas.ts';
import { statedAreas } from '../areas/stated-areas.ts';
import type { Context } from '../context.ts';
import { evidenceAt, type Found } from '../evidence-at.ts';

/** A name says what it is about where a term in it is at least this weighty. */
const NAMING_WEIGHT = 3;
/** What the details must score to tell an area that no list states. */
const DETAIL_MINIMUM = 4;

/**
 * The areas of an agreement: those that a list or its title states, then the primaries of its
 * clauses; without either, what its details speak of beyond doubt.
 */
export function agreementAreas(
  context: Context,
  titles: readonly Span[],
  details: readonly Span[],
  clauses: readonly ClauseReading[],
): AreaReading[] {
  const stated = [
    ...titles.flatMap((title) => inTitle(context, title)),
    ...details.flatMap((stretch) => statedAreas(context.text, stretch, context.areas)),
  ];
  const areas = gather(context, stated, false);
  for (const {
    areas: [primary],
  } of clauses) {
    if (primary && !areas.has(primary.code)) areas.set(primary.code, { ...primary, derived: true });
  }
  if (areas.size > 0) return [...areas.values()];
  const spoken = details.flatMap((stretch) => inDetails(context, stretch));
  return [...gather(context, spoken, false).values()];
}

type FoundArea = Found & { readonly code: string };

function gather({ segments }: Context, found: readonly FoundArea[], derived: boolean) {
  const areas = new Map<string, AreaReading & { evidence: TextEvidence[] }>();
  for (const area of found) {
    const known = areas.get(area.code) ?? { code: area.code, derived, evidence: [] };
    areas.set(area.code, known);
    known.evidence.push(evidenceAt(segments.view, area));
  }
  return areas as Map<string, AreaReading>;
}

function inTitle({ text, areas }: Context, { start, end }: Span): FoundArea[] {
  return scoreAreas(text.slice(start, end), areas)
    .flatMap(({ code, matches }) => matches.map((match) => ({ ...match, code })))
    .filter(({ weight }) => weight >= NAMING_WEIGHT)
    .map((match) => ({
      code: match.code,
      start: start + match.start,
      end: start + match.end,
      rule: 'area.title',
      confidence: 0.85,
    }));
}

function inDetails({ text, areas }: Context, { start, end }: Span): FoundArea[] {
  return scoreAreas(text.slice(start, end), areas)
    .filter(({ score }) => score >= DETAIL_MINIMUM)
    .flatMap(({ code, matches }) =>
      matches.map((match) => ({
        code,
        start: start + match.start,
        end: start + match.end,
        rule: 'area.details',
        confidence: 0.72,
      })),
    );
}
