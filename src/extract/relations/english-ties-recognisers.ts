import {
  ADVERB,
  INSIDE,
  instrumentBetween,
  OWN_WORDS,
  TIES,
  WITH_WHOM,
  WORDS,
} from './english-patterns.ts';
import type { EnglishRecogniser } from './english-recogniser.ts';
import { ENGLISH_INSTRUMENT, INSTRUMENT_ANCHORS } from './english-type.ts';
import { SIGNED, SIGNING_ANCHORS, SIGNS } from './english-verbs.ts';

/** After the instrument: no beginning of a subject that signs it. */
const NO_SUBJECT =
  '(?:on|for|to|in|of|with|between|by|under|at|from|and|was|were|is|are|will|has|have|had|\\p{L}+ing)';
/** What makes a partnership without a word for an instrument. */
const PARTNERS =
  '(?:form(?:s|ed|ing)?|announc(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|agree[ds]?|creat(?:e|es|ed|ing)|kick(?:s|ed|ing)? off)';
/** Right before an instrument what kind it is. */
const KIND_WORDS =
  '(?:(?!(?:under|by|in|to|of|an?|the|with|for|from|on|their|its|this|that|and|or|as)\\s)[\\p{L}-]{2,20}\\s){0,2}?';
const SISTER = '(?:sister|twin|friendship|partner|friendly)';
const PLACE =
  '(?:city|town|county|region|province|state|prefecture|district|borough|island|village|school|port|park|zone|university|museum|library|hospital|airport)';
const PLACES =
  '(?:cities|towns|counties|regions|provinces|states|prefectures|districts|boroughs|islands|villages|schools|ports|parks|zones|universities|museums|libraries|hospitals|airports)';
const SISTER_TIES = `${SISTER}[ -]${PLACE}(?:[ -]to[ -]${PLACE})? ${TIES}`;
const ESTABLISH =
  '(?:establish|form|forg|formali[sz]|cement|sign|enter|set up|conclud|renew|reaffirm|seal|launch|prolong|extend|upgrad)';
const HAS_VERBS =
  'suspend terminate cancel end scrap review honour honor implement uphold keep maintain hold'.split(
    ' ',
  );
/** To have an agreement, to keep or to end it. */
const HAS = `(?:not|never|no longer)(?: to)? (?:renew|extend|prolong)(?:ed|ing)?|let(?:s|ting)?|ha(?:s|ve|d)(?: had| long had| also had)?|held|kept|ending|${HAS_VERBS.map((verb) => `${verb.replace(/e$/u, '')}(?:e?s|e?d|l?ed|ing|e)?`).join('|')}`;
const HAS_ANCHORS = [
  'has ',
  'have ',
  'had ',
  'held ',
  'kept ',
  'not ',
  'never ',
  'no longer ',
  'let ',
  'lets ',
  'letting ',
  ...HAS_VERBS,
].map((verb) => verb.replace(/e$/u, ''));

