import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAreaFacts } from '../assemble/area-facts.ts';
import { toArticleFacts } from '../assemble/article-facts.ts';
import { readDocument } from '../documents/read-document.ts';
import { loadAreas } from '../extract/areas/load-areas.ts';
import { extract } from '../extract/extract.ts';
import type { Street } from '../pipeline/street.ts';
import { segment } from '../segment/segment.ts';
import { PACKAGE_FOLDER } from './config.ts';
import { openGazetteer } from './open-gazetteer.ts';
import { rulesVersion } from './rules-version.ts';

/** The street with the lists that ship: everything left of the store. */
export function openStreet(): Street {
  const seeds = join(PACKAGE_FOLDER, 'seeds');
  const areas = loadAreas(JSON.parse(readFileSync(join(seeds, 'areas.json'), 'utf8')));
  const lists = { areas, gazetteer: openGazetteer() };
  const rules = rulesVersion();
  return {
    rules,
    read(file) {
      const document = readDocument(file);
      return extract(document, segment(document), lists);
    },
    toFacts: (reading) => toArticleFacts(reading, rules),
    listFacts: [toAreaFacts(areas.areas, areas.version)],
  };
}
