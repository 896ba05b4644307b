import { AppError } from '../errors/app-error.ts';
import type { ArticleFacts } from '../model/facts.ts';
import type { Works } from './ingest.ts';
import { tryRead } from './try-read.ts';

/** A document without facts: the version of the rules says why. */
function withdrawn(hash: string): ArticleFacts {
  return { hash, rules: 'withdrawn', article: null, subjects: [], edges: [] };
}

/**
 * Takes the facts of a document out of the graph; the archive keeps it, marked as withdrawn, so that a
 * rebuild leaves it out too. False where the archive has no such document.
 */
export async function withdraw(hash: string, works: Works): Promise<boolean> {
  const isThere = await works.archive.markWithdrawn(hash, works.now());
  if (isThere) await works.store.apply([withdrawn(hash)], works.resolve);
  return isThere;
}

/**
 * Takes a withdrawn document in again. False where the archive has no such document.
 * @throws AppError `document.*` where it cannot be read
 */
export async function restore(hash: string, works: Works): Promise<boolean> {
  const document = await works.archive.get(hash);
  if (document === null) return false;
  const reading = tryRead(document, works.street);
  if (reading instanceof AppError) throw reading;
  await works.archive.markWithdrawn(hash, null);
  await works.store.apply([works.street.toFacts(reading)], works.resolve);
  return true;
}
