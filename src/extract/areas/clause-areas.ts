import { isManner } from './manner.ts';
import { type AreaScore, scoreAreas, scoreHeading } from './score-areas.ts';
import { type AreaTaxonomy, MECHANISM_AREA, OTHER_AREA } from './taxonomy.ts';
import type { AreaMatch } from './term-index.ts';

/** An area of a clause, with its words as spans of the heading and of the body. */
export interface ClauseArea {
  readonly code: string;
  readonly score: number;
  readonly heading: readonly AreaMatch[];
  readonly body: readonly AreaMatch[];
}

/** A heading that sets up a joint body, or is about how the parties meet, is about that, whatever it is for. */
const JOINT_BODY =
  /(?:建立|成立|组建|设立|健全|完善)[^,。;]{0,30}(?:委员会|领导小组|工作组|协调组|推进组|专责小组|专班|联席会议|联络办|协调办公室|联合办公室|理事会)|^(?:日常|定期|双月|季度|年度|常态化?)?(?:联络|会商|会晤|互访)(?:机制|制度)?$/u;
const HEADING_WEIGHT = 3;
/** Below this a body only touches on an area. */
const BODY_MINIMUM = 4;

/**
 * The areas of a clause, ranked; the first is the primary one and comes from the heading. A heading
 * that names none, or only may touch on one, leaves it to what its body names beyond doubt, else to the
 * topic of the agreement; so does one that only says how the parties work together. Without a topic
 * such a clause is `other`.
 */
export function areasOfClause(
  heading: string,
  body: string,
  topic: string | null,
  taxonomy: AreaTaxonomy,
): readonly ClauseArea[] {
  const own = ownAreas(heading, body, taxonomy);
  const isOwn = JOINT_BODY.test(heading) || !isManner(heading);
  if (topic === null || (own.length > 0 && isOwn))
    return own.length > 0 ? own : [empty(OTHER_AREA)];
  const about = own.find(({ code }) => code === topic) ?? empty(topic);
  return [about, ...own.filter(({ code }) => code !== topic)];
}

function empty(code: string): ClauseArea {
  return { code, score: 0, heading: [], body: [] };
}

function ownAreas(heading: string, body: string, taxonomy: AreaTaxonomy): ClauseArea[] {
  const inHeading = scoreHeading(heading, taxonomy);
  const isBody = JOINT_BODY.test(heading);
  const inBody = scoreAreas(body, taxonomy).filter((area) => area.score >= BODY_MINIMUM);
  const named = inHeading.map((area) => join(area, find(inBody, area.code)));
  const others = inBody
    .filter((area) => find(inHeading, area.code) === undefined)
    .map((area) => join(undefined, area));
  const first = (area: ClauseArea) => Number(isBody && area.code === MECHANISM_AREA);
  const isSure = named.some(({ heading: words }) => words.some(({ weight }) => weight > 1));
  const isMissing = isBody && find(inHeading, MECHANISM_AREA) === undefined;
  if (isMissing) named.push(empty(MECHANISM_AREA));
  const sorted = named.sort((a, b) => first(b) - first(a) || byHeading(a, b));
  return isSure || isBody ? [...sorted, ...others] : [...others, ...sorted];
}

function find(areas: readonly AreaScore[], code: string): AreaScore | undefined {
  return areas.find((area) => area.code === code);
}

function join(heading: AreaScore | undefined, body: AreaScore | undefined): ClauseArea {
  return {
    code: heading?.code ?? body?.code ?? OTHER_AREA,
    score: HEADING_WEIGHT * (heading?.score ?? 0) + (body?.score ?? 0),
    heading: heading?.matches ?? [],
    body: body?.matches ?? [],
  };
}

function byHeading(a: ClauseArea, b: ClauseArea): number {
  return b.score - a.score || (a.heading[0]?.start ?? 0) - (b.heading[0]?.start ?? 0);
}
