import type { TextEvidence } from '../../model/evidence.ts';
import type { AreaReading, ClauseReading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { standsInManner } from '../areas/manner.ts';
import { peopleRecognisers } from '../areas/people-recognisers.ts';
import { type StatedArea, statedAreas } from '../areas/stated-areas.ts';
import { MECHANISM_AREA } from '../areas/taxonomy.ts';
import { topicTerms } from '../areas/topic-terms.ts';
import { undertakings } from '../areas/undertakings.ts';
import { type Context, mentionsIn } from '../context.ts';
import { evidenceAt } from '../evidence-at.ts';
import { CERTAINTY, scannerOf } from '../recogniser.ts';
import { openingEnd } from '../relations/detail-openings.ts';
import { CLAUSE_WITHOUT_AREA } from './clause-readings.ts';
import { NAMING_WEIGHT, namedIn, outsideNames } from './named-areas.ts';
import { titledAreas } from './titled-areas.ts';

/** Beside a list or a title, and in a sentence that nothing opens, only what names an area beyond doubt. */
const BESIDE_STATED_WEIGHT = 4;

const scanPeople = scannerOf(peopleRecognisers);

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
  const titled = titledAreas(context, titles);
  const isStated = listed.length > 0 || clauses.length > 0 || titled.length > 0;
  const least = isStated ? BESIDE_STATED_WEIGHT : NAMING_WEIGHT;
  const stated = [
    ...titled,
    ...listed,
    ...details.flatMap((stretch) => undertakenIn(context, stretch, titles, least)),
    ...details.flatMap((stretch) => withPeople(context, stretch)),
  ];
  const areas = gather(context, stated);
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

/** The rule of an area that nothing but an undertaking speaks of. */
export const AREA_OF_DETAILS = 'area.details';

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
  const isItem =
    text[stretch.start - 1] === ';' || /^[^\p{L}\p{N}]/u.test(text[stretch.start] ?? '');
  const isOpened = inside.length > 0 || opening !== null || isItem;
  const atLeast = isOpened ? least : Math.max(least, BESIDE_STATED_WEIGHT);
  const start = Math.max(stretch.start + (opening ?? 0), ...inside.map(({ end }) => end));
  return undertakings(text, { start, end: stretch.end }).flatMap((clause) =>
    namedIn(context, clause, AREA_OF_DETAILS, CERTAINTY.weak, atLeast)
      .filter((area) => least === NAMING_WEIGHT || isDone(text, clause, area))
      .map((area) =>
        isInPassing(text, area) || standsInManner(text, area, clause)
          ? { ...area, confidence: CERTAINTY.tentative }
          : area,
      ),
  );
}

/** So short a word, said once beside others, is right in four of ten. */
const SHORT_WORD = 2;
const VERB =
  '(?:共[建推育管办享用创商]|联合|开展|推[进动广]|加强|深化|建[设立]|设立|发展|发放|成立|组建|打造|搭建|互[派认换聘送推]|开[通行办设]|提供|开发|培[育养训]|支持|实施|用于|投[向入])';
/** At once after its verb, or later in a row of its objects. */
const OBJECT_OF =
  /(?:共[建推育管办享用]|联合|开展|推[进动广]|加强|深化|建设|建立|设立|成立|组建|打造|开[通行办设]|发展|发放)$/u;
const IN_ROW = new RegExp(`${VERB}[^,;。!?]{1,30}[、和及与]$`, 'u');
const NEAR_VERB = new RegExp(`${VERB}[^,;。]{0,8}$`, 'u');
const ENDS_ITEM = /^\p{Script=Han}{0,6}(?:[,;。、!?\n]|$)/u;
const REACH = 40;

/** Schools, care and services: a word of them tells whom a thing reaches, more than what it is. */
const OF_DAILY_LIFE: ReadonlySet<string> = new Set(['education', 'health', 'public-services']);

/**
 * Whether a word may but colour what is done: no verb has it for its object, and it is short, or of daily
 * life, or stands in the middle of a phrase with the verb far away.
 */
function isInPassing(text: string, { code, start, end }: StatedArea): boolean {
  if (!isHan(text, start)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (OBJECT_OF.test(before) || IN_ROW.test(before)) return false;
  if (end - start <= SHORT_WORD || OF_DAILY_LIFE.has(code)) return true;
  return !NEAR_VERB.test(before) && !ENDS_ITEM.test(text.slice(end, end + SHORT_WORD + 6));
}

/** What stands around a word tells its part in Chinese only. */
function isHan(text: string, at: number): boolean {
  return /\p{Script=Han}/u.test(text[at] ?? '');
}

/** What the parties do: a word that only colours what they do, or says who does it, is none of its objects. */
const DOES =
  /共[建推育管办享拓用治护商创]|联合|合作|合办|共同|携手|开展|推[进动广]|加强|深化|互[派认换聘送推]|派|接收|吸纳|组织|举办|建设|建立|设立|成立|组建|打造|搭建|支持|提供|开发|开通|开行|发展|培[育养训]|投向|投资|聚焦|围绕|参与|实施|制定|引[进入]|承接|拓展|扩大|优化|完善|帮助|扶持|保障|保护|治理|整治|打击|修复|销售|采购|供应|输[送出]|转移|对接|通办|配套|新建|扩建|改造|生产|研发|支付|补偿|补贴|发放/u;

function isDone(text: string, clause: Span, { start, end }: Span): boolean {
  return DOES.test(text.slice(clause.start, end)) || !isHan(text, start);
}

/** The fields told by whom something is done with, of whatever the clauses say is undertaken. */
function withPeople({ text }: Context, stretch: Span): StatedArea[] {
  return undertakings(text, stretch).flatMap((clause) =>
    scanPeople(text, clause.start, clause.end).map(({ recogniser, start, end }) => ({
      code: recogniser.code,
      start,
      end,
      rule: recogniser.id,
      confidence: CERTAINTY[recogniser.certainty],
    })),
  );
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
