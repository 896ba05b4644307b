import { SIGNS } from '../relations/english-verbs.ts';
import { endsInFirm, OF_FIRM, opensFirms } from './english-firms.ts';
import { isCommon, type Placed } from './english-places.ts';

const SIGNS_AFTER = new RegExp(
  `^(?: \\([^()]{1,16}\\))?(?: and (?:the|its|their) [a-z]{4,14})?(?: (?:has|have|had|will|today|yesterday|also|jointly|formally|officially|soon|plans?|agreed|expect(?:s|ed)?|due|set|is|are|was|were|to|on \\p{Lu}[a-z]+)){0,4} (?:${SIGNS}|joined forces|teamed up|partnered)(?![\\p{L}-])`,
  'u',
);
const SIGNS_BEFORE = new RegExp(`(?<![\\p{L}-])(?:${SIGNS})(?![\\p{L}-])`, 'u');
/** An agreement between those who sign it. */
const BETWEEN =
  /\b(?:agreements?|memorand(?:um|a)(?: of understanding)?|MOUs?|accords?|pacts?|letters? of intent|protocols?)(?: on [^.;,]{2,50}?)? between (?:the )?$/iu;
const WITH = new RegExp(`\\b(?:with|between|by) (?:the )?${OF_FIRM}$`, 'u');
const AND = new RegExp(
  `^(?: \\([^()]{1,16}\\))?(?:,? and |, | & )(?:the )?${OF_FIRM}$|^['’]s (?:[a-z-]+ ){0,3}$`,
  'u',
);
/** What a body is called by, and what is none: an initiative, a hall, the board of a county. */
const THE = /\b[Tt]he $/u;
const NO_BODY =
  /(?:Initiative|Strategy|Plan|Programme|Program|Act|Law|Treaty|Charter|Day|Week|Year|Summit|Expo|Fair|Conference|Forum|Games|Cup|River|Sea|Islands?|Mountains?|Valley|Canal|Road|Street|Hall|Hotel|Building|Dialogue|Ceremony|Convention|Delegation|Project|Scheme|Corridor|Line|Agenda|Principles?|Consensus)$|^Board of (?:Commissioners|Supervisors)$/u;
/** A people or those of a place: the French, the Kenyans. */
const DEMONYM = /(?:ish|ese|ans?|ch|er|[^aeiou]s)$/u;
const ACRONYM_AFTER = /^ \(\p{Lu}[\p{L}\p{N}&/-]{1,12}\)/u;
/** HKEX, NatureScot: what no person is called. */
const SHORT_FORM = /^(?!M[Oo][UAC]s?$)(?:\p{Lu}{3,8}|\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}+)$/u;
const REACH = 120;
const SENTENCE = 400;

/**
 * The runs of words without a head that the lists know, which stand where those who sign do: the Marl
 * Symphony in `the Marl Ensemble and Beidu University signed`. A person has no article, no acronym, no place
 * before two more words and none at the end.
 */
export function partiesByPlace(
  text: string,
  placed: readonly Placed[],
  isKnown: (form: string) => boolean,
): Set<string> {
  const isInSlot = placed.map((one) => standsInSlot(text, one));
  const isBodyToldOf = ({ candidate: { told } }: Placed) => told?.type === 'institution';
  const isJoint = (at: number) => {
    const [left, right] = [placed[at], placed[at + 1]];
    if (!left || !right || left.sentence !== right.sentence) return false;
    return AND.test(text.slice(left.candidate.end, right.candidate.start));
  };
  for (let at = 0; at + 1 < placed.length; at++) {
    const [left, right] = [placed[at], placed[at + 1]];
    if (!left || !right || !isJoint(at) || !tellsOfSigning(text, left)) continue;
    if (isBodyToldOf(left) || isBodyToldOf(right)) isInSlot[at] = isInSlot[at + 1] = true;
  }
  for (let at = 0; at + 1 < placed.length; at++)
    if (isInSlot[at] && isJoint(at)) isInSlot[at + 1] = true;
  for (let at = placed.length - 2; at >= 0; at--)
    if (isInSlot[at + 1] && isJoint(at)) isInSlot[at] = true;
  const isOfFirms: boolean[] = [];
  for (const [at, { candidate }] of placed.entries())
    isOfFirms.push(
      (isOfFirms[at - 1] === true && isJoint(at - 1)) ||
        opensFirms(text.slice(Math.max(0, candidate.start - REACH), candidate.start)),
    );
  const found = placed.filter(
    (one, at) => isInSlot[at] && isBody(text, one, isOfFirms[at] === true, isKnown),
  );
  return new Set(found.map(({ candidate }) => candidate.form));
}

/** A sentence that tells of a signing somewhere, as far as is looked. */
const SIGNS_SOMEWHERE = new RegExp(
  `${SIGNS_BEFORE.source}|(?:agreement|memorandum|partners?(?:hip)?|accord|pact|convention)(?!\\p{L})`,
  'u',
);

export function tellsOfSigning(
  text: string,
  { sentence: { start, end } }: Pick<Placed, 'sentence'>,
): boolean {
  return SIGNS_SOMEWHERE.test(text.slice(start, Math.min(end, start + SENTENCE)));
}

function standsInSlot(text: string, { candidate: { start, end }, sentence }: Placed): boolean {
  if (SIGNS_AFTER.test(text.slice(end, Math.min(sentence.end, end + REACH)))) return true;
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  if (opensFirms(before)) return true;
  return (WITH.test(before) && SIGNS_BEFORE.test(before)) || BETWEEN.test(before);
}

/** Malaysian chip maker X, Malaysia's X; of a country only a single word, for two may be a person. */
function isFirm(before: string, form: string): boolean {
  return endsInFirm(before) || (OWNER.test(before) && !form.includes(' ') && isOwnName(form));
}

const OWNER = /(?<![\p{L}.])\p{Lu}\p{L}{3,20}(?: \p{Lu}\p{L}{3,20})?['’]s $/u;

/** The Louvre, and neither the Chinese nor the Council. */
function isOwnName(word: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !DEMONYM.test(word) && !isCommon(word);
}

function isBody(
  text: string,
  { candidate: { start, end, form, told, speaks } }: Placed,
  isOfFirms: boolean,
  isKnown: (form: string) => boolean,
): boolean {
  if (told || speaks || NO_BODY.test(form) || isKnown(form)) return false;
  const hasArticle = THE.test(text.slice(Math.max(0, start - 4), start));
  if (
    (isOfFirms && (form.includes(' ') || !DEMONYM.test(form))) ||
    isFirm(text.slice(Math.max(0, start - REACH), start), form)
  )
    return true;
  if (!form.includes(' ')) return SHORT_FORM.test(form) || (hasArticle && isOwnName(form));
  const words = form.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    (words.length > 2 && (isKnown(first) || isKnown(words.slice(0, 2).join(' ')))) ||
    isKnown(last) ||
    hasArticle ||
    ACRONYM_AFTER.test(text.slice(end, end + 16))
  );
}
