import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Keeps what Node compiles from now on for the next start, where nobody else can write; what is kept is
 * run. Without a home folder each start compiles for itself.
 */
export function keepCompiled(): void {
  try {
    enableCompileCache(join(homedir(), '.cache', 'pactgraph', 'compiled'));
  } catch {
    return;
  }
}
