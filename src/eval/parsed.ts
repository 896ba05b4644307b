import type { TextEvidence } from '../model/evidence.ts';
import type { GoldCase, GoldClause } from './gold.ts';

/** What `parse` gives, as far as it is measured. */
export interface Parsed {
  readonly agreements: readonly ParsedAgreement[];
  readonly regions: readonly ParsedName[];
  readonly institutions: readonly ParsedName[];
  readonly projects: readonly ParsedName[];
}

export interface ParsedAgreement {
  readonly name: string | null;
  readonly type: string | null;
  readonly kind: string;
  readonly status: string;
  readonly signedOn: string | null;
  readonly parties: readonly ParsedParty[];
  readonly areas: readonly { readonly code: string; readonly evidence: readonly TextEvidence[] }[];
  readonly clauses: readonly GoldClause[];
  readonly projects: readonly ParsedName[];
  readonly mechanisms: readonly ParsedName[];
}

export interface ParsedParty extends ParsedName {
  readonly kind: string;
  /** The forms used in the text. */
  readonly aliases: readonly string[];
}

export interface ParsedName {
  readonly name: string;
  readonly evidence: readonly TextEvidence[];
}

/** One article as it was read. */
export interface Outcome {
  readonly gold: GoldCase;
  readonly parsed: Parsed;
  /** Evidence that is not its words in the raw text. */
  readonly spansOff: number;
}
