import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openCommandLine } from './run-cli.ts';

test('keeps what it compiled in the home folder', async () => {
  await using place = await openCommandLine();
  const home = join(place.folder, 'home');
  await mkdir(home);
  await using cli = await openCommandLine({ HOME: home });
  expect((await cli.run(['keys', 'list'])).status).toBe(0);
  expect(await readdir(join(home, '.cache', 'pactgraph', 'compiled'))).not.toEqual([]);
});

test('runs where there is no home folder', async () => {
  await using cli = await openCommandLine({ HOME: '/dev/null' });
  expect((await cli.run(['keys', 'list'])).status).toBe(0);
});
