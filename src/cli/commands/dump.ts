import { Command } from 'commander';
import { readConfig } from '../../app/config.ts';
import { openStore } from '../../app/open-store.ts';
import { endWithReader, writeLine } from '../output.ts';

export function dumpCommand(): Command {
  return new Command('dump')
    .description('Write the graph as sorted NDJSON: equal bytes for equal graphs.')
    .action(async () => {
      endWithReader();
      await using store = await openStore(readConfig());
      for await (const line of store.dump()) await writeLine(JSON.stringify(line));
    });
}
