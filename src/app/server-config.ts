import { AppError } from '../errors/app-error.ts';
import type { Environment } from './environment.ts';

/** How the server guards itself. */
export interface ServerConfig {
  /** Seconds that an operation, and each page of an export, may take. */
  readonly timeLimit: number;
  /** Processes for heavy readings of SQLite. */
  readonly readers: number;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
}

export const SERVER_VARIABLES = {
  PACTGRAPH_TIME_LIMIT: 'seconds that an operation may take (default 30)',
  PACTGRAPH_READERS: 'processes for heavy readings of SQLite (default 2)',
  PACTGRAPH_INTROSPECTION: 'whether the schema may be asked for: on or off (default on)',
} as const;

/** @throws AppError `config.invalid` */
export function readServerConfig(environment: Environment): ServerConfig {
  const number = (name: keyof typeof SERVER_VARIABLES, usual: number, most: number) =>
    readNumber(name, environment[name] || String(usual), most);
  return {
    timeLimit: number('PACTGRAPH_TIME_LIMIT', 30, 3600),
    readers: number('PACTGRAPH_READERS', 2, 64),
    introspection: readSwitch('PACTGRAPH_INTROSPECTION', environment, true),
  };
}

function readNumber(name: string, value: string, most: number): number {
  const number = Number(value);
  if (/^\d{1,9}$/.test(value) && number >= 1 && number <= most) return number;
  throw new AppError('config.invalid', { name, value, expected: `a number from 1 to ${most}` });
}

function readSwitch(name: string, environment: Environment, usual: boolean): boolean {
  const value = environment[name] || (usual ? 'on' : 'off');
  if (value === 'on' || value === 'off') return value === 'on';
  throw new AppError('config.invalid', { name, value, expected: 'on or off' });
}
