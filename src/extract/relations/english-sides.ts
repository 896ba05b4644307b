/** Plurals that stand for those who sign: the two areas, both courts, the parties. */
const PLACES =
  'cities|counties|regions|countries|provinces|states|towns|townships|villages|areas|zones|districts|boroughs|municipalities|prefectures|governments|councils';
const BODIES =
  'institutions|universities|organi[sz]ations|bodies|hospitals|museums|schools|academies|institutes|colleges|zoos|libraries|galleries|orchestras|archives|clubs|chambers|associations|federations|societies|foundations|unions|courts|agencies|departments|bureaus|bureaux|commissions|directorates|centres|centers|forces';
/** Of places as well as of bodies: a port may be a city. */
const EITHER =
  'sides|parties|partners|ports|airports|parks|authorities|administrations|communities|places|services';

/** Words for several that sign, as a pattern. */
export const SIDES = `(?:${PLACES}|${BODIES}|${EITHER})`;
/** Universities are no cities: what several that are called so must be. */
export const ARE_PLACES = new RegExp(`(?<!\\p{L})(?:${PLACES}|mayors|governors|premiers)$`, 'iu');
export const ARE_BODIES = new RegExp(
  `(?<!\\p{L})(?:${BODIES}|rectors|vice-chancellors|chancellors)$`,
  'iu',
);
