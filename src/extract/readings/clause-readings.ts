import type { AreaReading, ClauseReading, CommitmentReading } from '../../model/reading.ts';
import type { ClauseSegment } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import { areasOfClause, type ClauseArea } from '../areas/clause-areas.ts';
import { findCommitments } from '../commitments/find-commitments.ts';
import type { Context } from '../context.ts';
import { evidenceAt } from '../evidence-at.ts';
import { namedIn } from './references.ts';

/** The clauses of the agreement with these parties. */
export function clauseReadings(context: Context, parties: ReadonlySet<string>): ClauseReading[] {
  return context.segments.clauses.map((clause) => clauseReading(context, clause, parties));
}

function clauseReading(
  context: Context,
  clause: ClauseSegment,
  parties: ReadonlySet<string>,
): ClauseReading {
  const { view } = context.segments;
  const { start, end } = view.rawSpan(clause.start, clause.end);
  return {
    start,
    end,
    number: clause.number,
    heading: textOf(context, clause.heading),
    text: textOf(context, clause),
    areas: areasOf(context, clause),
    commitments: commitmentReadings(context, [clause.body]),
    ...namedIn(context, [clause], parties),
    evidence: [evidenceAt(view, { ...clause.heading, rule: 'clause.numbered', confidence: 0.95 })],
  };
}

function areasOf(context: Context, { heading, body }: ClauseSegment): AreaReading[] {
  const areas = areasOfClause(textOf(context, heading), textOf(context, body), context.areas);
  return areas.map((area) => ({
    code: area.code,
    derived: false,
    evidence: wordsOf(context, area, heading, body),
  }));
}

function wordsOf({ segments }: Context, area: ClauseArea, heading: Span, body: Span) {
  const at = (within: Span, { start, end }: Span, rule: string, confidence: number) =>
    evidenceAt(segments.view, {
      start: within.start + start,
      end: within.start + end,
      rule,
      confidence,
    });
  const words = [
    ...area.heading.map((match) => at(heading, match, 'area.clause-heading', 0.95)),
    ...area.body.map((match) => at(body, match, 'area.clause-body', 0.8)),
  ];
  const whole = { ...heading, rule: 'area.clause-other', confidence: 0.72 };
  return words.length > 0 ? words : [evidenceAt(segments.view, whole)];
}

export function commitmentReadings(
  context: Context,
  stretches: readonly Span[],
): CommitmentReading[] {
  return stretches.flatMap((stretch) =>
    findCommitments(context.text, stretch).map(({ start, end, ...commitment }) => ({
      ...commitment,
      evidence: [
        evidenceAt(context.segments.view, {
          start,
          end,
          rule: 'commitment.verb-object',
          confidence: 0.85,
        }),
      ],
    })),
  );
}

function textOf({ text }: Context, { start, end }: Span): string {
  return text.slice(start, end);
}
