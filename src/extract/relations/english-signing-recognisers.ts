import {
  ADVERB,
  INSIDE,
  NOUN_WORDS,
  OWN_WORDS,
  TIES,
  WITH_WHOM,
  WORDS,
} from './english-patterns.ts';
import type { EnglishRecogniser } from './english-recogniser.ts';
import { ENGLISH_INSTRUMENT, INSTRUMENT_ANCHORS } from './english-type.ts';
import { SIGNED, SIGNING_ANCHORS, SIGNS } from './english-verbs.ts';

/** The rule for by whom the agreement told before was signed: bodies of the places that it was told of. */
export const WAS_SIGNED_BY = 'agreement.english-was-signed-by';
/** Between a verb and its object a blank, or where and for whom: signed, on behalf of X, an agreement. */
const GOES_ON =
  '(?:\\s|,\\s(?:on|in|at|for|during|before|after|together|along|also|with)\\s[^,;.:!?]{3,80},\\s)';
/** What is signed without a word for the instrument. */
const DEAL = '(?:deals?|partnerships?|documents?|papers|renewals?|extensions?|tie-ups?|alliances?)';
const IS = '(?:was|were|is|are|be|been|being)';
/** What is sealed by it: formalised their long ties with an agreement. */
const WITH_TIES = `(?:[\\p{L}'’-]{1,16}\\s){0,6}?${TIES}\\s(?:between\\s(?:their|the|both)\\s(?:two\\s)?[a-z]{4,14}\\s)?(?:with|through|in|by)\\s(?=an?\\s)`;

