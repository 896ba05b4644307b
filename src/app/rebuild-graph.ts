import { rename, rm } from 'node:fs/promises';
import { type IngestReport, rebuild } from '../pipeline/ingest.ts';
import type { Config } from './config.ts';
import { graphFile } from './open-store.ts';
import { openWorks } from './open-works.ts';

/** Builds the graph beside the old one and puts it in its place when it is whole. */
export async function rebuildGraph(
  config: Config,
  onDocument: (done: number, name: string) => void = () => {},
): Promise<IngestReport> {
  const target = graphFile(config);
  const fresh = `${target}.rebuild`;
  await removeGraph(fresh);
  const report = await buildInto(config, fresh, onDocument);
  await removeGraph(target);
  await rename(fresh, target);
  return report;
}

async function buildInto(
  config: Config,
  file: string,
  onDocument: (done: number, name: string) => void,
): Promise<IngestReport> {
  await using works = await openWorks(config, file);
  return await rebuild(works, onDocument);
}

async function removeGraph(file: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) await rm(`${file}${suffix}`, { force: true });
}
