import type { Gazetteer } from '../../model/gazetteer-entry.ts';

/** What the lists know of names. */
export type KnownNames = Pick<
  Gazetteer,
  'lookUp' | 'lookUpEnglish' | 'get' | 'ancestors' | 'groupsOf'
>;

/** No lists: the graph alone tells what a name means. */
export const NO_NAMES: KnownNames = {
  lookUp: () => [],
  lookUpEnglish: () => undefined,
  get: () => undefined,
  ancestors: () => [],
  groupsOf: () => [],
};
