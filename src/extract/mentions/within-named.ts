import { gather } from '../../model/gather.ts';
import type { GazetteerEntry, GazetteerHit } from '../../model/gazetteer-entry.ts';
import { once } from '../../model/once.ts';

/**
 * Small places that no code tells apart from others of their name count where the document names what
 * they lie in too: 信义乡 is that of 南投县 beside 南投县, else any township of the name. So does a district
 * whose name is a word (老城区), and a city whose short form is a row of two states, 巴中 beside 巴西.
 * @param hits known names of the whole document
 */
export function withinNamed(hits: readonly GazetteerHit[]): (hit: GazetteerHit) => boolean {
  const all = once(() => gather(hits, ({ entries }) => entries));
  const named = once(() => new Set(all().map(({ id }) => id)));
  const states = once(
    () => new Set(all().flatMap(({ kind, name }) => (kind === 'COUNTRY' ? name.charAt(0) : []))),
  );
  const isRow = ({ start, end }: GazetteerHit, { kind, name }: GazetteerEntry) =>
    kind === 'CITY' && end - start === 2 && WITH_CHINA.test(name) && states().has(name.charAt(0));
  return (hit) =>
    hit.entries.some(
      (entry) =>
        !(isSmall(entry) || isWord(entry) || isRow(hit, entry)) || named().has(entry.parent ?? ''),
    );
}

/** 巴中: the second character is that of China. */
const WITH_CHINA = /^.中市$/u;

/** Any city has an old part and a new one. */
function isWord({ name }: GazetteerEntry): boolean {
  return /^(?:老城区|新城区|新市区)$/u.test(name);
}

function isSmall({ list, kind }: GazetteerEntry): boolean {
  return list === 'places' && (kind === 'TOWN' || kind === 'DISTRICT');
}
