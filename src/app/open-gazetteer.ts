import { join } from 'node:path';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import type { Gazetteer } from '../model/gazetteer-entry.ts';
import { PACKAGE_FOLDER } from './config.ts';

/** The names that ship. */
export function openGazetteer(): Gazetteer {
  return loadGazetteer(join(PACKAGE_FOLDER, 'seeds', 'gazetteer'));
}
