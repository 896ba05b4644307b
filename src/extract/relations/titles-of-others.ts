import type { AgreementStatus } from '../../model/schema.generated.ts';
import type { Sentence } from '../../model/segments.ts';
import type { Context } from '../context.ts';
import { CERTAINTY, type Match } from '../recogniser.ts';
import type { AgreementRecogniser } from './agreement-recogniser.ts';
import { furtherInstruments } from './further-instruments.ts';
import { partiesInTitle } from './parties-in-title.ts';
import type { Report } from './report.ts';
import { nameOf, typeIn } from './report-title.ts';

/**
 * Of what is signed where states deal with each other the titles that name both sides themselves: 两国部长见证签署
 * 《检疫备忘录》《青岚市公安局与望川州警察局合作备忘录》. What names nobody the states sign.
 */
export function titlesOfOthers(
  context: Context,
  sentence: Sentence,
  match: Match<AgreementRecogniser>,
  status: AgreementStatus,
): Report[] {
  const { text } = context;
  const { start, end, recogniser } = match;
  const name = nameOf(text, match);
  if (name === null) return [];
  const first: Report = {
    rule: recogniser.id,
    confidence: CERTAINTY[recogniser.certainty],
    sentence,
    start,
    end,
    at: start,
    words: text.slice(start, end),
    name,
    type: typeIn(text, match, name),
    status,
    parties: [],
    pointsBack: false,
    isOneOfSeveral: true,
  };
  return [
    { ...first, parties: partiesInTitle(context, name) },
    ...furtherInstruments(context, first, sentence.end),
  ].filter(
    ({ parties }) => parties.length > 1 && parties.every(({ entity }) => entity.kind !== 'COUNTRY'),
  );
}
