import type { AgreementRecogniser } from './agreement-recognisers.ts';
import { ENGLISH_INSTRUMENT, INSTRUMENT_ANCHORS } from './english-type.ts';
import { SIGNED, SIGNING_ANCHORS, SIGNS } from './english-verbs.ts';
import type { Voice } from './english-voice.ts';

export interface EnglishRecogniser extends AgreementRecogniser {
  readonly voice: Voice;
}

const ADVERB =
  '(?:(?:first|originally|previously|already|formally|officially|jointly|recently|now|also)\\s)';
const DETERMINER = '(?:the|an?|this|that|its|their|both|another|said|says|which)';
/** Words before an instrument that is the subject: a determiner, if any, begins them. */
const NOUN_WORDS = `(?:${DETERMINER}\\s)?(?:(?!${DETERMINER}\\s)[\\p{L}\\d“”"'’/-]{1,20}\\s){0,4}?`;
/** What may stand between a verb and the instrument. */
const WORDS =
  '(?:(?!(?:against|about|over|under|after|before|until|following|despite|from|by)\\s)[\\p{L}\\d"“”\'’/-]{1,20}\\s){0,6}?["“\'‘]?';
/** After the instrument: no beginning of a subject that signs it. */
const NO_SUBJECT =
  '(?:on|for|to|in|of|with|between|by|under|at|from|and|was|were|is|are|will|has|have|had|\\p{L}+ing)';
/** What a deal is made to do that is no purchase: to speed up trade, to work together. */
const TOGETHER =
  '(?:jointly|cooperate|co-operate|collaborate|work together|boost|deepen|strengthen|promote|enhance|foster|facilitate|speed up|step up|ease|exchange|swap|share|protect|train)(?![\\p{L}-])';
/** What makes a partnership without a word for an instrument. */
const PARTNERS =
  '(?:form(?:s|ed|ing)?|announc(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|agree[ds]?|creat(?:e|es|ed|ing)|kick(?:s|ed|ing)? off)';
/** The instrument with the few words that tell its type. */
const OWN_WORDS = `(?:[\\p{L}-]{1,20}\\s){0,3}?${ENGLISH_INSTRUMENT}`;
/** Right before an instrument what kind it is. */
const KIND_WORDS =
  '(?:(?!(?:under|by|in|to|of|an?|the|with|for|from|on|their|its|this|that|and|or|as)\\s)[\\p{L}-]{2,20}\\s){0,2}?';
/** What is signed without a word for the instrument. */
const DEAL = '(?:deals?|partnerships?|documents?|papers|renewals?|tie-ups?|alliances?)';
const IS = '(?:was|were|is|are|be|been|being)';

/** Any character within a sentence; U.S., Gov. and the like do not end it. */
const INSIDE =
  '(?:[^.;:!?]|(?<=\\b(?:\\p{L}|Dr|Mr|Mrs|Ms|Gov|Prof|Sen|St|Hon|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Co|Ltd|Inc))\\.)';

const TIES = '(?:ties|relations(?:hips?)?|partnerships?|links|bonds?)';
/** What is sealed by it: formalised their long ties with an agreement. */
const WITH_TIES = `(?:[\\p{L}'’-]{1,16}\\s){0,6}?${TIES}\\s(?:with|through|in)\\s(?=an?\\s)`;
/** With whom, before what is signed: signed with X an agreement, signed up with X for a programme. */
const WITH_WHOM = `(?:with\\s${INSIDE}{3,80}?\\s(?:(?:for|on|to)\\s)?(?=(?:an?|the|its|their)\\s))?`;

/** An instrument between sides that are told in so many characters at most, and what has to follow. */
function instrumentBetween(most: number, rest: string): string {
  return `(?<![\\p{L}-])(?<type>${NOUN_WORDS}${ENGLISH_INSTRUMENT})(?=\\s(?:on\\s[^.;:!?,]{3,50}\\s)?between\\s${INSIDE}{3,${most}}?${rest})`;
}

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
const HAS = `ha(?:s|ve|d)(?: had| long had| also had)?|held|kept|ending|${HAS_VERBS.map((verb) => `${verb.replace(/e$/u, '')}(?:e?s|e?d|l?ed|ing|e)?`).join('|')}`;
const HAS_ANCHORS = ['has ', 'have ', 'had ', 'held ', 'kept ', ...HAS_VERBS].map((verb) =>
  verb.replace(/e$/u, ''),
);

