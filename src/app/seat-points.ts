import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeatPoints } from '../export/maps/regions-geojson.ts';
import { parseTsv } from '../gazetteer/parse-tsv.ts';
import { PACKAGE_FOLDER } from './config.ts';

/** The points that ship, read when they are first needed. */
export function seatPoints(): SeatPoints {
  known ??= readPoints();
  return known;
}

let known: SeatPoints | undefined;

function readPoints(): SeatPoints {
  const file = readFileSync(join(PACKAGE_FOLDER, 'seeds', 'points.tsv'), 'utf8');
  const rows = parseTsv<'code' | 'lon' | 'lat' | 'geonames'>(file);
  return new Map(
    rows.map(({ code, lon, lat, geonames }) => [
      code,
      { lon: Number(lon), lat: Number(lat), geonames },
    ]),
  );
}
