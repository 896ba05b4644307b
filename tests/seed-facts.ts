import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStreet } from '../src/app/open-street.ts';
import type { ArticleFacts } from '../src/model/facts.ts';

const SEEDS = join(import.meta.dirname, '../seeds/articles');

/** What the articles of seeds/ say, with the lists that ship. */
export function seedFacts(): ArticleFacts[] {
  const street = openStreet();
  const articles = readdirSync(SEEDS).map((name) =>
    street.toFacts(street.read({ name, bytes: readFileSync(join(SEEDS, name)), published: null })),
  );
  return [...street.listFacts, ...articles];
}
