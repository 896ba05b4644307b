import type { InstitutionKind, ProjectKind, RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import type { Rule } from '../recogniser.ts';

type Named =
  | { readonly type: 'region'; readonly kind: RegionKind }
  | { readonly type: 'institution'; readonly kind: InstitutionKind }
  | { readonly type: 'project'; readonly kind: ProjectKind };

/** A rule for names by how they end; where they begin is found by `leftEdge`. */
export type NameRecogniser = Rule &
  Named & {
    /** The ends of such names, each an anchor. */
    readonly suffixes: readonly string[];
    /** What the head before the suffix must be, whole. */
    readonly head: RegExp;
    /** What must not follow the suffix. */
    readonly notBefore?: RegExp;
    /** Whether the head must hold a known place (or a generic division: 市教育局). */
    readonly needsPlace?: boolean;
    /** Whether it must stand between marks, joiners, verbs or other names, for its end is a common word. */
    readonly needsBounds?: boolean;
    /** Whether the suffix is the body that runs the region, and no part of its name. */
    readonly isOffice?: boolean;
    /** Whether the name of a country must stand before it. */
    readonly isForeign?: boolean;
    /** What its stretch holds one of, if any such name is in it: asked first, for most stretches hold none. */
    readonly isAmong?: (text: string, from: number, to: number) => boolean;
    /** Whether it does something where it stands in a stretch, for a name of its kind that does nothing is another's. */
    readonly acts?: (text: string, name: Span, stretch: Span) => boolean;
    /** Whether words that any such name has (产业, 现代) are enough of a head. */
    readonly allowsGeneric?: boolean;
  };
