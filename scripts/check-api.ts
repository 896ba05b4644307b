import { readFileSync, writeFileSync } from 'node:fs';
import { breaksBetween, objections, readAllowed, withoutDescriptions } from './api/compare-api.ts';

/**
 * Compares docs/api.graphql with the schema of the last release, and fails where a client that was
 * written for that one breaks and scripts/api/breaking.tsv does not allow it. `--release` makes the
 * schema of now that of the release, and allows nothing any more.
 */
const NOW = new URL('../docs/api.graphql', import.meta.url);
const RELEASED = new URL('api/released.graphql', import.meta.url);
const ALLOWED = new URL('api/breaking.tsv', import.meta.url);
const CHANGELOG = new URL('../CHANGELOG.md', import.meta.url);

const read = (file: URL) => readFileSync(file, 'utf8');
const now = read(NOW);

if (process.argv.includes('--release')) {
  writeFileSync(RELEASED, withoutDescriptions(now));
  writeFileSync(ALLOWED, 'path\treason\n');
} else {
  const breaks = await breaksBetween(read(RELEASED), now);
  const lines = objections(breaks, readAllowed(read(ALLOWED)), read(CHANGELOG));
  for (const line of lines) console.error(line);
  if (lines.length > 0) {
    console.error(
      'Clients break. Deprecate instead, or see "The API\'s promise" in CONTRIBUTING.md.',
    );
    process.exitCode = 1;
  }
}
