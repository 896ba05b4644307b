import { join } from 'node:path';
import type { Config } from './config.ts';
import { Keys } from './keys.ts';

/** The keys, kept in the data folder, beside the archive where that is a file. */
export function openKeys({ dataFolder }: Pick<Config, 'dataFolder'>): Keys {
  return new Keys(join(dataFolder, 'keys.json'));
}
