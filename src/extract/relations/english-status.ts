import type { AgreementStatus } from '../../model/schema.generated.ts';
import { SIGNED, TO_SIGN } from './english-verbs.ts';
import type { Voice } from './english-voice.ts';

/** It did not come to pass, or is only said to have. */
const DENIED =
  /\b(?:not|never|nothing|nobody|yet to|fail(?:s|ed)|refus(?:e|es|ed)|if|whether|den(?:y|ies|ied)|reject(?:s|ed)?|rumou?rs?|claim(?:s|ed)?|alleg(?:es|ed|edly)|without|no|could have|should have|might have|would have)\b(?!\. )[^.;,:]{0,50}$/iu;
/** Somebody would like it, or they talk of it. */
const WISHED =
  /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|want(?:s|ed)?|urg(?:e|es|ed)|would like|could|might|may(?! \d)|should|invited?(?! to (?:attend|witness|join)\b)|propos(?:e|es|ed|al)|suggest(?:s|ed|ing|ion)?|recommend(?:s|ed|ing|ation)?|advis(?:es|ed|ing)|consider(?:s|ing|ed)?|discuss(?:es|ed|ing)?|explor(?:e|es|ing)|interest(?:ed)?|ask(?:s|ed)|talks|negotiat(?:e|es|ed|ing|ions)|seek(?:s|ing)?|aim(?:s|ed|ing)?|keen|call(?:s|ed|ing)? (?:for|on)|open to|encourag(?:e|es|ed|ing)|eager|plan (?:calls|foresees))\b[^.;]{0,60}$/iu;
const WISHED_INSIDE =
  /\b(?:could|might|may|should|has yet to|have yet to|is yet to|not|never)(?: (?:also|soon|one day))? (?:be|been)\b/iu;
const PLANNED =
  /\b(?:will|would|shall|(?:plan(?:s|ned|ning)?|set|due|expect(?:s|ed)|about|scheduled|slated|agreed|intends?|prepar(?:es|ed|ing)|ready|going|are|is|votes?|voted|is|was|were) to|(?<!according )(?<!\bfirst [^.,;]{0,40})to)(?: (?:also|jointly|formally|then|soon|later(?: this \w{3,6})?|next \w{3,6}|on \w{6,9}))?(?: be)? $/iu;
const PLANNED_INSIDE = new RegExp(
  `\\b(?:will|would|shall|is to|are to|to) be (?:formally |officially |jointly )?${SIGNED}`,
  'iu',
);
/** They met to sign. */
const CAME =
  /\b(?:(?:met|gathered|came together|travel(?:l?ed)|visit(?:ed)?|team(?:ed|s)? up|join(?:ed|s) (?:hands|forces))(?: with(?: (?!to )[\p{L}’'-]+){1,5})?(?:(?: yesterday| today| here| online|(?: on| in| at)(?: (?!to |and |who |plan)[\p{L}\d’'-]+){1,4}){1,2})?|ceremony|event|here|online|us(?:ed|es|ing) (?:the|this|their|its|his|her) (?:occasion|opportunity|visit|trip|event|meeting|forum|stay)|t(?:ook|aking) the opportunity) to $/iu;
const EARLIER =
  /\b(?:first|previously|earlier|originally|already|initially|once|formerly)(?: been)? $|(?<!\b(?:for|another|further) (?:[a-z\d]+ )?)\b(?:years?|months|decades?) (?:ago|since|after|earlier)\b[^.;]{0,60}$|\b(?:[Ss]ince|back to|(?:began|started|begun) in) (?:[a-z]+ )?(?:19|20)\d\d, when\b[^.;]{0,60}$/iu;
const LOOKS_BACK =
  /\b(?:following|follows|since|builds? on|based on|thanks to|pursuant to|extends?|replaces?|supersedes?|(?:goes|go|dates?|dating|going) back to|gr[eo]w(?:n|s)? out of)\b[^.;,]{0,60}$/iu;
const EARLIER_INSIDE =
  /\b(?:first|previously|originally|earlier|already) (?:signed|inked|concluded)|^(?:the |an? )?(?:earlier|previous|existing|original|first) /iu;
const NEAR = 90;
const IN_SIGHT = 20;
/** The visit will end with the signing of a plan. */
const TO_BE =
  /\b(?:will|would|is to|are to|is expected to|is due to|is set to) (?:be|include|see|feature|end with|culminate in|conclude with) (?:the |a )?$/iu;

/** Talks before signing an agreement led to it. */
const AFTERWARDS = /\b(?:before|after|by|upon|and then) $/iu;

/** A rumour, and a question: reports that they signed are untrue; a deal? Not yet. */
const DENIED_AFTER =
  /^[^.;!]{0,90}?(?:\b(?:is|are|was|were) (?:untrue|not true|false|incorrect|unfounded|baseless|wrong|a hoax|fake|premature)\b|\?)/iu;
/** In principle they have agreed, and nothing is signed. */
const IN_PRINCIPLE = /\bin principle\b/iu;

export interface EnglishStatus {
  readonly status: AgreementStatus;
  /** True where the words look back on it, whether it was signed of late or not. */
  readonly looksBack: boolean;
}

/**
 * Whether English words report a signing, announce one or look back on one.
 * @param before the sentence up to the words, of which the end counts
 * @param after the sentence from the end of the words on, of which the beginning counts
 * @returns null where it is only wished for
 */
export function englishStatus(
  before: string,
  words: string,
  after: string,
  voice: Voice,
): EnglishStatus | null {
  const near = before.slice(-NEAR);
  const clause = near.slice(Math.max(near.lastIndexOf(';'), near.lastIndexOf('" ')) + 1);
  const isDone = voice === 'active' && !IS_OPEN.test(words);
  const isFact = isDone || (voice === 'relative' && !IS_TO_COME.test(words));
  const looksBack = !isDone && LOOKS_BACK.test(clause);
  const told = (status: AgreementStatus) => ({ status, looksBack });
  if (DENIED.test(clause) || WISHED_INSIDE.test(words) || DENIED_AFTER.test(after)) return null;
  if (EARLIER.test(clause) || EARLIER_INSIDE.test(words)) return told('MENTIONED');
  if (!isFact && DECIDED.test(clause)) return told('PLANNED');
  const isPlanned = voice === 'active' && PLANNED.test(clause) && !CAME.test(clause);
  const governing = voice === 'active' ? clause : clause.slice(clause.lastIndexOf(',') + 1);
  if (!isFact && !AFTERWARDS.test(clause) && WISHED.test(governing)) return null;
  const isOpen = IN_PRINCIPLE.test(words) || IN_PRINCIPLE.test(after.slice(0, IN_SIGHT));
  const isComing = voice === 'noun' && TO_BE.test(clause);
  if (isPlanned || isOpen || isComing || PLANNED_INSIDE.test(words)) return told('PLANNED');
  return told('SIGNED');
}

/** The council agreed that it should enter into a pact: what is decided is meant to be done. */
const DECIDED =
  /\b(?:agreed|voted|resolved|decided|ruled)\b[^.;]{0,60}? (?:should|would|shall|may) $/iu;

/** The accord that they will sign, or wish for. */
const IS_TO_COME =
  /\b(?:will|would|shall|may|might|could|should|hopes?|hoped|plans?|wants?|wish(?:es|ed)?|to)\b/iu;

/** To sign, signing: the form does not tell that it has been done. */
const IS_OPEN = new RegExp(`^(?:${TO_SIGN}|become|enter|put|twin|approve|authori[sz]e)\\b`, 'iu');
