import { Command } from 'commander';
import { readConfig } from '../../app/config.ts';
import { openStreet } from '../../app/open-street.ts';
import { readSource } from '../../app/source-files.ts';
import { toParseError, toParseOutput } from '../../assemble/parse-output.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Street } from '../../pipeline/street.ts';
import { tryRead } from '../../pipeline/try-read.ts';
import { callerPath } from '../caller-path.ts';
import { endWithReader, writeLine } from '../output.ts';
import { publishedOption } from '../published-option.ts';
import { describe } from '../report.ts';

export function parseCommand(): Command {
  return new Command('parse')
    .description('Parse articles and write one JSON object a line; opens no store.')
    .argument('<file...>', 'files to parse; - is standard input')
    .addOption(publishedOption())
    .addHelpText('after', '\nExit status: 0, or 1 where a document failed.')
    .action(parse);
}

async function parse(files: readonly string[], options: { published?: string }): Promise<void> {
  endWithReader();
  const street = openStreet();
  const { callerFolder } = readConfig();
  for (const file of files) {
    const path = callerPath(callerFolder, file);
    const line = await parseOne(file, path, options.published ?? null, street);
    await writeLine(JSON.stringify(line));
  }
}

async function parseOne(input: string, path: string, published: string | null, street: Street) {
  const file = await readSource(path, published);
  const outcome = 'error' in file ? file.error : tryRead({ ...file, name: input }, street);
  if (!(outcome instanceof AppError)) return toParseOutput(input, outcome);
  process.exitCode = 1;
  console.error(`${input}: ${describe(outcome)}`);
  return toParseError(input, outcome);
}
