import type { AppError } from '../errors/app-error.ts';
import type { TextEvidence } from '../model/evidence.ts';
import { gather } from '../model/gather.ts';
import { once } from '../model/once.ts';
import type {
  AgreementReading,
  ClauseReading,
  CommitmentReading,
  Form,
  Reading,
  Reference,
  RegionReading,
} from '../model/reading.ts';

/** A reading as the public contract of `parse` has it, see docs/parse-output.schema.json. @param input as the caller named it */
export function toParseOutput(input: string, reading: Reading) {
  const { document, agreements, regions, institutions, projects, review, diagnostics } = reading;
  const names = once(() => namesOf(reading));
  return {
    input,
    ok: true as const,
    article: {
      title: document.title?.value ?? null,
      source: document.source?.value ?? null,
      publishedAt: document.publishedAt?.value ?? null,
      language: document.language,
      views: document.views?.value ?? null,
      ...(document.format === 'text' ? {} : { raw: document.raw }),
      bodyStart: document.body.start,
      bodyEnd: document.body.end,
    },
    agreements: agreements.map((agreement) => agreementOutput(agreement, names())),
    regions: regions.map(regionOutput),
    institutions: institutions.map((one) => ({ ...entityOutput(one), kind: word(one.kind) })),
    projects: projects.map((one) => ({ ...entityOutput(one), kind: word(one.kind) })),
    review: review.map(({ what, value, why, evidence }) => ({ what, value, why, evidence })),
    diagnostics: diagnostics.map(({ rule, severity, message, start, end }) => ({
      rule,
      severity,
      message,
      start,
      end,
    })),
  };
}

export function toParseError(input: string, { code, message, hint }: AppError) {
  return { input, ok: false as const, error: { code, message, hint } };
}

interface Named {
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

/** The entities by key, as the nested lists repeat them. */
function namesOf({ regions, institutions, projects }: Reading): ReadonlyMap<string, Named> {
  const named = (kind: (own: string) => string) => (one: NamedReading) =>
    [one.key, { name: one.name, kind: kind(one.kind), aliases: aliasesOf(one) }] as const;
  return new Map([
    ...regions.map(named(() => 'region')),
    ...institutions.map(named(() => 'institution')),
    ...projects.map(named(word)),
  ]);
}

interface NamedReading {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly forms: readonly Form[];
}

function agreementOutput(agreement: AgreementReading, names: ReadonlyMap<string, Named>) {
  const named = (references: readonly Reference[]) =>
    references.flatMap(({ key, evidence }) => {
      const one = names.get(key);
      return one ? [{ ...one, evidence }] : [];
    });
  return {
    name: agreement.name?.value ?? null,
    type: agreement.type?.value ?? null,
    kind: word(agreement.kind),
    status: word(agreement.status.value),
    signedOn: agreement.signedOn?.value ?? null,
    signedOnBasis: agreement.signedOn ? word(agreement.signedOn.basis) : null,
    parties: named(agreement.parties).map(({ name, aliases, kind, evidence }) => ({
      name,
      aliases,
      kind,
      evidence,
    })),
    areas: agreement.areas.map(({ code, evidence }) => ({ code, evidence })),
    clauses: agreement.clauses.map(clauseOutput),
    commitments: agreement.commitments.map(commitmentOutput),
    projects: named(agreement.projects).map(({ name, kind, evidence }) => ({
      name,
      kind,
      evidence,
    })),
    institutions: named(agreement.mentions)
      .filter(({ kind }) => kind === 'institution')
      .map(({ name, evidence }) => ({ name, evidence })),
    mechanisms: named(agreement.mechanisms).map(({ name, evidence }) => ({ name, evidence })),
    evidence: agreement.evidence,
  };
}

function clauseOutput({ number, heading, areas, start, end, commitments }: ClauseReading) {
  return {
    number,
    heading,
    areas: areas.map(({ code }) => code),
    start,
    end,
    commitments: commitments.map(commitmentOutput),
  };
}

function commitmentOutput(commitment: CommitmentReading) {
  const { verb, object, modality, deadline, quantity, evidence } = commitment;
  return { verb, object, modality: word(modality), deadline, quantity, evidence };
}

function regionOutput(region: RegionReading) {
  return {
    name: region.name,
    aliases: aliasesOf(region),
    kind: word(region.kind),
    code: region.code,
    evidence: evidenceOf(region.forms),
  };
}

function entityOutput({ name, forms }: NamedReading) {
  return { name, evidence: evidenceOf(forms) };
}

function aliasesOf({ name, forms }: NamedReading): string[] {
  return forms.map(({ form }) => form).filter((form) => form !== name);
}

function evidenceOf(forms: readonly Form[]): TextEvidence[] {
  return gather(forms, ({ evidence }) => evidence).sort((a, b) => a.start - b.start);
}

/** SISTER_CITY → sister-city. */
function word(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}
