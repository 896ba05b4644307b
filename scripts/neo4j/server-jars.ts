import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The version in pom.xml beside this file; a test holds the two together. */
const HARNESS_VERSION = '5.26.12';
const OLDEST_JAVA = 17;

/** Why no server can be started here, or null where it can. */
export async function whyNoServer(): Promise<string | null> {
  const java = await javaVersion();
  if (java === null) return 'there is no Java';
  if (java < OLDEST_JAVA) return `Java ${OLDEST_JAVA} or later is needed; this is Java ${java}`;
  if (existsSync(jarFolder())) return null;
  const hasMaven = await run('mvn', ['--version']).then(
    () => true,
    () => false,
  );
  return hasMaven ? null : 'there is no Maven to bring the server’s jars';
}

async function javaVersion(): Promise<number | null> {
  try {
    const { stderr } = await run('java', ['-version']);
    return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
  } catch {
    return null;
  }
}

/**
 * The folder with the server's jars, outside the repository; brought from Maven Central the first
 * time (135 MB). Two that bring them at once do not disturb each other.
 */
export async function bringJars(): Promise<string> {
  const folder = jarFolder();
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  const pom = join(import.meta.dirname, 'pom.xml');
  await run('mvn', [
    '--batch-mode',
    '--quiet',
    `--file=${pom}`,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${unfinished}`,
  ]);
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return folder;
}

function jarFolder(): string {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(cache, 'pactgraph', `neo4j-${HARNESS_VERSION}`);
}
