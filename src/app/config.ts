import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors/app-error.ts';

export interface Config {
  /** Where the stores live. */
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  /** Where relative paths of the command line start: the caller's folder, also under npm. */
  readonly callerFolder: string;
}

/** The variables that Pactgraph reads, with what the help says of them. */
export const VARIABLES = {
  PACTGRAPH_DATA: 'folder of the stores (default ./data)',
  HOST: 'address to bind (default 127.0.0.1)',
  PORT: 'port to bind (default 4000)',
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings; the only reader of the environment. @throws AppError `config.invalid` */
export function readConfig(environment: Environment = process.env): Config {
  const callerFolder = environment['INIT_CWD'] ?? process.cwd();
  return {
    callerFolder,
    dataFolder: resolve(callerFolder, environment['PACTGRAPH_DATA'] || 'data'),
    host: environment['HOST'] || '127.0.0.1',
    port: readPort(environment['PORT'] || '4000'),
  };
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
