import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CorpusArticle } from '../eval/gold.ts';

type ArticleOf = (corpus: string, id: string) => CorpusArticle | undefined;

/** Finds articles by corpus and id in a folder of NDJSON files, plain or compressed. */
export function corpusReader(folder: string | null): ArticleOf {
  if (folder === null) return () => undefined;
  const articles = new Map<string, CorpusArticle>();
  for (const file of readdirSync(folder).filter((name) => /\.ndjson(\.gz)?$/.test(name))) {
    const bytes = readFileSync(join(folder, file));
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    for (const line of text.split('\n').filter(Boolean)) {
      const article = JSON.parse(line) as CorpusArticle & { corpus: string; id: string };
      articles.set(`${article.corpus}/${article.id}`, article);
    }
  }
  return (corpus, id) => articles.get(`${corpus}/${id}`);
}
