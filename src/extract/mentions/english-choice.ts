import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer-entry.ts';
import type { Mention, RegionMention } from '../mention.ts';

/** So near to a name its parent tells which place it means. */
const NEAR = 80;

/** The places that an English name can mean; the first is the one that it means where nothing else is told. */
export function meaningsListed(form: string, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const first = gazetteer.lookUpEnglish(form);
  if (first?.kind === 'PROVINCE' || first?.kind === 'COUNTRY') return [first];
  const shared = gazetteer.lookUpSharedEnglish(form);
  return first ? [first, ...shared.filter((entry) => entry !== first)] : shared;
}

/**
 * The mentions with one place each: of several that a name can mean (Pingxiang of Jiangxi and of Guangxi)
 * the one whose parent stands nearest, or that alone has a parent in the document; else the one that the
 * name means by itself; else what the text calls it, as a place that no list knows.
 */
export function withOnePlace(mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const sure = mentions.filter(
    (one): one is RegionMention => one.type === 'region' && one.entries.length === 1,
  );
  return mentions.map((mention) => {
    if (mention.type !== 'region' || mention.entries.length < 2) return mention;
    const entry = chosen(mention, sure, gazetteer);
    if (!entry) return { ...mention, entries: [] };
    return { ...mention, kind: entry.kind as RegionMention['kind'], entries: [entry] };
  });
}

function chosen(
  { entries, form, start, end }: RegionMention,
  sure: readonly RegionMention[],
  gazetteer: Gazetteer,
): GazetteerEntry | undefined {
  const near = entries.map((entry) => {
    const above = gazetteer.ancestors(entry);
    const told = sure.filter(
      ({ entries: [other] }) => other !== undefined && above.includes(other),
    );
    const gaps = told.map((one) => (one.start >= end ? one.start - end : start - one.end));
    return {
      entry,
      isTold: told.length > 0,
      gap: Math.min(...gaps.filter((gap) => gap >= 0), Infinity),
    };
  });
  const [nearest, next] = near.toSorted((a, b) => a.gap - b.gap);
  if (nearest && nearest.gap < NEAR && nearest.gap < (next?.gap ?? Infinity)) return nearest.entry;
  const told = near.filter(({ isTold }) => isTold);
  if (told.length === 1) return told[0]?.entry;
  return gazetteer.lookUpEnglish(form) ?? siblingOf(entries, sure, gazetteer);
}

/** Where no parent is named, the one that lies beside another place of the document. */
function siblingOf(
  entries: readonly GazetteerEntry[],
  sure: readonly RegionMention[],
  gazetteer: Gazetteer,
): GazetteerEntry | undefined {
  const around = new Set(
    sure.flatMap(({ entries: [one] }) => (one ? gazetteer.ancestors(one) : [])),
  );
  const beside = entries.filter((entry) =>
    gazetteer.ancestors(entry).some((one) => around.has(one)),
  );
  return beside.length === 1 ? beside[0] : undefined;
}
