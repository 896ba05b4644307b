import { AppError } from '../../errors/app-error.ts';
import type { ApiContext } from '../api-context.ts';
import { compareAgreements } from '../compare/compare-agreements.ts';
import { readAgreements } from '../compare/read-agreements.ts';
import { where } from '../conditions.ts';
import type { Extension, Resolver } from '../extension.ts';
import { areaIn, areasByCode } from '../known-area.ts';
import { knownId } from '../known-node.ts';
import { nodesAt } from '../nodes-at.ts';

const types = `
extend type Query {
  """
  How agreements differ, area by area: which clauses each has there, which undertakings are alike and in
  what these differ, and which only one of them has. 2 to 10 ids. A look-up for each, a reading of the
  areas, one of the agreements, and one for each kind of node that is asked for.
  """
  compareAgreements(
    ids: [ID!]!
    "The code of an area; all areas where not given."
    area: String
  ): AgreementComparison!
}

type AgreementComparison {
  "In the order of signing."
  agreements: [Agreement!]!
  areas: [AreaComparison!]!
}

"What the agreements say in one area."
type AreaComparison {
  "Null for what stands in no clause, or in one that no area was found for."
  area: CooperationArea
  "One for each agreement, in their order."
  sides: [ComparisonSide!]!
  shared: [SharedCommitment!]!
  onlyIn: [OwnCommitment!]!
}

type ComparisonSide {
  agreement: Agreement!
  "Its clauses of which this is the primary area."
  clauses: [Clause!]!
  "Set where it says nothing in this area."
  absence: Absence
}

"Undertakings of different agreements that are alike in their words."
type SharedCommitment {
  commitments: [Commitment!]!
  "Which of who, modality, deadline and quantity are not the same in all."
  differs: [String!]!
}

"An undertaking that no other of the agreements has alike."
type OwnCommitment {
  agreement: Agreement!
  commitment: Commitment!
}
`;

const MOST_AGREEMENTS = 10;

const compare: Resolver = async (_, args, context, info) => {
  const ids = await agreementIds(args['ids'] as readonly string[], context);
  const areas = await areasByCode(context);
  const wanted = args['area'] ? areaIn(String(args['area']), areas) : null;
  const { agreements } = await readAgreements(where.oneOf('id', ids), ids.length, context);
  const compared = compareAgreements(agreements).filter(
    ({ area }) => wanted === null || area === wanted,
  );
  const read = (of: string, which: readonly string[], ...paths: readonly string[]) =>
    nodesAt(
      of,
      which,
      paths.map((path) => path.split('.')),
      context,
      info,
    );
  const paths = ['agreements', 'areas.sides.agreement', 'areas.onlyIn.agreement'];
  const agreementNodes = await read('Agreement', ids, ...paths);
  const clauses = await read('Clause', compared.flatMap(clausesIn), 'areas.sides.clauses');
  const commitments = await read(
    'Commitment',
    compared.flatMap(commitmentsIn),
    'areas.shared.commitments',
    'areas.onlyIn.commitment',
  );
  const areaNodes = await read('CooperationArea', [...areas.values()], 'areas.area');
  return {
    agreements: agreements.map(({ id }) => agreementNodes.get(id)),
    areas: compared.map(({ area, sides, shared, onlyIn }) => ({
      area: area === null ? null : areaNodes.get(area),
      sides: sides.map((side) => ({
        ...side,
        agreement: agreementNodes.get(side.agreement),
        clauses: side.clauses.map((id) => clauses.get(id)),
      })),
      shared: shared.map((one) => ({
        ...one,
        commitments: one.commitments.map((id) => commitments.get(id)),
      })),
      onlyIn: onlyIn.map(({ agreement, commitment }) => ({
        agreement: agreementNodes.get(agreement),
        commitment: commitments.get(commitment),
      })),
    })),
  };
};

type Compared = ReturnType<typeof compareAgreements>[number];

function clausesIn({ sides }: Compared): string[] {
  return sides.flatMap(({ clauses }) => clauses);
}

function commitmentsIn({ shared, onlyIn }: Compared): string[] {
  return [...shared.flatMap((one) => one.commitments), ...onlyIn.map((one) => one.commitment)];
}

/** @throws AppError `query.bad-comparison`, `query.unknown-id` */
async function agreementIds(given: readonly string[], context: ApiContext): Promise<string[]> {
  const refuse = (count: number) => {
    throw new AppError('query.bad-comparison', { limit: MOST_AGREEMENTS, count });
  };
  if (given.length > MOST_AGREEMENTS) refuse(given.length);
  const ids = new Set<string>();
  for (const id of given) ids.add(await knownId(id, 'Agreement', context));
  if (ids.size < 2) refuse(ids.size);
  return [...ids];
}

export const comparison: Extension = {
  types,
  resolvers: { Query: { compareAgreements: compare } },
};
