import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'pactgraph-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SOURCE = join(import.meta.dirname, '../../src/cli/keep-compiled.ts');
const PROGRAM = `
  process.umask(0);
  const { keepCompiled } = await import(${JSON.stringify(SOURCE)});
  keepCompiled();
  const { getCompileCacheDir } = await import('node:module');
  process.stdout.write(String(getCompileCacheDir()));
`;

/** Where what is compiled is kept. */
function keptBy(home: string): string {
  const { NODE_COMPILE_CACHE: _, ...environment } = process.env;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    cwd: folder,
    env: { ...environment, HOME: home },
    encoding: 'utf8',
  });
}

test('what is compiled is kept in the home folder, where nobody else can write', () => {
  const kept = join(folder, '.cache/pactgraph/compiled');
  expect(keptBy(folder).startsWith(kept)).toBe(true);
  expect(statSync(kept).mode & 0o777).toBe(0o700);
});

test.each(['', 'here', '/dev/null'])('nothing is kept where the home is %j', (home) => {
  expect(keptBy(home)).toBe('undefined');
});
