import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStreet } from '../../src/app/open-street.ts';
import { ingest, type Works } from '../../src/pipeline/ingest.ts';
import type { SourceFile } from '../../src/pipeline/street.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { Archive } from '../../src/store/archive.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The articles that the documented queries are answered from: the seed and those of `corpus/`. */
const FOLDERS = [join(ROOT, 'seeds/articles'), join(import.meta.dirname, 'corpus')];

/** When the articles came: those published up to this day first, the others later. */
const BEFORE = '2026-01-01';
const FIRST = '2026-10-01T08:00:00.000Z';
const LATER = '2026-11-05T08:00:00.000Z';

/** Brings the articles into stores that are empty. */
export async function ingestCorpus(store: GraphStore, archive: Archive): Promise<void> {
  const street = openStreet();
  const works = (now: string): Works => ({ street, resolve, store, archive, now: () => now });
  const isLater = ({ name }: SourceFile) => name.startsWith('2026') && name > BEFORE;
  await ingest(
    articles().filter((file) => !isLater(file)),
    works(FIRST),
  );
  await ingest(articles().filter(isLater), works(LATER));
}

function articles(): SourceFile[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => ({ name, bytes: readFileSync(join(folder, name)), published: null })),
  );
}
