import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors/app-error.ts';
import type { Environment } from './environment.ts';
import { readServerConfig, SERVER_VARIABLES, type ServerConfig } from './server-config.ts';

export interface Config {
  /** Where the stores live. */
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  /** The Neo4j that holds graph and archive; null for SQLite files in the data folder. */
  readonly neo4j: Neo4jConfig | null;
  readonly server: ServerConfig;
  /** Where relative paths of the command line start: the caller's folder, also under npm. */
  readonly callerFolder: string;
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null for the user's default one. */
  readonly database: string | null;
}

/** The variables that Pactgraph reads, with what the help says of them. */
export const VARIABLES = {
  PACTGRAPH_DATA: 'folder of the stores (default ./data)',
  HOST: 'address to bind (default 127.0.0.1)',
  PORT: 'port to bind (default 4000)',
  NEO4J_URI: 'use this Neo4j in place of SQLite: neo4j://host:7687, bolt://…, …+s://… for TLS',
  NEO4J_USER: 'its user (default neo4j)',
  NEO4J_PASSWORD: 'the password of that user',
  NEO4J_DATABASE: 'its database (default: that of the user)',
  ...SERVER_VARIABLES,
} as const;

/** The settings; the only reader of the environment. @throws AppError `config.invalid` */
export function readConfig(environment: Environment = process.env): Config {
  const callerFolder = environment['INIT_CWD'] ?? process.cwd();
  return {
    callerFolder,
    dataFolder: resolve(callerFolder, environment['PACTGRAPH_DATA'] || 'data'),
    host: environment['HOST'] || '127.0.0.1',
    port: readPort(environment['PORT'] || '4000'),
    neo4j: environment['NEO4J_URI'] ? readNeo4j(environment['NEO4J_URI'], environment) : null,
    server: readServerConfig(environment, callerFolder),
  };
}

/** The settings of a Neo4j at this address. @throws AppError `config.invalid` */
export function readNeo4j(uri: string, environment: Environment = process.env): Neo4jConfig {
  if (!isNeo4jUri(uri) || !URL.canParse(uri) || new URL(uri).password !== '') {
    const expected = 'an address such as neo4j://host:7687, without user and password';
    throw new AppError('config.invalid', { name: 'NEO4J_URI', value: uri, expected });
  }
  const password = environment['NEO4J_PASSWORD'];
  if (!password) {
    const expected = `the password for ${uri}`;
    throw new AppError('config.invalid', { name: 'NEO4J_PASSWORD', value: 'empty', expected });
  }
  return {
    uri,
    user: environment['NEO4J_USER'] || 'neo4j',
    password,
    database: environment['NEO4J_DATABASE'] || null,
  };
}

export function isNeo4jUri(text: string): boolean {
  return /^(neo4j|bolt)(\+s|\+ssc)?:\/\/./.test(text);
}

export function readPort(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new AppError('config.invalid', {
    name: 'PORT',
    value,
    expected: 'a number from 0 to 65535',
  });
}

/** The folder of the package: schema.graphql and seeds/ lie in it, from the sources and from dist/. */
export const PACKAGE_FOLDER = packageFolder(fileURLToPath(import.meta.url));

function packageFolder(file: string): string {
  const folder = resolve(file, '../../..');
  return folder.endsWith('dist') ? resolve(folder, '..') : folder;
}
