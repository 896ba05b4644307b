import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { MAX_DOCUMENT_BYTES } from '../documents/limits.ts';
import { AppError } from '../errors/app-error.ts';
import type { Incoming } from '../pipeline/ingest.ts';

/** What a folder is searched for; a file named by itself may end in anything. */
export const EXTENSIONS: readonly string[] = ['.txt', '.html', '.htm'];

export interface FoundFiles {
  /** Paths in the order given, those of a folder sorted. */
  readonly paths: readonly string[];
  /** Files of a folder that end in nothing that we read. */
  readonly skipped: number;
}

/** All files behind files and folders. A path that is not there stays in, and fails when read. */
export async function findFiles(given: readonly string[]): Promise<FoundFiles> {
  const paths: string[] = [];
  let skipped = 0;
  for (const path of given) {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
    const files = isFolder ? await filesIn(path) : [path];
    const wanted = isFolder ? files.filter(isDocument) : files;
    paths.push(...wanted);
    skipped += files.length - wanted.length;
  }
  return { paths, skipped };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries: Dirent[] = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function isDocument(path: string): boolean {
  return EXTENSIONS.includes(extname(path).toLowerCase()) && !basename(path).startsWith('.');
}

/** Reads files one by one; one that cannot be read comes as its error. */
export async function* readFiles(
  paths: readonly string[],
  published: string | null,
): AsyncGenerator<Incoming> {
  for (const path of paths) yield await readSource(path, published);
}

/** @param path a file, or `-` for standard input */
export async function readSource(path: string, published: string | null): Promise<Incoming> {
  try {
    const bytes = path === '-' ? await readStandardInput() : await readLimited(path);
    return { name: path, bytes, published };
  } catch (error) {
    return { name: path, error: error instanceof AppError ? error : unreadable(path, error) };
  }
}

async function readLimited(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > MAX_DOCUMENT_BYTES) throw tooLarge(path, size);
  return readFile(path);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_DOCUMENT_BYTES) throw tooLarge('-', size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, bytes: number): AppError {
  return new AppError('document.too-large', { name, bytes, limit: MAX_DOCUMENT_BYTES });
}

function unreadable(name: string, error: unknown): AppError {
  const reason = error instanceof Error ? error.message : String(error);
  return new AppError('document.unreadable', { name, reason }, { cause: error });
}
