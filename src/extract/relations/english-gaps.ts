import { OF_FIRM } from '../mentions/english-firms.ts';

/** The words that may stand around a name in a list of those who sign, and are none of a clause. */

const OFFICES =
  'mayors? vice-mayors? governors? vice-governors? heads? presidents? vice-presidents? leaders? chairs? chairm[ae]n chairwom[ae]n chairpersons? rectors? directors?(?:-general)? secretar(?:y|ies)(?:-general)? ministers? premiers? deans? chancellors? vice-chancellors? chiefs? commissioners? officials? members? representatives? delegates? delegations? authorities governments? executives? councillors? counterparts? principals? superintendents? administrators? envoys? provosts? managers? curators? conductors? commanders? judges?'.split(
    ' ',
  );
const UNDER = 'deputy vice acting executive assistant lieutenant standing lord party'.split(' ');
const withCapital = (words: readonly string[]) =>
  words
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
/** Mayor, deputy governor: who signs for a place. */
export const OFFICE = `(?:(?:${withCapital(UNDER)})[ -])*(?:${withCapital(OFFICES)})`;

/** Of what rank, of which country, in what part: Chinese, eastern, twin, the city of. */
const QUALIFIER =
  "the|an?|its|their|his|her|both|of|lao|thai|dutch|[a-z]+ern|(?:north-?|south-?)?(?:east|west)|north|south|central|coastal|inland|neighbou?ring|sister|partner|counterpart|twin|friend|fellow|visiting|host|port|local|capital|people['’]s|municipal|city|cities|county|counties|provincial|states?|districts?|governments?|administrations?|akimats?|assembl(?:y|ies)|administrative|management|councils?|committee|provinces?|towns?|municipalit(?:y|ies)|regions?|regional|prefectures?|prefectural";
const CAPITAL =
  "(?:\\p{Lu}[\\p{L}-]+ ){0,2}\\p{Lu}[\\p{L}-]+['’]s?|U\\.S\\.|US|U\\.K\\.|UK|Lao|Thai|\\p{Lu}[a-z]+(?:ese|ian|an|ch|sh|i|(?= (?:city|port|town|province|county|state|region|capital|district) of ))";
/** What may stand between `with` or a joiner and a name: the Chinese city of. */
export const INTRO = `(?:(?:${CAPITAL}|${QUALIFIER}) ){0,7}${OF_FIRM}`;

const COUNTERPART =
  '(?:(?:its|their|his|her) (?:[a-z]+ ){0,2}(?:counterpart|partner|namesake)s?(?: (?:in|from|of|at) [^,;]{2,30})?, )?';
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]{0,20} ?)";
/** Harriet Birungi, mayor of; Governor Peter Kirui of; the representatives of. */
export const PERSON = `${COUNTERPART}(?:${NAME}{1,6}, (?:the |its |a )?(?:[\\p{L}-]+ ){0,3}${OFFICE}(?: [a-z]+){0,3} (?:of|from|at|for) |(?:\\p{Lu}[\\p{L}.'’-]{0,20} ){2,6}(?:of|from) |${NAME}{1,6},? (?:signing |acting )?(?:for|on behalf of|representing) |(?:the |a )?(?:[a-z-]+ ){0,2}${OFFICE}(?:,? and [a-z]+)? (?:of|from|for|at) )?`;

const RANK =
  "(?:province|city|county|prefecture|district|state|town|municipality|region|municipal|provincial|regional|local|prefectural|people['’]s|government|akimat|council|authorities|administration|(?:administrative|management) committee|side)";
const PLACE = "\\p{Lu}[\\p{L}'’-]{1,20}";
/** One thing that is told of the name before: what it is, where it lies, who signs for it. */
const TOLD_OF = `['’]s (?:[a-z-]+ ){0,2}${OFFICE},?| ${RANK}(?! of )| \\([^()]{1,24}\\)| (?:in|of|near|from) (?:[a-z]+ ){0,2}${PLACE}(?: ${PLACE}){0,2}| (?:[a-z-]+ )?${OFFICE}| \\p{Lu}[\\p{L}.'’-]{0,20}| in (?:19|20)\\d{2}`;
/** Set off by commas or dashes: one of the largest ports of the south. */
const APPOSITION =
  ', (?!and )[^,;]{1,90}(?=[,;])|, \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?= and )| [–—-]{1,2} [^–—;]{1,90} [–—-]{1,2}(?= )';
/** What may follow a name of a list: Qinghai's governor, Ma Jun; in western Kenya; (BU). */
export const ASIDE = `(?:${TOLD_OF}){0,8}(?:${APPOSITION})?(?: in (?:19|20)\\d{2})?`;

const JOINER =
  '(?:,? and(?: with| between)?|,? and,? (?:separately|later|then|(?:in|at|on) (?:an?|the) separate [a-z]{4,12}),? with|,? as well as(?: with)?|,? along with|,? together with|,? with|;(?: and)?(?: with)?|,| &)';
/** With X on tea and with Y on ports: on what with each. */
const EACH_ON = ' (?:on|in|for) [^.;:,]{3,40}?';
/** What stands between two of those who sign. */
export const JOINT = new RegExp(
  `^${ASIDE}(?: ?${JOINER}|${EACH_ON}(?:,? and|,) with) ${PERSON}${INTRO}$`,
  'u',
);

/** Trains, ships and roads run between places, whoever signs for them. */
export const WAY =
  '(?:routes?|lines?|flights?|services?|links?|trains?|ferr(?:y|ies)|corridors?|roads?|highways?|bridges?|tunnels?|railways?|sailings?|voyages?|pipelines?|connections?|shuttles?|buses|coaches|travel|traffic|trips?|journeys?|crossings?|border)';
