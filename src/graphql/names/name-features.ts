/** Why a name may mean an entity: the id of the feature, what it adds to the score, and the reason. */
export interface NameFeature {
  readonly feature: string;
  readonly weight: number;
  readonly because: string;
}

/** What the name itself tells; the strongest that holds counts. */
export const NAME_FEATURES = {
  official: {
    feature: 'official-name',
    weight: 0.9,
    because: 'it is the own official name',
  },
  withParent: {
    feature: 'name-after-parent',
    weight: 0.88,
    because: 'it is a name after the name of what it belongs to',
  },
  folded: {
    feature: 'folded-name',
    weight: 0.85,
    because: 'it is the name but for width, case, blanks or traditional characters',
  },
  listed: {
    feature: 'listed-form',
    weight: 0.8,
    because: 'a list gives it as a short, other or former name',
  },
  alias: { feature: 'alias', weight: 0.8, because: 'articles call it so' },
  similar: {
    feature: 'similar-name',
    weight: 0.6,
    because: 'the name is alike; less the more it differs',
  },
} as const satisfies Record<string, NameFeature>;

/** What stands around the name; each that holds counts. */
export const CONTEXT_FEATURES = {
  parent: {
    feature: 'parent-in-list',
    weight: 0.1,
    because: 'what it belongs to is named too',
  },
} as const satisfies Record<string, NameFeature>;

/** From this score on a name means the entity. */
export const MATCHES_FROM = 0.7;

/** Entities whose scores are closer than this cannot be told apart. */
export const CLEAR_BY = 0.05;
