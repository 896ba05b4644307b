import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGazetteer } from '../../src/app/open-gazetteer.ts';
import { createApi } from '../../src/graphql/yoga.ts';
import type { Archive } from '../../src/store/archive.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

const NAMES = openGazetteer();
const QUERIES = join(import.meta.dirname, '../../docs/queries');

/** A query of docs/queries; its answer on the corpus lies beside it. */
export interface DocumentedQuery {
  /** The file's name without its ending. */
  readonly name: string;
  readonly query: string;
  /** Null where it was never written. */
  readonly answer: unknown;
}

export function documentedQueries(): DocumentedQuery[] {
  return readdirSync(QUERIES)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.graphql'.length);
      const path = answerPath(name);
      const answer = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
      return { name, query: readFileSync(join(QUERIES, file), 'utf8'), answer };
    });
}

export function writeAnswer(name: string, answer: unknown): void {
  writeFileSync(answerPath(name), `${JSON.stringify(answer, null, 2)}\n`);
}

/** Names of answers that no query asks for any more. */
export function strayAnswers(): string[] {
  const known = documentedQueries().map(({ name }) => `${name}.json`);
  return readdirSync(join(QUERIES, 'answers')).filter((file) => !known.includes(file));
}

/** Asks the API over the stores. @param compiles which of the two executors answers */
export function asker(store: GraphStore, archive: Archive, compiles: 'all' | 'none') {
  const api = createApi({ store, model: store.model, names: NAMES, archive, compiles });
  return async (query: string): Promise<unknown> => {
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };
}

function answerPath(name: string): string {
  return join(QUERIES, 'answers', `${name}.json`);
}
