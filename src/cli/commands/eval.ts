import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { readConfig } from '../../app/config.ts';
import { corpusReader } from '../../app/corpus.ts';
import { openStreet } from '../../app/open-street.ts';
import { evaluate } from '../../eval/evaluate.ts';
import { readGold } from '../../eval/gold.ts';
import { missList, scoreTable } from '../../eval/table.ts';
import { callerPath } from '../caller-path.ts';

interface EvalOptions {
  readonly corpus?: string;
  readonly json?: true;
  readonly misses?: true;
}

export function evalCommand(): Command {
  return new Command('eval')
    .description(
      'Measure the parser against annotated articles: precision, recall and F1 by field.',
    )
    .argument(
      '<gold...>',
      'annotations, one JSON object a line: with their text, or with corpus and id',
    )
    .option(
      '--corpus <folder>',
      'where the articles lie that the annotations refer to (*.ndjson, *.ndjson.gz)',
    )
    .option('--json', 'write the scores as JSON, misses included')
    .option('--misses', 'list what was missed (-) and invented (+) after the table')
    .action(run);
}

function run(files: readonly string[], { corpus, json, misses }: EvalOptions): void {
  const { callerFolder } = readConfig();
  const articleOf = corpusReader(corpus === undefined ? null : callerPath(callerFolder, corpus));
  const street = openStreet();
  for (const file of files) {
    const text = readFileSync(callerPath(callerFolder, file), 'utf8');
    const { cases, missing } = readGold(text, articleOf);
    if (missing > 0) console.error(`${file}: ${missing} articles are not at hand; give --corpus`);
    const scores = evaluate(cases, street);
    if (json) console.log(JSON.stringify({ gold: file, ...scores }));
    else console.log(`${scoreTable(file, scores)}\n`);
    if (misses && !json) console.log(`${missList(scores)}\n`);
  }
}
