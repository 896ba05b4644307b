import type { TermIndex } from './term-index.ts';

/** A field of cooperation, as the closed list declares it. */
export interface Area {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly altLabels: readonly string[];
  /** The code of the wider area, or null. */
  readonly broader: string | null;
}

/** The areas of `seeds/areas.json` with the words that speak of them. */
export interface AreaTaxonomy {
  /** The version of the list: evidence from it names this. */
  readonly version: string;
  /** In the order of the list. */
  readonly areas: readonly Area[];
  readonly index: TermIndex;
  /** The words in the names of bodies that tell the field they work in. */
  readonly bodies: TermIndex;
}

/** The code for what no other area covers. */
export const OTHER_AREA = 'other';

/** Joint bodies and standing arrangements as a subject of their own. */
export const MECHANISM_AREA = 'mechanism';

/** The training of people, and staff sent to each other. */
export const TALENT_AREA = 'talent';

/** Schools, lessons and degrees. */
export const EDUCATION_AREA = 'education';

/** Paired assistance: how two places work together, on whatever fields. */
const ASSISTANCE_AREA = 'rural-revitalisation';

/** Money is given for something. */
export const MONEY_AREA = 'finance';

/** Help and money are about other fields besides. */
export const AREAS_OF_ANYTHING: ReadonlySet<string> = new Set([ASSISTANCE_AREA, MONEY_AREA]);
