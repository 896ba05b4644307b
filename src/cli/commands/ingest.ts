import { Command } from 'commander';
import { readConfig } from '../../app/config.ts';
import { createLog } from '../../app/log.ts';
import { openWorks } from '../../app/open-works.ts';
import { EXTENSIONS, findFiles, readFiles } from '../../app/source-files.ts';
import { openTracing } from '../../app/tracing/open-tracing.ts';
import { ingestSpan } from '../../app/tracing/tracing.ts';
import { type IngestReport, ingest } from '../../pipeline/ingest.ts';
import { callerPath } from '../caller-path.ts';
import { createProgress } from '../progress.ts';
import { publishedOption } from '../published-option.ts';
import { describe } from '../report.ts';

export function ingestCommand(): Command {
  return new Command('ingest')
    .description('Read articles into the archive and the graph.')
    .argument(
      '<path...>',
      `files, and folders that are searched for ${EXTENSIONS.join(', ')} files`,
    )
    .addOption(publishedOption())
    .addHelpText('after', '\nExit status: 0, or 1 where a document failed; the others are in.')
    .action(run);
}

async function run(given: readonly string[], options: { published?: string }): Promise<void> {
  const config = readConfig();
  const paths = given.map((path) => callerPath(config.callerFolder, path));
  const files = await findFiles(paths);
  await using works = await openWorks(config);
  const progress = createProgress(files.paths.length);
  const incoming = readFiles(files.paths, options.published ?? null);
  await using tracing = await openTracing(config.server.traces, createLog(config.server.logLevel));
  const traced = { ...works, store: tracing.traced(works.store) };
  const report = await ingestSpan(tracing, () => ingest(incoming, traced, progress.show));
  progress.clear();
  summarise(report, files.skipped);
}

/** One line of summary on standard output, the failures on standard error. */
export function summarise(report: IngestReport, skipped = 0): void {
  for (const { name, error } of report.failures) console.error(`${name}: ${describe(error)}`);
  if (skipped > 0) {
    console.error(
      `${skipped} files of other formats were left alone (read: ${EXTENSIONS.join(', ')})`,
    );
  }
  const { documents, withFacts, agreements, unchanged, failures } = report;
  console.log(
    `${documents} documents: ${agreements} reports of agreements, ${withFacts} documents with facts, ` +
      `${unchanged} unchanged, ${failures.length} failed`,
  );
  if (failures.length > 0) process.exitCode = 1;
}
