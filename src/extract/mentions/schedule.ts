import type { Mention } from '../mention.ts';
import { takes } from '../takes.ts';
import { isCountedPlace } from './counted-places.ts';
import { memberByCharacter } from './group-members.ts';

/** Of two names as long as each other. */
const RANK: Readonly<Record<Mention['type'], number>> = { institution: 0, region: 1, project: 2 };

/**
 * The mentions that stand where several overlap: the members of a group before it, the longer, then the organisation before the region
 * before the project, then what a list knows, then the first.
 */
export function schedule(candidates: readonly Mention[]): Mention[] {
  if (candidates.length < 2) return [...candidates];
  const inOrder = candidates.toSorted((a, b) => a.start - b.start);
  if (inOrder.every(({ end }, i) => end <= (inOrder[i + 1]?.start ?? end))) return inOrder;
  const ordered = candidates.toSorted(
    (a, b) =>
      Number(isMember(b)) - Number(isMember(a)) ||
      b.end - b.start - (a.end - a.start) ||
      Number(b.rule === 'gazetteer') - Number(a.rule === 'gazetteer') ||
      RANK[a.type] - RANK[b.type] ||
      a.start - b.start,
  );
  const taken = new Set<number>();
  return ordered.filter((mention) => takes(taken, mention)).sort((a, b) => a.start - b.start);
}

/** Members that act one by one stand instead of their group. */
function isMember(mention: Mention): boolean {
  return mention.rule === memberByCharacter.id || isCountedPlace(mention);
}
