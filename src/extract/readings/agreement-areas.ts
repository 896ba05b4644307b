import type { TextEvidence } from '../../model/evidence.ts';
import type { AreaReading, ClauseReading } from '../../model/reading.ts';
import { enclosedBy } from '../../model/sorted.ts';
import type { Span } from '../../model/span.ts';
import { UNDER_POLICY } from '../areas/area-list-recognisers.ts';
import { STAFF_TAUGHT } from '../areas/people-recognisers.ts';
import { type StatedArea, statedAreas } from '../areas/stated-areas.ts';
import { AREAS_OF_ANYTHING, EDUCATION_AREA, MECHANISM_AREA } from '../areas/taxonomy.ts';
import { topicTerms } from '../areas/topic-terms.ts';
import { type Context, mentionsIn } from '../context.ts';
import { evidenceAt } from '../evidence-at.ts';
import { CERTAINTY } from '../recogniser.ts';
import { CLAUSE_WITHOUT_AREA } from './clause-readings.ts';
import { outsideNames } from './named-areas.ts';
import { titledAreas } from './titled-areas.ts';
import { undertakenAreas } from './undertaken-areas.ts';

/**
 * The areas of an agreement: those of its title and of the lists of fields, what the parties undertake,
 * joint bodies that they set up, and the primaries of its clauses. A title of paired assistance, or
 * of money, leaves it to what is undertaken on what they work together.
 * @param isOneOfSeveral whether others are signed by the same words, of which the same is told
 */
export function agreementAreas(
  context: Context,
  titles: readonly Span[],
  details: readonly Span[],
  clauses: readonly ClauseReading[],
  isOneOfSeveral: boolean,
  isPast: boolean,
): AreaReading[] {
  const listed = details.flatMap((stretch) =>
    outsideNames(context, stretch, statedAreas(context.text, stretch, context.areas)),
  );
  const titled = titledAreas(context, titles);
  const isStated =
    listed.some(({ rule }) => rule !== UNDER_POLICY) ||
    clauses.length > 0 ||
    titled.some(({ code }) => isOneOfSeveral || !AREAS_OF_ANYTHING.has(code));
  const undertaken = undertakenAreas(context, titles, details, isStated, isPast);
  const areas = gather(context, withoutCourses([...titled, ...listed, ...undertaken]));
  for (const {
    areas: [primary],
  } of clauses) {
    if (primary && !areas.has(primary.code) && isNamed(primary))
      areas.set(primary.code, { ...primary, derived: true });
  }
  const bodies = mechanismsIn(context, details);
  for (const [code, area] of gather(context, bodies)) if (!areas.has(code)) areas.set(code, area);
  return [...areas.values()];
}

/** courses for pilots: of a course that is made for a trade not the course, but who takes it, is told. */
function withoutCourses(found: readonly StatedArea[]): readonly StatedArea[] {
  const taught = found.filter(({ rule }) => rule === STAFF_TAUGHT);
  const isOfCourse = enclosedBy(taught.toSorted((a, b) => a.start - b.start));
  return found.filter((one) => one.code !== EDUCATION_AREA || !isOfCourse(one));
}

/** Whether the clause names its area, and is not `other` for want of one. */
function isNamed({ evidence }: AreaReading): boolean {
  return evidence.every(({ rule }) => rule !== CLAUSE_WITHOUT_AREA);
}

function gather({ segments }: Context, found: readonly StatedArea[]): Map<string, AreaReading> {
  const areas = new Map<string, AreaReading & { evidence: TextEvidence[] }>();
  for (const area of found) {
    const known = areas.get(area.code) ?? { code: area.code, derived: false, evidence: [] };
    areas.set(area.code, known);
    known.evidence.push(evidenceAt(segments.view, area));
  }
  return areas as Map<string, AreaReading>;
}

const SETS_UP = /(?:建立|设立|成立|组建|健全|完善|搭建|建好|召开|定期)[^。;]{0,24}$/u;

const JOINT_BODY = /委员会|小组|工作组|专班|联席|理事会|committee|group$/u;

/** A joint body or standing arrangement that is set up, known as one or by its words. */
function mechanismsIn(context: Context, stretches: readonly Span[]): StatedArea[] {
  const found = stretches.flatMap((stretch) => {
    const bodies = mentionsIn(context, stretch)
      .filter(({ entity }) => entity.type === 'institution' && entity.kind === 'MECHANISM')
      .map(({ mention }) => mention);
    const words = topicTerms(context.text, stretch, context.areas).filter(
      ({ code, term }) => code === MECHANISM_AREA && JOINT_BODY.test(term),
    );
    return [...bodies, ...words].filter(({ start }) =>
      SETS_UP.test(context.text.slice(stretch.start, start)),
    );
  });
  return found.map(({ start, end }) => ({
    code: MECHANISM_AREA,
    start,
    end,
    rule: 'area.joint-body',
    confidence: CERTAINTY.tentative,
  }));
}
