import { readFileSync, writeFileSync } from 'node:fs';
import { readModel } from '../src/model/read-model.ts';

/** Writes the enums of schema.graphql as TypeScript; with `--check` it only compares. */
const TARGET = new URL('../src/model/schema.generated.ts', import.meta.url);
const SCHEMA = new URL('../schema.graphql', import.meta.url);

const model = readModel(readFileSync(SCHEMA, 'utf8'));
const unions = [...model.enums]
  .filter(([name]) => name !== 'Direction')
  .map(([name, values]) => {
    const lines = values.map((value) => `  | '${value}'`);
    return `export type ${name} =\n${lines.join('\n')};\n`;
  });
const header = '// Generated from schema.graphql by scripts/generate-types.ts. Do not edit.\n';
const text = [header, ...unions].join('\n');

if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, text);
} else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error('src/model/schema.generated.ts is stale: run `npm run build:types`.');
  process.exitCode = 1;
}
