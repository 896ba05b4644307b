import { curated, table } from './curated.ts';
import { placesAbroad } from './geonames.ts';

/** Smaller places are named beside a greater one. */
const LEAST = 20_000;
const NAME = /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,4}$/u;
/** Words of news before they are places. */
const WORDS = new Set(
  'Central Union Media Commerce Enterprise Independence Congress President Police Republic General Christian Industry Orange Parliament March May August Sunday Police Ministry Mission Progress Police Liberty Freedom Victory Battle Young Best Most Price King Marina Park'.split(
    ' ',
  ),
);

/** `name  kind`: divisions and larger cities of other countries by the names of English texts, each once. */
export function abroadTable(): string {
  const divisions = curated<'country' | 'names'>('english-divisions-abroad').flatMap(({ names }) =>
    names.split('、'),
  );
  const cities = placesAbroad()
    .filter(({ population }) => population >= LEAST)
    .flatMap(({ names }) => names)
    .filter((name) => NAME.test(name) && name.length > 3 && !WORDS.has(name));
  const kinds = new Map([
    ...cities.map((name) => [name, 'CITY'] as const),
    ...divisions.map((name) => [name, 'PROVINCE'] as const),
  ]);
  const rows = [...kinds]
    .map(([name, kind]) => ({ name, kind }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return table(['name', 'kind'], rows);
}
