import { likeness, nameKey } from '../names/name-key.ts';
import { evidenceIn, textOf } from '../reading.ts';
import type { ComparedAgreement } from './read-agreements.ts';

/** Headings that are this alike are the same clause of two agreements. */
const ALIKE = 0.6;

/** A later agreement of the same parties, and what is new and what is gone in it. */
export interface Succession {
  readonly earlier: string;
  readonly later: string;
  readonly relation: 'RENEWS' | 'AMENDS' | 'FOLLOWS';
  readonly addedAreas: readonly string[];
  readonly droppedAreas: readonly string[];
  readonly addedClauses: readonly string[];
  readonly droppedClauses: readonly string[];
}

/**
 * Each agreement with the next one of the very same parties, in the order of signing.
 * @param agreements in that order; those without a date are left out
 */
export function successionsIn(agreements: readonly ComparedAgreement[]): Succession[] {
  const dated = agreements.filter(({ tree }) => tree.values['signedOn']);
  const byParties = Map.groupBy(dated, ({ parties }) => parties.join('|'));
  return [...byParties.values()].flatMap((chain) =>
    chain.slice(1).flatMap((later, i) => {
      const earlier = chain[i];
      return earlier ? succession(earlier, later) : [];
    }),
  );
}

function succession(earlier: ComparedAgreement, later: ComparedAgreement): Succession {
  return {
    earlier: earlier.id,
    later: later.id,
    relation: relationIn(later),
    addedAreas: later.areas.filter((area) => !earlier.areas.includes(area)),
    droppedAreas: earlier.areas.filter((area) => !later.areas.includes(area)),
    addedClauses: clausesWithout(later, earlier),
    droppedClauses: clausesWithout(earlier, later),
  };
}

const RENEWAL = /续签|续约|再次签|重新签|renew/iu;
const AMENDMENT = /补充协议|补充协定|修订|修改|supplement|amend/iu;

/** As its title, its type or the words that report it say. */
function relationIn({ tree }: ComparedAgreement): Succession['relation'] {
  const reports = evidenceIn(tree).map(({ quote }) => quote ?? '');
  const words = [textOf(tree, 'name'), textOf(tree, 'type'), ...reports].join('\n');
  if (RENEWAL.test(words)) return 'RENEWS';
  return AMENDMENT.test(words) ? 'AMENDS' : 'FOLLOWS';
}

function clausesWithout(one: ComparedAgreement, other: ComparedAgreement): string[] {
  const isThere = (heading: string) =>
    other.clauses.some((clause) => likeness(nameKey(clause.heading), nameKey(heading)) >= ALIKE);
  return one.clauses.filter(({ heading }) => !isThere(heading)).map(({ id }) => id);
}
