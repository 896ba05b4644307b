import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { VARIABLES } from '../../src/app/config.ts';
import { isInsistedOn } from '../insisted.ts';

const ROOT = join(import.meta.dirname, '../..');
const compose = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');
const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');

/** The client of Docker's that is here: a program of its own, or a plugin. */
const client = [['docker-compose'], ['docker', 'compose']].find(isOfVersionTwo);

/** The first version reads another format. */
function isOfVersionTwo([program = '', ...args]: readonly string[]): boolean {
  const { stdout } = spawnSync(program, [...args, 'version', '--short'], { encoding: 'utf8' });
  return /^v?[2-9]\d*\./.test(stdout ?? '');
}

function config(environment: Readonly<Record<string, string>>) {
  const [program = '', ...args] = client ?? [];
  return spawnSync(program, [...args, '--file', join(ROOT, 'docker-compose.yml'), 'config'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  });
}

describe('docker-compose.yml', () => {
  const withCompose = client || isInsistedOn('compose') ? test : test.skip;
  const reason = client ? '' : ' (no docker compose 2; scripts/clients/bring-compose.sh brings it)';

  withCompose(`is understood${reason}`, () => {
    expect(config({ NEO4J_PASSWORD: 'only-a-test' })).toMatchObject({ status: 0, stderr: '' });
    expect(config({}).stderr).toContain('NEO4J_PASSWORD');
  });

  test('opens ports to this machine alone', () => {
    const ports = [...compose.matchAll(/^ {6}- (\S+):\d+$/gm)].map(([, published]) => published);
    expect(ports.length).toBeGreaterThan(0);
    for (const published of ports) expect(published).toMatch(/^127\.0\.0\.1:/);
  });

  test('has no password of its own', () => {
    const passwords = [...compose.matchAll(/^ +NEO4J_(?:AUTH|PASSWORD): (.*)$/gm)];
    expect(passwords).toHaveLength(2);
    for (const [, value] of passwords) expect(value).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?/);
  });

  test('sets variables that the server reads', () => {
    const server = compose.slice(compose.indexOf('  pactgraph:'));
    for (const [, name] of server.matchAll(/^ {6}([A-Z0-9_]+): /gm)) {
      expect(Object.keys(VARIABLES)).toContain(name);
    }
  });
});

describe('Dockerfile', () => {
  test('runs as a user who is not root, on production dependencies', () => {
    const stage = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    expect(stage).toMatch(/^FROM node:24-slim\n/);
    expect(stage).toMatch(/^USER node$/m);
    expect(dockerfile).toContain('npm prune --omit=dev');
  });

  test('copies what is there', () => {
    const copied = [...dockerfile.matchAll(/\/pactgraph\/(\S+)/g)].flatMap(
      ([, path]) => path ?? [],
    );
    const made = ['dist', 'node_modules'];
    const missing = copied.filter((path) => !made.includes(path) && !existsSync(join(ROOT, path)));
    expect(missing).toEqual([]);
  });
});
