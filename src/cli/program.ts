import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { PACKAGE_FOLDER, VARIABLES } from '../app/config.ts';

/** Each loads what it needs (a server, formats, drivers), so only the one that is asked for is loaded. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  parse: async () => (await import('./commands/parse.ts')).parseCommand(),
  ingest: async () => (await import('./commands/ingest.ts')).ingestCommand(),
  serve: async () => (await import('./commands/serve.ts')).serveCommand(),
  rebuild: async () => (await import('./commands/rebuild.ts')).rebuildCommand(),
  dump: async () => (await import('./commands/dump.ts')).dumpCommand(),
  copy: async () => (await import('./commands/copy.ts')).copyCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  eval: async () => (await import('./commands/eval.ts')).evalCommand(),
  keys: async () => (await import('./commands/keys.ts')).keysCommand(),
  mcp: async () => (await import('./commands/mcp.ts')).mcpCommand(),
};

/**
 * The command line `pactgraph`, with the command that is asked for, or with all of them where none is.
 * @param asked the first argument
 */
export async function createProgram(asked: string | undefined): Promise<Command> {
  const program = new Command('pactgraph')
    .description(
      'A knowledge base of cooperation agreements between regions, with the exact words.',
    )
    .version(version())
    .showHelpAfterError('(add --help for usage)')
    .addHelpText('after', `\nEnvironment:\n${environmentHelp()}`);
  const one = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  for (const load of one ? [one] : Object.values(COMMANDS)) program.addCommand(await load());
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
