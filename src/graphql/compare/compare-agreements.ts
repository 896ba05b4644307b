import type { Absence } from '../absence.ts';
import { likeness, nameKey } from '../names/name-key.ts';
import type { ComparedAgreement, ComparedCommitment } from './read-agreements.ts';

/** Undertakings whose words are this alike are the same undertaking of two agreements. */
const ALIKE = 0.6;

/** What an undertaking says beside its words. */
const DETAILS = ['who', 'modality', 'deadline', 'quantity'] as const;

/** What agreements say in one area. */
export interface AreaComparison {
  /** The id; null for what stands in no clause or in one without an area. */
  readonly area: string | null;
  /** In the order of the agreements. */
  readonly sides: readonly Side[];
  readonly shared: readonly Shared[];
  readonly onlyIn: readonly Own[];
}

interface Side {
  readonly agreement: string;
  readonly clauses: readonly string[];
  /** Set where it says nothing here. */
  readonly absence: Absence | null;
}

/** Undertakings of different agreements that are alike. */
interface Shared {
  readonly commitments: readonly string[];
  readonly differs: readonly string[];
}

interface Own {
  readonly agreement: string;
  readonly commitment: string;
}

/** Agreements area by area: those of the first one first, what has no area last. */
export function compareAgreements(agreements: readonly ComparedAgreement[]): AreaComparison[] {
  return areasIn(agreements).map((area) => {
    const groups = alikeIn(agreements, area);
    return {
      area,
      sides: agreements.map((agreement) => sideOf(agreement, area)),
      shared: groups.filter(({ length }) => length > 1).map(sharedBy),
      onlyIn: groups
        .filter(({ length }) => length === 1)
        .flat()
        .map(({ agreement, commitment }) => ({ agreement, commitment: commitment.id })),
    };
  });
}

function areasIn(agreements: readonly ComparedAgreement[]): (string | null)[] {
  const inClauses = agreements.flatMap(({ clauses }) => clauses.map(({ area }) => area));
  const stated = agreements.flatMap(({ areas }) => areas);
  const loose = agreements.flatMap(({ commitments }) => commitments.map(({ area }) => area));
  const all = [...new Set([...inClauses, ...stated, ...loose])];
  return [...all.filter((area) => area !== null), ...all.filter((area) => area === null)];
}

function sideOf(agreement: ComparedAgreement, area: string | null): Side {
  const clauses = agreement.clauses.filter((clause) => clause.area === area).map(({ id }) => id);
  const speaks =
    clauses.length > 0 ||
    (area !== null && agreement.areas.includes(area)) ||
    agreement.commitments.some((commitment) => commitment.area === area);
  const absence = agreement.clauses.length > 0 ? 'NOT_STATED' : 'NOT_EXTRACTED';
  return { agreement: agreement.id, clauses, absence: speaks ? null : absence };
}

interface Held {
  readonly agreement: string;
  readonly commitment: ComparedCommitment;
}

/** The undertakings of an area, alike ones of different agreements together; each stands in one group. */
function alikeIn(agreements: readonly ComparedAgreement[], area: string | null): Held[][] {
  const groups: Held[][] = [];
  for (const { id, commitments } of agreements) {
    for (const commitment of commitments.filter((one) => one.area === area)) {
      const held = { agreement: id, commitment };
      const group = groups.find(
        (others) =>
          others.every(({ agreement }) => agreement !== id) && isAlike(others[0], commitment),
      );
      if (group) group.push(held);
      else groups.push([held]);
    }
  }
  return groups;
}

function isAlike(held: Held | undefined, { words }: ComparedCommitment): boolean {
  return held !== undefined && likeness(nameKey(held.commitment.words), nameKey(words)) >= ALIKE;
}

function sharedBy(group: readonly Held[]): Shared {
  const trees = group.map(({ commitment }) => commitment.tree);
  return {
    commitments: trees.map(({ id }) => id),
    differs: DETAILS.filter(
      (detail) => new Set(trees.map(({ values }) => values[detail] ?? null)).size > 1,
    ),
  };
}
