import type { GazetteerEntry } from '../model/gazetteer-entry.ts';
import type { InstitutionKind, ProjectKind, RegionKind } from '../model/schema.generated.ts';
import type { Span } from '../model/span.ts';

/**
 * A name in the text, before it is known which entity it means. Offsets are on the view's text.
 * Mentions do not overlap and stand in reading order.
 */
export type Mention = Span & {
  /** `view.text.slice(start, end)`. */
  readonly form: string;
  /** The id of the recogniser, or `gazetteer`. */
  readonly rule: string;
  readonly confidence: number;
} & (
    | {
        readonly type: 'region';
        readonly kind: RegionKind;
        /** What the lists know by this form; `[]` for a zone found by its grammar. */
        readonly entries: readonly GazetteerEntry[];
      }
    | {
        readonly type: 'institution';
        readonly kind: InstitutionKind;
        readonly entries: readonly GazetteerEntry[];
      }
    | { readonly type: 'project'; readonly kind: ProjectKind }
  );
