import { table } from './curated.ts';
import { divisions, headOf } from './division-table.ts';
import { type GeoName, geoNames, MUNICIPALITIES } from './geonames.ts';
import { headInLetters } from './head-in-letters.ts';

interface Division {
  readonly code: string;
  readonly name: string;
}

/** A seat of a prefecture is a city; so many of the same name are towns. */
const CITY_POPULATION = 50_000;

/**
 * `code  lon  lat  geonames`: where the seat of a division lies, in degrees of WGS 84, with its number
 * in GeoNames. What more than one place would fit is left out, and so is a place that more than one
 * division would fit.
 */
export function pointTable(): string {
  const places = geoNames();
  const points = divisions().flatMap(({ code, name }) => {
    const scope = code.replace(/(00)+$/, '').slice(0, 4);
    const near = places.filter(
      ({ prefix }) => prefix.startsWith(scope) || scope.startsWith(prefix),
    );
    const [place, ...others] = seatsOf({ code, name }, near);
    return place && others.length === 0 ? [{ code, place }] : [];
  });
  const uses = Map.groupBy(points, ({ code, place }) => `${levelOf(code)} ${place.id}`);
  const rows = points
    .filter(({ code, place }) => uses.get(`${levelOf(code)} ${place.id}`)?.length === 1)
    .map(({ code, place: { lon, lat, id } }) => ({
      code,
      lon: lon.toFixed(4),
      lat: lat.toFixed(4),
      geonames: String(id),
    }));
  return table(['code', 'lon', 'lat', 'geonames'], rows);
}

function levelOf(code: string): 'province' | 'prefecture' | 'county' {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** The places that fit by the first way that any fits. */
function seatsOf(division: Division, near: readonly GeoName[]): readonly GeoName[] {
  const known = near.filter(({ prefix }) => isPlaced(prefix));
  const seats = (...ranks: readonly string[]) => known.filter(({ rank }) => ranks.includes(rank));
  const ways = {
    province: () => [near.filter(({ rank }) => rank === 'PPLC' || rank === 'PPLA')],
    prefecture: () => [seats('PPLA'), seats('PPLA2'), cities(division, near)],
    county: () => [
      called(division, seats('PPLA3')),
      namesakes(division, seats('PPLA3')),
      called(division, known),
    ],
  };
  return ways[levelOf(division.code)]().find((found) => found.length > 0) ?? [];
}

/** Whether it is known in what prefecture a place is, or in what municipality. */
function isPlaced(prefix: string): boolean {
  return prefix.length === 4 || MUNICIPALITIES.includes(prefix);
}

function called({ name }: Division, near: readonly GeoName[]): GeoName[] {
  return near.filter(({ chinese }) => chinese.includes(name));
}

function cities({ name }: Division, near: readonly GeoName[]): GeoName[] {
  return near.filter((one) => one.population >= CITY_POPULATION && isHead(one, headOf(name)));
}

/** By the head of the name, in characters or letters, where no other division near by has it. */
function namesakes({ code, name }: Division, near: readonly GeoName[]): GeoName[] {
  const scope = code.slice(0, MUNICIPALITIES.includes(code.slice(0, 2)) ? 2 : 4);
  const head = headInLetters(headOf(name));
  const isTaken = divisions().some(
    (one) =>
      one.code !== code &&
      levelOf(one.code) === 'county' &&
      one.code.startsWith(scope) &&
      headInLetters(headOf(one.name)) === head,
  );
  return isTaken ? [] : near.filter((one) => isHead(one, headOf(name)));
}

function isHead({ chinese, letters }: GeoName, head: string): boolean {
  return chinese.includes(head) || letters === headInLetters(head);
}
