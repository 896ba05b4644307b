import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const POM = join(import.meta.dirname, 'pom.xml');
const OLDEST_JAVA = 17;

/** Why no server can be started here, or null where it can; brings what it needs. */
export async function whyNoServer(): Promise<string | null> {
  const java = await javaVersion();
  if (java === null) return 'there is no Java';
  if (java < OLDEST_JAVA) return `Java ${OLDEST_JAVA} or later is needed; this is Java ${java}`;
  return bringJars().then(
    () => null,
    () => `Maven cannot bring the server’s jars to ${jarFolder()}`,
  );
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
  try {
    await copyJars(unfinished);
  } catch (error) {
    await rm(unfinished, { recursive: true });
    throw error;
  }
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return folder;
}

async function copyJars(folder: string): Promise<void> {
  await run('mvn', [
    '--batch-mode',
    '--quiet',
    `--file=${POM}`,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${folder}`,
  ]);
}

function jarFolder(): string {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(cache, 'pactgraph', `neo4j-${harnessVersion()}`);
}

function harnessVersion(): string {
  const harness = /<artifactId>neo4j-harness<\/artifactId>\s*<version>([\d.]+)</;
  return harness.exec(readFileSync(POM, 'utf8'))?.[1] ?? 'unknown';
}
