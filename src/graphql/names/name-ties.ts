import type { MatchedName } from './match-names.ts';
import type { Candidate } from './score-name.ts';

export interface NameTie {
  readonly a: string;
  readonly b: string;
  readonly relation: 'SAME' | 'PART_OF' | 'HOSTED_BY' | 'MEMBER_OF' | 'CO_LOCATED_WITH';
  readonly because: string;
}

/** How the entities are related that the names of a list mean; unrelated ones are left out. */
export function nameTies(matched: readonly MatchedName[]): NameTie[] {
  const known = matched.flatMap(({ name, match }) => (match ? [{ name, ...match }] : []));
  return known.flatMap((a, i) =>
    known
      .slice(i + 1)
      .flatMap((b) => same(a, b) ?? upward(a, b) ?? upward(b, a) ?? beside(a, b) ?? []),
  );
}

type Meant = Candidate & { readonly name: string };

function same(a: Meant, b: Meant): NameTie | null {
  if (a.entity.id !== b.entity.id) return null;
  return { a: a.name, b: b.name, relation: 'SAME', because: `both mean ${a.entity.name}` };
}

function upward(a: Meant, b: Meant): NameTie | null {
  const above = a.entity.above.find(({ id }) => id === b.entity.id);
  return above ? tie(a, above.relation, b) : null;
}

function beside(a: Meant, b: Meant): NameTie | null {
  const isBeside =
    a.entity.together.includes(b.entity.id) || b.entity.together.includes(a.entity.id);
  return isBeside ? tie(a, 'CO_LOCATED_WITH', b) : null;
}

function tie(a: Meant, relation: keyof typeof WORDS, b: Meant): NameTie {
  const because = `${a.entity.name} ${WORDS[relation]} ${b.entity.name}`;
  return { a: a.name, b: b.name, relation, because };
}

const WORDS = {
  PART_OF: 'lies in',
  HOSTED_BY: 'is a zone that lies in',
  MEMBER_OF: 'is a member, or lies in a member, of',
  CO_LOCATED_WITH: 'shares its ground, in an article’s words, with',
} as const;
