import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { EventReading, Reading, ReviewItem } from '../model/reading.ts';
import type { Segments } from '../model/segments.ts';
import type { Context, Lists } from './context.ts';
import { withFullNames } from './coreference/full-names.ts';
import { withRelativeNames } from './coreference/relative-names.ts';
import { resolveMentions } from './coreference/resolve-mentions.ts';
import { evidenceAt } from './evidence-at.ts';
import { literalSign } from './literals.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { withPlacesBefore } from './mentions/placed-bodies.ts';
import { agreementReading } from './readings/agreement-reading.ts';
import {
  proposedAreas,
  withAssertedAreas,
  withDetailsInPlace,
  withField,
} from './readings/asserted-areas.ts';
import { clauseReadings } from './readings/clause-readings.ts';
import {
  institutionReadings,
  projectReadings,
  regionReadings,
} from './readings/entity-readings.ts';
import { fieldOfParties } from './readings/party-fields.ts';
import { referencesTo } from './readings/references.ts';
import { titledAreas } from './readings/titled-areas.ts';
import { clauseHolder } from './relations/clause-holder.ts';
import { detailsOf } from './relations/details.ts';
import { type FoundEvent, findEvents } from './relations/find-events.ts';
import { findReports, type Report } from './relations/find-reports.ts';
import { groupReports, type Pact } from './relations/group-reports.ts';
import { settle } from './settle.ts';
import { writtenOn } from './times/written-on.ts';

/** Reads the facts of a document: names, what they mean here, and what is said of them. */
export function extract(document: Document, segments: Segments, lists: Lists): Reading {
  const found = findMentions(segments, lists.gazetteer);
  const { text } = segments.view;
  const mentions = maySign(text, 0, text.length)
    ? withFullNames(withRelativeNames(found, document, segments, lists.gazetteer))
    : found;
  const named = resolveMentions(withPlacesBefore(mentions), document, segments, lists.gazetteer);
  const first: Context = {
    ...lists,
    document,
    segments,
    entities: named,
    text,
    writtenOn: writtenOn(document),
  };
  const reports = findReports(first, MOST_REPORTS);
  const pacts = groupReports(first, reports.slice(0, MOST_REPORTS));
  const events = findEvents(first);
  const signing = [...pacts, ...events].flatMap(({ parties }) =>
    parties.map(({ entity }) => entity.key),
  );
  const { entities, proposed } = settle(text, named, new Set(signing));
  const context: Context = { ...first, entities };
  const details = detailsOf(context, pacts);
  const holder = clauseHolder(context, pacts);
  const drafts = pacts.map((pact) => {
    const keys = new Set(pact.parties.map(({ entity }) => entity.key));
    const clauses = pact === holder ? clauseReadings(context, keys, topicOf(context, pact)) : [];
    const one = { clauses, details: details.get(pact) ?? [], events };
    return { pact, agreement: agreementReading(context, pact, one) };
  });
  const isNews = drafts.some(({ agreement }) => agreement.status.value !== 'MENTIONED');
  const read = drafts.map(({ pact, agreement }) =>
    withField(withDetailsInPlace(agreement, isNews), fieldOfParties(context, pact.parties)),
  );
  const agreements = read.map(withAssertedAreas);
  const { view } = segments;
  const partiesOf = (key: string) =>
    agreements
      .filter(({ mechanisms }) => mechanisms.some((body) => body.key === key))
      .flatMap(({ parties }) => parties.map((party) => party.key));
  return {
    document,
    agreements,
    events: events.map((event) => eventReading(context, event)),
    regions: regionReadings(view, entities.all),
    institutions: institutionReadings(view, entities.all, partiesOf),
    projects: projectReadings(view, entities.all),
    review: [...reviewOf(context, proposed), ...read.flatMap(proposedAreas)],
    diagnostics: [
      ...document.diagnostics,
      ...segments.diagnostics,
      ...tooMany(reports[MOST_REPORTS]),
    ],
  };
}

/** An article has a few reports of agreements, a yearbook some hundred; each is compared with each. */
const MOST_REPORTS = 500;

function tooMany(report: Report | undefined): Diagnostic[] {
  if (!report) return [];
  const { start, end } = report;
  const message = `Only the first ${MOST_REPORTS} reports of agreements were read. Split the document into articles.`;
  return [{ start, end, rule: 'agreement.limit', severity: 'warning', message }];
}

/** The area that an agreement is about before its clauses are read: that of its title, else of its parties. */
function topicOf(context: Context, { reports, parties }: Pact): string | null {
  const [titled] = titledAreas(
    context,
    reports.map((report) => report.name ?? { start: report.at, end: report.end }),
  );
  return titled?.code ?? fieldOfParties(context, parties)?.code ?? null;
}

/** Who 我市 or a short name means matters where somebody may sign; most news has no such word. */
const maySign = literalSign('签 协议 协定 备忘录 意向书 缔结 结结 宣言'.split(' '));

function eventReading(context: Context, event: FoundEvent): EventReading {
  const { view } = context.segments;
  const { heldOn, rule, confidence } = event;
  return {
    name: { value: event.name, evidence: [evidenceAt(view, event)] },
    kind: event.kind,
    heldOn: heldOn?.value ? { value: heldOn.value, evidence: [evidenceAt(view, heldOn)] } : null,
    parties: referencesTo(context, event.parties, () => ({ rule, confidence })),
  };
}

/** Names that the document leaves open, and those that one mention alone tells. */
function reviewOf({ entities, segments }: Context, proposed: readonly Mention[]): ReviewItem[] {
  const item = (mention: Mention, why: string): ReviewItem => ({
    what: mention.type,
    value: { name: mention.name },
    why,
    evidence: [
      evidenceAt(segments.view, { ...mention, confidence: Math.min(mention.confidence, OPEN) }),
    ],
  });
  return [
    ...entities.unresolved.map(({ mention, why }) => item(mention, why)),
    ...proposed.map((mention) =>
      item(mention, 'Only the grammar of names tells it, and only once.'),
    ),
  ];
}

/** The most that an open name has. */
const OPEN = 0.6;
