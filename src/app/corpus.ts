import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CorpusArticle } from '../eval/gold.ts';

/** The articles and pages that annotations refer to. */
export interface Corpus {
  articleOf(corpus: string, id: string): CorpusArticle | undefined;
  /** The bytes of a saved page; undefined where it is not there. */
  pageOf(name: string): Uint8Array | undefined;
}

/**
 * Finds articles by corpus and id in a folder of NDJSON files, plain or compressed, and pages in its
 * folder `html`.
 * @param folder null for none
 */
export function openCorpus(folder: string | null): Corpus {
  if (folder === null) return { articleOf: () => undefined, pageOf: () => undefined };
  const articles = new Map<string, CorpusArticle>();
  for (const file of readdirSync(folder).filter((name) => /\.ndjson(\.gz)?$/.test(name))) {
    for (const line of linesOf(join(folder, file))) {
      const article = JSON.parse(line) as CorpusArticle & { corpus: string; id: string };
      articles.set(`${article.corpus}/${article.id}`, article);
    }
  }
  return {
    articleOf: (corpus, id) => articles.get(`${corpus}/${id}`),
    pageOf: (name) => {
      const path = join(folder, 'html', name);
      return existsSync(path) ? readFileSync(path) : undefined;
    },
  };
}

function linesOf(path: string): string[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter(Boolean);
}
