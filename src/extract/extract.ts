import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { EventReading, Reading } from '../model/reading.ts';
import type { Segments } from '../model/segments.ts';
import type { Context, Lists } from './context.ts';
import type { Entities } from './entity.ts';
import { evidenceAt } from './evidence-at.ts';
import { nameDocument } from './name-document.ts';
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
import { NamesAlone } from './readings/names-alone.ts';
import { fieldOfParties } from './readings/party-fields.ts';
import { referencesTo } from './readings/references.ts';
import { reviewOf } from './readings/review.ts';
import { titledAreas } from './readings/titled-areas.ts';
import { clauseHolder } from './relations/clause-holder.ts';
import { detailsOf } from './relations/details.ts';
import { type FoundEvent, findEvents, mayMeet } from './relations/find-events.ts';
import { findReports, mayReport } from './relations/find-reports.ts';
import { groupReports, type Pact } from './relations/group-reports.ts';
import type { Report } from './relations/report.ts';
import { settle } from './settle.ts';
import { writtenOn } from './times/written-on.ts';

/** Reads the facts of a document: names, what they mean here, and what is said of them. */
export function extract(document: Document, segments: Segments, lists: Lists): Reading {
  const named = () => nameDocument(document, segments, lists.gazetteer);
  return mayReport(segments) || mayMeet(segments)
    ? withActs(document, segments, lists, named())
    : new NamesAlone(document, segments, named);
}

function withActs(document: Document, segments: Segments, lists: Lists, named: Entities): Reading {
  const { view } = segments;
  const { text } = view;
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
    const elsewhere = regionsOf(toldWith(pact, pacts)).difference(keys);
    const one = { clauses, details: details.get(pact) ?? [], events, elsewhere };
    return { pact, agreement: agreementReading(context, pact, one) };
  });
  const isNews = drafts.some(({ agreement }) => agreement.status.value !== 'MENTIONED');
  const read = drafts.map(({ pact, agreement }) =>
    withField(withDetailsInPlace(agreement, isNews), fieldOfParties(context, pact.parties)),
  );
  const agreements = read.map(withAssertedAreas);
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
    review: [...reviewOf(view, entities, proposed), ...read.flatMap(proposedAreas)],
    diagnostics: [
      ...document.diagnostics,
      ...segments.diagnostics,
      ...tooMany(reports[MOST_REPORTS]),
    ],
  };
}

/** Those that a sentence reports together with one, itself among them. */
function toldWith({ reports }: Pact, pacts: readonly Pact[]): readonly Pact[] {
  const sentences = new Set(reports.map(({ sentence }) => sentence));
  return pacts.filter((other) => other.reports.some(({ sentence }) => sentences.has(sentence)));
}

/** The keys of the regions that sign something. */
function regionsOf(pacts: readonly Pact[]): ReadonlySet<string> {
  const entities = pacts.flatMap(({ parties }) => parties.map(({ entity }) => entity));
  return new Set(entities.filter(({ type }) => type === 'region').map(({ key }) => key));
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
