import type { TextEvidence } from '../../model/evidence.ts';
import type { AreaReading, ClauseReading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { type StatedArea, statedAreas } from '../areas/stated-areas.ts';
import { MECHANISM_AREA } from '../areas/taxonomy.ts';
import { topicTerms } from '../areas/topic-terms.ts';
import { undertakings } from '../areas/undertakings.ts';
import { type Context, mentionsIn } from '../context.ts';
import { evidenceAt } from '../evidence-at.ts';
import { openingEnd } from '../relations/detail-openings.ts';

/** A word names an area where it is at least this weighty. */
const NAMING_WEIGHT = 3;
/** Beside a list or a title, and in a sentence that nothing opens, only what names an area beyond doubt. */
const BESIDE_STATED_WEIGHT = 4;

/**
 * The areas of an agreement: those of its title and of the lists of fields, what the parties undertake,
 * joint bodies that they set up, and the primaries of its clauses.
 */
export function agreementAreas(
  context: Context,
  titles: readonly Span[],
  details: readonly Span[],
  clauses: readonly ClauseReading[],
): AreaReading[] {
  const listed = details.flatMap((stretch) =>
    outsideNames(context, stretch, statedAreas(context.text, stretch, context.areas)),
  );
  const titled = titles.flatMap((title) =>
    namedIn(context, wholeTitle(context, title), 'area.title', 0.85, NAMING_WEIGHT),
  );
  const isStated = listed.length > 0 || clauses.length > 0 || titled.length > 0;
  const least = isStated ? BESIDE_STATED_WEIGHT : NAMING_WEIGHT;
  const stated = [
    ...titled,
    ...listed,
    ...details.flatMap((stretch) => undertakenIn(context, stretch, titles, least)),
  ];
  const areas = gather(context, stated);
  for (const {
    areas: [primary],
  } of clauses) {
    if (primary && !areas.has(primary.code)) areas.set(primary.code, { ...primary, derived: true });
  }
  const bodies = mechanismsIn(context, clauses.length > 0 ? fromClauses(context) : details);
  for (const [code, area] of gather(context, bodies)) if (!areas.has(code)) areas.set(code, area);
  return [...areas.values()];
}

/** A title of a few words that begins before the words of the signing: 举行跨区域应急救援联动协议签约仪式. */
const BEFORE_TITLE = /[,。;:!?“”《》、()\s]|举行|召开|签署|签订|[在与和的]/u;
const TITLE_REACH = 20;

const BEGINS_WITH_VERB = /^(?:正式|现场|共同|联合|成功)?[签缔达印续]/u;

function wholeTitle(context: Context, { start, end }: Span): Span {
  if (BEGINS_WITH_VERB.test(context.text.slice(start, start + 4))) return { start, end };
  const reach = { start: start - TITLE_REACH, end: start };
  const words = context.text.slice(Math.max(0, reach.start), start);
  const named = mentionsIn(context, reach).at(-1)?.mention.end ?? 0;
  const mark = words.length - (words.split(BEFORE_TITLE).at(-1)?.length ?? 0);
  return { start: Math.max(named, start - words.length + mark), end };
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

/** The terms of a stretch that name areas. */
function namedIn(
  context: Context,
  stretch: Span,
  rule: string,
  confidence: number,
  least: number,
): StatedArea[] {
  const terms = topicTerms(context.text, stretch, context.areas);
  const named = terms.filter(({ weight }) => weight >= least);
  return outsideNames(
    context,
    stretch,
    named.map(({ code, start, end }) => ({ code, start, end, rule, confidence })),
  );
}

/** What is undertaken after the words of the signing, or after those that open it. */
function undertakenIn(
  context: Context,
  stretch: Span,
  titles: readonly Span[],
  least: number,
): StatedArea[] {
  const { text } = context;
  const inside = titles.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const opening = openingEnd(text.slice(stretch.start, stretch.end));
  const isItem = /^[^\p{L}\p{N}]/u.test(text[stretch.start] ?? '');
  const isOpened = inside.length > 0 || opening !== null || isItem;
  const atLeast = isOpened ? least : Math.max(least, BESIDE_STATED_WEIGHT);
  const start = Math.max(stretch.start + (opening ?? 0), ...inside.map(({ end }) => end));
  return undertakings(text, { start, end: stretch.end }).flatMap((clause) =>
    namedIn(context, clause, 'area.details', 0.72, atLeast),
  );
}

/** Before a body that does not act but is founded, and so tells what it is about. */
const FOUNDS = /(?:共建|建立|设立|成立|组建|打造|建设)$/u;

/** The words of regions that a list knows, and of bodies that act, speak of no area. */
function outsideNames<F extends Span>(context: Context, stretch: Span, found: F[]): F[] {
  const names = mentionsIn(context, stretch)
    .filter(
      ({ entity }) =>
        (entity.type === 'region' && entity.listed !== null) ||
        (entity.type === 'institution' && !['MECHANISM', 'RESEARCH'].includes(entity.kind)),
    )
    .filter(({ mention }) => !FOUNDS.test(context.text.slice(mention.start - 4, mention.start)));
  return found.filter(({ start, end }) =>
    names.every(({ mention }) => end <= mention.start || start >= mention.end),
  );
}

const SETS_UP = /(?:建立|设立|成立|组建|健全|完善|搭建|建好|召开|定期)[^。;]{0,24}$/u;

const JOINT_BODY = /委员会|小组|工作组|专班|联席|理事会|committee|group$/u;

/** The clauses and what follows them. */
function fromClauses({ segments: { clauses, sentences } }: Context): Span[] {
  const from = clauses[0]?.start ?? 0;
  return sentences.filter(({ start }) => start >= from);
}

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
    confidence: 0.85,
  }));
}
