import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/read-document.ts';
import { loadAreas } from '../../src/extract/areas/load-areas.ts';
import { extract } from '../../src/extract/extract.ts';
import { loadGazetteer } from '../../src/gazetteer/load-gazetteer.ts';
import type { TextEvidence } from '../../src/model/evidence.ts';
import type { Reading, Reference } from '../../src/model/reading.ts';
import { segment } from '../../src/segment/segment.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
export const areas = loadAreas(JSON.parse(readFileSync(join(SEEDS, 'areas.json'), 'utf8')));
const gazetteer = loadGazetteer(join(SEEDS, 'gazetteer'));

export const SEED_TEXT = readFileSync(join(SEEDS, 'articles/000_95f228cafcb4a059.txt'), 'utf8');

/** A text through the stages up to its reading, with the lists that ship. */
export function read(text: string, published: string | null = null): Reading {
  const document = readDocument({ name: 'test', bytes: new TextEncoder().encode(text), published });
  return extract(document, segment(document), { areas, gazetteer });
}

/** The names of what references mean. */
export function namesOf(reading: Reading, references: readonly Reference[]): string[] {
  const named = [...reading.regions, ...reading.institutions, ...reading.projects];
  return references.map(({ key }) => named.find((one) => one.key === key)?.name ?? key);
}

/** The parties of each agreement by name. */
export function partiesOf(reading: Reading): string[][] {
  return reading.agreements.map(({ parties }) => namesOf(reading, parties));
}

/** Every piece of evidence of a reading, wherever it stands. */
export function evidenceIn(value: unknown): TextEvidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'quote' in value ? [value as TextEvidence] : Object.values(value).flatMap(evidenceIn);
}
