import { isHeadline } from './headline.ts';
import type { Report } from './report.ts';
import type { PartyGroup } from './signers.ts';

/** Words of many names, which tell of none that two of them are the same. */
const COMMON =
  /^(?:universit|college|hospital|museum|library|chamber|county|province|district|region|municip|government|authority|department|bureau|commission|association|company|international|national|public|school|institut|harbou?r|airport|prefect|state)/iu;
const SAME_LETTERS = 5;

/**
 * The reports without those of a headline that only shortens who signs the one agreement that the text tells of: Port of
 * Marl and Nantong Port, of the Marl Port Company and the Nantong Port Administration.
 */
export function withoutShortenings(reports: readonly Report[]): readonly Report[] {
  const body = reports.filter(({ sentence }) => !isHeadline(sentence));
  const [only] = body;
  if (!only || body.some(({ parties }) => !areSame(parties, only.parties))) return reports;
  return reports.filter(
    ({ sentence, parties }) => !isHeadline(sentence) || !shortens(parties, only.parties),
  );
}

function areSame(left: PartyGroup, right: PartyGroup): boolean {
  return (
    left.length === right.length &&
    left.every(({ entity }) => right.some((one) => one.entity === entity))
  );
}

/** Each of a headline is called by a word of the name of one of the text, and is another than all of these. */
function shortens(headline: PartyGroup, text: PartyGroup): boolean {
  if (headline.length < 2 || headline.length !== text.length) return false;
  const names = text.map(({ mention }) => wordsOf(mention.form));
  return headline.every(({ entity, mention }) => {
    const isOther = text.every((one) => one.entity !== entity);
    return isOther && wordsOf(mention.form).some((word) => names.some((own) => own.includes(word)));
  });
}

/** The first letters of the words of a name that are its own: march of Marchgrove Port. */
function wordsOf(form: string): string[] {
  return form
    .split(' ')
    .filter((word) => word.length >= SAME_LETTERS && /^\p{Lu}/u.test(word) && !COMMON.test(word))
    .map((word) => word.slice(0, SAME_LETTERS).toLowerCase());
}
