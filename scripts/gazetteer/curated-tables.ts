import { curated, table } from './curated.ts';
import { divisions } from './division-table.ts';
import { englishDivisions } from './english-divisions.ts';
import { englishZones } from './english-zones.ts';

/** `name  forms  members`: groups of regions, their members by code. */
export function groupTable(): string {
  const codes = new Map(divisions().map(({ name, code }) => [name, code]));
  const rows = curated<'name' | 'members' | 'aliases'>('groups').map(
    ({ name, members, aliases }) => ({
      name,
      forms: aliases,
      members: members
        .split('、')
        .map((member) => codes.get(member) ?? unknown(name, member))
        .join('、'),
    }),
  );
  return table(['name', 'forms', 'members'], rows);
}

function unknown(name: string, other: string): never {
  throw new TypeError(`${name} names ${other}, which is in no list`);
}

/** `name  kind  forms`. */
export function institutionTable(): string {
  const rows = curated<'kind' | 'name' | 'aliases'>('institutions').map(
    ({ kind, name, aliases }) => ({
      name,
      kind,
      forms: aliases,
    }),
  );
  return table(['name', 'kind', 'forms'], rows);
}

/** `name  forms`: countries other than China. */
export function countryTable(): string {
  const rows = curated<'name' | 'aliases'>('countries').map(({ name, aliases }) => ({
    name,
    forms: aliases,
  }));
  return table(['name', 'forms'], rows);
}

/**
 * `name  kind  parent  forms`: divisions and cities that GB/T 2260 has no code for, by the name that Chinese
 * news gives them; the parent, a country, a division or one of these, by its id.
 */
export function placeTable(): string {
  const listed = curated<'name' | 'kind' | 'within' | 'aliases'>('places');
  const codes = new Map(divisions().map(({ name, code }) => [name, code] as const));
  const above = new Map([
    ...curated<'name' | 'aliases'>('countries').map(({ name }) => [name, `${name}@`] as const),
    ...listed.map(({ name, within }) => [name, `${name}@${codes.get(within) ?? within}`] as const),
    ...codes,
  ]);
  const rows = listed.map(({ name, kind, within, aliases }) => ({
    name,
    kind,
    parent: `region:${above.get(within) ?? unknown(name, within)}`,
    forms: aliases,
  }));
  return table(['name', 'kind', 'parent', 'forms'], rows);
}

/**
 * `name  kind  country  forms  code`: places as English news writes them; of China no country is above
 * them, and the code says which division, zone or group they are. What others are called too is `shared`.
 */
export function englishTable(): string {
  const rows = curated<'name' | 'kind' | 'country' | 'aliases' | 'code'>('english-places').map(
    ({ name, kind, country, aliases, code }) => ({
      name,
      kind,
      country,
      forms: country === 'China' && kind === 'CITY' ? withCity(name, aliases) : aliases,
      code,
    }),
  );
  const taken = new Set(rows.flatMap(({ name, forms }) => [name, ...forms.split('、')]));
  const derived = englishDivisions(taken).map((row) => ({ ...row, country: 'China' }));
  return table(
    ['name', 'kind', 'country', 'forms', 'code', 'shared'],
    [...rows, ...englishZones(), ...derived],
  );
}

/** Hangzhou is Hangzhou City too. */
function withCity(name: string, aliases: string): string {
  return [...(aliases === '' ? [] : [aliases]), `${name} City`].join('、');
}
