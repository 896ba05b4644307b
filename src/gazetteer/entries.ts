import type { GazetteerEntry } from '../model/gazetteer-entry.ts';
import type { InstitutionKind, RegionKind } from '../model/schema.generated.ts';
import type { GazetteerFiles } from './gazetteer-files.ts';
import { parseTsv, parts } from './parse-tsv.ts';
import { zoneForms } from './zone-forms.ts';

/** All entries of the tables. */
export function entriesOf(files: GazetteerFiles, version: string): GazetteerEntry[] {
  return [
    ...divisions(files.divisions),
    ...zones(files.zones),
    ...groups(files.groups),
    ...countries(files.countries),
    ...places(files.places),
    ...institutions(files.institutions),
  ].map((entry) => ({ ...NONE, ...entry, version }));
}

/** The names that English news gives to a place, and the place. */
export interface EnglishNames {
  /** What means it where nothing else is told. */
  readonly names: readonly string[];
  /** What others are called too. */
  readonly shared: readonly string[];
  readonly entry: GazetteerEntry;
}

/**
 * Places by the names that English news gives them; a row with a code is the division, the zone or the
 * group of that code.
 * @param byId the entries of the other tables
 */
export function englishNamesOf(
  { english }: Pick<GazetteerFiles, 'english'>,
  byId: ReadonlyMap<string, GazetteerEntry>,
  version: string,
): EnglishNames[] {
  return parseTsv<'name' | 'kind' | 'country' | 'forms' | 'code' | 'shared'>(english).map((row) => {
    const { name, kind, country, forms, code } = row;
    const shared = parts(row.shared);
    const names = [name, ...parts(forms)].filter((form) => !shared.includes(form));
    const known = byId.get(regionId(code));
    if (known) return { names, shared, entry: known };
    const entry = {
      ...NONE,
      id: `region:${name}@${country}`,
      type: 'region',
      kind: kind as RegionKind,
      name,
      names,
      parent: country === '' || country === 'China' ? null : `region:${country}@`,
      list: 'english',
      version,
      key: name,
    } as const;
    return { names, shared, entry };
  });
}

type Row = Pick<GazetteerEntry, 'id' | 'type' | 'kind' | 'name' | 'names' | 'list' | 'key'> &
  Partial<GazetteerEntry>;

const NONE = { code: null, parent: null, host: null, members: [] };

function divisions(text: string): Row[] {
  const rows = parseTsv<'code' | 'name' | 'forms' | 'former'>(text);
  const codes = new Set(rows.map(({ code }) => code));
  return rows.map(({ code, name, forms, former }) => ({
    id: regionId(code),
    type: 'region',
    kind: divisionKind(code, name),
    name,
    code,
    names: [name, ...parts(forms), ...parts(former)],
    parent: parentOf(code, codes),
    list: 'divisions',
    key: code,
  }));
}

function zones(text: string): Row[] {
  return parseTsv<'name' | 'kind' | 'host' | 'forms'>(text).map(({ name, kind, host, forms }) => ({
    id: `region:${name}@${host}`,
    type: 'region',
    kind: kind as RegionKind,
    name,
    names: [name, ...zoneForms(name), ...parts(forms)],
    host: regionId(host),
    list: 'zones',
    key: name,
  }));
}

function groups(text: string): Row[] {
  return parseTsv<'name' | 'forms' | 'members'>(text).map(({ name, forms, members }) => ({
    id: `region:${name}@`,
    type: 'region',
    kind: 'GROUP',
    name,
    names: [name, ...parts(forms)],
    members: parts(members).map(regionId),
    list: 'groups',
    key: name,
  }));
}

function countries(text: string): Row[] {
  return parseTsv<'name' | 'forms'>(text).map(({ name, forms }) => ({
    id: `region:${name}@`,
    type: 'region',
    kind: 'COUNTRY',
    name,
    names: [name, ...parts(forms)],
    list: 'countries',
    key: name,
  }));
}

/** Divisions and cities without a code of GB/T 2260; a city is also known with 市 after its name. */
function places(text: string): Row[] {
  return parseTsv<'name' | 'kind' | 'parent' | 'forms'>(text).map(
    ({ name, kind, parent, forms }) => ({
      id: `region:${name}@${parent.slice('region:'.length).replace('@', '')}`,
      type: 'region',
      kind: kind as RegionKind,
      name,
      names: [name, ...parts(forms), ...(isWhole(name, kind) ? [] : [`${name}市`])],
      parent,
      list: 'places',
      key: name,
    }),
  );
}

/** A name that 市 does not follow: it says already what the place is; 北九州 is a city whatever it ends in. */
function isWhole(name: string, kind: string): boolean {
  return /[市省府道县区乡镇邦城]$/u.test(name) || (kind !== 'CITY' && name.endsWith('州'));
}

function institutions(text: string): Row[] {
  return parseTsv<'name' | 'kind' | 'forms'>(text).map(({ name, kind, forms }) => ({
    id: `institution:${name}@`,
    type: 'institution',
    kind: kind as InstitutionKind,
    name,
    names: [name, ...parts(forms)],
    list: 'institutions',
    key: name,
  }));
}

function regionId(code: string): string {
  return `region:${code}`;
}

/** GB/T 2260: two digits for the province, two for the prefecture, two for the county. */
function divisionKind(code: string, name: string): RegionKind {
  if (code.endsWith('0000')) return 'PROVINCE';
  if (code.endsWith('00')) return 'CITY';
  return name.endsWith('区') ? 'DISTRICT' : 'COUNTY';
}

/** The prefecture, or the province where there is none between. */
function parentOf(code: string, codes: ReadonlySet<string>): string | null {
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  const parent = above.find((candidate) => candidate !== code && codes.has(candidate));
  return parent === undefined ? null : regionId(parent);
}
