import { INSIDE, instrumentBetween, OWN_WORDS, WORDS } from './english-patterns.ts';
import type { EnglishRecogniser } from './english-recogniser.ts';
import { ENGLISH_INSTRUMENT, INSTRUMENT_ANCHORS } from './english-type.ts';
import { SIGNED } from './english-verbs.ts';

/** The rule for that of which only a pronoun speaks. */
export const IT_SIGNED = 'agreement.english-it-signed';
/** The rule for the document that is signed. */
export const DOCUMENT = 'agreement.english-document';
/** The words for an agreement that has been told, or that is told of without a verb of signing of its own. */
export const toldRecognisers: readonly EnglishRecogniser[] = [
  {
    id: 'agreement.english-of-year',
    because: 'an agreement that is named by its year is told of the past',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: [' 19', ' 20', ...INSTRUMENT_ANCHORS],
    lookBack: 40,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:an?|the|their|its)\\s(?:(?:19|20)\\d\\d\\s|(?=${OWN_WORDS}\\s(?:on\\s[^.;:,]{3,40}\\s)?(?:of|from|in)\\s(?:19|20)\\d\\d))(?<type>${OWN_WORDS})(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      'It grew out of 【a 2029 memorandum】 between Qinglan City and Baiyu County.',
      'They work under 【the memorandum】 of 2029.',
      'It grew out of the 2029 floods.',
    ],
  },
  {
    id: 'agreement.english-and',
    because: 'of two agreements that are signed in one breath the first has no verb of its own',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: INSTRUMENT_ANCHORS,
    lookBack: 40,
    pattern: new RegExp(
      instrumentBetween(
        100,
        `,? and (?:an?|the)\\s(?:[\\p{L}-]{1,20}\\s){0,3}?${ENGLISH_INSTRUMENT}\\s${INSIDE}{3,140}?\\s(?:were|both)\\s${SIGNED}`,
      ),
      'iuy',
    ),
    examples: [
      '【The pact】 between Qinglan City and Baiyu County and the memorandum between two schools were signed.',
      'The pact between Qinglan City and Baiyu County covers tea.',
    ],
  },
  {
    id: 'agreement.english-under',
    because: 'what two do under a new agreement they have agreed on',
    voice: 'passive',
    certainty: 'likely',
    needsParties: true,
    anchors: [
      'nder a',
      'hanks to a',
      'ccording to a',
      'art of a',
      'hrough a',
      'in a',
      'In a',
      'via a',
      'with a',
    ],
    lookBack: 2,
    pattern: new RegExp(
      `(?<!\\p{L})(?:under|according to|as part of|through|via|thanks to|(?<=\\b(?:agreed|pledged|committed|undertook|vowed|promised|joined(?: forces| hands)?|teamed up|linked up|partnered|c[ao]me together|united|(?:are|become|became) partners)\\s(?:[^.;]{3,120}?\\s)?)in|in(?=\\san?\\s(?:[\\p{L}-]{1,20}\\s){0,3}?${ENGLISH_INSTRUMENT}(?:\\s[^.;:!?,]{3,60})?,\\s[^.;:!?]{0,120}?\\b(?:agree|pledge|undert(?:ake|ook)|commit|vow|promise))|(?<=\\b(?:joined (?:forces|hands)|teamed up|linked up)(?:\\s[^.;]{3,80}?)?\\s)with) (?:(?<type>an?\\s${WORDS}${ENGLISH_INSTRUMENT})(?![\\p{L}-])(?!(?:\\s[^.;:!?]{1,60}?)?,?\\s${SIGNED})|an?\\s(?:[\\p{L}-]{1,20}\\s){0,3}?(?:deal|partnership|alliance|tie-up)(?=,?\\s(?:announced|unveiled|made public|revealed)(?![\\p{L}-])))`,
      'iuy',
    ),
    examples: [
      'Qinglan City and Baiyu County will grow tea 【under a new memorandum of understanding】.',
      '【Under a deal】 announced on Monday, Qinglan City and Baiyu County will grow tea.',
      'Qinglan City and Baiyu County, 【in a letter of intent】, undertook to grow tea.',
      'Qinglan City has teamed up with Baiyu County 【in a cooperation agreement】.',
      'They will grow tea under a memorandum signed on Monday.',
    ],
  },
  {
    id: IT_SIGNED,
    because: 'it was signed, of the agreement that has been told',
    voice: 'passive',
    certainty: 'likely',
    needsParties: true,
    anchors: ['It was ', 'it was '],
    pattern: new RegExp(
      `[Ii]t was (?:formally |officially )?${SIGNED}(?= (?:on|in|by|at|today|yesterday)\\b)`,
      'uy',
    ),
    examples: ['【It was signed】 on Monday.', 'It was good.'],
  },
  {
    id: 'agreement.english-also-signed',
    because: 'what was signed besides, told after the verb',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: ['lso ', 'kewise ', 'imilarly '],
    lookBack: 2,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:also|likewise|similarly) ${SIGNED}(?: (?:there|here|today|yesterday|(?:on|in|at|during) [^.;:,]{2,40}))?,? (?:was|were|is|are) (?:(?<type>${OWN_WORDS})|an? (?:[a-z-]{1,20} )?(?:document|deal|partnership|letter))(?= (?:on [^.;:!?,]{3,50} )?(?:between|by|with) )`,
      'iuy',
    ),
    examples: [
      '【Also signed was a memorandum】 between Qinglan City and Baiyu County.',
      'Also signed was the guest book.',
    ],
  },
  {
    id: 'agreement.english-bears',
    because: 'whose signatures a document bears, they sign it',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: INSTRUMENT_ANCHORS,
    lookBack: 40,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<type>(?:an?|the|this)\\s${OWN_WORDS})(?:\\s[^.;:!?,]{1,60}?)?\\s(?:bears|bore|bearing|carries|carried|carrying) the (?:signatures?|names?) of(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      '【A memorandum bears the signatures of】 Qinglan City and Baiyu County.',
      'A memorandum bears the stamp of the city.',
    ],
  },
  {
    id: 'agreement.english-yields',
    because: 'talks that ended in an agreement between some led them to it',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: [
      'ame ',
      'merged ',
      'esulted in ',
      'ielded ',
      'roduced ',
      'ed to ',
      'nded ',
      'ulminated in ',
    ],
    lookBack: 9,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:came|emerged|resulted in|yielded|produced|led to|ended(?: on \\p{L}{3,12}| yesterday| today| here)? (?:in|with)|culminated in) (?<type>an?\\s${OWN_WORDS})(?=\\s(?:on\\s[^.;:!?,]{3,50}\\s)?between\\s)`,
      'iuy',
    ),
    examples: [
      'Out of the meeting 【came a memorandum】 between Qinglan City and Baiyu County.',
      'Out of the meeting came a memorandum on tea.',
    ],
  },
  {
    id: 'agreement.english-official',
    because: 'a partnership that has been told becomes one by a ceremony or by words on paper',
    voice: 'passive',
    certainty: 'likely',
    needsParties: true,
    anchors: [
      'artnership ',
      'ie-up ',
      'lliance ',
      'ollaboration ',
      'winning ',
      'ooperation ',
      'eal ',
      'ies ',
    ],
    lookBack: 20,
    pattern:
      /(?<!\p{L})(?:the|this|their) (?:new )?(?:partnership|tie-up|alliance|collaboration|twinning|co-?operation|deal|link|ties) (?:(?:became|was|were|has been|have been) (?:made )?(?:formal|official|formali[sz]ed|sealed|put in writing|inaugurated)|took effect|got under way)(?= (?:at|on|in|during|with|by|yesterday|today) )/iuy,
    examples: [
      'Beidu University has teamed up with Marl Hospital. 【The partnership became official】 at a ceremony.',
      'The partnership became popular at once.',
    ],
  },
  {
    id: DOCUMENT,
    because: 'the document that is signed is the agreement told before',
    voice: 'active',
    certainty: 'likely',
    needsParties: true,
    anchors: ['ign', 'ink', 'put ', 'nitial', 'enew', 'xtend', 'onclud'],
    lookBack: 3,
    pattern:
      /(?<![\p{L}-])(?:sign(?:ed|ing)?|initial(?:l?ed)|ink(?:ed)?|conclud(?:ed?|ing)|put (?:their|its) names? to|put pen to paper on) the (?:[a-z]{4,12} )?(?:documents?|deal|papers|paper|text)(?![\p{L}-])|(?<![\p{L}-])(?:put (?:pen|ink) (?:to|on) paper|sign(?:s|ed|ing)? on the dotted line)(?! (?:on|to|of|for) (?:an?|the|its|their)\b)|(?<![\p{L}-])(?:sign|renew|extend)(?:ed|ing)? it(?![\p{L}-])/iuy,
    examples: [
      'Both mayors 【signed the document】 on Monday.',
      'Both mayors 【renewed it】 on Monday.',
      'Both mayors 【put pen to paper】 in the town hall.',
      'Both mayors 【signed on the dotted line】 on Monday.',
      'They read the document.',
    ],
  },
];
