import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCorpus } from '../src/app/corpus.ts';
import { openStreet } from '../src/app/open-street.ts';
import { FIELDS } from '../src/eval/compare.ts';
import { readCase } from '../src/eval/evaluate.ts';
import { readGold } from '../src/eval/read-gold.ts';
import { type Scores, score } from '../src/eval/score.ts';
import type { Measure } from '../src/eval/tally.ts';

/**
 * The tables of docs/quality.md: what the parser reaches on each set of annotated articles.
 * Usage: node bench/quality.ts FOLDER, the articles that annotations refer to.
 */
const GOLD = join(import.meta.dirname, '../tests/gold');
const SETS =
  'patterns english outlets fresh wharf lanes harbour ferry pier jetty orchard quay mill beacon anchor tide reef zeta delta epsilon eta theta iota kappa mu nu xi omicron lambda broadcasts statements reports nation rest last aside'.split(
    ' ',
  );

const corpus = openCorpus(process.argv[2] ?? join(import.meta.dirname, '../../shared/corpus'));
const street = openStreet();
const scores = SETS.map((name) => {
  const file = join(GOLD, `${name}.ndjson`);
  const { cases } = readGold(file, readFileSync(file, 'utf8'), corpus.articleOf);
  return score(cases.map((one) => readCase(one, street)));
});

function figure(value: number | null): string {
  return value === null ? '—' : value.toFixed(3).replace(/^0/, '');
}

function cell({ precision, recall, f1 }: Measure): string {
  const [p, r] = [figure(precision), figure(recall)];
  return p === r ? p : `${p} / ${r} = ${figure(f1)}`;
}

function row(name: string, of: (scores: Scores) => string | number): string {
  return `| ${[name, ...scores.map(of)].join(' | ')} |`;
}

const head = SETS.map((name, i) => `${name} (${scores[i]?.articles})`);
const rule = `|${' --- |'.repeat(SETS.length + 1)}`;
console.log(`| field | ${head.join(' | ')} |\n${rule}`);
for (const field of FIELDS) console.log(row(field, ({ fields }) => cell(fields[field])));
console.log(row('agreements invented', ({ inventions }) => inventions));
console.log(row('names of the frame', ({ boilerplate }) => boilerplate));
console.log(row('spans off', ({ spansOff }) => spansOff));

const steps = [...new Set(scores.flatMap((one) => one.byConfidence.map((a) => a.confidence)))];
console.log(`\n| confidence from | ${SETS.join(' | ')} |\n${rule}`);
for (const step of steps.sort((a, b) => a - b)) {
  console.log(
    row(step.toFixed(2), ({ byConfidence }) => {
      const found = byConfidence.find(({ confidence }) => confidence === step);
      return found ? `${figure(found.measure.precision)} (${found.measure.found})` : '';
    }),
  );
}
