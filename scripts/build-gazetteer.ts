import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { abroadTable } from './gazetteer/abroad-table.ts';
import {
  countryTable,
  englishTable,
  groupTable,
  institutionTable,
  placeTable,
} from './gazetteer/curated-tables.ts';
import { divisionTable } from './gazetteer/division-table.ts';
import { pointTable } from './gazetteer/point-table.ts';
import { zoneTable } from './gazetteer/zone-table.ts';

/** Writes seeds/gazetteer and seeds/points.tsv from the packages and the curated facts; with `--check` it only compares. */
const SEEDS = new URL('../seeds/', import.meta.url);

const files: Readonly<Record<string, string>> = {
  'gazetteer/divisions.tsv': divisionTable(),
  'gazetteer/zones.tsv': zoneTable(),
  'gazetteer/groups.tsv': groupTable(),
  'gazetteer/institutions.tsv': institutionTable(),
  'gazetteer/countries.tsv': countryTable(),
  'gazetteer/places.tsv': placeTable(),
  'gazetteer/english.tsv': englishTable(),
  'gazetteer/abroad.tsv': abroadTable(),
  // Not a name: beside the gazetteer, whose change would have every article read again.
  'points.tsv': pointTable(),
};

mkdirSync(fileURLToPath(new URL('gazetteer', SEEDS)), { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const target = new URL(name, SEEDS);
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`seeds/${name} is stale: run \`npm run build:gazetteer\`.`);
    process.exitCode = 1;
  }
}
