import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PACKAGE_FOLDER } from './config.ts';

const ENDING = '.graphql';

/**
 * The queries of docs/queries in the order of their names: the tabs that the explorer opens with. A tab
 * is called after its operation, so each has the name of its file: q01-pairs-in-an-area → Q01PairsInAnArea.
 */
export function exampleQueries(): string[] {
  const folder = join(PACKAGE_FOLDER, 'docs', 'queries');
  return readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return text.replace(/^query(?= \{)/m, `query ${operationName(basename(name, ENDING))}`);
    });
}

/** Names of operations begin with a letter: 4-search → Search. */
function operationName(file: string): string {
  const words = file.replace(/^\d+-/, '').split('-');
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}
