import { FIELDS } from './compare.ts';
import { PAGE_FIELDS } from './gold-page.ts';
import type { PageScores } from './page-scores.ts';
import type { Scores } from './score.ts';
import type { Measure } from './tally.ts';

/** The scores as a Markdown table, with what must be nothing below it. */
export function scoreTable(title: string, scores: Scores): string {
  const rows = FIELDS.map((field) => rowOf(field, scores.fields[field]));
  const confidences = scores.byConfidence.map(
    ({ confidence, measure }) =>
      `| ${confidence.toFixed(2)} | ${figure(measure.precision)} | ${measure.found} |`,
  );
  return [
    `${title}: ${scores.articles} articles`,
    '',
    '| field | precision | recall | F1 | right | found | there |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
    `agreements invented where there is none: ${scores.inventions}`,
    `names of the frame taken for entities: ${scores.boilerplate}`,
    `spans that are not their words: ${scores.spansOff}`,
    '',
    '| confidence from | precision | facts |',
    '|---|---|---|',
    ...confidences,
  ].join('\n');
}

/** How many pages were read right, as a Markdown table. */
export function pageTable(title: string, { pages, right }: PageScores): string {
  return [
    `${title}: ${pages} pages`,
    '',
    '| field | right |',
    '|---|---|',
    ...PAGE_FIELDS.map((field) => `| ${field} | ${right[field]} |`),
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

export function pageMissList({ misses }: PageScores): string {
  return misses.map(({ page, fields }) => `${page}\t${fields.join(', ')}`).join('\n');
}

function rowOf(field: string, { precision, recall, f1, right, found, gold }: Measure): string {
  const cells = [field, figure(precision), figure(recall), figure(f1), right, found, gold];
  return `| ${cells.join(' | ')} |`;
}

function figure(value: number | null): string {
  return value === null ? '—' : value.toFixed(3);
}
