import { join } from 'node:path';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import type { KnownNames } from '../graphql/names/known-names.ts';
import type { Gazetteer } from '../model/gazetteer-entry.ts';
import { PACKAGE_FOLDER } from './config.ts';

/** The names that ship, read once. */
export function openGazetteer(): Gazetteer {
  known ??= loadGazetteer(join(PACKAGE_FOLDER, 'seeds', 'gazetteer'));
  return known;
}

let known: Gazetteer | undefined;

/** The same names, read when one is first asked for. */
export const namesThatShip: KnownNames = {
  lookUp: (form) => openGazetteer().lookUp(form),
  lookUpEnglish: (form) => openGazetteer().lookUpEnglish(form),
  get: (id) => openGazetteer().get(id),
  ancestors: (entry) => openGazetteer().ancestors(entry),
  groupsOf: (entry) => openGazetteer().groupsOf(entry),
};
