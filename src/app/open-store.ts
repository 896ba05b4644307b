import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors/app-error.ts';
import { readModel } from '../model/read-model.ts';
import type { Archive } from '../store/archive.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { openSqliteArchive } from '../store/sqlite/archive.ts';
import { openSqliteStore } from '../store/sqlite/store.ts';
import { type Config, PACKAGE_FOLDER } from './config.ts';

/** The graph, opened where the settings say. @throws AppError `store.*` */
export async function openStore(config: Config, file = graphFile(config)): Promise<GraphStore> {
  const sdl = await readFile(join(PACKAGE_FOLDER, 'schema.graphql'), 'utf8');
  await makeFolder(config.dataFolder);
  return openSqliteStore({ path: file, model: readModel(sdl) });
}

export async function openArchive(config: Config): Promise<Archive> {
  await makeFolder(config.dataFolder);
  return openSqliteArchive({ path: join(config.dataFolder, 'archive.sqlite') });
}

export function graphFile(config: Config): string {
  return join(config.dataFolder, 'graph.sqlite');
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError('store.unavailable', { path, reason }, { cause: error });
  }
}
