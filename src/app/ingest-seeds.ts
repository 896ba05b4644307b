import { join } from 'node:path';
import { ingest } from '../pipeline/ingest.ts';
import { type Config, PACKAGE_FOLDER } from './config.ts';
import { openWorks } from './open-works.ts';
import { findFiles, readFiles } from './source-files.ts';

/** Ingests the articles that ship, through stores of its own. */
export async function ingestSeeds(config: Config, log: (line: string) => void): Promise<void> {
  const { paths } = await findFiles([join(PACKAGE_FOLDER, 'seeds', 'articles')]);
  await using works = await openWorks(config);
  const report = await ingest(readFiles(paths, null), works);
  log(`The store was empty: ingested ${report.documents} article(s) from seeds/.`);
}
