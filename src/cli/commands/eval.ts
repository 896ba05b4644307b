import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { readConfig } from '../../app/config.ts';
import { type Corpus, openCorpus } from '../../app/corpus.ts';
import { recordEvaluation } from '../../app/evaluations.ts';
import { openStreet } from '../../app/open-street.ts';
import { readCase, readPage } from '../../eval/evaluate.ts';
import { scorePages } from '../../eval/page-scores.ts';
import type { Outcome } from '../../eval/parsed.ts';
import { type Gold, readGold } from '../../eval/read-gold.ts';
import { score } from '../../eval/score.ts';
import { missList, pageMissList, pageTable, scoreTable } from '../../eval/table.ts';
import type { Street } from '../../pipeline/street.ts';
import { callerPath } from '../caller-path.ts';

interface EvalOptions {
  readonly corpus?: string;
  readonly json?: true;
  readonly misses?: true;
  readonly record?: true;
}

export function evalCommand(): Command {
  return new Command('eval')
    .description(
      'Measure the parser against annotated articles: precision, recall and F1 by field.',
    )
    .argument(
      '<gold...>',
      'annotations, one JSON object a line: with their text, or with corpus and id, or of a page',
    )
    .option(
      '--corpus <folder>',
      'where the articles lie that the annotations refer to (*.ndjson, *.ndjson.gz; pages in html/)',
    )
    .option('--json', 'write the scores as JSON, misses included')
    .option('--misses', 'list what was missed (-) and invented (+) after the table')
    .option('--record', 'keep the scores of all annotations together, for corpusHealth of the API')
    .action(run);
}

function run(files: readonly string[], options: EvalOptions): void {
  const { callerFolder, dataFolder } = readConfig();
  const corpus = openCorpus(
    options.corpus === undefined ? null : callerPath(callerFolder, options.corpus),
  );
  const street = openStreet();
  const outcomes = files.flatMap((file) => {
    const text = readFileSync(callerPath(callerFolder, file), 'utf8');
    return report(file, readGold(file, text, corpus.articleOf), { corpus, street, options });
  });
  if (options.record) recordEvaluation({ dataFolder }, score(outcomes), new Date().toISOString());
}

interface Bench {
  readonly corpus: Corpus;
  readonly street: Street;
  readonly options: EvalOptions;
}

function report(file: string, gold: Gold, { corpus, street, options }: Bench): readonly Outcome[] {
  const pages = gold.pages.flatMap((page) => {
    const bytes = corpus.pageOf(page.page);
    return bytes ? [readPage(page, bytes, street)] : [];
  });
  const missing = gold.missing + gold.pages.length - pages.length;
  if (missing > 0)
    console.error(`${file}: ${missing} articles or pages are not at hand; give --corpus`);
  const outcomes = gold.cases.map((one) => readCase(one, street));
  const scores = score(outcomes);
  const pageScores = scorePages(pages);
  if (options.json) {
    console.log(JSON.stringify({ gold: file, ...scores, pages: pageScores }));
    return outcomes;
  }
  if (gold.cases.length > 0) {
    console.log(`${scoreTable(file, scores)}\n`);
    if (options.misses) console.log(`${missList(scores)}\n`);
  }
  if (pages.length > 0) {
    console.log(`${pageTable(file, pageScores)}\n`);
    if (options.misses) console.log(`${pageMissList(pageScores)}\n`);
  }
  return outcomes;
}
