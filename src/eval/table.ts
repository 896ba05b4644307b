import { FIELDS, type Scores } from './score.ts';
import type { Measure } from './tally.ts';

/** The scores as a Markdown table, with what must be nothing below it. */
export function scoreTable(title: string, scores: Scores): string {
  const rows = FIELDS.map((field) => rowOf(field, scores.fields[field]));
  const confidences = scores.byConfidence.map(
    ({ confidence, measure }) =>
      `${confidence.toFixed(2)}: ${percent(measure.precision)} of ${measure.found}`,
  );
  return [
    `${title}: ${scores.articles} articles`,
    '',
    '| field | precision | recall | F1 | right | found | there |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
    `agreements invented where there is none: ${scores.inventions}`,
    `spans that are not their words: ${scores.spansOff}`,
    `parties right by confidence: ${confidences.join(', ') || 'none found'}`,
  ].join('\n');
}

/** Each miss on a line: what is missing (-) and what was invented (+). */
export function missList({ misses }: Scores): string {
  return misses
    .map(({ id, field, missing, invented }) => {
      const words = [...missing.map((word) => `- ${word}`), ...invented.map((word) => `+ ${word}`)];
      return `${id}\t${field}\t${words.join(' ')}`;
    })
    .join('\n');
}

function rowOf(field: string, { precision, recall, f1, right, found, gold }: Measure): string {
  const cells = [field, percent(precision), percent(recall), percent(f1), right, found, gold];
  return `| ${cells.join(' | ')} |`;
}

function percent(value: number | null): string {
  return value === null ? '—' : value.toFixed(3);
}
