import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from './config.ts';

/** The queries of docs/queries, by name: the tabs that the explorer opens with. */
export function exampleQueries(): string[] {
  const folder = join(PACKAGE_FOLDER, 'docs', 'queries');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
