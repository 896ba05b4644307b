import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { PACKAGE_FOLDER, VARIABLES } from '../app/config.ts';
import { copyCommand } from './commands/copy.ts';
import { dumpCommand } from './commands/dump.ts';
import { evalCommand } from './commands/eval.ts';
import { exportCommand } from './commands/export.ts';
import { ingestCommand } from './commands/ingest.ts';
import { keysCommand } from './commands/keys.ts';
import { mcpCommand } from './commands/mcp.ts';
import { parseCommand } from './commands/parse.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { serveCommand } from './commands/serve.ts';

const COMMANDS = [
  parseCommand,
  ingestCommand,
  serveCommand,
  rebuildCommand,
  dumpCommand,
  copyCommand,
  exportCommand,
  evalCommand,
  keysCommand,
  mcpCommand,
];

/** The command line `pactgraph`. */
export function createProgram(): Command {
  const program = new Command('pactgraph')
    .description(
      'A knowledge base of cooperation agreements between regions, with the exact words.',
    )
    .version(version())
    .showHelpAfterError('(add --help for usage)')
    .addHelpText('after', `\nEnvironment:\n${environmentHelp()}`);
  for (const create of COMMANDS) {
    program.addCommand(create());
  }
  return program;
}

function environmentHelp(): string {
  const width = Math.max(...Object.keys(VARIABLES).map(({ length }) => length)) + 2;
  return Object.entries(VARIABLES)
    .map(([name, text]) => `  ${name.padEnd(width)}${text}`)
    .join('\n');
}

function version(): string {
  const text = readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
