import type { AgreementRecogniser } from './agreement-recognisers.ts';
import { ENGLISH_INSTRUMENT } from './english-type.ts';

const VERB =
  '(?:sign(?:ed|s|ing)?|ink(?:ed|s|ing)?|conclud(?:e|es|ed|ing)|formali[sz](?:e|es|ed|ing)|renew(?:ed|s|ing)?|seal(?:ed|s)?|reach(?:ed|es)?|enter(?:ed|s|ing)? into|enter|put pen to)';
const ADVERB = '(?:first|originally|previously|already|formally|officially|jointly|recently)';
const DONE = '(?:signed|inked|concluded|renewed|sealed|formali[sz]ed)';
const ANCHORS = ['ign', 'ink', 'onclud', 'ormali', 'enew', 'eal', 'each', 'nter', 'pen to'];
const DETERMINER = '(?:the|an?|this|that|its|their|both|another|said|says|which)';
/** Words before an instrument that is the subject: a determiner, if any, begins them. */
const NOUN_WORDS = `(?:${DETERMINER}\\s)?(?:(?!${DETERMINER}\\s)[\\p{L}\\d“”"'’/-]{1,20}\\s){0,4}?`;
/** What may stand between a verb and the instrument. */
const WORDS = '(?:[\\p{L}\\d"“”\'’/-]{1,20}\\s){0,6}?';

/** How English announcements report a signing; group `type` ends in the instrument. */
export const englishRecognisers: readonly AgreementRecogniser[] = Object.freeze<
  AgreementRecogniser[]
>([
  {
    id: 'agreement.english-signs',
    because: 'to sign, renew or conclude something that is called an agreement',
    certainty: 'likely',
    needsParties: true,
    anchors: ANCHORS,
    lookBack: 3,
    pattern: new RegExp(
      `(?<![\\p{L}-])${VERB}\\s(?<type>${WORDS}${ENGLISH_INSTRUMENT})(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      'Qinglan City and Baiyu County 【signed a memorandum of understanding】 on Monday.',
      'The city will 【sign a cooperation agreement】 with Beidu University.',
      'They assigned the agreement number.',
    ],
  },
  {
    id: 'agreement.english-signed',
    because: 'an agreement that was signed, or one between parties',
    certainty: 'likely',
    needsParties: true,
    anchors: [
      'greement',
      'emorand',
      'MoU',
      'MOU',
      'MOA',
      'rrangement',
      'etter',
      'ccord',
      'act',
      'tatement',
      'eclaration',
      'rotocol',
    ],
    lookBack: 60,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<type>${NOUN_WORDS}${ENGLISH_INSTRUMENT})(?![\\p{L}-])(?:(?:\\s(?:between|with|among)\\s[^.;:!?]{1,100}?,|,?)\\s(?:${ADVERB}\\s)?|[^.;:!?]{0,120}?\\s(?:was|were|is|are|be|been|being)\\s(?:${ADVERB}\\s)?)${DONE}(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      '【A twinning agreement between Qinglan City and Baiyu County was signed】 on Monday.',
      '【A similar agreement between Qinglan City and Baiyu County, concluded】 in 2027, goes on.',
      'The agreement covers tourism.',
    ],
  },
  {
    id: 'agreement.english-approves',
    because: 'a council that approves an agreement means to sign it',
    certainty: 'likely',
    needsParties: true,
    anchors: ['uthori', 'pprove'],
    lookBack: 2,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:authori[sz]e[sd]?|approve[sd]?)\\s(?<type>${WORDS}${ENGLISH_INSTRUMENT})(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      'Baiyu County voted to 【authorize a memorandum of agreement】 with Beidu University.',
      'The board approved the budget.',
    ],
  },
  {
    id: 'agreement.english-further',
    because: 'and an agreement with somebody else: the verb before signs it too',
    certainty: 'likely',
    needsParties: true,
    anchors: [' and a', ', and a', ' and another'],
    pattern: new RegExp(
      `,? and (?<type>(?:an?|another)\\s${WORDS}${ENGLISH_INSTRUMENT})(?= (?:on [^.;,]{3,60} )?with )`,
      'iuy',
    ),
    examples: [
      'signed a letter of intent with Yunmo District【 and a cooperation agreement】 with Beidu University.',
      'signed an agreement and a poster.',
    ],
  },
  {
    id: 'agreement.english-document',
    because: 'the document that is signed is the agreement told before',
    certainty: 'likely',
    needsParties: true,
    anchors: ['ign', 'ink', 'put ', 'nitial'],
    lookBack: 3,
    pattern:
      /(?<![\p{L}-])(?:sign(?:ed|ing)?|initial(?:l?ed)|ink(?:ed)?|put (?:their|its) names? to|put pen to paper on) the (?:document|deal|papers|paper|text)(?![\p{L}-])/iuy,
    examples: ['Both mayors 【signed the document】 on Monday.', 'They read the document.'],
  },
  {
    id: 'agreement.english-sisters',
    because: 'cities that become sisters have agreed to it',
    certainty: 'likely',
    needsParties: true,
    anchors: ['ecome', 'ecame'],
    lookBack: 1,
    pattern:
      /(?<![\p{L}-])bec(?:ome|omes|ame) (?:sister|twin|friendship|partner) (?:cities|towns|counties|regions)/iuy,
    examples: [
      'Qinglan City and Baiyu County 【become sister cities】.',
      'Qinglan became a city in 2029.',
    ],
  },
]);
