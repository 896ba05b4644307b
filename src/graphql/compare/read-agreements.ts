import type { Tree, Where } from '../../store/selection.ts';
import type { ApiContext } from '../api-context.ts';
import { neighbours, readingOf, textOf, type Wanted } from '../reading.ts';

/** An agreement as comparisons look at it. */
export interface ComparedAgreement {
  readonly id: string;
  readonly tree: Tree;
  /** Ids of its areas, the most prominent first. */
  readonly areas: readonly string[];
  readonly clauses: readonly ComparedClause[];
  /** Those of clauses and its own. */
  readonly commitments: readonly ComparedCommitment[];
  /** Ids of its parties, sorted. */
  readonly parties: readonly string[];
}

interface ComparedClause {
  readonly id: string;
  readonly heading: string;
  /** The id of its primary area; null where none was found. */
  readonly area: string | null;
}

export interface ComparedCommitment {
  readonly id: string;
  readonly tree: Tree;
  /** Verb and object. */
  readonly words: string;
  /** Of its clause; null where it stands in none. */
  readonly area: string | null;
}

const COMMITMENTS: Wanted = {
  properties: ['verb', 'object', 'who', 'modality', 'deadline', 'quantity'],
};

const WANTED: Wanted = {
  properties: ['name', 'type', 'kind', 'signedOn'],
  evidence: { limit: 10 },
  related: {
    areas: {},
    parties: {},
    commitments: COMMITMENTS,
    clauses: {
      properties: ['heading'],
      related: { areas: {}, commitments: COMMITMENTS },
    },
  },
};

/** Agreements with what they are compared by; one reading. In the order of signing, those without a date last. */
export async function readAgreements(
  where: Where,
  size: number,
  { store, model }: ApiContext,
): Promise<{ readonly total: number; readonly agreements: readonly ComparedAgreement[] }> {
  const order = [{ by: 'node', property: 'signedOn', direction: 'ASC' }] as const;
  const page = await store.select(
    readingOf(model, 'Agreement', WANTED, { where, order, size, count: true }),
  );
  const agreements = page.items.map(({ node }) => comparedAgreement(node));
  return { total: page.total ?? agreements.length, agreements };
}

function comparedAgreement(tree: Tree): ComparedAgreement {
  const clauses = neighbours(tree, 'clauses');
  return {
    id: tree.id,
    tree,
    areas: neighbours(tree, 'areas').map(({ id }) => id),
    clauses: clauses.map((clause) => ({
      id: clause.id,
      heading: textOf(clause, 'heading'),
      area: areaOf(clause),
    })),
    commitments: [
      ...clauses.flatMap((clause) => commitmentsOf(clause, areaOf(clause))),
      ...commitmentsOf(tree, null),
    ],
    parties: neighbours(tree, 'parties')
      .map(({ id }) => id)
      .sort(),
  };
}

function areaOf(clause: Tree): string | null {
  return neighbours(clause, 'areas')[0]?.id ?? null;
}

function commitmentsOf(holder: Tree, area: string | null): ComparedCommitment[] {
  return neighbours(holder, 'commitments').map((tree) => ({
    id: tree.id,
    tree,
    words: `${textOf(tree, 'verb')}${textOf(tree, 'object')}`,
    area,
  }));
}
