import type { ListEvidence } from '../model/evidence.ts';
import type { GazetteerEntry } from '../model/gazetteer-entry.ts';
import type { Listed } from '../model/reading.ts';
import { claim, type FactSheet } from './fact-sheet.ts';

/** Adds a listed entry with the divisions above it and the groups that it belongs to. */
export function addListed(sheet: FactSheet, { entry, ancestors, groups }: Listed): void {
  addEntry(sheet, entry);
  let below = entry;
  for (const above of ancestors) {
    addEntry(sheet, above);
    const type = below.host === above.id ? 'HOSTED_BY' : 'PART_OF';
    sheet.edge(type, below.id, above.id, {}, [evidenceOf(below)]);
    below = above;
  }
  for (const group of groups) {
    addEntry(sheet, group);
    const member = [entry, ...ancestors].find(({ id }) => group.members.includes(id));
    if (member) sheet.edge('MEMBER_OF', member.id, group.id, {}, [evidenceOf(group)]);
  }
}

function addEntry(sheet: FactSheet, entry: GazetteerEntry): void {
  const evidence = [evidenceOf(entry)];
  const claims = [
    ...claim('name', entry.name, evidence),
    ...claim('kind', entry.kind, evidence),
    ...claim('code', entry.code, evidence),
  ];
  const kind = entry.type === 'region' ? 'Region' : 'Institution';
  sheet.subject(entry.id, kind, { by: 'key' }, claims, evidence);
}

function evidenceOf({ list, version, key }: GazetteerEntry): ListEvidence {
  return { list, version, key };
}
