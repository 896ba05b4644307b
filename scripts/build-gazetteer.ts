import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  countryTable,
  englishTable,
  groupTable,
  institutionTable,
  placeTable,
} from './gazetteer/curated-tables.ts';
import { divisionTable } from './gazetteer/division-table.ts';
import { zoneTable } from './gazetteer/zone-table.ts';

/** Writes seeds/gazetteer from the packages and the curated facts; with `--check` it only compares. */
const FOLDER = new URL('../seeds/gazetteer/', import.meta.url);

const files: Readonly<Record<string, string>> = {
  'divisions.tsv': divisionTable(),
  'zones.tsv': zoneTable(),
  'groups.tsv': groupTable(),
  'institutions.tsv': institutionTable(),
  'countries.tsv': countryTable(),
  'places.tsv': placeTable(),
  'english.tsv': englishTable(),
};

mkdirSync(fileURLToPath(FOLDER), { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const target = new URL(name, FOLDER);
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`seeds/gazetteer/${name} is stale: run \`npm run build:gazetteer\`.`);
    process.exitCode = 1;
  }
}
