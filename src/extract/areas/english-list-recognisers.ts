import type { Recogniser } from '../recogniser.ts';

/** What the parties of an English agreement will do. */
const AIMS =
  'build deliver train promote improve bring deepen explore boost strengthen expand enhance develop protect restore combat study'.split(
    ' ',
  );

/** What an English sentence lists up to where its next clause begins; group `mention`. */
const ENGLISH_LIST =
  '(?<mention>[^.;]{3,160}?)(?=[.;]|, (?:which|while|with|as|agreeing|opening|according to|(?:the|a) [^.,;]{2,60} (?:said|says|reported|announced))\\b| (?:in a move|in the presence|at a ceremony|which|that|said)\\b|$)';

/** Where an English text lists what an agreement covers; group `mention` is the list. */
export const englishListRecognisers: readonly Recogniser[] = Object.freeze<Recogniser[]>([
  {
    id: 'area.english-list',
    because: 'what an English announcement says the agreement covers',
    certainty: 'likely',
    anchors: [
      'cover',
      'operat',
      'ollaborat',
      'links in',
      'exchanges in',
      'together in',
      'together on',
      'opportunities in',
      'field',
      'area',
      'focus',
      'enter',
      'entre',
      'provides for',
      'calls for',
      'deal',
      'includes ',
      'matters',
      'things',
      'topics',
      'points',
      'subjects',
      'makes ',
      'refers ',
    ],
    lookBack: 3,
    pattern: new RegExp(
      `(?:cover(?:s|ing)?|(?:co-?operat(?:e|ion)|collaborat(?:e|ion)|links|exchanges|opportunities|together) (?:in|on)(?: the)?(?: (?:fields?|areas?) (?:of|such as))?|(?:fields?|areas?) (?:of|such as|including)|focus(?:es|ing|ed)? (?:on|in)|cent(?:er|re)s? on|(?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:matters|things|topics|points|subjects|fields|areas|headings|priorities)(?: of [^.;:,]{3,30})?:|makes? reference to|refers? to|provides for|calls for|deals? with|(?<=(?:agreement|memorandum|pact|accord|deal|letter of intent)(?: also)? )includes) ${ENGLISH_LIST}`,
      'iuy',
    ),
    examples: ['an agreement covering 【trade, tourism and education】.', 'They met on Monday.'],
  },
  {
    id: 'area.english-topic',
    because: 'what an agreement, a chapter or an exchange is on',
    certainty: 'likely',
    anchors: [
      'ement on',
      'ements on',
      'anding on',
      'ndum on',
      'intent on',
      'pact on',
      'ccord on',
      'MoU on',
      'MOU on',
      'MoU) on',
      'MOU) on',
      'ation on',
      'hapter on',
      'tnership on',
      'tnership in',
      'lliance on',
      'otocol on',
      'gement on',
      'gramme on',
      'deal on',
      'plan on',
      'oadmap on',
      'ation in',
      'ation against',
      'tudies on',
      'raining on',
      'training of',
      'xchange of',
      'aimed at',
      'ement with',
      'ements with',
      'anding with',
      'ndum with',
      'intent with',
      'MoU with',
    ],
    lookBack: 2,
    pattern: new RegExp(
      `[\\w(]{0,2}(?:ements?|anding|ndum|intent|pact|ccord|mou|ation|hapter|tudies|raining|xchange|aimed|tnership|lliance|otocol|gement|gramme|deal|plan|oadmap)\\)? (?:on|of|at|in|against|with [^.;]{3,90}? (?:on|in|for|aimed at)) ${ENGLISH_LIST}`,
      'iuy',
    ),
    examples: ['signed an agreement on 【flood prevention】.', 'a statue on the square'],
  },
  {
    id: 'area.english-aim',
    because: 'what the parties will do under an agreement',
    certainty: 'likely',
    anchors: [...AIMS.flatMap((verb) => [`to ${verb}`, `will ${verb}`]), 'jointly'],
    pattern: new RegExp(
      `(?:(?:to|will) (?:${AIMS.join('|')})|jointly (?:${AIMS.join('|')})) ${ENGLISH_LIST}`,
      'iuy',
    ),
    examples: ['an agreement to deepen 【vocational training】.', 'It is up to them.'],
  },
]);
