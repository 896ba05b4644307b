import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CommandLine, openCommandLine, SEED } from './run-cli.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await openCommandLine();
});
afterAll(async () => {
  await cli[Symbol.asyncDispose]();
});

const PACT = '青岚市与云陌区签署战略合作协议。';

describe('parse', () => {
  test('writes one JSON object a line, in the order of the files, and nothing else', async () => {
    await writeFile(join(cli.folder, 'pact.txt'), PACT);
    await writeFile(join(cli.folder, 'empty.txt'), '');
    const { stdout, stderr, status } = await cli.run(['parse', 'empty.txt', SEED, 'pact.txt']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { input: string; ok: boolean });
    expect(lines.map(({ input, ok }) => [input, ok])).toEqual([
      ['empty.txt', false],
      [SEED, true],
      ['pact.txt', true],
    ]);
    expect(stderr).toContain('document.empty');
    expect(status).toBe(1);
  });

  test('reads standard input and takes the publication date from the caller', async () => {
    const text = '青岚市与云陌区今天签署战略合作协议。';
    const { stdout, status } = await cli.run(['parse', '--published', '2031-04-06', '-'], text);
    const { article, agreements } = JSON.parse(stdout);
    expect(article.publishedAt).toBe('2031-04-06');
    expect(agreements.map(({ signedOn }: { signedOn: string }) => signedOn)).toEqual([
      '2031-04-06',
    ]);
    expect(status).toBe(0);
  });

  test('refuses a publication date that is none', async () => {
    const { stderr, status } = await cli.run(['parse', '--published', '2031-13-40', '-'], PACT);
    expect(stderr).toContain('must be a day');
    expect(status).toBe(1);
  });
});

describe('ingest', () => {
  test('takes the good documents of a folder with bad ones, and says which failed', async () => {
    const folder = join(cli.folder, 'articles');
    await mkdir(folder);
    await writeFile(join(folder, 'a.txt'), PACT);
    await writeFile(join(folder, 'b.txt'), new Uint8Array([0, 1, 2, 3, 255]));
    await writeFile(join(folder, 'c.txt'), '今天天气很好。');
    await writeFile(join(folder, 'd.pdf'), 'not read');
    await writeFile(join(folder, 'e.txt'), Buffer.alloc(50 * 2 ** 20, 'a'));
    const { stdout, stderr, status } = await cli.run(['ingest', 'articles', SEED, 'missing.txt']);
    expect(stdout).toBe(
      '6 documents: 2 reports of agreements, 2 documents with facts, 0 unchanged, 3 failed\n',
    );
    expect(stderr).toContain('document.binary');
    expect(stderr).toContain('document.too-large');
    expect(stderr).toContain('document.unreadable');
    expect(stderr).toContain('1 files of other formats');
    expect(status).toBe(1);
  });

  test('changes nothing when it is repeated, and rebuild gives an equal dump', async () => {
    const first = await cli.run(['dump']);
    const again = await cli.run(['ingest', SEED]);
    expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining('1 unchanged') });
    expect((await cli.run(['dump'])).stdout).toBe(first.stdout);
    const rebuilt = await cli.run(['rebuild']);
    expect(rebuilt.stdout).toContain('2 reports of agreements');
    expect((await cli.run(['dump'])).stdout).toBe(first.stdout);
    expect(first.stdout).toContain('成都东部新区');
  });
});

describe('dump', () => {
  test('is sorted by kind and id, with the names of values sorted', async () => {
    const { stdout } = await cli.run(['dump']);
    const keys = stdout
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { kind, id, values } = JSON.parse(line) as {
          kind: string;
          id: string;
          values: object;
        };
        expect(Object.keys(values)).toEqual(Object.keys(values).toSorted());
        return `${kind} ${id}`;
      });
    expect(keys).toEqual(keys.toSorted());
    expect(keys.length).toBeGreaterThan(100);
  });
});

describe('keys', () => {
  test('are made, listed without their secret, and revoked', async () => {
    const { stdout: secret, status } = await cli.run(['keys', 'add', 'lin', '--role', 'editor']);
    expect([status, secret]).toEqual([0, expect.stringMatching(/^pact_[\w-]{43}\n$/)]);
    const listed = await cli.run(['keys', 'list']);
    expect(listed.stdout).toMatch(/^lin\teditor\t\d{4}-\d\d-\d\d\n$/);
    expect((await cli.run(['keys', 'add', 'lin'])).stderr).toContain('keys.known');
    expect((await cli.run(['keys', 'add', 'mo', '--role', 'owner'])).status).toBe(1);
    expect((await cli.run(['keys', 'revoke', 'lin'])).status).toBe(0);
    expect((await cli.run(['keys', 'list'])).stdout).toBe('');
    expect((await cli.run(['keys', 'revoke', 'lin'])).stderr).toContain('keys.unknown');
  });
});

describe('help', () => {
  test.each(['parse', 'ingest', 'serve', 'rebuild', 'dump', 'keys'])(
    '%s --help explains itself',
    async (command) => {
      const { stdout, status } = await cli.run([command, '--help']);
      expect(stdout).toContain(`Usage: pactgraph ${command}`);
      expect(status).toBe(0);
    },
  );

  test('the README names every command', async () => {
    const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
    const { stdout } = await cli.run(['--help']);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) .*$/gm)].map(([, name]) => name);
    expect(
      commands.filter((name) => name !== 'help' && !readme.includes(`pactgraph -- ${name}`)),
    ).toEqual([]);
  });

  test('an unknown command is an error with a hint', async () => {
    const { stderr, status } = await cli.run(['pasre']);
    expect(stderr).toContain('Did you mean parse?');
    expect(status).toBe(1);
  });
});
