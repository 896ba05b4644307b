import type { InstitutionKind, RegionKind } from './schema.generated.ts';

/** A known name. Its facts are those of the list `list` at `version`, under `key`. */
export interface GazetteerEntry {
  /**
   * `region:510112` (a code), `region:成都经济技术开发区@510112` (a zone, with its host's code),
   * `region:长三角@` (a group), `institution:四川大学@`.
   */
  readonly id: string;
  readonly type: 'region' | 'institution';
  readonly kind: RegionKind | InstitutionKind;
  /** The own official name. */
  readonly name: string;
  /** GB/T 2260, or null. */
  readonly code: string | null;
  /** Every form that means it, the official name first: short forms, aliases, former names. */
  readonly names: readonly string[];
  /** The id of the division above (PART_OF), or null. */
  readonly parent: string | null;
  /** The id of the division that hosts a zone (HOSTED_BY), or null. */
  readonly host: string | null;
  /** Ids of the members of a group. */
  readonly members: readonly string[];
  readonly list: string;
  readonly version: string;
  readonly key: string;
}

/** A form of a known name in a text; several entries where the form is ambiguous. */
export interface GazetteerHit {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly GazetteerEntry[];
}

export interface Gazetteer {
  readonly version: string;
  /** The longest form at each place between two of a text, left to right, not overlapping. */
  scan(text: string, from?: number, to?: number): readonly GazetteerHit[];
  /** All entries that a form can mean; `[]` where it is unknown. */
  lookUp(form: string): readonly GazetteerEntry[];
  /**
   * The counties and districts of which a part of a text is the head without 县, 市 or 区: a word that
   * names one only where its parent stands before it (吉林双辽).
   */
  headsAt(text: string, start: number, end: number): readonly GazetteerEntry[];
  /** The place that a whole English name means; such names are not among those that `scan` and `lookUp` find. */
  lookUpEnglish(form: string): GazetteerEntry | undefined;
  /** The places that a whole English name can mean besides, where the document has to tell which. */
  lookUpSharedEnglish(form: string): readonly GazetteerEntry[];
  /**
   * The counties and districts whose English name without its rank a word is: it names one only where the text
   * puts it as a place and names the city above (Nansha, in Guangzhou).
   */
  englishHeads(form: string): readonly GazetteerEntry[];
  /**
   * The kind of the divisions and larger cities of other countries that bear an English name: it names one
   * only where the text puts it as a place, since persons and firms are called so too.
   */
  kindAbroad(form: string): RegionKind | undefined;
  get(id: string): GazetteerEntry | undefined;
  /** Parents (or hosts and their parents), nearest first. */
  ancestors(entry: GazetteerEntry): readonly GazetteerEntry[];
  /** The groups that list the entry or one of its ancestors as a member. */
  groupsOf(entry: GazetteerEntry): readonly GazetteerEntry[];
}
