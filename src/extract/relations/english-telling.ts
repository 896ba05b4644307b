import type { Sentence } from '../../model/segments.ts';
import { type Context, mentionsIn } from '../context.ts';
import type { Reach } from './detail-reach.ts';
import {
  ENGLISH_OPENING,
  ENGLISH_SPEECH,
  goesOnInLines,
  isLineOfList,
  tellsWhatIsToCome,
} from './english-details.ts';
import type { Pact } from './group-reports.ts';
import { reportsIn } from './pact-parts.ts';
import { isNews } from './undertaking-pacts.ts';

/** So many paragraphs after a report. */
const NEAR = 3;
/** It builds on an earlier one, and covers tea: what it covers is of the one told before. */
const BUILDS_ON =
  /^(?:It|This|The (?:new |latest )?(?:[a-z]+ ){0,3}(?:agreement|memorandum|MoU|MOU|pact|accord|document|deal)) (?:builds on|follows|replaces|extends|succeeds|supersedes)\b/u;

/**
 * The pacts of which an English sentence tells something, those that it reports among them; where an earlier
 * one is looked back on, what follows is told of the news all the same.
 */
export function englishTelling(
  context: Context,
  sentence: Sentence,
  reporting: readonly Pact[],
  reach: Reach,
): readonly Pact[] {
  const words = context.text.slice(sentence.start, sentence.end);
  const speaks = ENGLISH_SPEECH.test(words);
  const isLookBack = reporting.length > 0 && !reporting.some(isNews) && reach.told.some(isNews);
  if (isLookBack && BUILDS_ON.test(words)) return reach.current;
  if (reporting.length > 0 && !isLookBack)
    Object.assign(reach, { told: reporting, current: reporting, reported: sentence.paragraph });
  if (ENGLISH_OPENING.test(words) && !speaks && sentence.zone === 'body')
    reach.open = sentence.paragraph;
  const isNear = reach.reported >= 0 && sentence.paragraph - reach.reported <= NEAR;
  const isOpen = reach.open === sentence.paragraph || (isNear && tellsWhatIsToCome(words));
  reach.isRun = goesOnInLines(words)
    ? isOpen || reporting.length > 0
    : reach.isRun && isLineOfList(words);
  if (reporting.length > 0) return reporting;
  return (isOpen || reach.isRun) && !speaks ? reach.current : [];
}

/** X and Y join forces against floods. An agreement was signed: what the parties do, right before it is told. */
export function toBeSigned(
  context: Context,
  sentence: Sentence,
  next: Sentence | undefined,
  pacts: readonly Pact[],
): readonly Pact[] {
  if (next === undefined || sentence.zone !== 'body') return [];
  const isNew = ({ reports }: Pact) =>
    reports.every(({ start }) => start >= next.start || start < sentence.start);
  const signed = pacts.filter((pact) => reportsIn(pact, next).length > 0 && isNew(pact));
  if (signed.length === 0) return [];
  const named = new Set(mentionsIn(context, sentence).map(({ entity }) => entity.key));
  return signed.filter(
    ({ parties }) => parties.length > 1 && parties.every(({ entity }) => named.has(entity.key)),
  );
}
