import { claim, type FactSheet } from '../../src/assemble/fact-sheet.ts';
import type { ArticleText } from './article-text.ts';
import type { Body, Place } from './world.ts';

/** A region that an article names, with those above it: what it is comes from a list. */
export function addPlace(
  sheet: FactSheet,
  text: ArticleText,
  place: Place,
  withAlias: boolean,
): void {
  addListed(sheet, place);
  const words = [text.write(place.alias, 'bench.region')];
  sheet.subject(
    place.id,
    'Region',
    { by: 'key' },
    withAlias ? claim('aliases', [place.alias], words) : [],
    words,
  );
}

function addListed(sheet: FactSheet, place: Place): void {
  const { id, name, kind, parent } = place;
  const evidence = [{ list: 'bench', version: '1', key: id }];
  const claims = [
    ...claim('name', name, evidence),
    ...claim('kind', kind, evidence),
    ...claim('code', id.slice('region:'.length), evidence),
  ];
  sheet.subject(id, 'Region', { by: 'key' }, claims, evidence);
  if (parent === null) return;
  addListed(sheet, parent);
  sheet.edge('PART_OF', id, parent.id, {}, evidence);
}

export function addBody(sheet: FactSheet, text: ArticleText, body: Body): void {
  const { id, name, kind, seat } = body;
  const words = [text.write(name, 'bench.institution')];
  const claims = [...claim('name', name, words), ...claim('kind', kind, words)];
  sheet.subject(id, 'Institution', { by: 'key' }, claims, words);
  addListed(sheet, seat);
  sheet.edge('LOCATED_IN', id, seat.id, {}, words);
}
