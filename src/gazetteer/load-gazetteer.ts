import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../model/gazetteer-entry.ts';
import { type GazetteerFiles, TABLES } from './gazetteer-files.ts';
import { parseGazetteer } from './parse-gazetteer.ts';

/** The known names of a folder that is laid out as seeds/gazetteer. */
export function loadGazetteer(folder: string): Gazetteer {
  const texts = TABLES.map((table) => [table, readFileSync(join(folder, `${table}.tsv`), 'utf8')]);
  return parseGazetteer(Object.fromEntries(texts) as Record<keyof GazetteerFiles, string>);
}
