import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer-entry.ts';
import { once } from '../../model/once.ts';
import type { RegionMention } from '../mention.ts';
import { withPlaceOfPublisher } from './publishers.ts';

/** What the document tells about where its places are; asked only where a name is that of several. */
export interface Whereabouts {
  /** Ids of the divisions that the document names beyond doubt, with all above them. */
  readonly named: () => ReadonlySet<string>;
  /** Ids of the divisions that the publisher's name holds (成都日报). */
  readonly publisher: () => ReadonlySet<string>;
}

/**
 * The entry that a form means here: the only one; else the one whose parents stand before the name,
 * are named in the document, or are the publisher's; else the one that all others lie in.
 * @returns null where the document does not tell
 */
export function chooseEntry(
  { entries, within }: Pick<RegionMention, 'entries' | 'within'>,
  { named, publisher }: Whereabouts,
  gazetteer: Gazetteer,
): GazetteerEntry | null {
  const [first] = entries;
  if (!first || entries.length === 1) return first ?? null;
  const above = (entry: GazetteerEntry) => gazetteer.ancestors(entry);
  const only = (test: (entry: GazetteerEntry) => boolean) => {
    const passing = entries.filter(test);
    return passing.length === 1 ? (passing[0] ?? null) : null;
  };
  return (
    only((entry) =>
      above(entry).some(({ names }) => names.some((name) => within.includes(name))),
    ) ??
    only((entry) => above(entry).some(({ id }) => named().has(id))) ??
    only((entry) => named().has(entry.id)) ??
    only((entry) => above(entry).some(({ id }) => publisher().has(id))) ??
    only((entry) => entries.every((other) => other === entry || above(other).includes(entry))) ??
    only(({ kind }) => kind === 'PROVINCE') ??
    only((entry) => above(entry).every(({ name }) => name !== ISLANDS))
  );
}

/** Of 南沙区 and 西沙区 there are others, which people live in. */
const ISLANDS = '三沙市';

/** The whereabouts that the unambiguous mentions and the publisher give. */
export function whereaboutsOf(
  mentions: readonly RegionMention[],
  source: string | null,
  gazetteer: Gazetteer,
): Whereabouts {
  const published = () => gazetteer.scan(withPlaceOfPublisher(source ?? ''));
  return {
    named: once(() => sureOf(mentions, gazetteer)),
    publisher: once(() => sureOf(published(), gazetteer)),
  };
}

/** Ids of the divisions that stand for one alone, with all above them. */
function sureOf(
  names: readonly { readonly entries: readonly GazetteerEntry[] }[],
  gazetteer: Gazetteer,
): Set<string> {
  const ids = new Set<string>();
  for (const { entries } of names) {
    const [entry, ...others] = entries;
    if (!entry || others.length > 0) continue;
    ids.add(entry.id);
    for (const { id } of gazetteer.ancestors(entry)) ids.add(id);
  }
  return ids;
}
