// Writes the answer of every documented query beside it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openModel } from '../src/app/open-store.ts';
import { openSqliteArchive } from '../src/store/sqlite/archive.ts';
import { openSqliteStore } from '../src/store/sqlite/store.ts';
import { ingestCorpus } from '../tests/docs/corpus.ts';
import {
  asker,
  documentedQueries,
  strayAnswers,
  writeAnswer,
} from '../tests/docs/documented-queries.ts';

await using store = openSqliteStore({ path: ':memory:', model: await openModel() });
await using archive = openSqliteArchive({ path: ':memory:' });
await ingestCorpus(store, archive);
const ask = asker(store, archive, 'none');
for (const { name, query, answer } of documentedQueries()) {
  const fresh = await ask(query);
  if (JSON.stringify(fresh) === JSON.stringify(answer)) continue;
  writeAnswer(name, fresh);
  console.log(`${name}: ${answer === null ? 'written' : 'changed'}`);
}
for (const file of strayAnswers()) {
  rmSync(join(import.meta.dirname, '../docs/queries/answers', file));
  console.log(`${file}: removed`);
}
