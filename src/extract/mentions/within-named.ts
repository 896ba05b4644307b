import { gather } from '../../model/gather.ts';
import type { GazetteerEntry, GazetteerHit } from '../../model/gazetteer-entry.ts';
import { once } from '../../model/once.ts';

/**
 * Small places that no code tells apart from others of their name count where the document names what
 * they lie in too: 信义乡 is that of 南投县 beside 南投县, else any township of the name.
 * @param hits known names of the whole document
 */
export function withinNamed(hits: readonly GazetteerHit[]): (hit: GazetteerHit) => boolean {
  const named = once(() => new Set(gather(hits, ({ entries }) => entries.map(({ id }) => id))));
  const isNear = (entry: GazetteerEntry) => !isSmall(entry) || named().has(entry.parent ?? '');
  return ({ entries }) => entries.some(isNear);
}

function isSmall({ list, kind }: GazetteerEntry): boolean {
  return list === 'places' && (kind === 'TOWN' || kind === 'DISTRICT');
}
