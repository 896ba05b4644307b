import type { GraphQLResolveInfo } from 'graphql';
import type { FoundTie, Hop, NodeRef } from '../../store/path-query.ts';
import type {
  EvidenceSelection,
  EvidenceTree,
  RelationSelection,
  Tree,
} from '../../store/selection.ts';
import { aliasOf } from '../aliases.ts';
import type { ApiContext } from '../api-context.ts';
import { askedAt } from '../asked-at.ts';
import { Compiler } from '../compile.ts';
import { where } from '../conditions.ts';
import type { Resolver } from '../extension.ts';
import { nodesAt } from '../nodes-at.ts';
import { relationOf } from '../reading.ts';
import { BETWEEN, DIRECT } from './tie-kinds.ts';

/** Neighbours of a node between that are read for evidence: those on the hops alone. */
const MOST_ENDS = 200;

/** A tie as the API shows it, with the evidence that was asked for. */
interface ShownTie {
  readonly kind: string;
  readonly via: Tree | null;
  readonly evidence: (alias: string) => readonly EvidenceTree[];
}

type ShowHop = (hop: Hop) => {
  readonly from: Tree | undefined;
  readonly to: Tree | undefined;
  readonly ties: readonly ShownTie[];
};

/**
 * Reads what is asked of hops: of their ends, of the nodes between and of the evidence. At most one
 * reading for the parties, two for each kind of node between, and one for edges without one.
 * @param path of the hops below the root field
 */
export async function hopsShown(
  hops: readonly Hop[],
  path: readonly string[],
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<ShowHop> {
  const ends = hops.flatMap(({ from, to }) => [from.id, to.id]);
  const atEnds = [
    [...path, 'from'],
    [...path, 'to'],
  ];
  const parties = await nodesAt('Party', ends, atEnds, context, info);
  const vias = await viasAt(hops, [...path, 'ties', 'via'], context, info);
  const evidence = await evidenceOf(hops, [...path, 'ties'], context, info);
  return (hop) => ({
    from: parties.get(hop.from.id),
    to: parties.get(hop.to.id),
    ties: hop.ties.map((tie) => ({
      kind: tie.name,
      via: (tie.via && vias.get(tie.via.id)) ?? null,
      evidence: (alias) => evidence(hop, tie, alias),
    })),
  });
}

export const tieEvidence: Resolver = (source, args) =>
  (source as ShownTie).evidence(aliasOf('evidence', args));

async function viasAt(
  hops: readonly Hop[],
  path: readonly string[],
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<ReadonlyMap<string, Tree>> {
  const found = new Map<string, Tree>();
  for (const [kind, nodes] of Map.groupBy(viasOn(hops), (via) => via.kind)) {
    const ids = nodes.map(({ id }) => id);
    for (const [id, tree] of await nodesAt(kind, ids, [path], context, info)) found.set(id, tree);
  }
  return found;
}

function viasOn(hops: readonly Hop[]): NodeRef[] {
  return hops.flatMap(({ ties }) => ties.flatMap(({ via }) => via ?? []));
}

/** The evidence of the edges of each tie. */
async function evidenceOf(
  hops: readonly Hop[],
  path: readonly string[],
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<(hop: Hop, tie: FoundTie, alias: string) => readonly EvidenceTree[]> {
  const compiler = new Compiler(context.model, info.schema, info, context.budget);
  const ties = hops.reduce((sum, hop) => sum + hop.ties.length, 0);
  const asked = compiler.evidence('Tie', askedAt(info, path), 2 * ties);
  const centres = new Map<string, Tree>();
  const ends = [...new Set(hops.flatMap(({ from, to }) => [from.id, to.id]))];
  const read = async (kind: string, ids: readonly string[], fields: readonly string[]) => {
    const trees = await edgesFrom(kind, ids, fields, ends, asked, context);
    for (const tree of trees) centres.set(tree.id, tree);
  };
  if (asked.length > 0) {
    for (const [kind, nodes] of Map.groupBy(viasOn(hops), (via) => via.kind)) {
      const fields = Object.values(BETWEEN).filter((one) => one.kind === kind);
      await read(
        kind,
        nodes.map(({ id }) => id),
        fields.flatMap((one) => one.fields),
      );
    }
    const isDirect = hops.some((hop) => hop.ties.some(({ via }) => via === null));
    if (isDirect) await read('Region', ends, Object.values(DIRECT));
  }
  return ({ from, to }, { name, via }, alias) => {
    const between = BETWEEN[name];
    const field = DIRECT[name] ?? '';
    const edges =
      via && between
        ? [from, to].flatMap((end) => edgesTo(centres.get(via.id), between.fields, end.id))
        : [
            ...edgesTo(centres.get(from.id), [field], to.id),
            ...edgesTo(centres.get(to.id), [field], from.id),
          ];
    return edges.flatMap((evidence) => evidence[alias] ?? []);
  };
}

async function edgesFrom(
  kind: string,
  ids: readonly string[],
  fields: readonly string[],
  ends: readonly string[],
  edgeEvidence: readonly EvidenceSelection[],
  { store, model }: ApiContext,
): Promise<readonly Tree[]> {
  const wanted = [...new Set(ids)];
  const window = { size: MOST_ENDS, from: 'start', after: null, before: null } as const;
  const page = { order: [], window, count: false, items: true, branches: [] } as const;
  const relations = [...new Set(fields)].map((alias): RelationSelection => {
    const relation = relationOf(model, kind, alias);
    const selection = { ...page, of: relation.target, where: where.oneOf('id', ends) };
    return { alias, relation, edgeProperties: [], edgeEvidence, selection };
  });
  const { items } = await store.select({
    ...page,
    of: kind,
    where: where.oneOf('id', wanted),
    window: { ...window, size: wanted.length },
    branches: [{ kind, properties: [], relations, evidence: [] }],
  });
  return items.map(({ node }) => node);
}

function edgesTo(centre: Tree | undefined, fields: readonly string[], end: string) {
  return [...new Set(fields)].flatMap((field) =>
    (centre?.relations[field]?.items ?? []).flatMap(({ node, edge }) =>
      node.id === end && edge ? [edge.evidence] : [],
    ),
  );
}
