/** The texts of the tables of seeds/gazetteer, by the name of the table. */
export interface GazetteerFiles {
  readonly divisions: string;
  readonly zones: string;
  readonly groups: string;
  readonly institutions: string;
  readonly countries: string;
  readonly places: string;
  readonly english: string;
  readonly abroad: string;
}

export const TABLES: readonly (keyof GazetteerFiles)[] = [
  'divisions',
  'zones',
  'groups',
  'institutions',
  'countries',
  'places',
  'english',
  'abroad',
];
