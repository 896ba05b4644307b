import type { ArticleFacts } from '../model/facts.ts';
import { areaId } from '../model/ids.ts';
import { claim, FactSheet } from './fact-sheet.ts';

/** An entry of the taxonomy of cooperation areas. */
export interface AreaEntry {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly altLabels: readonly string[];
  /** The code of the wider area, or null. */
  readonly broader: string | null;
}

/** The taxonomy as facts of the list `areas`; the graph holds all of it from the start. */
export function toAreaFacts(areas: readonly AreaEntry[], version: string): ArticleFacts {
  const sheet = new FactSheet();
  for (const { code, zh, en, altLabels } of areas) {
    const evidence = [{ list: 'areas', version, key: code }];
    const claims = [
      ...claim('code', code, evidence),
      ...claim('labelZh', zh, evidence),
      ...claim('labelEn', en, evidence),
      ...altLabels.flatMap((label) => claim('altLabels', [label], evidence)),
    ];
    sheet.subject(areaId(code), 'CooperationArea', { by: 'key' }, claims, evidence);
  }
  for (const { code, broader } of areas) {
    if (broader === null) continue;
    const evidence = [{ list: 'areas', version, key: code }];
    sheet.edge('BROADER', areaId(code), areaId(broader), {}, evidence);
  }
  return {
    hash: 'list:areas',
    rules: version,
    article: null,
    subjects: sheet.subjects,
    edges: sheet.edges,
  };
}
