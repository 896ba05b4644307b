import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/app/config.ts';

const NEO4J = { NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: 'secret' };

describe('the settings', () => {
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
