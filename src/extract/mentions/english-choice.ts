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
  const told = Map.groupBy(sure, ({ entries: [entry] }) => entry?.id ?? '');
  const around = new Set([...told.values()].flatMap(([one]) => abovesOf(one, gazetteer)));
  return mentions.map((mention) => {
    if (mention.type !== 'region' || mention.entries.length < 2) return mention;
    const entry =
      byParent(mention, told, gazetteer) ??
      gazetteer.lookUpEnglish(mention.form) ??
      siblingOf(mention.entries, around, gazetteer);
    if (!entry) return { ...mention, entries: [] };
    return { ...mention, kind: entry.kind as RegionMention['kind'], entries: [entry] };
  });
}

/** Mentions in reading order, by the id of their entry. */
type Told = ReadonlyMap<string, readonly RegionMention[]>;

function abovesOf(mention: RegionMention | undefined, gazetteer: Gazetteer): GazetteerEntry[] {
  const [entry] = mention?.entries ?? [];
  return entry ? [...gazetteer.ancestors(entry)] : [];
}

function byParent(
  mention: RegionMention,
  told: Told,
  gazetteer: Gazetteer,
): GazetteerEntry | undefined {
  const near = mention.entries.map((entry) => {
    const parents = gazetteer.ancestors(entry).flatMap(({ id }) => {
      const mentions = told.get(id);
      return mentions ? [mentions] : [];
    });
    const gaps = parents.map((mentions) => gapTo(mention, mentions));
    return { entry, isTold: parents.length > 0, gap: Math.min(...gaps, Infinity) };
  });
  const [nearest, next] = near.toSorted((a, b) => a.gap - b.gap);
  if (nearest && nearest.gap < NEAR && nearest.gap < (next?.gap ?? Infinity)) return nearest.entry;
  const named = near.filter(({ isTold }) => isTold);
  return named.length === 1 ? named[0]?.entry : undefined;
}

/** How far the nearest of the others stands, in UTF-16 units; the two on either side are found by halving. */
function gapTo({ start, end }: RegionMention, others: readonly RegionMention[]): number {
  let from = 0;
  let to = others.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((others[middle]?.start ?? 0) < start) from = middle + 1;
    else to = middle;
  }
  const [before, after] = [others[from - 1], others[from]];
  return Math.min(before ? start - before.end : Infinity, after ? after.start - end : Infinity);
}

/** Where no parent is named, the one that lies beside another place of the document. */
function siblingOf(
  entries: readonly GazetteerEntry[],
  around: ReadonlySet<GazetteerEntry>,
  gazetteer: Gazetteer,
): GazetteerEntry | undefined {
  const beside = entries.filter((entry) =>
    gazetteer.ancestors(entry).some((one) => around.has(one)),
  );
  return beside.length === 1 ? beside[0] : undefined;
}
