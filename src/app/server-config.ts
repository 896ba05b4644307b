import { resolve } from 'node:path';
import { AppError } from '../errors/app-error.ts';
import type { Environment } from './environment.ts';
import { LOG_LEVELS, type LogLevel } from './log.ts';
import type { TokenConfig } from './tokens.ts';
import { readTracesConfig, TRACES_VARIABLES, type TracesConfig } from './tracing/config.ts';

/** How the server guards itself, and what it tells. */
export interface ServerConfig {
  /** Seconds that an operation, and each page of an export, may take. */
  readonly timeLimit: number;
  /** Seconds that a whole export may take. */
  readonly exportLimit: number;
  /** Processes that answer; null where it follows from the machine and the store. */
  readonly processes: number | null;
  /** Processes for heavy readings of SQLite, shared out among those that answer. */
  readonly readers: number;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
  /** Requests a minute for each key, or each address without one. */
  readonly rate: number;
  /** Proxies in front whose word about the sender's address counts. */
  readonly proxies: number;
  /** Pages of these origins may read the answers; `*` is any. */
  readonly origins: readonly string[];
  /** Whether reading needs no key. */
  readonly openReads: boolean;
  /** The issuer whose tokens are taken, or null. */
  readonly tokens: TokenConfig | null;
  /** The folder of operations that may be asked for by their hash, or null. */
  readonly operations: string | null;
  /** Whether no other operations are answered. */
  readonly onlyPersisted: boolean;
  readonly logLevel: LogLevel;
  /** Where traces go, or null. */
  readonly traces: TracesConfig | null;
}

export const SERVER_VARIABLES = {
  PACTGRAPH_READS: 'who may read: open, or keys for whoever has a key (default open)',
  PACTGRAPH_CORS: 'origins whose pages may read the answers, with commas between (default none)',
  PACTGRAPH_RATE: 'requests a minute for each key or address (default 600)',
  PACTGRAPH_PROXIES: 'how many proxies stand in front (default 0)',
  PACTGRAPH_TIME_LIMIT: 'seconds that an operation may take (default 30)',
  PACTGRAPH_EXPORT_LIMIT: 'seconds that a whole export may take (default 600)',
  PACTGRAPH_PROCESSES:
    'processes that answer (default one for each processor, at most 4; 1 with Neo4j)',
  PACTGRAPH_READERS: 'processes for heavy readings of SQLite (default 2)',
  PACTGRAPH_INTROSPECTION: 'whether the schema may be asked for: on or off (default on)',
  PACTGRAPH_OPERATIONS: 'folder of .graphql files that may be asked for by their SHA-256',
  PACTGRAPH_ONLY_PERSISTED: 'whether only those are answered: on or off (default off)',
  PACTGRAPH_LOG: 'debug, info, warn, error or silent (default info)',
  JWT_ISSUER: 'whose tokens are taken beside keys (default nobody’s)',
  JWT_AUDIENCE: 'whom they must be for (default pactgraph)',
  JWT_KEYS: 'address of its keys (default JWT_ISSUER/.well-known/jwks.json)',
  JWT_ROLE: 'the claim that says reader, editor or admin (default role)',
  ...TRACES_VARIABLES,
} as const;

type Name = keyof typeof SERVER_VARIABLES;

/** @throws AppError `config.invalid` */
export function readServerConfig(environment: Environment, callerFolder: string): ServerConfig {
  const number = (name: Name, usual: number, least: number, most: number) =>
    readNumber(name, environment[name] || String(usual), least, most);
  const one = <T extends string>(name: Name, values: readonly T[], usual: T) =>
    readOneOf(name, environment[name] || usual, values);
  const isOn = (name: Name, usual: 'on' | 'off') => one(name, ['on', 'off'], usual) === 'on';
  const operations = environment['PACTGRAPH_OPERATIONS'];
  const processes = environment['PACTGRAPH_PROCESSES'];
  return {
    timeLimit: number('PACTGRAPH_TIME_LIMIT', 30, 1, 3600),
    exportLimit: number('PACTGRAPH_EXPORT_LIMIT', 600, 1, 86_400),
    processes: processes ? readProcesses(processes) : null,
    readers: number('PACTGRAPH_READERS', 2, 1, 64),
    introspection: isOn('PACTGRAPH_INTROSPECTION', 'on'),
    rate: number('PACTGRAPH_RATE', 600, 1, 1_000_000),
    proxies: number('PACTGRAPH_PROXIES', 0, 0, 10),
    origins: readOrigins(environment['PACTGRAPH_CORS'] ?? ''),
    openReads: one('PACTGRAPH_READS', ['open', 'keys'], 'open') === 'open',
    tokens: readTokens(environment),
    operations: operations ? resolve(callerFolder, operations) : null,
    onlyPersisted: isOn('PACTGRAPH_ONLY_PERSISTED', 'off'),
    traces: readTracesConfig(environment),
    logLevel: one('PACTGRAPH_LOG', LOG_LEVELS, 'info'),
  };
}

/** @throws AppError `config.invalid` */
export function readProcesses(value: string): number {
  return readNumber('PACTGRAPH_PROCESSES', value, 1, 64);
}

function readNumber(name: Name, value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d{1,9}$/.test(value) && number >= least && number <= most) return number;
  const expected = `a number from ${least} to ${most}`;
  throw new AppError('config.invalid', { name, value, expected });
}

function readOneOf<T extends string>(name: Name, value: string, values: readonly T[]): T {
  const found = values.find((one) => one === value);
  if (found !== undefined) return found;
  throw new AppError('config.invalid', { name, value, expected: `one of ${values.join(', ')}` });
}

function readOrigins(text: string): string[] {
  const origins = text.split(',').flatMap((part) => part.trim() || []);
  for (const value of origins) {
    if (value === '*' || (URL.canParse(value) && new URL(value).origin === value)) continue;
    const expected = 'origins such as https://charts.example, with commas between';
    throw new AppError('config.invalid', { name: 'PACTGRAPH_CORS', value, expected });
  }
  return origins;
}

function readTokens(environment: Environment): TokenConfig | null {
  const issuer = environment['JWT_ISSUER'];
  if (!issuer) return null;
  const keys = environment['JWT_KEYS'] || `${issuer.replace(/\/$/, '')}/.well-known/jwks.json`;
  if (!/^https?:\/\//.test(keys) || !URL.canParse(keys)) {
    const expected = 'an address of http or https';
    throw new AppError('config.invalid', { name: 'JWT_KEYS', value: keys, expected });
  }
  return {
    issuer,
    keys,
    audience: environment['JWT_AUDIENCE'] || 'pactgraph',
    roleClaim: environment['JWT_ROLE'] || 'role',
  };
}