/** How English announcements report a signing; group `type` ends in the instrument. */
export const englishRecognisers: readonly EnglishRecogniser[] = Object.freeze<EnglishRecogniser[]>([
  {
    id: 'agreement.english-signs',
    because: 'to sign, renew or conclude something that is called an agreement',
    voice: 'active',
    certainty: 'likely',
    needsParties: true,
    anchors: SIGNING_ANCHORS,
    pattern: new RegExp(
      `(?<![\\p{L}-])${SIGNS}\\s(?!(?:of|for(?!\\s\\S+\\s(?:more\\s)?(?:years?|months))|ceremony)\\b)(?:${WITH_TIES})?${WITH_WHOM}(?<type>${WORDS}${ENGLISH_INSTRUMENT})(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      'Qinglan City and Baiyu County 【signed a memorandum of understanding】 on Monday.',
      'The city will 【sign a cooperation agreement】 with Beidu University.',
      'The city 【signed with Beidu University a cooperation agreement】.',
      'Both 【formalised their long and fruitful ties with a cooperation agreement】.',
      'The city 【signed up with Beidu University for a three-year exchange programme】.',
      'They assigned the agreement number.',
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
    anchors: ['arties to', 'arties of', 'ignatories'],
    lookBack: 1,
    pattern: new RegExp(
      `(?:(?:parties|signatories) (?:to|of) (?<type>(?:the|this)\\s${WORDS}${ENGLISH_INSTRUMENT})|signatories) (?:are|were|include)(?![\\p{L}-])`,
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
    anchors: ['uthori', 'pprove', 'ndorse', 'atif', 'green light', 'backe', 'off on'],
    lookBack: 9,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:authori[sz]e[sd]?|approve[sd]?|endorse[sd]?|ratif(?:y|ies|ied)|(?:give|gives|gave)\\sthe\\sgreen\\slight\\sto|(?:back|backs|backed)|sign(?:ed|s)?\\soff\\son)\\s(?<type>${WORDS}${ENGLISH_INSTRUMENT})(?![\\p{L}-])`,
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
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: [' and a', ', and a', ' and another', 'mong them a', 'ncluding a'],
    lookBack: 3,
    pattern: new RegExp(
      `(?:,? and|,? (?:among them|including)) (?<type>(?:an?|another)\\s${WORDS}${ENGLISH_INSTRUMENT})(?= (?:on [^.;,]{3,60} )?with )`,
      'iuy',
    ),
    examples: [
      'signed a letter of intent with Yunmo District【 and a cooperation agreement】 with Beidu University.',
      'signed an agreement and a poster.',
    ],
  },
  {
    id: 'agreement.english-each',
    because: 'of several that are signed each is told by those that it is between',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: ['one ', 'One ', 'he first ', 'he second ', 'he third ', 'he other ', 'nother '],
    lookBack: 1,
    pattern:
      /(?<!\p{L})(?:one|the (?:first|second|third|other)|another) (?:of them )?(?:[^.;,:!?]{1,40}? )?(?=between )|(?<!\p{L})(?:one|the (?:first|second|third|other)), (?=between )|(?<!\p{L})the (?:first|second|third|other) (?=(?:links|binds|ties|unites) )/iuy,
    examples: [
      'Two were signed: 【one 】between Qinglan City and Baiyu County.',
      'One of them lies there.',
    ],
  },
  {
    id: 'agreement.english-one',
    because:
      'to sign one with somebody, after an agreement has been told, is to sign such an agreement',
    voice: 'active',
    certainty: 'likely',
    needsParties: true,
    anchors: SIGNING_ANCHORS,
    pattern: new RegExp(
      `(?<![\\p{L}-])${SIGNS}\\s(?:an?\\s(?:similar|second|third|further|separate)\\s)?(?:one|another)(?= with )`,
      'iuy',
    ),
    examples: ['It also 【signed one】 with Qinglan City.', 'It signed one of the books with ink.'],
  },
  {
    id: 'agreement.english-same',
    because: 'who has signed with one and does the same with another signs with that one too',
    voice: 'active',
    certainty: 'likely',
    needsParties: true,
    anchors: [
      'd the same',
      's the same',
      'o the same',
      'e the same',
      'ed suit',
      's suit',
      'w suit',
    ],
    lookBack: 8,
    pattern: /(?<![\p{L}-])(?:(?:did|does|do|done) the same|follow(?:s|ed)? suit)(?= with )/iuy,
    examples: ['It later 【did the same】 with Qinglan City.', 'It did the same at home.'],
  },
  {
    id: 'agreement.english-second',
    because: 'a second agreement, with somebody else, is signed by who signed the first',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: [
      'econd ',
      'hird ',
      'urther ',
      'eparate ',
      'imilar ',
      'nother ',
      'irst, a',
      'ther, a',
      'atter, a',
      'fter one ',
    ],
    lookBack: 6,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?:a|the|its)\\s(?:second|third|further|separate|similar)(?:,\\san?)?|another|the\\s(?:first|other|latter),\\san?)\\s(?<type>(?:[\\p{L}-]{1,20}\\s){0,3}?(?:${ENGLISH_INSTRUMENT}|document))(?=,? (?:with|between) )|(?<![\\p{L}-])after one(?= with )`,
      'iuy',
    ),
    examples: [
      '【A second memorandum】, with Qinglan City, covers tourism.',
      '【The first, a memorandum】 with Qinglan City, covers tourism.',
      'A second memorandum covers tourism.',
    ],
  },
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
    anchors: ['nder a', 'ccording to a', 'art of a', 'hrough a', 'in a', 'via a', 'with a'],
    lookBack: 2,
    pattern: new RegExp(
      `(?<!\\p{L})(?:under|according to|as part of|through|via|(?<=\\b(?:agreed|pledged|committed|undertook|vowed|promised)\\s[^.;]{3,120}?)in|(?<=\\b(?:joined (?:forces|hands)|teamed up|linked up)(?:\\s[^.;]{3,80}?)?\\s)with) (?<type>an?\\s${WORDS}${ENGLISH_INSTRUMENT})(?![\\p{L}-])(?!(?:\\s[^.;:!?]{1,60}?)?,?\\s${SIGNED})`,
      'iuy',
    ),
    examples: [
      'Qinglan City and Baiyu County will grow tea 【under a new memorandum of understanding】.',
      'They will grow tea under a memorandum signed on Monday.',
    ],
  },
  {
    id: 'agreement.english-it-signed',
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
    id: 'agreement.english-document',
    because: 'the document that is signed is the agreement told before',
    voice: 'active',
    certainty: 'likely',
    needsParties: true,
    anchors: ['ign', 'ink', 'put ', 'nitial', 'enew', 'xtend'],
    lookBack: 3,
    pattern:
      /(?<![\p{L}-])(?:sign(?:ed|ing)?|initial(?:l?ed)|ink(?:ed)?|put (?:their|its) names? to|put pen to paper on) the (?:[a-z]{4,12} )?(?:documents?|deal|papers|paper|text)(?![\p{L}-])|(?<![\p{L}-])(?:put pen to paper|sign(?:s|ed|ing)? on the dotted line)(?! (?:on|to|of|for) (?:an?|the|its|their)\b)|(?<![\p{L}-])(?:sign|renew|extend)(?:ed|ing)? it(?![\p{L}-])/iuy,
    examples: [
      'Both mayors 【signed the document】 on Monday.',
      'Both mayors 【renewed it】 on Monday.',
      'Both mayors 【put pen to paper】 in the town hall.',
      'Both mayors 【signed on the dotted line】 on Monday.',
      'They read the document.',
    ],
  },
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
      `(?<![\\p{L}-])(?:${SIGNS}|${PARTNERS}(?=\\s(?:[\\p{L}-]{1,20}\\s){1,4}(?:partnership|alliance|collaboration)\\s))\\s(?!(?:[\\p{L}-]{1,20}\\s){0,4}${ENGLISH_INSTRUMENT}(?![\\p{L}-]))${WITH_WHOM}${WORDS}(?:deals?(?! (?:to(?! ${TOGETHER})|for|worth|that|under|of|in which)\\b)|partnerships?|(?:co-?operation|collaboration|tie-ups?|alliances?)(?= (?:with|on|in|for|between)\\b|[.,;]|$))(?![\\p{L}-])(?!(?:\\s[\\p{L}-]{1,20}){0,2}\\s${ENGLISH_INSTRUMENT})`,
      'iuy',
    ),
    examples: [
      'Qinglan City and Baiyu County 【signed a new round of strategic cooperation】 on Monday.',
      'Qinglan City 【inked a partnership】 with Beidu University.',
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
      `(?<![\\p{L}-])(?<type>${KIND_WORDS}${ENGLISH_INSTRUMENT})(?:(?:(?:\\s(?:on|for|to|in)\\s[^.,;:!?]{1,60}?)?(?:,\\swhich|\\swhich|\\sthat)|(?=\\s(?:the\\s(?:two|three|four|pair)|both|they|it|we|(?!${NO_SUBJECT}\\s)\\p{L}[\\p{L}'’-]{1,20}(?:\\s\\p{L}[\\p{L}'’-]{1,20}){0,3}\\sand)\\s))\\s${INSIDE}{2,120}?\\s(?:have\\s|has\\s|had\\s)?${SIGNED}(?![\\p{L}-])|,?\\sto\\swhich\\s${INSIDE}{3,120}?\\sput(?=\\s(?:their|its)\\s(?:names?|signatures?)\\b))`,
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
]);
