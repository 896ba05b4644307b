import { Command } from 'commander';
import { readConfig } from '../../app/config.ts';
import { copyPlaces } from '../../app/copy-stores.ts';
import { createProgress } from '../progress.ts';

const PLACE = 'a data folder, or neo4j://host:7687 (user and password from the environment)';

export function copyCommand(): Command {
  return new Command('copy')
    .description(
      'Copy archive and graph to another store; run it again where it was broken off. Ends with a comparison of both dumps.',
    )
    .requiredOption('--from <place>', PLACE)
    .requiredOption('--to <place>', 'where to: likewise')
    .action(async ({ from, to }: { readonly from: string; readonly to: string }) => {
      const progress = createProgress(null);
      const report = await copyPlaces(from, to, readConfig().callerFolder, progress.show);
      progress.clear();
      const { documents, judgements, articles, unchanged } = report;
      console.log(
        `${documents} documents, ${judgements} judgements, ${articles} articles, ${unchanged} of them unchanged; the dumps are equal`,
      );
    });
}
