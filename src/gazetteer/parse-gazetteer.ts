import type { Gazetteer, GazetteerEntry } from '../model/gazetteer-entry.ts';
import { pairAt, pairIndex } from '../model/pair-index.ts';
import type { RegionKind } from '../model/schema.generated.ts';
import { englishKey } from './english-key.ts';
import { englishNamesOf, entriesOf } from './entries.ts';
import type { GazetteerFiles } from './gazetteer-files.ts';
import { createIndex } from './name-index.ts';
import { parseTsv } from './parse-tsv.ts';

/** The facts of the lists are those of this day. */
const VERSION = '2024-12-31';

/** The gazetteer of these tables; a pure function of their texts. */
export function parseGazetteer(files: GazetteerFiles): Gazetteer {
  const entries = entriesOf(files, VERSION);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const english = englishNamesOf(files, byId, VERSION);
  const byEnglish = new Map(
    english.flatMap(({ names, entry }) => names.map((name) => [englishKey(name), entry])),
  );
  const byShared = Map.groupBy(
    english.flatMap(({ shared, entry }) =>
      shared.map((name) => ({ name: englishKey(name), entry })),
    ),
    ({ name }) => name,
  );
  const byEnglishHead = Map.groupBy(
    english.flatMap(({ names, shared, entry }) =>
      [...new Set([...names, ...shared].flatMap((name) => ENGLISH_HEAD.exec(name)?.[1] ?? []))].map(
        (head) => ({ head, entry }),
      ),
    ),
    ({ head }) => head,
  );
  for (const { entry } of english) byId.set(entry.id, entry);
  const index = createIndex(entries);
  const groups = groupsByMember(entries);
  const ancestors = remembered((entry): readonly GazetteerEntry[] => {
    const above = byId.get(entry.parent ?? entry.host ?? '');
    return above ? [above, ...ancestors(above)] : [];
  });
  return {
    version: VERSION,
    ...index,
    headsAt: createHeadIndex(
      entries.filter((entry) => isCounty(entry) || isCityByName(entry) || isPlace(entry)),
    ),
    lookUpEnglish: (form) => byEnglish.get(englishKey(form)),
    lookUpSharedEnglish: (form) => (byShared.get(englishKey(form)) ?? []).map(({ entry }) => entry),
    englishHeads: (form) => (byEnglishHead.get(form) ?? []).map(({ entry }) => entry),
    kindAbroad: kindsAbroad(files),
    get: (id) => byId.get(id),
    ancestors,
    groupsOf: remembered((entry) => [
      ...new Set([entry, ...ancestors(entry)].flatMap(({ id }) => groups.get(id) ?? [])),
    ]),
  };
}

/** Nansha of Nansha District; a shorter word is often a person's name. */
const ENGLISH_HEAD = /^(\p{L}[\p{L}'’]{4,}) (?:District|County)$/u;

/** Only English texts ask, so the table is read when the first does. */
function kindsAbroad({ abroad }: Pick<GazetteerFiles, 'abroad'>): Gazetteer['kindAbroad'] {
  let kinds: ReadonlyMap<string, RegionKind> | null = null;
  return (form) => {
    kinds ??= new Map(
      parseTsv<'name' | 'kind'>(abroad).map(({ name, kind }) => [name, kind as RegionKind]),
    );
    return kinds.get(form);
  };
}

type Of = (entry: GazetteerEntry) => readonly GazetteerEntry[];

/** News names the same places again and again. */
function remembered(of: Of): Of {
  const known = new Map<GazetteerEntry, readonly GazetteerEntry[]>();
  return (entry) => {
    const found = known.get(entry);
    if (found) return found;
    const told = of(entry);
    known.set(entry, told);
    return told;
  };
}

function groupsByMember(entries: readonly GazetteerEntry[]): Map<string, GazetteerEntry[]> {
  const groups = new Map<string, GazetteerEntry[]>();
  for (const group of entries) {
    for (const member of group.members) groups.set(member, [...(groups.get(member) ?? []), group]);
  }
  return groups;
}

function isCounty({ kind, code }: GazetteerEntry): boolean {
  return code !== null && (kind === 'COUNTY' || kind === 'DISTRICT');
}

/** A city whose head is a word too, so that it has no short form: 日照市. */
function isCityByName({ kind, code, name, names }: GazetteerEntry): boolean {
  return code !== null && kind === 'CITY' && !names.includes(headOf(name));
}

const DIVISION = /[市县省府州邦道]$/u;

/** A city or a division whose head is too much of a word to stand alone: 海防市, 云林县. */
function isPlace({ list, name, names }: GazetteerEntry): boolean {
  return list === 'places' && DIVISION.test(name) && !names.includes(headOf(name));
}

function createHeadIndex(entries: readonly GazetteerEntry[]): Gazetteer['headsAt'] {
  const byHead = Map.groupBy(entries, ({ name }) => headOf(name));
  const byPair = pairIndex(Map.groupBy(byHead, ([head]) => pairAt(head, 0)));
  return (text, start, end) =>
    byPair.get(pairAt(text, start)) === undefined ? [] : (byHead.get(text.slice(start, end)) ?? []);
}

/** 双辽 of 双辽市, 新晃 of 新晃侗族自治县, 阿里 of 阿里地区. */
function headOf(name: string): string {
  return name
    .replace(/(?:地区|盟|(?:自治)?[县市区旗省府州邦道])$/u, '')
    .replace(/(?<=^..+?)(?:\p{Script=Han}{1,3}族)+$/u, '');
}
