import type { AgreementStatus } from '../../model/schema.generated.ts';

const VERB = '(?:sign|ink|conclude|formali[sz]e|renew|seal|reach|enter|be)';
/** Somebody would like it, or it did not come to pass. */
const WISHED =
  /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|want(?:s|ed)?|urg(?:e|es|ed)|would like|could|might|may|should|invited?|propos(?:e|es|ed)|consider(?:s|ing|ed)?|discuss(?:es|ed|ing)?|explor(?:e|es|ing)|interest(?:ed)?|not|never|nothing|yet to|fail(?:s|ed)|refus(?:e|es|ed)|ask(?:s|ed)|if|den(?:y|ies|ied)|reject(?:s|ed)?|rumou?rs?|claim(?:s|ed)?|alleg(?:es|ed|edly)|talks|negotiat(?:e|es|ed|ing|ions)|seek(?:s|ing)?|aim(?:s|ed|ing)?|keen|call(?:s|ed|ing)? (?:for|on)|without|open|encourag(?:e|es|ed|ing)|eager|plan (?:calls|foresees)|no)\b[^.;]{0,60}$/iu;
const PLANNED =
  /\b(?:will|would|shall|(?:plan(?:s|ned|ning)?|set|due|expect(?:s|ed)|about|scheduled|slated|agreed|intends?|prepar(?:es|ed|ing)|ready|going|are|is|votes?|voted|is|was|were) to|(?<!according )(?<!\bfirst [^.,;]{0,40})to)(?: (?:also|jointly|formally|then|soon|later))?(?: be)? $/iu;
/** They met to sign. */
const CAME =
  /\b(?:met|gathered|came together|travel(?:l?ed)|ceremony|event|visit(?:ed)?|here|online) to $/iu;
const EARLIER =
  /\b(?:first|previously|earlier|originally|already|initially|once|formerly)(?: been)? $|\b(?:following|follows|since|builds? on|based on|thanks to|pursuant to|extends?|replaces?|supersedes?)\b[^.;]{0,60}$/iu;
const EARLIER_INSIDE =
  /\b(?:first|previously|originally|earlier|already) (?:signed|inked|concluded)|^(?:the |an? )?(?:earlier|previous|existing|original|first) /iu;
const NEAR = 90;

/**
 * Whether English words report a signing, announce one or look back on one.
 * @param before the sentence up to the words, of which the end counts
 * @returns null where it is only wished for
 */
export function englishStatus(before: string, words: string): AgreementStatus | null {
  const near = before.slice(-NEAR);
  const clause = near.slice(Math.max(near.lastIndexOf(';'), near.lastIndexOf('" ')) + 1);
  if (EARLIER.test(clause) || EARLIER_INSIDE.test(words)) return 'MENTIONED';
  const isPlanned = PLANNED.test(clause) && !CAME.test(clause);
  if (WISHED.test(clause)) return null;
  if (isPlanned || PLANNED_INSIDE.test(words)) return 'PLANNED';
  return 'SIGNED';
}

const PLANNED_INSIDE = new RegExp(
  `\\b(?:will|would|is to|are to|to|due to|set to) be (?:formally )?${VERB}`,
  'iu',
);
