import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE_FOLDER } from './config.ts';

/** The rooms whose code decides what is read in a document. */
const STAGES = ['documents', 'segment', 'gazetteer', 'extract', 'assemble'];

/**
 * The version of the rules and lists, made of their very files, so that a changed rule always reads
 * known documents anew and an unchanged one never does.
 */
export function rulesVersion(): string {
  const source = join(dirname(fileURLToPath(import.meta.url)), '..');
  const digest = createHash('sha256');
  for (const stage of STAGES) addFolder(digest, join(source, stage));
  addFolder(digest, join(PACKAGE_FOLDER, 'seeds', 'gazetteer'));
  digest.update(readFileSync(join(PACKAGE_FOLDER, 'seeds', 'areas.json')));
  return digest.digest('base64url').slice(0, 16);
}

function addFolder(digest: ReturnType<typeof createHash>, folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((file) => /\.(ts|js|json|ndjson|tsv)$/.test(file)).sort()) {
    digest
      .update(name)
      .update('\0')
      .update(readFileSync(join(folder, name)));
  }
}
