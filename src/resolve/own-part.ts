import type { ArticleFacts, Claim } from '../model/facts.ts';
import type { GraphPart } from '../model/graph-part.ts';
import { edgeId } from '../model/ids.ts';
import { claimRows, existenceRows } from './evidence-rows.ts';

/** What one article alone supports: itself, its keyed subjects and the edges among these. */
export function ownPart(facts: ArticleFacts): GraphPart {
  const subjects = facts.subjects.filter(
    ({ identity }) => identity.by === 'key' || identity.by === 'article',
  );
  const kinds = new Map(subjects.map((subject) => [subject.ref, subject.kind]));
  const edges = facts.edges.flatMap((edge) => {
    const from = kinds.get(edge.from);
    const to = kinds.get(edge.to);
    return from && to ? [{ edge, id: edgeId(edge.type, edge.from, edge.to), from, to }] : [];
  });
  return {
    name: `article:${facts.hash}`,
    nodes: subjects
      .filter(({ identity }) => identity.by === 'article')
      .map(({ ref, kind, claims }) => ({ id: ref, kind, values: plainValues(claims) })),
    keyed: subjects
      .filter(({ identity }) => identity.by === 'key')
      .map(({ ref, kind }) => ({ id: ref, kind })),
    edges: edges.map(({ edge, id, from, to }) => ({
      id,
      type: edge.type,
      from: { id: edge.from, kind: from },
      to: { id: edge.to, kind: to },
      values: edge.values,
    })),
    evidence: [
      ...subjects.flatMap(({ ref, claims, evidence }) => [
        ...existenceRows(ref, facts.article, evidence),
        ...claimRows(ref, facts.article, claims),
      ]),
      ...edges.flatMap(({ edge, id }) => existenceRows(id, facts.article, edge.evidence)),
    ],
    members: [],
  };
}

function plainValues(claims: readonly Claim[]) {
  return Object.fromEntries(claims.map(({ property, value }) => [property, value]));
}
