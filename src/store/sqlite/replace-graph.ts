import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';

/** SQLite's codes for a file that is none of its, or not whole. */
const BROKEN: readonly unknown[] = [11, 26];

/**
 * Puts the graph of one file in the place of that of another, in one step: whoever has the other one
 * open, in any process, reads the new contents from then on. A file that is broken is replaced whole.
 */
export async function replaceGraph(fresh: string, target: string): Promise<void> {
  if (existsSync(target) && (await isOverwritten(fresh, target))) return await removeGraph(fresh);
  await removeGraph(target);
  await rename(fresh, target);
}

async function isOverwritten(fresh: string, target: string): Promise<boolean> {
  using source = new DatabaseSync(fresh, { readOnly: true });
  try {
    await backup(source, target);
    return true;
  } catch (error) {
    if (BROKEN.includes((error as { errcode?: unknown }).errcode)) return false;
    throw error;
  }
}

export async function removeGraph(file: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) await rm(`${file}${suffix}`, { force: true });
}
