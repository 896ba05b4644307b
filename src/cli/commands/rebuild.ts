import { Command } from 'commander';
import { readConfig } from '../../app/config.ts';
import { rebuildGraph } from '../../app/rebuild-graph.ts';
import { createProgress } from '../progress.ts';
import { summarise } from './ingest.ts';

export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description(
      'Build the graph again from the archive; a running server has it when it is whole.',
    )
    .action(async () => {
      const progress = createProgress(null);
      const report = await rebuildGraph(readConfig(), progress.show);
      progress.clear();
      summarise(report);
    });
}
