import type { TextEvidence } from '../model/evidence.ts';
import type { Claim } from '../model/facts.ts';
import { digest } from '../model/ids.ts';
import type {
  Form,
  InstitutionReading,
  ProjectReading,
  Reading,
  RegionReading,
} from '../model/reading.ts';
import { claim, type FactSheet } from './fact-sheet.ts';
import { addListed } from './list-facts.ts';
import { usedKeys } from './used-keys.ts';

/**
 * Adds the regions, institutions and projects of a reading that hang on its agreements and events.
 * @returns the subject of each entity's key; a project without a place is left to its agreements
 */
export function addEntities(sheet: FactSheet, reading: Reading): ReadonlyMap<string, string> {
  const refs = new Map<string, string>();
  const used = usedKeys(reading);
  const isUsed = ({ key }: { readonly key: string }) => used.has(key);
  const regions = reading.regions.filter(isUsed);
  for (const region of regions) refs.set(region.key, addRegion(sheet, region));
  for (const region of regions) {
    for (const neighbour of region.coLocatedWith) {
      sheet.edge('CO_LOCATED_WITH', region.key, neighbour.key, {}, neighbour.evidence);
      sheet.edge('CO_LOCATED_WITH', neighbour.key, region.key, {}, neighbour.evidence);
    }
  }
  for (const institution of reading.institutions.filter(isUsed)) {
    refs.set(institution.key, addInstitution(sheet, institution));
  }
  for (const project of reading.projects.filter(isUsed)) {
    if (project.regionKey !== null) refs.set(project.key, addProject(sheet, project));
  }
  return refs;
}

function addRegion(sheet: FactSheet, region: RegionReading): string {
  const evidence = evidenceOf(region.forms);
  const listed = region.listed !== null;
  const claims = [
    ...(listed ? [] : claim('name', region.name, wordsFor(region.name, region.forms))),
    ...(listed ? [] : claim('kind', region.kind, wordsFor(region.name, region.forms))),
    ...aliasClaims(region.name, region.forms),
  ];
  sheet.subject(region.key, 'Region', { by: 'key' }, claims, evidence);
  if (region.listed) addListed(sheet, region.listed);
  if (region.parent) {
    addListed(sheet, region.parent);
    sheet.edge('HOSTED_BY', region.key, region.parent.entry.id, {}, evidence.slice(0, 1));
  }
  return region.key;
}

function addInstitution(sheet: FactSheet, institution: InstitutionReading): string {
  const words = wordsFor(institution.name, institution.forms);
  const ref = institutionRef(institution);
  const claims = [
    ...claim('name', institution.name, words),
    ...claim('kind', institution.kind, words),
    ...aliasClaims(institution.name, institution.forms),
  ];
  sheet.subject(ref, 'Institution', { by: 'key' }, claims, evidenceOf(institution.forms));
  if (institution.regionKey !== null && sheet.has(institution.regionKey)) {
    sheet.edge('LOCATED_IN', ref, institution.regionKey, {}, words);
  }
  return ref;
}

/** A joint body is the same where its name and its parties are. */
function institutionRef({ key, name, memberKeys }: InstitutionReading): string {
  if (memberKeys.length === 0) return key;
  return `institution:${name}@${digest(...[...memberKeys].sort())}`;
}

function addProject(sheet: FactSheet, project: ProjectReading): string {
  sheet.subject(
    project.key,
    'Project',
    { by: 'key' },
    projectClaims(project),
    evidenceOf(project.forms),
  );
  if (project.regionKey !== null && sheet.has(project.regionKey)) {
    const words = wordsFor(project.name, project.forms);
    sheet.edge('LOCATED_IN', project.key, project.regionKey, {}, words);
  }
  return project.key;
}

export function projectClaims(project: ProjectReading): Claim[] {
  const words = wordsFor(project.name, project.forms);
  return [...claim('name', project.name, words), ...claim('kind', project.kind, words)];
}

function aliasClaims(name: string, forms: readonly Form[]): Claim[] {
  return forms
    .filter(({ form }) => form !== name)
    .flatMap(({ form, evidence }) => claim('aliases', [form], evidence.slice(0, 1)));
}

/** The first place of the name itself, else of its first form. */
function wordsFor(name: string, forms: readonly Form[]): TextEvidence[] {
  const form = forms.find((candidate) => candidate.form === name) ?? forms[0];
  return form ? form.evidence.slice(0, 1) : [];
}

function evidenceOf(forms: readonly Form[]): TextEvidence[] {
  return forms.flatMap(({ evidence }) => evidence);
}
