import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readConfig, VARIABLES } from '../../src/app/config.ts';
import { howManyProcesses } from '../../src/app/processes/how-many.ts';
import { GRAPH_FORMATS } from '../../src/export/graphs/formats.ts';
import { FLAT_VIEWS } from '../../src/model/flat-views.ts';

const NEO4J = { NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: 'secret' };

describe('the settings', () => {
  test('are all in the README or in docs/operations.md, and the tables in docs/dashboards.md', () => {
    const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
    const texts = read('README.md') + read('docs/operations.md');
    expect(Object.keys(VARIABLES).filter((name) => !texts.includes(name))).toEqual([]);
    const dashboards = read('docs/dashboards.md');
    const named = [...FLAT_VIEWS.map(({ name }) => name), ...Object.keys(GRAPH_FORMATS)];
    expect(named.filter((name) => !dashboards.includes(`\`${name}\``))).toEqual([]);
  });

  test.each([
    ['PACTGRAPH_RATE', '0'],
    ['PACTGRAPH_PROCESSES', '0'],
    ['PACTGRAPH_TIME_LIMIT', 'soon'],
    ['PACTGRAPH_READS', 'closed'],
    ['PACTGRAPH_CORS', 'charts.example'],
    ['PACTGRAPH_ONLY_PERSISTED', 'yes'],
  ])('refuse %s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'config.invalid', message: expect.stringContaining(name) }),
    );
  });

  test('of the server are open to read, bounded, and without foreign pages where nothing is said', () => {
    expect(readConfig({}).server).toMatchObject({
      openReads: true,
      rate: 600,
      origins: [],
      tokens: null,
      onlyPersisted: false,
    });
  });

  test.each([
    ['as many as there are processors', { processors: 3, memory: 2 ** 33 }, {}, 3],
    ['four of many', { processors: 32, memory: 2 ** 36 }, {}, 4],
    ['fewer where there is little memory', { processors: 4, memory: 1.2e9 }, {}, 2],
    ['one at least', { processors: 4, memory: 2e8 }, {}, 1],
    ['one with Neo4j', { processors: 4, memory: 2 ** 33 }, NEO4J, 1],
    ['as many as are asked for', { processors: 1, memory: 2e8 }, { PACTGRAPH_PROCESSES: '3' }, 3],
  ])('let answer %s', (_, machine, environment, count) => {
    expect(howManyProcesses(readConfig(environment), machine)).toBe(count);
  });

  test('are SQLite files in ./data where nothing is said', () => {
    const config = readConfig({ INIT_CWD: '/somewhere' });
    expect(config).toMatchObject({ dataFolder: '/somewhere/data', port: 4000, neo4j: null });
    expect(readConfig({ NEO4J_URI: '' }).neo4j).toBeNull();
  });

  test('take a Neo4j from its address and password', () => {
    expect(readConfig(NEO4J).neo4j).toEqual({
      uri: NEO4J.NEO4J_URI,
      user: 'neo4j',
      password: 'secret',
      database: null,
    });
    const named = { ...NEO4J, NEO4J_USER: 'reader', NEO4J_DATABASE: 'pacts' };
    expect(readConfig(named).neo4j).toMatchObject({ user: 'reader', database: 'pacts' });
  });

  test.each([
    ['no password', { NEO4J_URI: NEO4J.NEO4J_URI }, /NEO4J_PASSWORD/],
    ['another protocol', { ...NEO4J, NEO4J_URI: 'http://graph.example' }, /NEO4J_URI/],
    ['no host', { ...NEO4J, NEO4J_URI: 'bolt://' }, /NEO4J_URI/],
    ['a password in the address', { ...NEO4J, NEO4J_URI: 'bolt://u:p@host' }, /NEO4J_URI/],
  ])('refuse %s', (_, environment, message) => {
    expect(() => readConfig(environment)).toThrow(
      expect.objectContaining({ code: 'config.invalid', message: expect.stringMatching(message) }),
    );
  });
});
