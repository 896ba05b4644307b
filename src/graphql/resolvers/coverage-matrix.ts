import {
  type MatrixRow,
  type MatrixScope,
  matrixCells,
  matrixRows,
  matrixStrengths,
} from '../analyses/coverage-matrix.ts';
import { passing, regionsAsked } from '../analyses/scope.ts';
import { whyEmpty } from '../analyses/why-empty.ts';
import type { ApiContext } from '../api-context.ts';
import { isAskedAt } from '../asked-at.ts';
import type { Extension, Resolver } from '../extension.ts';
import { nodesAt } from '../nodes-at.ts';
import { checkSize } from '../paging.ts';
import { readingOf } from '../reading.ts';

const types = `
extend type Query {
  """
  Who covers which area, in how many agreements, and how strongly. Four groupings, one more for strength,
  a reading of the areas and one of each kind of node; and one where it is empty.
  """
  coverageMatrix(
    regions: RegionFilter
    "A region or group that the parties lie in: an id, or the name of one region."
    within: String
    rows: MatrixRows! = REGION
    agreements: AgreementFilter = { status: { eq: SIGNED } }
    "Rows, those with the most agreements first."
    first: Int! = 50
  ): CoverageMatrix!
}

enum MatrixRows {
  "The regions that are parties."
  REGION
  "What those regions are part of: of a district its city, of a city its province."
  PART_OF
  "What those zones lie in."
  HOSTED_BY
  "The groups that those regions are members of."
  MEMBER_OF
}

type CoverageMatrix {
  "The areas that any row covers, by their codes."
  areas: [CooperationArea!]!
  rows: [MatrixRow!]!
  "Set where there are no rows."
  absence: Absence
}

type MatrixRow {
  region: Region!
  coverage: AreaCoverage!
  "One for each area that is covered; the others are counted in the coverage."
  cells: [MatrixCell!]!
}

"What is known of the areas of agreements."
type AreaCoverage {
  agreements: Int!
  "They state an area, or their clauses do."
  stated: Int!
  "Their clauses were read, and are of no area of the list."
  notStated: Int!
  "No clause of them was found: that they cover nothing is not known."
  notExtracted: Int!
}

type MatrixCell {
  area: CooperationArea!
  "How many agreements cover it."
  count: Int!
  "The strongest of their commitments in clauses of the area; null where none was found."
  strength: Modality
}
`;

const coverageMatrix: Resolver = async (_, args, context, info) => {
  const size = Number(args['first']);
  checkSize('first', size);
  const scope: MatrixScope = {
    rows: String(args['rows']),
    regions: await regionsAsked(args, context),
    agreements: passing(context.model, 'Agreement', args['agreements']),
  };
  const rows = await matrixRows(scope, size, context);
  const ids = rows.map(({ region }) => region);
  const cells = await matrixCells(scope, ids, context);
  const strengths = isAskedAt(info, ['rows', 'cells', 'strength'])
    ? await matrixStrengths(scope, ids, context)
    : new Map<string, ReadonlyMap<string, string>>();
  const areas = await areasByCode(cells, context, info);
  const regions = await nodesAt('Region', ids, [['rows', 'region']], context, info);
  const cellsOf = ({ region }: MatrixRow) => {
    const row = cells.get(region) ?? new Map<string, number>();
    return areas.ids
      .filter((area) => row.has(area))
      .map((area) => ({
        area: areas.nodes.get(area),
        count: row.get(area),
        strength: strengths.get(region)?.get(area) ?? null,
      }));
  };
  return {
    areas: areas.ids.map((id) => areas.nodes.get(id)),
    absence: rows.length > 0 ? null : await whyEmpty({ ...scope, parties: 1 }, context),
    rows: rows.map((row) => ({ ...row, region: regions.get(row.region), cells: cellsOf(row) })),
  };
};

async function areasByCode(
  cells: ReadonlyMap<string, ReadonlyMap<string, number>>,
  context: ApiContext,
  info: Parameters<Resolver>[3],
) {
  const used = new Set([...cells.values()].flatMap((row) => [...row.keys()]));
  const order = [{ by: 'node', property: 'code', direction: 'ASC' }] as const;
  const all = readingOf(context.model, 'CooperationArea', {}, { where: null, order, size: 200 });
  const known = await context.store.select(all);
  const ids = known.items.map(({ node }) => node.id).filter((id) => used.has(id));
  const nodes = await nodesAt(
    'CooperationArea',
    ids,
    [['areas'], ['rows', 'cells', 'area']],
    context,
    info,
  );
  return { ids, nodes };
}

export const matrix: Extension = { types, resolvers: { Query: { coverageMatrix } } };
