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
  readonly ids: ReadonlyMap<Ref, { readonly id: string; readonly kind: string }>;
  /** The edges that touch one of its subjects. */
  readonly edges: readonly EdgeFacts[];
}

function clusterPart(
  reports: Cluster,
): Pick<GraphPart, 'nodes' | 'edges' | 'evidence' | 'members'> {
  const placed = reports.map((member) => place(member, reports[0].id));
  return {
    nodes: mergeNodes(placed),
    edges: mergeEdges(placed),
    evidence: uniqueById(placed.flatMap(evidenceOf)),
    members: reports.flatMap((member, i) => membersOf(member, placed[i])),
  };
}

/** Gives the report's root the cluster's id, and its parts ids made of it. */
function place(member: Member, clusterId: string): Placed {
  const ids = new Map([[member.subject.ref, { id: clusterId, kind: member.subject.kind }]]);
  const subjects = [{ id: clusterId, subject: member.subject }];
  for (const subject of member.facts.subjects) {
    const { identity } = subject;
    const owner = identity.by === 'owner' ? ids.get(identity.owner) : undefined;
    if (identity.by !== 'owner' || !owner) continue;
    const id = partId(subject.kind, owner.id, identity.key);
    ids.set(subject.ref, { id, kind: subject.kind });
    subjects.push({ id, subject });
  }
  const edges = member.facts.edges.filter((edge) => ids.has(edge.from) || ids.has(edge.to));
  for (const subject of member.facts.subjects) {
    if (subject.identity.by === 'key' || subject.identity.by === 'article') {
      ids.set(subject.ref, { id: subject.ref, kind: subject.kind });
    }
  }
  return { member, subjects, ids, edges };
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
  for (const { ids, edges: facts } of placed) {
    for (const fact of facts) {
      const from = ids.get(fact.from);
      const to = ids.get(fact.to);
      if (!from || !to) continue;
      const id = edgeId(fact.type, from.id, to.id);
      const known = edges.get(id);
      const values = known ? mergeValues(known.values, fact.values) : fact.values;
      edges.set(id, { id, type: fact.type, from, to, values });
    }
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

function evidenceOf({ member, subjects, ids, edges }: Placed): GraphEvidence[] {
  const { article } = member.facts;
  return [
    ...subjects.flatMap(({ id, subject }) => [
      ...existenceRows(id, article, subject.evidence),
      ...claimRows(id, article, subject.claims),
    ]),
    ...edges.flatMap((edge) => {
      const from = ids.get(edge.from);
      const to = ids.get(edge.to);
      if (!from || !to) return [];
      return existenceRows(edgeId(edge.type, from.id, to.id), article, edge.evidence);
    }),
  ];
}

/** The ids that a report and its parts would have alone, so that they stay good in a cluster. */
function membersOf(member: Member, placed: Placed | undefined): GraphPart['members'] {
  const alone = place(member, member.id);
  return alone.subjects.flatMap(({ id }, i) => {
    const node = placed?.subjects[i]?.id;
    return node ? [{ member: id, node }] : [];
  });
}

function uniqueById(rows: readonly GraphEvidence[]): GraphEvidence[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
