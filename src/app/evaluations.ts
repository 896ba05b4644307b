import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scores } from '../eval/score.ts';
import type { Evaluation } from '../graphql/evaluation.ts';
import type { Config } from './config.ts';
import { rulesVersion } from './rules-version.ts';

type Place = Pick<Config, 'dataFolder'>;

type Recorded = Omit<Evaluation, 'isCurrent'> & { readonly rules: string };

/** Keeps what an evaluation came to in the data folder, in place of the one before. */
export function recordEvaluation(place: Place, { articles, fields }: Scores, at: string): void {
  const recorded: Recorded = {
    at,
    rules: rulesVersion(),
    articles,
    fields: Object.entries(fields).map(([name, { precision, recall, f1 }]) => {
      return { name, precision, recall, f1 };
    }),
  };
  mkdirSync(place.dataFolder, { recursive: true });
  writeFileSync(fileIn(place), `${JSON.stringify(recorded, null, 2)}\n`);
}

/** What reads the last evaluation that was recorded; null where none was. */
export function evaluationReader(place: Place): () => Evaluation | null {
  let current: string | undefined;
  return () => {
    if (!existsSync(fileIn(place))) return null;
    const { rules, ...recorded } = JSON.parse(readFileSync(fileIn(place), 'utf8')) as Recorded;
    current ??= rulesVersion();
    return { ...recorded, isCurrent: rules === current };
  };
}

function fileIn({ dataFolder }: Place): string {
  return join(dataFolder, 'evaluation.json');
}
