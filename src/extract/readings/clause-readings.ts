import type { AreaReading, ClauseReading, CommitmentReading } from '../../model/reading.ts';
import type { ClauseSegment } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import { areasOfClause, type ClauseArea } from '../areas/clause-areas.ts';
import { OTHER_AREA } from '../areas/taxonomy.ts';
import { findCommitments } from '../commitments/find-commitments.ts';
import type { Context } from '../context.ts';
import { evidenceAt } from '../evidence-at.ts';
import { CERTAINTY } from '../recogniser.ts';
import { namedIn } from './references.ts';

/** The clauses of the agreement with these parties. @param topic the area that the agreement is about, if one */
export function clauseReadings(
  context: Context,
  parties: ReadonlySet<string>,
  topic: string | null,
): ClauseReading[] {
  return context.segments.clauses.map((clause) => clauseReading(context, clause, parties, topic));
}

function clauseReading(
  context: Context,
  clause: ClauseSegment,
  parties: ReadonlySet<string>,
  topic: string | null,
): ClauseReading {
  const { view } = context.segments;
  const { start, end } = view.rawSpan(clause.start, clause.end);
  return {
    start,
    end,
    number: clause.number,
    heading: textOf(context, clause.heading),
    text: textOf(context, clause),
    areas: areasOf(context, clause, topic),
    commitments: commitmentReadings(context, [clause.body]),
    ...namedIn(context, [clause], parties),
    evidence: [evidenceAt(view, { ...clause.heading, rule: 'clause.numbered', confidence: 0.95 })],
  };
}

function areasOf(
  context: Context,
  { heading, body }: ClauseSegment,
  topic: string | null,
): AreaReading[] {
  const [head, rest] = [textOf(context, heading), textOf(context, body)];
  const areas = areasOfClause(head, rest, topic, context.areas);
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
  const rule = area.code === OTHER_AREA ? CLAUSE_WITHOUT_AREA : 'area.clause-of-topic';
  const whole = { ...heading, rule, confidence: CERTAINTY.weak };
  return words.length > 0 ? words : [evidenceAt(segments.view, whole)];
}

/** The rule of a clause of an agreement without a topic that names no area. */
export const CLAUSE_WITHOUT_AREA = 'area.clause-other';

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
