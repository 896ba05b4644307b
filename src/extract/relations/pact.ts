import type { Report } from './report.ts';
import type { PartyGroup } from './signers.ts';

/** One agreement of the document with all the words that report it. */
export interface Pact {
  readonly reports: readonly Report[];
  readonly parties: PartyGroup;
}
