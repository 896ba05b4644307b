import { type IngestReport, rebuild } from '../pipeline/ingest.ts';
import { removeGraph, replaceGraph } from '../store/sqlite/replace-graph.ts';
import type { Config } from './config.ts';
import { graphFile, openModel, TIME_LIMIT_MILLISECONDS } from './open-store.ts';
import { openWorks } from './open-works.ts';

/**
 * Builds the graph anew from the archive. SQLite: beside the old one, whose place its contents take
 * when they are whole, so that a running server has them at once. Neo4j: in place of the old one, which is gone meanwhile.
 */
export async function rebuildGraph(
  config: Config,
  onDocument: (done: number, name: string) => void = () => {},
): Promise<IngestReport> {
  if (config.neo4j) {
    const options = { ...config.neo4j, timeLimit: TIME_LIMIT_MILLISECONDS };
    const { clearNeo4jGraph } = await import('../store/neo4j/clear-graph.ts');
    await clearNeo4jGraph(options, await openModel());
    return buildInto(config, undefined, onDocument);
  }
  const target = graphFile(config);
  const fresh = `${target}.rebuild`;
  await removeGraph(fresh);
  const report = await buildInto(config, fresh, onDocument);
  await replaceGraph(fresh, target);
  return report;
}

async function buildInto(
  config: Config,
  file: string | undefined,
  onDocument: (done: number, name: string) => void,
): Promise<IngestReport> {
  await using works = await openWorks(config, file);
  return await rebuild(works, onDocument);
}
