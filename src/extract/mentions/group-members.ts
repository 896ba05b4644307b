import type { Gazetteer, GazetteerHit } from '../../model/gazetteer-entry.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Mention } from '../mention.ts';

/** Words that count the regions before them: 京津两地, 川渝双方. */
const COUNTED: Readonly<Record<string, number>> = {
  两地: 2,
  双方: 2,
  两省: 2,
  两市: 2,
  两区: 2,
  三地: 3,
  三省: 3,
  三市: 3,
  三方: 3,
  四地: 4,
  四省: 4,
  四市: 4,
  五市: 5,
};

/**
 * The members behind a string of their first characters (京津, 成德眉资) where the words after it count
 * them: then they act one by one, and not as the group. A mention of each, with the group's list as
 * its reason; elsewhere the string names the group.
 */
export function groupMembers(
  text: string,
  hits: readonly GazetteerHit[],
  gazetteer: Gazetteer,
): Mention[] {
  return hits.flatMap(({ start, end, entries: [group] }) => {
    const count = COUNTED[text.slice(end, end + 2)];
    if (group?.kind !== 'GROUP' || count === undefined) return [];
    if (end - start !== count || group.members.length !== count) return [];
    return group.members.flatMap((id, i): Mention[] => {
      const entry = gazetteer.get(id);
      const at = { start: start + i, end: start + i + 1 };
      const form = text.slice(at.start, at.end);
      if (!entry) return [];
      const kind = entry.kind as RegionKind;
      const base = {
        ...at,
        form,
        name: entry.name,
        rule: 'region.member-by-character',
        confidence: 0.85,
      };
      return [{ ...base, type: 'region', kind, entries: [entry], within: [] }];
    });
  });
}
