import { Command } from 'commander';
import { readConfig } from '../../app/config.ts';
import { serveMcp } from '../../app/mcp/serve.ts';

export function mcpCommand(): Command {
  return new Command('mcp')
    .description(
      'Serve an assistant over standard input and output (Model Context Protocol); it only reads.',
    )
    .action(() => serveMcp(readConfig()));
}
