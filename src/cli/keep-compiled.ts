import { mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Keeps what Node compiles from now on for the next start, where nobody else can write; what is kept is
 * run. Without a home folder each start compiles for itself.
 */
export function keepCompiled(): void {
  try {
    const folder = join(homedir(), '.cache', 'pactgraph', 'compiled');
    if (!isAbsolute(folder)) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    enableCompileCache(folder);
  } catch {
    return;
  }
}
