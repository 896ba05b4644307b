import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../src/graphql/schema.ts';
import { readModel } from '../src/model/read-model.ts';

/** Writes the API's schema to docs/api.graphql; with `--check` it only compares. */
const TARGET = new URL('../docs/api.graphql', import.meta.url);
const SCHEMA = new URL('../schema.graphql', import.meta.url);

const model = readModel(readFileSync(SCHEMA, 'utf8'));
const text = `${printSchema(lexicographicSortSchema(createSchema(model)))}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, text);
} else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error('docs/api.graphql is stale: run `npm run build:api`.');
  process.exitCode = 1;
}
