/** The forms of a verb: sign, signs, signed, signing. */
interface VerbForms {
  readonly base: string;
  readonly present: string;
  readonly past: string;
  readonly gerund: string;
  /** What goes with it before what is signed: enter into. */
  readonly particle?: string;
  /** True where only the active voice signs: to agree on a plan. */
  readonly isActive?: true;
}

/** What one does with an agreement to be bound by it. */
const VERBS: readonly VerbForms[] = [
  { ...regular('sign'), particle: '(?: up(?: to)?| on the dotted line (?:of|on|for))?' },
  ...['ink', 'seal', 'extend', 'adopt', 'reach', 'clinch', 'renew', 'initial'].map(regular),
  ...['conclude', 'exchange', 'execute', 'secure', 'forge', 'cement', 'prolong', 'reaffirm'].map(
    regular,
  ),
  ...['launch', 'establish', 'complete', 'countersign', 'undersign'].map(regular),
  { ...regular('subscribe'), particle: '(?: to)?(?= an?\\b)', isActive: true },
  ...['formalise', 'formalize', 'finalise', 'finalize'].map(regular),
  { base: 'pen', present: 'pens', past: 'penned', gerund: 'penning' },
  { base: 'initial', present: 'initials', past: 'initialled', gerund: 'initialling' },
  { base: 'strike', present: 'strikes', past: 'struck', gerund: 'striking' },
  regular('issue'),
  {
    ...regular('agree'),
    particle:
      '(?: on (?:\\d{1,2} \\p{Lu}[a-z]+|\\p{Lu}[a-z]+(?: \\d{1,2})?))?(?: to| on)?(?= an?\\b)',
  },
  { ...regular('enter'), particle: '(?: into)?', isActive: true },
  {
    base: 'put',
    present: 'puts',
    past: 'put',
    gerund: 'putting',
    particle:
      ' (?:pen to(?: paper(?: (?:on|to))?)?|(?:its|their|his|her) (?:names?|signatures?|seals?) (?:on|to|under))',
    isActive: true,
  },
  { base: 'put', present: 'puts', past: 'put', gerund: 'putting', particle: ' in place' },
  {
    base: 'shake',
    present: 'shakes',
    past: 'shook',
    gerund: 'shaking',
    particle: ' hands on',
    isActive: true,
  },
  {
    base: 'give',
    present: 'gives',
    past: 'gave',
    gerund: 'giving',
    particle: ' (?:its|their|his|her) (?:names?|signatures?) to',
    isActive: true,
  },
  {
    base: 'set',
    present: 'sets',
    past: 'set',
    gerund: 'setting',
    particle: ' (?:its|their|his|her) (?:hands?|seals?|names?|signatures?) to',
    isActive: true,
  },
  ...['append', 'affix', 'place'].map((base) => ({
    ...regular(base),
    particle: ' (?:its|their|his|her) (?:names?|signatures?|seals?) (?:on|to|under)',
    isActive: true as const,
  })),
  {
    base: 'come',
    present: 'comes',
    past: 'came',
    gerund: 'coming',
    particle: ' to(?= an (?:[a-z-]+ )?(?:agreement|arrangement|accord|understanding)\\b)',
    isActive: true,
  },
  {
    ...regular('add'),
    particle: ' (?:its|their|his|her) (?:names?|signatures?) to',
    isActive: true,
  },
  {
    base: 'have',
    present: 'has',
    past: 'have',
    gerund: 'having',
    particle: '(?= a new )',
    isActive: true,
  },
];

function regular(base: string): VerbForms {
  const stem = base.replace(/e$/u, '');
  const present = /(?:ch|sh|s|x)$/u.test(base) ? `${base}es` : `${base}s`;
  const gerund = base.endsWith('ee') ? `${base}ing` : `${stem}ing`;
  return { base, present, past: `${stem}ed`, gerund };
}

const oneOf = (words: readonly string[]) =>
  `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`;
const inAllForms = ({ base, present, past, gerund, particle = '' }: VerbForms) =>
  `${oneOf([base, present, past, gerund])}${particle}`;

/** Any form of a verb of signing, with its particle, as a pattern. */
export const SIGNS = oneOf(VERBS.map(inAllForms));
/** That it has been done, as a pattern: an agreement signed, which they concluded. */
export const SIGNED = oneOf(VERBS.filter(({ isActive }) => !isActive).map(({ past }) => past));
/** The forms that tell no time, as a pattern: to sign, signing. */
export const TO_SIGN = oneOf(VERBS.flatMap(({ base, gerund }) => [base, gerund]));
/** The literals that a form of such a verb begins with, in small letters and with a capital. */
export const SIGNING_ANCHORS: readonly string[] = VERBS.flatMap(({ base, past }) => {
  const stem = base.replace(/e$/u, '');
  return past.startsWith(stem) ? [stem] : [stem, past];
}).flatMap((stem) => [stem, stem.charAt(0).toUpperCase() + stem.slice(1)]);
