import { BETWEEN, type FlatView } from '../../model/flat-views.ts';
import type { Cell, Row } from '../tables/cell.ts';
import { allRows, type Source } from '../tables/rows.ts';

/** Where a division's seat lies. */
interface SeatPoint {
  /** Degrees of WGS 84. */
  readonly lon: number;
  readonly lat: number;
  /** Its number in GeoNames. */
  readonly geonames: string;
}

/** By GB/T 2260 code. */
export type SeatPoints = ReadonlyMap<string, SeatPoint>;

export const REGIONS_GEOJSON = {
  name: 'regions.geojson',
  mediaType: 'application/geo+json',
  means: 'a point for each region that signs, with how many agreements, in all and by area',
} as const;

/** A row for each agreement of each region. */
const VIEW: FlatView = {
  name: 'regions',
  description: '',
  root: 'Region',
  path: ['agreements'],
  columns: [
    { name: 'id', from: 'node', at: 0, property: 'id' },
    { name: 'name', from: 'node', at: 0, property: 'name' },
    { name: 'kind', from: 'node', at: 0, property: 'kind' },
    { name: 'code', from: 'node', at: 0, property: 'code' },
    { name: 'signedOn', from: 'node', at: 1, property: 'signedOn' },
    { name: 'areas', from: 'neighbours', at: 1, relation: 'areas', property: 'code' },
  ],
};

/**
 * GeoJSON (RFC 7946) of the regions that sign. Each stands at the seat of its government; one whose
 * seat no list knows has no feature, and is counted in the member `pactgraph`, which names the datum.
 */
export async function* writeRegionsGeojson(
  source: Source,
  points: SeatPoints,
): AsyncGenerator<string> {
  yield '{"type": "FeatureCollection", "features": [';
  let [located, unlocated] = [0, 0];
  for await (const region of regionsOf(allRows(source, VIEW))) {
    const point = points.get(region.code);
    if (point === undefined) unlocated += 1;
    else {
      yield `${located === 0 ? '\n' : ',\n'}${JSON.stringify(featureOf(region, point))}`;
      located += 1;
    }
  }
  const about = {
    datum: 'WGS 84 (OGC:CRS84)',
    points: 'seat of the government; GeoNames (geonames.org), CC BY 4.0',
    regions: located + unlocated,
    regionsWithoutPoint: unlocated,
  };
  yield `\n], "pactgraph": ${JSON.stringify(about)}}\n`;
}

interface SigningRegion {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Empty where it has none. */
  readonly code: string;
  /** Of each agreement: the day, and the codes of its areas. */
  readonly agreements: { readonly signedOn: Cell; readonly areas: readonly string[] }[];
}

/** The rows of one region follow each other. */
async function* regionsOf(rows: AsyncIterable<Row>): AsyncGenerator<SigningRegion> {
  let current = null as SigningRegion | null;
  for await (const row of rows) {
    const [id, name, kind, code, signedOn = null, areas] = row;
    if (current?.id !== id) {
      if (current) yield current;
      current = {
        id: text(id),
        name: text(name),
        kind: text(kind),
        code: text(code),
        agreements: [],
      };
    }
    current?.agreements.push({ signedOn, areas: text(areas).split(BETWEEN).filter(Boolean) });
  }
  if (current) yield current;
}

function text(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

function featureOf({ id, name, kind, code, agreements }: SigningRegion, point: SeatPoint): object {
  const days = agreements.flatMap(({ signedOn }) => text(signedOn) || []).sort();
  const areas = Map.groupBy(
    agreements.flatMap((one) => one.areas),
    (area) => area,
  );
  const counted = [...areas].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
    properties: {
      name,
      kind,
      code,
      agreements: agreements.length,
      areas: Object.fromEntries(counted.map(([area, all]) => [area, all.length])),
      first_signed_on: days.at(0) ?? null,
      last_signed_on: days.at(-1) ?? null,
      geonames: point.geonames,
    },
  };
}