/** Ties that are made, and agreements that exist. */
export const tiesRecognisers: readonly EnglishRecogniser[] = [
  {
    id: 'agreement.english-sisters',
    because: 'cities that become sisters have agreed to it',
    voice: 'active',
    certainty: 'likely',
    needsParties: true,
    anchors:
      'ecome ecame stablish orm orge ement igned nter onclud et win enew eaffirm eal aunch rolong xtend pgrad'.split(
        ' ',
      ),
    lookBack: 24,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:bec(?:ome|omes|ame) (?:the (?:[a-z]{4,9} )?)?(?:official )?${SISTER}[ -]${PLACES}|bec(?:ome|omes|ame) \\p{L}[^.;,]{2,40}['’]s (?:[\\p{L}-]{1,12} ){0,3}?${SISTER}[ -]${PLACE}|bec(?:ome|omes|ame) (?:an? |the (?:[a-z]{4,9} )?|its (?:[a-z]{4,9} )?)(?:official |new )?${SISTER}[ -]${PLACE}(?= (?:of|to|with) )|${ESTABLISH}(?:s|es|ed|ing|e)? (?:into )?(?:an? |their |its |the )?(?:official |formal |new )?${SISTER_TIES}|(?:(?:is|are|has|have|was|were)(?: been)? ${ADVERB}?)twinned(?= with|[.,]| on | in | since )|twin(?:s|ned)?(?= with ))`,
      'iuy',
    ),
    examples: [
      'Qinglan City and Baiyu County 【become sister cities】.',
      'Qinglan City 【became a sister city】 of Baiyu County.',
      'Qinglan City 【established sister-city ties】 with Baiyu County.',
      'Baiyu County 【has twinned】 with Qinglan City.',
      'Qinglan became a city in 2029.',
    ],
  },
  {
    id: 'agreement.english-sister-ties',
    because: 'sister ties that are established, by whomever',
    voice: 'passive',
    certainty: 'likely',
    needsParties: true,
    anchors: ['ties ', 'elations', 'artnership', 'links ', 'bond'],
    lookBack: 40,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:[a-z]{4,9} )?${SISTER_TIES}(?: between ${INSIDE}{3,100}?)? (?:was|were|has been|have been) ${ADVERB}?(?:established|formed|forged|set up|concluded)(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      '【Sister-city ties were established】 between Qinglan City and Baiyu County.',
      'Ties were established.',
    ],
  },
  {
    id: 'agreement.english-cooperates',
    because: 'a deal or a partnership that is signed, where no word for the instrument follows',
    voice: 'active',
    certainty: 'likely',
    needsParties: true,
    anchors: [...SIGNING_ANCHORS, 'form', 'announce', 'unveil', 'agreed a', 'creat', 'kick'],
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:${SIGNS}|${PARTNERS}(?=\\s(?:[\\p{L}-]{1,20}\\s){1,4}(?:partnership|alliance|collaboration)\\s))\\s(?!(?:[\\p{L}-]{1,20}\\s){0,4}${ENGLISH_INSTRUMENT}(?![\\p{L}-]))${WITH_WHOM}${WORDS}(?:deals?(?! (?:to (?:buy|purchase|supply|sell|acquire|take over|lease|deliver|provide|settle|end|import|export|pay)|for|worth|that|under|of|in which)\\b|[^.;]{0,60}? to (?:buy|purchase|sell|supply|acquire|lease)\\b)|partnerships?|(?:co-?operation|collaboration|tie-ups?|alliances?)(?= (?:with|on|in|for|between)\\b|[.,;]|$)|(?<=\\ban (?:[a-z-]{1,20} )?)understanding(?= (?:with|on|between)\\b|[.,;:]|$))(?![\\p{L}-])(?!(?:\\s[\\p{L}-]{1,20}){0,2}\\s${ENGLISH_INSTRUMENT})`,
      'iuy',
    ),
    examples: [
      'Qinglan City and Baiyu County 【signed a new round of strategic cooperation】 on Monday.',
      'Qinglan City 【inked a partnership】 with Beidu University.',
      'Qinglan City 【reached an understanding】 with Beidu University.',
      'Qinglan City and Baiyu County 【signed a deal】 to speed up trade.',
      'Qinglan City signed a deal to buy buses.',
    ],
  },
  {
    id: 'agreement.english-which',
    because: 'an agreement, and after which, or right after it, who signed it',
    voice: 'relative',
    certainty: 'likely',
    needsParties: true,
    anchors: INSTRUMENT_ANCHORS,
    lookBack: 30,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<type>${KIND_WORDS}${ENGLISH_INSTRUMENT})(?:(?:(?:\\s(?:on|for|to|in)\\s[^.,;:!?]{1,60}?)?(?:,\\swhich|\\swhich|\\sthat)|(?=\\s(?:the\\s(?:two|three|four|pair)|both|they|it|we|their\\s(?:leaders|mayors|governors|heads|representatives|presidents)|(?!${NO_SUBJECT}\\s)\\p{L}[\\p{L}'’-]{1,20}(?:\\s\\p{L}[\\p{L}'’-]{1,20}){0,3}\\sand)\\s))\\s${INSIDE}{2,120}?\\s(?:have\\s|has\\s|had\\s)?${SIGNED}(?![\\p{L}-])|,?\\sto\\swhich\\s${INSIDE}{3,120}?\\sput(?=\\s(?:their|its)\\s(?:names?|signatures?)\\b))`,
      'iuy',
    ),
    examples: [
      'The 【agreement, which Qinglan City and Baiyu County signed】 on Monday, covers tourism.',
      'The 【memorandum on water that the two cities signed】 in 2029 goes on.',
      'They work under an 【agreement the two signed】 on Monday.',
      'The 【accord, to which Qinglan City and Baiyu County put】 their names, covers tea.',
      'The agreement that covers tourism is new.',
    ],
  },
  {
    id: 'agreement.english-has',
    because: 'an agreement that a place has with another, keeps or ends was signed at some time',
    voice: 'active',
    certainty: 'likely',
    needsParties: true,
    anchors: HAS_ANCHORS,
    lookBack: 0,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:${HAS})\\s(?:already\\s)?(?<type>(?:(?:an?|its|their|similar|the)\\s${WORDS}|(?=\\p{L}+s\\b))${ENGLISH_INSTRUMENT})(?=,? (?:(?:\\([^()]{1,12}\\) )?with|since (?:19|20)\\d\\d) )`,
      'iuy',
    ),
    examples: [
      'Baiyu County 【has a friendship agreement】 with Qinglan City.',
      'Baiyu County 【suspended its friendship agreement】 with Qinglan City.',
      'Baiyu County will 【not renew its friendship agreement】 with Qinglan City.',
      'Baiyu County has a lake.',
    ],
  },
  {
    id: 'agreement.english-lasts',
    because: 'an agreement between some that is in force, or no longer, was signed at some time',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: INSTRUMENT_ANCHORS,
    lookBack: 40,
    pattern: new RegExp(
      instrumentBetween(
        120,
        `\\s(?:has\\s|had\\s|have\\s|is\\s|was\\s)?(?:lapsed?|lapses|expired?|expires|ended|been in (?:force|place|effect)|in (?:force|place|effect)|remains in (?:force|place|effect)|dates? (?:back to|from)|(?:came|went|entered) into (?:force|effect)|took effect|runs? (?:out|until))(?![\\p{L}-])`,
      ),
      'iuy',
    ),
    examples: [
      '【A twinning agreement】 between Baiyu County and Qinglan City lapsed in 2030.',
      'A twinning agreement between Baiyu County and Qinglan City was discussed.',
    ],
  },
  {
    id: 'agreement.english-binds',
    because: 'an agreement that binds some to each other has been signed by them',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: INSTRUMENT_ANCHORS,
    lookBack: 30,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<type>an?\\s${OWN_WORDS})(?=(?:\\s(?:on|for|of)\\s[^.;:!?,]{3,60}?)?\\s(?:now\\s|will\\s|that\\s)?(?:binds?|ties?|links?|unites?|commits?|obliges?)\\s)`,
      'iuy',
    ),
    examples: [
      '【A memorandum】 on tea now binds Qinglan City and Baiyu County.',
      'A memorandum on tea now lies in the archives of Qinglan City.',
    ],
  },
  {
    id: 'agreement.english-is',
    because: 'what the document or the deal is that has been told of, and between whom',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: [' was a', ' is a'],
    lookBack: 12,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?:the|this) (?:document|deal|paper|text|result|outcome)|it|this) (?:was|is) (?<type>an?\\s${OWN_WORDS})(?=\\s(?:on\\s[^.;:!?,]{3,50}\\s)?between\\s)`,
      'iuy',
    ),
    examples: [
      '【The document was a cooperation agreement】 between Qinglan City and Baiyu County.',
      'The document was a cooperation agreement of four pages.',
    ],
  },
  {
    id: 'agreement.english-runs',
    because: 'an agreement that does something has been made, whoever tells how',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: INSTRUMENT_ANCHORS,
    lookBack: 40,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<type>(?:the|this|their|its)\\s${OWN_WORDS})(?=(?:,[^.;:!?,]{3,80},|\\sbetween\\s(?:the\\s(?:two|three)|them)(?:\\s[a-z]{4,14})?)?\\s(?:(?:will|is to|also|now)\\s)?(?:runs?|lasts?|provides?|focus(?:es)?|covers?|sets? out|calls? for|includes?|aims?|is valid|foresees?|envisages?|allows?|enables?|sees?|opens?)(?![\\p{L}-]))`,
      'iuy',
    ),
    examples: [
      'Qinglan City and Baiyu County become partners. 【The agreement】 runs for five years.',
      'The agreement was long awaited.',
    ],
  },
  {
    id: 'agreement.english-listed',
    because: 'a line of a list of documents that are signed, each with those that it is between',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: INSTRUMENT_ANCHORS,
    lookBack: 40,
    pattern: new RegExp(
      `(?:(?<=^|\\n)|(?<=(?:^|\\n)(?:[-•*–—·]|\\(?\\d{1,2}[.)]) ?))(?<type>(?:(?:an?|the)\\s)?(?:\\p{L}[\\p{L}-]{0,19}\\s){0,3}?${ENGLISH_INSTRUMENT})(?=[^.;:!?\\n]{0,120}?\\sbetween\\s)`,
      'iuy',
    ),
    examples: [
      '- 【Agreement】 on tea between Baiyu County and Qinglan City',
      '- Agreement on tea',
    ],
  },
];
