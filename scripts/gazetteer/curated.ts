import { readFileSync } from 'node:fs';
import { parseTsv } from '../../src/gazetteer/parse-tsv.ts';

/** The rows of a hand-written table beside this file. */
export function curated<C extends string>(name: string): readonly Readonly<Record<C, string>>[] {
  return parseTsv<C>(readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8'));
}

/** A table as the seeds have it; a cell never holds a tab or a line break. */
export function table(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string {
  const lines = rows.map((row) =>
    columns
      .map((column) => row[column] ?? '')
      .join('\t')
      .trimEnd(),
  );
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}
