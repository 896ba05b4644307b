import { curated } from './curated.ts';
import { divisions } from './division-table.ts';
import { placesInLetters } from './english-divisions.ts';
import { zones } from './zone-table.ts';

interface EnglishZone extends Readonly<Record<string, string>> {
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly forms: string;
  /** What its id has after `region:`: its name and its host. */
  readonly code: string;
}

/** What English news calls the zones that Chinese names by a place and a kind. */
const KINDS: readonly (readonly [RegExp, (place: string) => readonly [string, ...string[]]])[] = [
  [
    /^(?<place>.+)经济技术开发区$/u,
    (place) => [
      `${place} Economic and Technological Development Zone`,
      `${place} Economic and Technological Development Area`,
      `${place} Economic Development Zone`,
    ],
  ],
  [
    /^(?<place>.+)高新技术产业开发区$/u,
    (place) => [`${place} High-tech Industrial Development Zone`, `${place} High-tech Zone`],
  ],
  [
    /^中国\((?<place>.+)\)自由贸易试验区$/u,
    (place) => [
      `China (${place}) Pilot Free Trade Zone`,
      `${place} Pilot Free Trade Zone`,
      `${place} Free Trade Zone`,
    ],
  ],
];

/** The zones and the groups of regions: those with names of their own, and those named after one place. */
export function englishZones(): EnglishZone[] {
  const listed = zones();
  const ids = new Map([
    ...curated<'name'>('groups').map(({ name }) => [name, `${name}@`] as const),
    ...listed.map(({ name, host }) => [name, `${name}@${host}`] as const),
  ]);
  const own = curated<'name' | 'forms' | 'zone'>('english-zones').map(({ name, forms, zone }) => {
    const code = ids.get(zone);
    if (code === undefined) throw new TypeError(`${name} is ${zone}, which is in no list`);
    return row(name, forms, code);
  });
  const letters = placesInLetters(divisions());
  const alike = listed.flatMap(({ name, host }) =>
    KINDS.flatMap(([pattern, called]) => {
      const place = letters.get(pattern.exec(name)?.groups?.['place'] ?? '');
      if (place === undefined) return [];
      const [first, ...others] = called(place);
      return [row(first, others.join('、'), `${name}@${host}`)];
    }),
  );
  return [...own, ...alike];
}

function row(name: string, forms: string, code: string): EnglishZone {
  return {
    name,
    kind: code.endsWith('@') ? 'GROUP' : 'DEVELOPMENT_ZONE',
    country: 'China',
    forms,
    code,
  };
}
