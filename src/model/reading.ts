import type { Diagnostic } from './diagnostic.ts';
import type { Document } from './document.ts';
import type { TextEvidence } from './evidence.ts';
import type { GazetteerEntry } from './gazetteer-entry.ts';
import type {
  AgreementKind,
  AgreementStatus,
  DateBasis,
  EventKind,
  InstitutionKind,
  Modality,
  ProjectKind,
  RegionKind,
} from './schema.generated.ts';
import type { Span } from './span.ts';

/**
 * What the street reads in one document, before it becomes facts: every span is on the raw text.
 * Entities stand once in `regions`, `institutions`, `projects`; everything else refers to them by
 * `key`, which is unique in the reading. Only facts of confidence .7 and up stand here, those from
 * .5 to .7 are in `review`.
 */
export interface Reading {
  readonly document: Document;
  readonly agreements: readonly AgreementReading[];
  readonly events: readonly EventReading[];
  readonly regions: readonly RegionReading[];
  readonly institutions: readonly InstitutionReading[];
  readonly projects: readonly ProjectReading[];
  readonly review: readonly ReviewItem[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A value with the words that state it. */
export interface Worded<T> {
  readonly value: T;
  readonly evidence: readonly TextEvidence[];
}

/** An entity by its key, with the words that put it here. */
export interface Reference {
  readonly key: string;
  readonly evidence: readonly TextEvidence[];
}

/** One form of an entity in the text, normalised, with each place where it stands. */
export interface Form {
  readonly form: string;
  readonly evidence: readonly TextEvidence[];
}

interface EntityReading {
  readonly key: string;
  /** The canonical full name. */
  readonly name: string;
  /** The forms used in the text, in order of appearance; the canonical name may be among them. */
  readonly forms: readonly Form[];
}

/** An entry of a list that the reading leans on, with what stands above it. */
export interface Listed {
  readonly entry: GazetteerEntry;
  /** Nearest first. */
  readonly ancestors: readonly GazetteerEntry[];
  readonly groups: readonly GazetteerEntry[];
}

export interface RegionReading extends EntityReading {
  readonly kind: RegionKind;
  readonly code: string | null;
  /** Null for a region that no list knows. */
  readonly listed: Listed | null;
  /** The division that an unlisted zone lies in, where the name or the document tells. */
  readonly parent: Listed | null;
  /** Keys of regions on the same ground: `成都经开区(龙泉驿区)`. */
  readonly coLocatedWith: readonly Reference[];
}

export interface InstitutionReading extends EntityReading {
  readonly kind: InstitutionKind;
  /** The region of a body whose own name is generic (市发改委), or that its name starts with. */
  readonly regionKey: string | null;
  /** Keys of the parties of a joint body, `[]` for any other. */
  readonly memberKeys: readonly string[];
}

export interface ProjectReading extends EntityReading {
  readonly kind: ProjectKind;
  /** The smallest region that the text names as its place. */
  readonly regionKey: string | null;
}

export interface AgreementReading {
  /** The title that the text gives, or null. */
  readonly name: Worded<string> | null;
  readonly type: Worded<string> | null;
  readonly kind: AgreementKind;
  readonly status: Worded<AgreementStatus>;
  /** `2020-05-25`, `2020-05` or `2020`. */
  readonly signedOn: (Worded<string> & { readonly basis: DateBasis }) | null;
  readonly place: Worded<string> | null;
  readonly occasion: Worded<string> | null;
  readonly term: Worded<string> | null;
  readonly claimedClauses: Worded<number> | null;
  /** In the order of the text. */
  readonly parties: readonly Reference[];
  /** The stated list and the primaries of the clauses, the most prominent first. */
  readonly areas: readonly AreaReading[];
  readonly clauses: readonly ClauseReading[];
  /** Of an agreement without clauses; those of clauses stand there. */
  readonly commitments: readonly CommitmentReading[];
  /** All of the agreement, those of its clauses included. */
  readonly projects: readonly Reference[];
  /** Regions and institutions that it mentions and that do not sign; those of its clauses included. */
  readonly mentions: readonly Reference[];
  /** Institutions of kind MECHANISM; those of its clauses included. */
  readonly mechanisms: readonly Reference[];
  /** The words that report it. */
  readonly evidence: readonly TextEvidence[];
}

export interface AreaReading {
  readonly code: string;
  /** True where it follows from the clauses alone. */
  readonly derived: boolean;
  readonly evidence: readonly TextEvidence[];
}

export interface ClauseReading extends Span {
  readonly number: number;
  /** Without the number, normalised. */
  readonly heading: string;
  /** The whole clause, normalised. */
  readonly text: string;
  /** The first is the primary one. */
  readonly areas: readonly AreaReading[];
  readonly commitments: readonly CommitmentReading[];
  readonly projects: readonly Reference[];
  readonly mentions: readonly Reference[];
  readonly mechanisms: readonly Reference[];
  readonly evidence: readonly TextEvidence[];
}

export interface CommitmentReading {
  readonly verb: string;
  readonly object: string;
  readonly who: string | null;
  readonly modality: Modality;
  /** `2025`, `2025-06` or a day. */
  readonly deadline: string | null;
  /** As worded: `半小时交通圈`, `5条`, `120亿元`. */
  readonly quantity: string | null;
  readonly evidence: readonly TextEvidence[];
}

export interface EventReading {
  readonly name: Worded<string>;
  readonly kind: EventKind;
  readonly heldOn: Worded<string> | null;
  readonly parties: readonly Reference[];
}

/** A fact of confidence .5 to .7: proposed, not asserted. */
export interface ReviewItem {
  readonly what: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly why: string;
  readonly evidence: readonly TextEvidence[];
}
