import { boundHere } from './english-bound.ts';
import { ASIDE, INTRO, PERSON } from './english-gaps.ts';
import { listBeginningWith } from './english-lists.ts';
import { subjectOfMainClause } from './english-main-clause.ts';
import { partnerFrames } from './english-partner-frames.ts';
import type { PartyFrame } from './english-party-frame.ts';
import { endingBefore, listAfter, within } from './english-scene.ts';
import { tiesIn } from './english-ties.ts';
import { ENGLISH_INSTRUMENT } from './english-type.ts';
import {
  listBeforeVerb,
  OTHER_CLAUSE,
  sameSubject,
  subjectOfGerund,
} from './english-verb-subjects.ts';

const WHO_SIGNED =
  /^(?:, \p{Lu}[^,]{2,30})?(?: (?:[a-z]+|\p{Lu}[\p{L}'’-]+)){0,4},? (?:which|who|that) (?:(?:has|have|had|also|both|recently|already|on \p{Lu}[a-z]+|in (?:19|20)\d\d) ){0,3}$/u;
const SAYS_IT = new RegExp(
  `^${ASIDE}(?: [a-z]+){0,3} (?:said|says|announced?|announces|confirmed|reported|revealed)(?: (?:on|in|the|late|early|today|yesterday|this|\\p{Lu}[a-z]+|[a-z]+day|\\d+(?:st|nd|rd|th)?)){0,4}(?: that)? (?:it|they|both)(?: (?:has|have|had|was|were|is|are|will|would|is to|are to|plans? to|jointly|also|recently|already|soon|shortly|formally)){0,4} $`,
  'u',
);
const ANNOUNCES =
  /\b(?:(?:announc|celebrat|confirm|mark|complet|reveal|welcom|unveil|hail|secur|publish|present)[a-z]{0,4}|ha(?:s|ve)) (?:(?:on \p{Lu}[a-z]+|today|yesterday) )?(?:(?:the|an?|its|their) )?(?:[a-z-]+ ){0,2}$/u;
/** An agreement on tourism between X and Y is theirs, whoever signs it for them. */
const BETWEEN = new RegExp(
  `^(?: \\([^()]{1,12}\\))?(?: (?:on|for|of) [^.;,]{3,60})?,? (?:(?:concluded|signed|reached|agreed) )?(?:between|among|linking|uniting|involving) ${PERSON}${INTRO}$`,
  'u',
);
const BY_OR_BETWEEN = new RegExp(
  `(?:\\b(?:between|by|among)|^[^.;]{0,40}? (?:signed|inked|concluded) (?:for|on behalf of)) ${PERSON}${INTRO}$`,
  'u',
);
const ARE = new RegExp(`^ ${PERSON}${INTRO}$`, 'u');
/** Said the mayor of Perth, after words in which he says we. */
const SAYS_WE = new RegExp(`[,.!]["”] (?:said|says|added|explained) ${PERSON}${INTRO}$`, 'u');
const BEHALF = new RegExp(`\\bon behalf of ${PERSON}${INTRO}$`, 'u');
const FOR_WHOM = new RegExp(`^[^ ]+(?: \\p{Ll}+)?, (?:on behalf of|for) ${PERSON}${INTRO}$`, 'u');
const OPENS = new RegExp(`^${INTRO}$`, 'u');
const ITS = /(?:^|\s)(?:its|their) /u;
const POSSESSIVE = new RegExp(`^['’]s? (?:[\\p{L}-]+ ){0,4}?(?:${ENGLISH_INSTRUMENT})$`, 'iu');
const REACH_BACK = 60;

/** Where the parties of an English signing stand; of frames that give the same the first that finds any counts. */
export const partyFrames: readonly PartyFrame[] = Object.freeze<PartyFrame[]>([
  {
    id: 'party.english-between',
    because: 'an agreement between some is theirs, whoever signs it for them',
    gives: 'all',
    voices: ['active', 'passive', 'noun'],
    find: (scene) => listAfter(scene, scene.signing.tail, BETWEEN),
    examples: [
      'The ministers signed an agreement on tourism between 【Gansu Province】 and 【Kisumu County】.',
      'The ministers signed an agreement on traffic between Monday and Friday.',
      'Two firms signed an agreement for the ferry line between Gansu Province and Kisumu County.',
    ],
  },
  {
    id: 'party.english-behalf',
    because: 'those on whose behalf persons sign do',
    gives: 'all',
    voices: ['active'],
    find: (scene) => listAfter(scene, scene.signing.tail, BEHALF),
    examples: [
      'Two heads signed an agreement on behalf of 【Gansu Province】 and 【Kisumu County】.',
      'Two heads signed an agreement on behalf of farmers in Gansu Province and Kisumu County.',
    ],
  },
  {
    id: 'party.english-ties',
    because: 'ties between some are what a signing in the same sentence seals',
    gives: 'all',
    voices: ['noun', 'passive'],
    find: tiesIn,
    examples: [
      'Ties between 【Gansu Province】 and 【Kisumu County】 were sealed with the signing of an agreement.',
      "【Gansu Province】's ties with 【Kisumu County】 go back to a 2001 agreement.",
      'Trains between Gansu Province and Kisumu County ran before the signing of an agreement.',
    ],
  },
  {
    id: 'party.english-binds',
    because: 'those whom the agreement that is signed binds, in the same sentence',
    gives: 'all',
    voices: ['passive', 'noun'],
    find: boundHere,
    examples: [
      'Signed on Monday, the agreement commits 【Gansu Province】 and 【Kisumu County】 to grow tea.',
      'Signed on Monday, the agreement brings more tea to Gansu Province and Kisumu County.',
    ],
  },
  {
    id: 'party.english-are',
    because: 'the parties are told one by one',
    gives: 'all',
    voices: ['noun'],
    find: (scene) => listAfter(scene, scene.signing.end, ARE),
    examples: [
      'The parties to the agreement are 【Gansu Province】 and 【Kisumu County】.',
      'The parties to the agreement are glad that Gansu Province grows tea.',
    ],
  },
  {
    id: 'party.english-for-whom',
    because: 'for whom a person signs stands between the verb and what is signed',
    gives: 'subject',
    voices: ['active'],
    find: (scene) => listAfter(within(scene, scene.signing.tail), scene.signing.verb, FOR_WHOM),
    examples: [
      'I signed, on behalf of 【Gansu Province】, an agreement with 【Kisumu County】.',
      'I signed, on a visit to Gansu Province, an agreement on tea with firms from Kisumu County.',
    ],
  },
  {
    id: 'party.english-before',
    because: 'the list that ends before the verb signs',
    gives: 'subject',
    voices: ['active', 'relative'],
    find: listBeforeVerb,
    examples: [
      '【Gansu Province】 and 【Kisumu County】 signed an agreement.',
      'Gansu Province and Kisumu County said that others signed an agreement.',
    ],
  },
  {
    id: 'party.english-which',
    because: 'those of whom a clause with which tells it sign',
    gives: 'subject',
    voices: ['active'],
    find: ({ text, names, signing }) =>
      endingBefore(text, names, signing.verb, (gap) => WHO_SIGNED.test(gap)),
    examples: [
      '【Gansu Province】 and 【Kisumu County】, which signed an agreement on Monday, grow tea.',
      'Gansu Province and Kisumu County, which grow tea, are far apart.',
    ],
  },
  {
    id: 'party.english-says',
    because: 'those who say that they have signed do',
    gives: 'subject',
    voices: ['active'],
    find: ({ text, names, signing }) =>
      endingBefore(text, names, signing.verb, (gap) => SAYS_IT.test(gap)),
    examples: [
      '【Gansu Province】 said on Monday it had signed an agreement with 【Kisumu County】.',
      'Gansu Province said that somebody had signed an agreement with Kisumu County.',
    ],
  },
  {
    id: 'party.english-announces',
    because: 'those who announce or celebrate a signing, or what has been signed, sign',
    gives: 'subject',
    voices: ['noun', 'passive'],
    find: ({ text, names, signing }) =>
      endingBefore(
        text,
        names,
        signing.start,
        (gap) => ANNOUNCES.test(gap) && !OTHER_CLAUSE.test(gap),
      ),
    examples: [
      '【Gansu Province】 announced the signing of an agreement with 【Kisumu County】.',
      'Gansu Province heard of the signing of an agreement with farmers.',
    ],
  },
  {
    id: 'party.english-we',
    because: 'for whom somebody speaks who says that we signed',
    gives: 'subject',
    voices: ['active', 'relative'],
    find: ({ text, names, signing }) => {
      if (
        !/\b[Ww]e (?:[a-z]+ ){0,2}$/u.test(text.slice(Math.max(0, signing.verb - 30), signing.verb))
      )
        return [];
      const at = names.findIndex(
        ({ start }) => start > signing.end && SAYS_WE.test(text.slice(signing.end, start)),
      );
      return names.slice(at, at + 1);
    },
    examples: [
      '"The agreement we signed with 【Gansu Province】 is good," said Joan Moraa, governor of 【Kisumu County】.',
      '"The agreement we signed is good," said a farmer near Kisumu County of Gansu Province.',
    ],
  },
  {
    id: 'party.english-gerund',
    because: 'who signs is told after the clause that begins with the signing',
    gives: 'subject',
    voices: ['active'],
    find: subjectOfGerund,
    examples: [
      'Having signed an agreement on Monday, 【Gansu Province】 and 【Kisumu County】 grow tea.',
      'Before anybody signs an agreement, Gansu Province and Kisumu County grow tea.',
    ],
  },
  {
    id: 'party.english-by',
    because: 'it is signed by those after by, or between those after between',
    gives: 'subject',
    voices: ['passive', 'noun'],
    find: (scene) => listAfter(scene, scene.signing.tail, BY_OR_BETWEEN),
    examples: [
      'An agreement was signed by 【Gansu Province】 and 【Kisumu County】.',
      'An agreement was signed by hand near Gansu Province and Kisumu County.',
    ],
  },
  {
    id: 'party.english-same',
    because: 'a second verb without a subject of its own has that of the first',
    gives: 'subject',
    voices: ['active', 'noun'],
    find: sameSubject,
    examples: [
      '【Gansu Province】 signed an agreement with 【Jilin Province】 and renewed a memorandum with 【Kisumu County】.',
      'Gansu Province grew tea and Kisumu County renewed an agreement.',
    ],
  },
  {
    id: 'party.english-possessive',
    because: "X's agreement with Y is theirs",
    gives: 'subject',
    voices: ['passive'],
    find: ({ text, names, asides, signing }) =>
      [...names, ...asides]
        .filter(({ end }) => end < signing.tail && end > signing.start - REACH_BACK)
        .filter(({ end }) => POSSESSIVE.test(text.slice(end, signing.tail)))
        .slice(0, 1),
    examples: [
      "【Gansu Province】's agreement with 【Kisumu County】, signed on Monday, covers tea.",
      "Gansu Province's agreement, signed on Monday, covers tea.",
    ],
  },
  {
    id: 'party.english-its',
    because: 'its agreement is that of the subject with which the sentence opens',
    gives: 'subject',
    voices: ['passive', 'noun'],
    find: ({ text, names, signing, reach }) => {
      const own = text.slice(Math.max(reach.start, signing.start - 6), signing.tail);
      const [first] = names;
      const isOpen = first && OPENS.test(text.slice(reach.start, first.start));
      if (!isOpen || first.end > signing.start || !ITS.test(own)) return [];
      return listBeginningWith(text, names, 0).filter(({ end }) => end <= signing.start);
    },
    examples: [
      '【Gansu Province】 confirmed that its agreement with 【Kisumu County】 has been prolonged.',
      'Gansu Province heard that an agreement of others has been prolonged.',
    ],
  },
  {
    id: 'party.english-main-clause',
    because: 'those who do something under an agreement, or by signing it, sign it',
    gives: 'subject',
    voices: ['passive', 'noun', 'active'],
    find: subjectOfMainClause,
    examples: [
      'Under an agreement signed on Monday, 【Gansu Province】 and 【Kisumu County】 will grow tea.',
      '【Gansu Province】 and 【Kisumu County】 will grow tea following the signature of an agreement.',
      'Under an agreement signed on Monday by two firms, Gansu Province and Kisumu County will grow tea.',
    ],
  },
  ...partnerFrames,
]);