/** The words that sign: an active verb, a passive, a noun. */
export const signingRecognisers: readonly EnglishRecogniser[] = [
  {
    id: 'agreement.english-signs',
    because: 'to sign, renew or conclude something that is called an agreement',
    voice: 'active',
    certainty: 'likely',
    needsParties: true,
    anchors: SIGNING_ANCHORS,
    pattern: new RegExp(
      `(?<![\\p{L}-])${SIGNS}${GOES_ON}(?!(?:of|for(?!\\s\\S+\\s(?:more\\s)?(?:years?|months))|ceremony)\\b)(?:${WITH_TIES})?${WITH_WHOM}(?<type>${WORDS}${ENGLISH_INSTRUMENT})(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      'Qinglan City and Baiyu County 【signed a memorandum of understanding】 on Monday.',
      'The city will 【sign a cooperation agreement】 with Beidu University.',
      'The city 【signed with Beidu University a cooperation agreement】.',
      'For the city she 【signed, on behalf of the mayor, a memorandum of understanding】 with Beidu University.',
      'Both 【formalised their long and fruitful ties with a cooperation agreement】.',
      'Both 【sealed ties between their museums with a cooperation agreement】.',
      'The city 【signed up with Beidu University for a three-year exchange programme】.',
      'They assigned the agreement number.',
    ],
  },
  {
    id: WAS_SIGNED_BY,
    because: 'by whom the agreement told before was signed',
    voice: 'passive',
    certainty: 'likely',
    needsParties: true,
    anchors: ['he ', 'his '],
    lookBack: 1,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:the|this)\\s(?<type>${OWN_WORDS})\\s${IS}\\s${ADVERB}?${SIGNED}(?=\\s(?:(?:on|in|at|today|yesterday)\\s[^.;:,]{2,40}\\s)?(?:by|between)\\s)`,
      'iuy',
    ),
    examples: [
      '【The agreement was signed】 by the Qinglan Bureau of Trade and Baiyu County Council.',
      'The agreement was signed in spring.',
    ],
  },
  {
    id: 'agreement.english-signed',
    because: 'an agreement that was signed, or one between parties',
    voice: 'passive',
    certainty: 'likely',
    needsParties: true,
    anchors: [
      ...INSTRUMENT_ANCHORS,
      'deal',
      'artnership',
      'document',
      'papers',
      'enewal',
      'xtension',
      'tie-up',
      'lliance',
    ],
    lookBack: 60,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?<type>${NOUN_WORDS}${ENGLISH_INSTRUMENT})|${NOUN_WORDS}${DEAL})(?![\\p{L}-])(?:(?:\\s(?:between|with|among|on|for|to)\\s${INSIDE}{1,100}?,|\\s(?:between|with)\\s(?:(?!(?:that|which|who|they|both|it|the two)\\s)[^.;:!?,]){1,80}?(?=\\s${SIGNED}\\s(?:on|in|yesterday|today|last|earlier|this)\\b)|(?:\\s(?:on|for|to|in)\\s[^.,;:!?]{1,60}?)?,?)(?<!\\s(?:and|then|also))\\s${ADVERB}?|(?:(?!\\b(?:the|an?)\\s(?:[a-z]{1,12}\\s)?${ENGLISH_INSTRUMENT})[^.;:!?]){0,120}?\\s${IS}\\s(?:${ADVERB}|(?:one of|among)\\s(?:[\\p{L}\\d-]{1,16}\\s){1,4})?)${SIGNED}(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      '【A twinning agreement between Qinglan City and Baiyu County was signed】 on Monday.',
      '【A similar agreement between Qinglan City and Baiyu County, concluded】 in 2027, goes on.',
      'They meet under 【a memorandum with Qinglan City signed】 on Monday.',
      'They meet under 【a memorandum on tea signed】 by Qinglan City and Baiyu County.',
      'The agreement covers tourism.',
    ],
  },
  {
    id: 'agreement.english-first',
    because: 'the first one, of the agreement that has been told, was signed before',
    voice: 'passive',
    certainty: 'likely',
    needsParties: true,
    anchors: ['irst ', 'riginal ', 'revious ', 'arlier '],
    lookBack: 6,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:the|an?) (?:very )?(?:first|original|previous|earlier)(?: one)? was ${SIGNED}(?= (?:in|on|by)\\b)`,
      'iuy',
    ),
    examples: ['【The first was signed】 in 2024.', 'The first guest was welcomed in 2024.'],
  },
  {
    id: 'agreement.english-first-signed',
    because: 'an agreement that was first signed long ago is an earlier one of its parties',
    voice: 'passive',
    certainty: 'likely',
    needsParties: true,
    anchors: ['irst ', 'riginally ', 'nitially '],
    lookBack: 3,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:first|originally|initially) ${SIGNED} (?:back )?in (?:\\p{L}+ )?(?:19|20)\\d\\d,? (?<type>(?:the|this)\\s${OWN_WORDS})(?![\\p{L}-]| (?:between|with|was|were)\\b)`,
      'iuy',
    ),
    examples: [
      '【First signed in 2024, the memorandum】 has brought students to Qinglan City.',
      'First signed by hand, the memorandum has brought students to Qinglan City.',
    ],
  },
  {
    id: 'agreement.english-signed-by',
    because: 'a clause that opens with who signed, before what is signed',
    voice: 'passive',
    certainty: 'likely',
    needsParties: true,
    anchors: ['Signed ', 'Inked ', 'Concluded '],
    pattern: new RegExp(
      `(?:Signed|Inked|Concluded)\\s${INSIDE}{3,200}?,\\s(?<type>(?:the|this)\\s${WORDS}${ENGLISH_INSTRUMENT})(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      '【Signed by Qinglan City and Baiyu County on Monday, the memorandum】 covers tea.',
      'Signed copies of the memorandum, the mayor said, are rare.',
    ],
  },
  {
    id: 'agreement.english-parties-are',
    because: 'the parties to an agreement, told one by one',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: ['arties to', 'arties of', 'igning parties', 'ignatories'],
    lookBack: 1,
    pattern: new RegExp(
      `(?:(?:parties|signatories) (?:to|of) (?<type>(?:the|this)\\s${WORDS}${ENGLISH_INSTRUMENT})|signatories|signing parties) (?:are|were|include)(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      'The 【parties to the agreement are】 Qinglan City and Baiyu County.',
      'Both parties to the agreement smiled.',
    ],
  },
  {
    id: 'agreement.english-signing',
    because: 'the signing of an agreement, as a thing that happens',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: ['igning', 'ignature', 'enewal', 'onclusion', 'xchange', 'xtension', 'ormali'],
    lookBack: 1,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:signing(?:\\sceremony)?|signatures?|renewal|conclusion|exchange|extension|formali[sz]ation)\\s(?:of|for)\\s(?<type>${WORDS}${ENGLISH_INSTRUMENT})(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      'The 【signing of a memorandum of understanding】 by Qinglan City and Baiyu County ended it.',
      'The signing of the guest book ended it.',
    ],
  },
  {
    id: 'agreement.english-approves',
    because: 'a council that approves an agreement means to sign it',
    voice: 'active',
    certainty: 'likely',
    needsParties: true,
    anchors: ['uthori', 'pprove', 'ndorse', 'atif', 'green light', 'backe', 'off on', 'ote'],
    lookBack: 9,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:authori[sz]e[sd]?|approve[sd]?|endorse[sd]?|ratif(?:y|ies|ied)|(?:give|gives|gave)\\sthe\\sgreen\\slight\\sto|(?:back|backs|backed)|sign(?:ed|s)?\\soff\\son|vote[sd]?\\s(?:in\\sfavou?r\\sof|for))\\s(?<type>${WORDS}${ENGLISH_INSTRUMENT})(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      'Baiyu County voted to 【authorize a memorandum of agreement】 with Beidu University.',
      'The board approved the budget.',
    ],
  },
];
