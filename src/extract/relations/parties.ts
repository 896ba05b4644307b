import type { PartyGroup } from './signers.ts';

/** What a report of a signing says of who signs. */
export interface Parties {
  /** One for each instrument; several where they sign separately. */
  readonly groups: readonly PartyGroup[];
  /** True where words such as 双方 point back. */
  readonly pointsBack: boolean;
  /** Where words point back, the bodies whose persons sign, should nobody have been told before. */
  readonly delegates?: PartyGroup;
}
