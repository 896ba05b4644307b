import type { Sentence } from '../../model/segments.ts';
import type { Context } from '../context.ts';
import type { Match } from '../recogniser.ts';
import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { isHeadedByStates } from './between-states.ts';
import { subjectOf } from './carried-subject.ts';
import { asBackground, GOES_ON } from './look-backs.ts';
import { reportsOf } from './match-reports.ts';
import type { Report } from './report.ts';
import type { Before } from './report-parties.ts';

/** The reports of one sentence, each signing with the subject of the one before it. */
export function reportsIn(
  context: Context,
  sentence: Sentence,
  matches: readonly Match<AgreementRecogniser>[],
  { carried, above }: Before,
): Report[] {
  let from = sentence.start;
  let subject = carried;
  let looksBack = false;
  return matches.flatMap((match) => {
    const near = withinReach(sentence, match.start);
    const start = Math.max(from, near.start);
    if (match.start < from) return [];
    const told = { carried: subject, above };
    const found = reportsOf(context, near, match, start, told)
      .filter(({ parties }) => parties.length > 0 || !isHeadedByStates(context))
      .map((one) => ({ ...one, sentence }));
    const goesOn = looksBack && GOES_ON.test(context.text.slice(start, match.start));
    const reports = goesOn ? found.map(asBackground) : found;
    const [first] = reports;
    if (first) from = Math.max(match.end, ...reports.map(({ end }) => end));
    const leader = first ? subjectOf(context, first) : null;
    if (leader) subject = [leader];
    looksBack = reports.at(-1)?.status === 'MENTIONED';
    return reports;
  });
}

/** What stands further from the words than any sentence is long tells nothing of them. */
const LONGEST_SENTENCE = 1000;

/** The sentence as far as it can tell anything of words at an offset. */
function withinReach(sentence: Sentence, at: number): Sentence {
  const [start, end] = [at - LONGEST_SENTENCE, at + LONGEST_SENTENCE];
  if (sentence.start >= start && sentence.end <= end) return sentence;
  return { ...sentence, start: Math.max(sentence.start, start), end: Math.min(sentence.end, end) };
}
