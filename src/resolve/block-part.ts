import type { Evidence } from '../model/evidence.ts';
import type { ArticleFacts, EdgeFacts, Ref, SubjectFacts } from '../model/facts.ts';
import type { GraphEdge, GraphEvidence, GraphNode, GraphPart } from '../model/graph-part.ts';
import { edgeId, partId } from '../model/ids.ts';
import type { Value, Values } from '../model/value.ts';
import { type Cluster, cluster } from './cluster.ts';
import { claimRows, existenceRows } from './evidence-rows.ts';
import { type Member, membersIn } from './precedence.ts';
import { type ClaimsOf, shownValues } from './shown-values.ts';

/** What all articles that share a blocking key say together. */
export function blockPart(block: string, articles: readonly ArticleFacts[]): GraphPart {
  const clusters = cluster(articles.flatMap((facts) => membersIn(facts, block)));
  const parts = clusters.map(clusterPart);
  return {
    name: block,
    nodes: parts.flatMap((part) => part.nodes),
    keyed: [],
    edges: parts.flatMap((part) => part.edges),
    evidence: parts.flatMap((part) => part.evidence),
    members: parts.flatMap((part) => part.members),
  };
}

/** The subjects of one report under the ids that they get in its cluster. */
interface Placed {
  readonly member: Member;
  readonly subjects: readonly { readonly id: string; readonly subject: SubjectFacts }[];
  /** The edges that touch one of its subjects. */
  readonly edges: readonly { readonly edge: GraphEdge; readonly evidence: readonly Evidence[] }[];
}

function clusterPart(
  reports: Cluster,
): Pick<GraphPart, 'nodes' | 'edges' | 'evidence' | 'members'> {
  const placed = reports.map((member) => place(member, reports[0].id));
  return {
    nodes: mergeNodes(placed),
    edges: mergeEdges(placed),
    evidence: uniqueById(placed.flatMap(evidenceOf)),
    members: placed.flatMap((one) => membersOf(one, reports[0].id)),
  };
}

/** Gives the report's root the cluster's id, and its parts ids made of it. */
function place(member: Member, clusterId: string): Placed {
  const { facts } = member;
  const subjects = placedSubjects(member, clusterId);
  const ids = new Map(
    subjects.map(({ id, subject }) => [subject.ref, { id, kind: subject.kind }] as const),
  );
  const edges = facts.edges.filter((edge) => ids.has(edge.from) || ids.has(edge.to));
  for (const { ref, kind, identity } of facts.subjects) {
    if (identity.by === 'key' || identity.by === 'article') ids.set(ref, { id: ref, kind });
  }
  return { member, subjects, edges: edges.flatMap((edge) => placedEdge(edge, ids)) };
}

function placedSubjects({ subject: root, facts }: Member, clusterId: string): Placed['subjects'] {
  const ids = new Map([[root.ref, clusterId]]);
  const owned = facts.subjects.flatMap((subject) => {
    const { identity, kind, ref } = subject;
    const owner = identity.by === 'owner' ? ids.get(identity.owner) : undefined;
    if (identity.by !== 'owner' || owner === undefined) return [];
    const id = partId(kind, owner, identity.key);
    ids.set(ref, id);
    return [{ id, subject }];
  });
  return [{ id: clusterId, subject: root }, ...owned];
}

function placedEdge(
  { type, from: source, to: target, values, evidence }: EdgeFacts,
  ids: ReadonlyMap<Ref, GraphEdge['from']>,
): Placed['edges'] {
  const [from, to] = [ids.get(source), ids.get(target)];
  if (!from || !to) return [];
  return [{ edge: { id: edgeId(type, from.id, to.id), type, from, to, values }, evidence }];
}

function mergeNodes(placed: readonly Placed[]): GraphNode[] {
  const nodes = new Map<string, { kind: string; reports: ClaimsOf[] }>();
  for (const { member, subjects } of placed) {
    for (const { id, subject } of subjects) {
      const node = nodes.get(id) ?? { kind: subject.kind, reports: [] };
      node.reports.push({ member, claims: subject.claims });
      nodes.set(id, node);
    }
  }
  return [...nodes].map(([id, { kind, reports }]) => ({ id, kind, values: shownValues(reports) }));
}

function mergeEdges(placed: readonly Placed[]): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  for (const { edge } of placed.flatMap((one) => one.edges)) {
    const known = edges.get(edge.id);
    const values = known ? mergeValues(known.values, edge.values) : edge.values;
    edges.set(edge.id, { ...edge, values });
  }
  return [...edges.values()];
}

/** The earlier report's value stands; a truth value holds only where every report says it. */
function mergeValues(earlier: Values, later: Values): Values {
  const merged: Record<string, Value> = { ...later };
  for (const [name, value] of Object.entries(earlier)) {
    const other = later[name];
    if (typeof value === 'boolean' && typeof other === 'boolean') merged[name] = value && other;
    else if (value !== null) merged[name] = value;
  }
  return merged;
}

function evidenceOf({ member, subjects, edges }: Placed): GraphEvidence[] {
  const { article } = member.facts;
  return [
    ...subjects.flatMap(({ id, subject }) => [
      ...existenceRows(id, article, subject.evidence),
      ...claimRows(id, article, subject.claims),
    ]),
    ...edges.flatMap(({ edge, evidence }) => existenceRows(edge.id, article, evidence)),
  ];
}

/** The ids that a report and its parts would have alone, so that they stay good in a cluster. */
function membersOf({ member, subjects }: Placed, clusterId: string): GraphPart['members'] {
  if (member.id === clusterId) return [];
  return placedSubjects(member, member.id).flatMap(({ id }, i) => {
    const node = subjects[i]?.id;
    return node ? [{ member: id, node }] : [];
  });
}

function uniqueById(rows: readonly GraphEvidence[]): GraphEvidence[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
