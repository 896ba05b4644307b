import { byId, SHOWN_TIES } from './find-paths.ts';
import type { Links, Neighbour } from './links.ts';
import type { Neighbourhood, NeighbourhoodQuery, NodeRef } from './path-query.ts';

/** Neighbours that may be read for a level. */
const MOST_NEIGHBOURS = 100_000;
/** Pairs of nodes whose ties are shown. */
const MOST_PAIRS = 1000;

/** See `GraphReads.neighbourhood`: one reading a level, one for the ties among the outermost, one for the ties. */
export async function findNeighbourhood(
  links: Links,
  { of, ties, radius, size }: NeighbourhoodQuery,
): Promise<Neighbourhood> {
  const distance = new Map([[of.id, 0]]);
  const nodes: NodeRef[] = [of];
  const met: Neighbour[] = [];
  let frontier: readonly NodeRef[] = [of];
  let isCut = false;
  for (let level = 1; level <= radius + 1 && frontier.length > 0; level += 1) {
    const read = await links.neighbours(frontier, ties, MOST_NEIGHBOURS);
    isCut ||= read.length > MOST_NEIGHBOURS;
    if (read.length > MOST_NEIGHBOURS) break;
    met.push(...read);
    if (level > radius) break;
    const fresh = mostTied(read.filter(({ far }) => !distance.has(far.id)));
    frontier = fresh.slice(0, size - nodes.length);
    isCut ||= frontier.length < fresh.length;
    for (const { id } of frontier) distance.set(id, level);
    nodes.push(...frontier);
  }
  const pairs = pairsAmong(nodes, met);
  const shown = pairs.slice(0, MOST_PAIRS);
  const found = shown.length > 0 ? await links.tiesOf(shown, ties, SHOWN_TIES) : [];
  return {
    nodes: nodes.map((node) => ({ ...node, distance: distance.get(node.id) ?? 0 })),
    hops: shown.map((pair, i) => ({ ...pair, ties: found[i] ?? [] })),
    isCut: isCut || shown.length < pairs.length,
  };
}

/** The far nodes, those with the most neighbours among the near ones first. */
function mostTied(found: readonly Neighbour[]): NodeRef[] {
  const degrees = Map.groupBy(found, ({ far }) => far.id);
  return [...degrees.values()]
    .sort((a, b) => b.length - a.length || byId(farOf(a), farOf(b)))
    .map(farOf);
}

function farOf([first]: readonly Neighbour[]): NodeRef {
  return first?.far ?? { kind: '', id: '' };
}

function pairsAmong(nodes: readonly NodeRef[], met: readonly Neighbour[]) {
  const inside = new Map(nodes.map((node) => [node.id, node]));
  const pairs = new Map<string, { readonly from: NodeRef; readonly to: NodeRef }>();
  for (const { near, far } of met) {
    const [a, b] = [inside.get(near), inside.get(far.id)];
    if (!a || !b) continue;
    const [from, to] = byId(a, b) < 0 ? [a, b] : [b, a];
    pairs.set(JSON.stringify([from.id, to.id]), { from, to });
  }
  return [...pairs.values()].sort((a, b) => byId(a.from, b.from) || byId(a.to, b.to));
}
