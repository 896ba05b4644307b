import { ASIDE, INTRO, PERSON } from './english-gaps.ts';
import { clauseStart, isByOthers, isUnder, receiverIn } from './english-main-clause.ts';
import type { PartyFrame } from './english-party-frame.ts';
import { listAfter, within } from './english-scene.ts';
import { sisterOf } from './english-ties.ts';
import { frontedPartners } from './english-verb-subjects.ts';

/** With three universities: X, Y and Z. */
const COUNTED_WITH =
  '(?:[a-z\\d-]+ ){1,4}[a-z]+s(?::| [–—-]|,? (?:namely|including|such as|among them)) ';
const WITH = new RegExp(`\\bwith(?:,? among others,)? (?:${COUNTED_WITH})?${PERSON}${INTRO}$`, 'u');
/** With the governor of X in the audience: who attends signs nothing. */
const LOOKS_ON = new RegExp(
  `^${ASIDE},? (?:looking on|watching|in (?:the audience|attendance)|present|attending|(?:serving |acting )?as (?:an? )?(?:witness(?:es)?|guests?|hosts?)|standing by|at (?:his|her|their) side)\\b`,
  'u',
);
const SIGNED_FOR = new RegExp(`\\bsigned (?:it )?(?:for|on behalf of) ${PERSON}${INTRO}$`, 'u');

/** Where those stand with whom a subject signs. */
export const partnerFrames: readonly PartyFrame[] = [
  {
    id: 'party.english-with',
    because: 'with whom it is signed',
    gives: 'partner',
    voices: ['active', 'passive', 'relative', 'noun'],
    find: (scene) => {
      const list = listAfter(scene, scene.signing.tail, WITH);
      const end = list.at(-1)?.end ?? 0;
      return LOOKS_ON.test(scene.text.slice(end, end + 80)) ? [] : list;
    },
    examples: [
      '【Gansu Province】 signed an agreement with 【Kisumu County】.',
      'Gansu Province signed an agreement with the governor of Kisumu County in the audience.',
    ],
  },
  {
    id: 'party.english-verb-with',
    because: 'with whom it is signed stands before what is signed',
    gives: 'partner',
    voices: ['active'],
    find: (scene) => listAfter(within(scene, scene.signing.tail), scene.signing.verb, WITH),
    examples: [
      '【Gansu Province】 signed with 【Kisumu County】 an agreement on tea.',
      'Gansu Province signed near Kisumu County an agreement on tea.',
    ],
  },
  {
    id: 'party.english-signs-for',
    because: 'for whom another person signs in the same sentence',
    gives: 'partner',
    voices: ['active'],
    find: (scene) => listAfter(scene, scene.signing.tail, SIGNED_FOR),
    examples: [
      'Governor Ma Jun of 【Gansu Province】 signed the agreement, and Joan Moraa signed for 【Kisumu County】.',
      'Governor Ma Jun of Gansu Province is glad, and Joan Moraa signed for the parcel.',
    ],
  },
  {
    id: 'party.english-fronted',
    because: 'with whom it is signed opens the sentence',
    gives: 'partner',
    voices: ['active'],
    find: frontedPartners,
    examples: [
      'With 【Kisumu County】, 【Nantong】 signed an agreement on tea.',
      'With pride, Gansu Province signed an agreement on tea.',
    ],
  },
  {
    id: 'party.english-sister',
    because: 'whose sister a city becomes',
    gives: 'partner',
    voices: ['active'],
    find: sisterOf,
    examples: [
      '【Gansu Province】 became a sister province of 【Kisumu County】.',
      'Gansu Province became a tea province of China.',
    ],
  },
  {
    id: 'party.english-main-receiver',
    because: 'for whom one does something under an agreement, where nobody else is named, signs it',
    gives: 'partner',
    voices: ['passive', 'noun'],
    find: receiverIn,
    examples: [
      'Under an agreement signed on Monday, 【Gansu Province】 will send doctors to 【Kisumu County】.',
      'Under an agreement signed on Monday by two firms, Gansu Province will send doctors to Kisumu County.',
    ],
  },
  {
    id: 'party.english-main-partner',
    because: 'with whom one does something under an agreement, or by signing it, signs it',
    gives: 'partner',
    voices: ['passive', 'noun', 'active'],
    find: (scene) =>
      isUnder(scene) && !isByOthers(scene)
        ? listAfter(within(scene, scene.signing.start), clauseStart(scene), WITH)
        : [],
    examples: [
      '【Gansu Province】 has joined forces with 【Kisumu County】 under an agreement signed on Monday.',
      'Gansu Province has joined forces with firms under an agreement signed on Monday.',
    ],
  },
];
