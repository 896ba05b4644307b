import type { AgreementReading, Reading, Reference } from '../model/reading.ts';

/** Keys of the entities that hang on an agreement or an event: only these are stored. */
export function usedKeys(reading: Reading): ReadonlySet<string> {
  const used = new Set([
    ...reading.agreements.flatMap(referencesOf).map(({ key }) => key),
    ...reading.events.flatMap(({ parties }) => parties).map(({ key }) => key),
  ]);
  for (const { key, regionKey } of [...reading.institutions, ...reading.projects]) {
    if (used.has(key) && regionKey !== null) used.add(regionKey);
  }
  for (const { key, coLocatedWith } of reading.regions) {
    if (used.has(key)) for (const neighbour of coLocatedWith) used.add(neighbour.key);
  }
  return used;
}

function referencesOf(agreement: AgreementReading): Reference[] {
  return [agreement, ...agreement.clauses]
    .flatMap(({ projects, mentions, mechanisms }) => [...projects, ...mentions, ...mechanisms])
    .concat(agreement.parties);
}
