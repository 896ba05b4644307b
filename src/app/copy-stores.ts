import { type CopyReport, copyStores } from '../pipeline/copy.ts';
import { resolve } from '../resolve/resolve.ts';
import { openStores } from './open-stores.ts';

/** Copies archive and graph between two places; see `openStores` for what a place is. */
export async function copyPlaces(
  from: string,
  to: string,
  callerFolder: string,
  onStep: (done: number, what: string) => void,
): Promise<CopyReport> {
  await using source = await openStores(from, callerFolder, true);
  await using target = await openStores(to, callerFolder, false);
  return await copyStores(source, target, resolve, onStep);
}
