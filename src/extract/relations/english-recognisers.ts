import type { AgreementRecogniser } from './agreement-recognisers.ts';
import { ENGLISH_INSTRUMENT } from './english-type.ts';

const VERB =
  '(?:sign(?:ed|s|ing)?(?: up to)?|ink(?:ed|s|ing)?|pen(?:ned|s|ning)?|conclud(?:e|es|ed|ing)|formali[sz](?:e|es|ed|ing)|finali[sz](?:e|es|ed|ing)|initial(?:l?ed|l?ing|s)|renew(?:ed|s|ing)?|extend(?:ed|s|ing)?|seal(?:ed|s)?|str(?:uck|ikes?|iking)|clinch(?:ed|es|ing)?|execut(?:ed|es|ing)|exchang(?:ed|es|ing)|adopt(?:ed|s|ing)?|issued|secur(?:ed|es)|reach(?:ed|es)?|agreed(?: to| on)?(?= an?\\b)|enter(?:ed|s|ing)? into|enter|put(?:s|ting)? (?:pen to paper|(?:its|their|his|her) (?:names?|signatures?)) (?:on|to)|put pen to)';
const ADVERB = '(?:first|originally|previously|already|formally|officially|jointly|recently)';
const DONE =
  '(?:signed|inked|penned|concluded|renewed|sealed|formali[sz]ed|finali[sz]ed|initial(?:l)?ed|reached|exchanged|struck)';
const ANCHORS =
  'ign ink pen onclud ormali inali nitial enew xtend eal truck trik linch xecut xchang dopt ssued ecur each nter greed put Put'.split(
    ' ',
  );
const DETERMINER = '(?:the|an?|this|that|its|their|both|another|said|says|which)';
/** Words before an instrument that is the subject: a determiner, if any, begins them. */
const NOUN_WORDS = `(?:${DETERMINER}\\s)?(?:(?!${DETERMINER}\\s)[\\p{L}\\d“”"'’/-]{1,20}\\s){0,4}?`;
/** What may stand between a verb and the instrument. */
const WORDS = '(?:[\\p{L}\\d"“”\'’/-]{1,20}\\s){0,6}?';

const SISTER = '(?:sister|twin|friendship|partner|friendly)';
const PLACE = '(?:city|town|county|region|province|state|school|port|park|university)';

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
      'lan',
      'ompact',
      'harter',
      'ommuniqu',
      'inutes',
      'MoC',
      'MOC',
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
      `(?<![\\p{L}-])(?<type>${NOUN_WORDS}${ENGLISH_INSTRUMENT})(?![\\p{L}-])(?:(?:\\s(?:between|with|among)\\s[^.;:!?]{1,100}?,|,?)\\s(?:${ADVERB}\\s)?|(?:(?!\\b(?:the|an?)\\s(?:[a-z]{1,12}\\s)?${ENGLISH_INSTRUMENT})[^.;:!?]){0,120}?\\s(?:was|were|is|are|be|been|being)\\s(?:${ADVERB}\\s|(?:one of|among)\\s(?:[\\p{L}\\d-]{1,16}\\s){1,4})?)${DONE}(?![\\p{L}-])`,
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
    anchors: ['ecome', 'ecame', 'stablish', 'orm', 'orge', 'ement', 'igned', 'nter', 'win'],
    lookBack: 6,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:bec(?:ome|omes|ame) (?:official )?${SISTER}[ -](?:cities|towns|counties|regions|provinces|states|schools|ports|parks|universities)|(?:establish|form|forg|formali[sz]|cement|sign|enter)(?:s|es|ed|ing)? (?:into )?(?:an? |their |its )?(?:official |formal |new )?${SISTER}[ -]${PLACE}(?:[ -]to[ -]${PLACE})? (?:ties|relations(?:hips?)?|partnerships?|links|bonds?)|(?:is |are |has |have |was |were )twinned(?= with))`,
      'iuy',
    ),
    examples: [
      'Qinglan City and Baiyu County 【become sister cities】.',
      'Qinglan City 【established sister-city ties】 with Baiyu County.',
      'Baiyu County 【has twinned】 with Qinglan City.',
      'Qinglan became a city in 2029.',
    ],
  },
  {
    id: 'agreement.english-cooperates',
    because: 'a deal or a partnership that is signed, where no word for the instrument follows',
    certainty: 'likely',
    needsParties: true,
    anchors: ANCHORS,
    lookBack: 3,
    pattern: new RegExp(
      `(?<![\\p{L}-])${VERB}\\s(?!(?:[\\p{L}-]{1,20}\\s){0,4}${ENGLISH_INSTRUMENT}(?![\\p{L}-]))${WORDS}(?:deals?(?! (?:to|for|worth|that|under|of|in which)\\b)|partnerships?|(?:co-?operation|collaboration|tie-ups?|alliances?)(?= (?:with|on|in|for|between)\\b|[.,;]|$))(?![\\p{L}-])(?!(?:\\s[\\p{L}-]{1,20}){0,2}\\s${ENGLISH_INSTRUMENT})`,
      'iuy',
    ),
    examples: [
      'Qinglan City and Baiyu County 【signed a new round of strategic cooperation】 on Monday.',
      'Qinglan City 【inked a partnership】 with Beidu University.',
      'Qinglan City signed a deal to buy buses.',
    ],
  },
  {
    id: 'agreement.english-which',
    because: 'an agreement, and after which who signed it',
    certainty: 'likely',
    needsParties: true,
    anchors: [
      'greement, which ',
      'greement that ',
      'greement which ',
      'randum, which ',
      'randum that ',
      'nding, which ',
      'nding that ',
    ],
    lookBack: 30,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<type>${ENGLISH_INSTRUMENT})(?:, which| which| that) [^.;:!?]{3,120}? (?:have |has |had )?${DONE}(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      'The 【agreement, which Qinglan City and Baiyu County signed】 on Monday, covers tourism.',
      'The agreement that covers tourism is new.',
    ],
  },
  {
    id: 'agreement.english-has',
    because: 'an agreement that a place has with another was signed at some time',
    certainty: 'likely',
    needsParties: true,
    anchors: ['has ', 'have ', 'had ', 'holds ', 'held ', 'maintain'],
    pattern: new RegExp(
      `(?:ha(?:s|ve|d)(?: had| long had| also had)?|holds?|held|maintain(?:s|ed)?) (?<type>(?:an?|its|similar)\\s${WORDS}${ENGLISH_INSTRUMENT})(?=,? (?:\\([^()]{1,12}\\) )?with )`,
      'iuy',
    ),
    examples: [
      'Baiyu County 【has a friendship agreement】 with Qinglan City.',
      'Baiyu County has a lake.',
    ],
  },
]);
