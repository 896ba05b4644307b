import { OWN_WORDS, WORDS } from './english-patterns.ts';
import type { EnglishRecogniser } from './english-recogniser.ts';
import { ENGLISH_INSTRUMENT, INSTRUMENT_ANCHORS } from './english-type.ts';
import { SIGNED, SIGNING_ANCHORS, SIGNS } from './english-verbs.ts';

/** The rule for those of whom the next sentence tells that they did it. */
export const DID_SO = 'agreement.english-did-so';

/** The rule for what others sign after an agreement that has been told. */
export const SAME_WITH = 'agreement.english-same-with';
/** The rule for what is told to be among the documents that are signed. */
export const INCLUDED = 'agreement.english-included';
/** The rule for one more of the same kind, which the verb before signs too. */
export const FURTHER_ONE = 'agreement.english-further-one';
/** The rule for what others sign in the same sentence, without a verb of their own. */
export const GAPPED = 'agreement.english-gapped';

/** The words for one more agreement, after one that has been told. */
export const furtherRecognisers: readonly EnglishRecogniser[] = [
  {
    id: 'agreement.english-further',
    because: 'and an agreement with or between others: the verb before signs it too',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: [
      ' and a',
      ', and a',
      ' and of a',
      ' well as a',
      'long with a',
      'ogether with a',
      ' plus a',
      '; a',
      ' and another',
      'mong them a',
      'ncluding a',
    ],
    lookBack: 10,
    pattern: new RegExp(
      `(?:(?:;|,)? and(?: of)?|,? (?:as well as|along with|together with|plus|among them|including)|;) (?<type>(?:an?|another)\\s${WORDS}${ENGLISH_INSTRUMENT})(?=,? (?:(?:on|for) [^.;,]{3,60} )?(?:with|between) )`,
      'iuy',
    ),
    examples: [
      'signed a letter of intent with Yunmo District【 and a cooperation agreement】 with Beidu University.',
      'signed a letter of intent with Yunmo District【, as well as a memorandum】 between two schools.',
      'signed an agreement and a poster.',
    ],
  },
  {
    id: FURTHER_ONE,
    because: 'and another with somebody else: the verb before signs it too',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: [' and a', ' and one', ' well as a', ' well as one', 'ollowed by a', 'ollowed by one'],
    lookBack: 12,
    pattern:
      /(?:,? and|,? as well as|,? followed by) (?:another|one more|one|a (?:second|third|similar|further)(?: one)?)(?=,? (?:(?:on|for) [^.;,]{3,60} )?(?:with|between) )/iuy,
    examples: [
      'signed a letter of intent with Yunmo District【 and another】 with Beidu University.',
      'signed a letter of intent with one hand and another man with both.',
    ],
  },
  {
    id: INCLUDED,
    because: 'of documents that the words before say are signed, what they are and between whom',
    voice: 'noun',
    certainty: 'likely',
    needsParties: true,
    anchors: [
      ': a',
      'nclude a',
      'ncluded a',
      'ncluding a',
      'omprise a',
      'omprised a',
      'hem is a',
      'hem was a',
      'hem are a',
      'hem were a',
      'hese are a',
      'hese were a',
    ],
    lookBack: 9,
    pattern: new RegExp(
      `(?:(?<!\\p{L})(?:includ(?:e|ed|ing)|compris(?:e|ed)|(?:among them|these) (?:is|are|was|were))|:) (?<type>an?\\s${WORDS}${ENGLISH_INSTRUMENT})(?=,? (?:(?:on|for) [^.;,]{3,60} )?(?:with|between) )`,
      'iuy',
    ),
    examples: [
      'Two papers were signed. They 【include a cooperation agreement】 between Qinglan City and Baiyu County.',
      'They signed two papers【: a cooperation agreement】 between Qinglan City and Baiyu County.',
      'They include a book on trade between Qinglan City and Baiyu County.',
    ],
  },
  {
    id: GAPPED,
    because: 'and others an agreement with somebody: they do what those before did',
    voice: 'active',
    certainty: 'likely',
    needsParties: true,
    anchors: INSTRUMENT_ANCHORS,
    lookBack: 40,
    pattern: new RegExp(
      `(?<=[,;] (?:and |while )?(?:the )?(?:\\p{Lu}[\\p{L}'’-]{1,20} (?:(?:of|for|and|the|&) ){0,2}){1,6})(?<type>an?\\s${OWN_WORDS})(?= (?:(?:on|for) [^.;,]{3,60} )?with )`,
      'uy',
    ),
    examples: [
      'signed a letter of intent with Yunmo District, and Qinglan City 【a cooperation agreement】 with Beidu University.',
      'signed a letter of intent with Yunmo District, and Qinglan City read a cooperation agreement with care.',
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
      /(?<!\p{L})(?:one|the (?:first|second|third|other)|another) (?:of them )?(?:[^.;,:!?]{1,40}? )?(?=between )|(?<!\p{L})(?:one|the (?:first|second|third|other)), (?=between )|(?<!\p{L})the (?:second|third|other),? (?:[^.;,:!?]{1,40}? )?(?=by )|(?<!\p{L})the (?:first|second|third|other) (?=(?:links|binds|ties|unites) )/iuy,
    examples: [
      'Two were signed: 【one 】between Qinglan City and Baiyu County.',
      'One of them lies there.',
    ],
  },
  {
    id: 'agreement.english-one-signed',
    because: 'of several that the sentence before counts each is signed by its own',
    voice: 'passive',
    certainty: 'likely',
    needsParties: true,
    anchors: ['One ', 'one ', 'he first ', 'he second ', 'he third ', 'he other ', 'nother '],
    lookBack: 1,
    pattern: new RegExp(
      `(?<!\\p{L})(?:one|another|the (?:first|second|third|other)) (?:of them )?(?:was|were) ${SIGNED}(?=(?: (?:on|in|at|yesterday|today|last) [^.;:,]{2,40}?)? (?:by|between|with) )`,
      'iuy',
    ),
    examples: [
      'Two pacts came about. 【One was signed】 on Monday by Qinglan City and Baiyu County.',
      'One was kept at home.',
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
    id: SAME_WITH,
    because:
      'who does the same with an agreement of their own, after one that has been told, signs it',
    voice: 'active',
    certainty: 'likely',
    needsParties: true,
    anchors: [
      'd the same',
      's the same',
      'o the same',
      'd likewise',
      'do likewise',
      'ed suit',
      's suit',
      'w suit',
    ],
    lookBack: 8,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?:did|does|do|done) (?:the same|likewise)|follow(?:s|ed)? suit) with (?<type>(?:an?|their)\\s${WORDS}${ENGLISH_INSTRUMENT})(?![\\p{L}-])`,
      'iuy',
    ),
    examples: [
      'Qinglan City and Beidu University 【did the same with a memorandum】 on tea.',
      'Qinglan City did the same with a broom.',
    ],
  },
  {
    id: DID_SO,
    because:
      'who did so, after a sentence that tells of an agreement without its parties, signed it',
    voice: 'active',
    certainty: 'likely',
    needsParties: true,
    anchors: ['d so', 'e so', 'o so', 'd it ', 'd the deed'],
    lookBack: 3,
    pattern:
      /(?<![\p{L}-])(?:did|do|done) (?:so|it|the deed)(?= (?:on|in|at|during|last|earlier|yesterday|today|this)\b|,? (?:when|after|before|by)\b|[.,])/iuy,
    examples: [
      'Two courts have signed a pact. Qinglan Court and Baiyu Court 【did so】 on Monday.',
      'They did so well at school.',
    ],
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
];
