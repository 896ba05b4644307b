import { toParseOutput } from '../assemble/parse-output.ts';
import type { Street } from '../pipeline/street.ts';
import type { GoldCase } from './gold.ts';
import { type Outcome, type Scores, score } from './score.ts';

/** Reads every case through the street and compares it with what is annotated. */
export function evaluate(cases: readonly GoldCase[], street: Street): Scores {
  return score(cases.map((gold) => outcomeOf(gold, street)));
}

function outcomeOf(gold: GoldCase, street: Street): Outcome {
  const { id: name, published } = gold;
  const reading = street.read({ name, published, bytes: new TextEncoder().encode(gold.text) });
  const parsed = toParseOutput(name, reading);
  return { gold, parsed, spansOff: wrongSpans(parsed, reading.document.raw) };
}

function wrongSpans(value: unknown, raw: string): number {
  if (typeof value !== 'object' || value === null) return 0;
  if ('quote' in value && 'start' in value && 'end' in value) {
    return Number(raw.slice(Number(value.start), Number(value.end)) !== value.quote);
  }
  return Object.values(value).reduce((sum: number, inner) => sum + wrongSpans(inner, raw), 0);
}
