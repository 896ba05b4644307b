import type { Listed } from '../model/reading.ts';
import type { InstitutionKind, ProjectKind, RegionKind } from '../model/schema.generated.ts';
import type { Mention } from './mention.ts';

interface EntityBase {
  /** Unique in the document: `region:510112`, `region:成都东部新区@510100`, `institution:…`, `project:…`. */
  readonly key: string;
  /** The canonical full name. */
  readonly name: string;
  /** Its mentions in reading order, of every form. */
  readonly mentions: readonly Mention[];
}

/** What the mentions of one document mean, after document-scoped coreference. */
export type Entity =
  | (EntityBase & {
      readonly type: 'region';
      readonly kind: RegionKind;
      readonly code: string | null;
      readonly listed: Listed | null;
      readonly parent: Listed | null;
      /** Regions named as standing on the same ground, with the mention that says so: `成都经开区(龙泉驿区)`. */
      readonly coLocatedWith: readonly { readonly key: string; readonly mention: Mention }[];
    })
  | (EntityBase & {
      readonly type: 'institution';
      readonly kind: InstitutionKind;
      readonly regionKey: string | null;
      /** For a joint body whose name says them (`A—B…领导小组`), `[]` otherwise. */
      readonly memberKeys: readonly string[];
    })
  | (EntityBase & {
      readonly type: 'project';
      readonly kind: ProjectKind;
      readonly regionKey: string | null;
    });

/** The entities of one document, in order of first appearance. */
export interface Entities {
  readonly all: readonly Entity[];
  /** Mentions and the entity that each means, in reading order; mentions left unresolved are not here. */
  readonly mentions: readonly { readonly mention: Mention; readonly entity: Entity }[];
  /** Mentions whose entity the document does not tell (an ambiguous county name). */
  readonly unresolved: readonly { readonly mention: Mention; readonly why: string }[];
}
