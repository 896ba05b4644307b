import type { Segments, Sentence } from '../../model/segments.ts';
import type { Context } from '../context.ts';
import { pactsOfInstrument } from './detail-owners.ts';
import type { Pact } from './group-reports.ts';

/**
 * The agreement that the numbered clauses are of: the one whose instrument the words before them name,
 * else the signed one that is told last before them, else any that is.
 */
export function clauseHolder(context: Context, pacts: readonly Pact[]): Pact | undefined {
  const { segments } = context;
  const [first] = segments.clauses;
  if (!first) return undefined;
  const opening = sentenceBefore(segments, first.start);
  const words = opening ? segments.view.text.slice(opening.start, first.start) : '';
  if (isAdvice(words)) return undefined;
  const toldAt = (pact: Pact) =>
    Math.max(...pact.reports.map(({ start }) => start).filter((start) => start < first.start));
  const before = pacts
    .filter((pact) => toldAt(pact) >= 0)
    .toSorted((a, b) => toldAt(b) - toldAt(a));
  const signed = before.filter(({ reports }) => reports.some(({ status }) => status === 'SIGNED'));
  const [named] = pactsOfInstrument(words, signed);
  return named ?? signed[0] ?? before[0];
}

function sentenceBefore({ sentences }: Segments, start: number): Sentence | undefined {
  return sentences.findLast((sentence) => sentence.start < start);
}

const ADVICE = /建议|提醒|要求|指出|表示|强调|专家|认为|呼吁|希望/u;
/** The agreement itself may ask for something: 协议要求: */
const OF_AGREEMENT = /(?:协议书?|备忘录|协定|意向书)》?[^,。]{0,4}(?:要求|指出|提出)[:,]?$/u;

/** A numbered list that a speech or a warning opens is no agreement's. */
function isAdvice(words: string): boolean {
  return ADVICE.test(words) && !OF_AGREEMENT.test(words);
}
