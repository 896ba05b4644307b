import type {
  Form,
  InstitutionReading,
  ProjectReading,
  RegionReading,
} from '../../model/reading.ts';
import type { View } from '../../model/view.ts';
import type { Entity } from '../entity.ts';
import { evidenceAt } from '../evidence-at.ts';
import type { Mention } from '../mention.ts';
import { isByCharacter } from '../mentions/by-character.ts';

export function regionReadings(view: View, entities: readonly Entity[]): RegionReading[] {
  return entities
    .filter((entity) => entity.type === 'region')
    .map(({ key, name, kind, code, listed, parent, mentions, coLocatedWith }) => ({
      key,
      name,
      kind,
      code,
      listed,
      parent,
      forms: formsOf(view, mentions),
      coLocatedWith: neighboursOf(view, coLocatedWith),
    }));
}

function neighboursOf(
  view: View,
  neighbours: Extract<Entity, { type: 'region' }>['coLocatedWith'],
): RegionReading['coLocatedWith'] {
  if (neighbours.length === 0) return [];
  return [...Map.groupBy(neighbours, ({ key }) => key)].map(([key, places]) => ({
    key,
    evidence: places.map(({ mention }) => evidenceAt(view, mention)),
  }));
}

/** @param partiesOf the parties of the agreements that set up a body, where its name does not say them */
export function institutionReadings(
  view: View,
  entities: readonly Entity[],
  partiesOf: (key: string) => readonly string[],
): InstitutionReading[] {
  return entities
    .filter((entity) => entity.type === 'institution')
    .map(({ key, name, kind, regionKey, memberKeys, mentions }) => ({
      key,
      name,
      kind,
      regionKey,
      memberKeys: memberKeys.length > 0 || kind !== 'MECHANISM' ? memberKeys : partiesOf(key),
      forms: formsOf(view, mentions),
    }));
}

export function projectReadings(view: View, entities: readonly Entity[]): ProjectReading[] {
  return entities
    .filter((entity) => entity.type === 'project')
    .map(({ key, name, kind, regionKey, mentions }) => ({
      key,
      name,
      kind,
      regionKey,
      forms: formsOf(view, mentions),
    }));
}

/** Each form once, in order of appearance, with all its places. */
function formsOf(view: View, mentions: readonly Mention[]): Form[] {
  const formOf = (mention: Mention) => (isByCharacter(mention) ? mention.name : mention.form);
  return [...Map.groupBy(mentions, formOf)].map(([form, places]) => ({
    form,
    evidence: places.map((mention) => evidenceAt(view, mention)),
  }));
}
