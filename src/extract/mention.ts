import type { GazetteerEntry } from '../model/gazetteer-entry.ts';
import type { InstitutionKind, ProjectKind, RegionKind } from '../model/schema.generated.ts';
import type { Span } from '../model/span.ts';

interface MentionBase extends Span {
  /** `view.text.slice(start, end)`. */
  readonly form: string;
  /**
   * The name that the form gives: without parents and governments (`青岚市云陌区人民政府` → `云陌区`), with
   * what an enumeration shares (`三期` → `地铁8号线三期`).
   */
  readonly name: string;
  /** The id of the recogniser, or `gazetteer`. */
  readonly rule: string;
  readonly confidence: number;
  /** The regions that the form names on their own besides: the ends of a line, the country of a firm. */
  readonly inner?: readonly RegionMention[];
}

export type RegionMention = MentionBase & {
  readonly type: 'region';
  readonly kind: RegionKind;
  /** What the lists know by the name; `[]` for one found by its grammar. */
  readonly entries: readonly GazetteerEntry[];
  /** The names of the divisions that the form puts before the name, the widest first. */
  readonly within: readonly string[];
  /** The mentions of those divisions. */
  readonly outer?: readonly RegionMention[];
};

export type InstitutionMention = MentionBase & {
  readonly type: 'institution';
  readonly kind: InstitutionKind;
  readonly entries: readonly GazetteerEntry[];
  /** The place that the text names on its own, where a list shares the words for the body. */
  readonly place?: RegionMention;
};

export type ProjectMention = MentionBase & { readonly type: 'project'; readonly kind: ProjectKind };

/**
 * A name in the text, before it is known which entity it means. Offsets are on the view's text.
 * Mentions do not overlap and stand in reading order.
 */
export type Mention = RegionMention | InstitutionMention | ProjectMention;
