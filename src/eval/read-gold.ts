import { AppError } from '../errors/app-error.ts';
import {
  type CorpusArticle,
  type GoldAgreement,
  type GoldCase,
  type GoldLine,
  goldCase,
} from './gold.ts';
import type { GoldPage } from './gold-page.ts';

export interface Gold {
  readonly cases: readonly GoldCase[];
  readonly pages: readonly GoldPage[];
  /** How many articles are not at hand. */
  readonly missing: number;
}

/**
 * Reads annotations, one JSON object a line: of an article with a `text` of its own or by `corpus` and
 * `id`, or of a saved `page`.
 * @param articleOf gives the article of a corpus, or undefined where it is not at hand
 * @throws AppError `eval.gold` for a line that is no annotation
 */
export function readGold(
  name: string,
  ndjson: string,
  articleOf: (corpus: string, id: string) => CorpusArticle | undefined,
): Gold {
  const lines = ndjson.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [{ line, i }]));
  const annotations = lines.map(({ line, i }) => annotationOf(name, line, i + 1));
  const pages = annotations.filter((one) => 'page' in one);
  const articles = annotations.filter((one) => 'agreements' in one);
  const cases = articles.flatMap((line) => goldCase(line, articleOf) ?? []);
  return { cases, pages, missing: articles.length - cases.length };
}

function annotationOf(name: string, line: string, number: number): GoldLine | GoldPage {
  const value = parsed(line);
  const isOne =
    typeof value === 'object' && value !== null && ('page' in value || hasAgreements(value));
  if (!isOne) throw new AppError('eval.gold', { name, line: number });
  return value as GoldLine | GoldPage;
}

/** What a line of an article can hold: a headline beside the text would go unread, so it is refused. */
const KEYS: ReadonlySet<string> = new Set<keyof GoldLine>([
  'id',
  'corpus',
  'text',
  'published',
  'agreements',
  'regions',
  'boilerplate',
]);

/** An article with its agreements, each with its parties: by them agreements are told apart. */
function hasAgreements(value: object): boolean {
  const agreements = 'agreements' in value ? value.agreements : null;
  return (
    Object.keys(value).every((key) => KEYS.has(key)) &&
    Array.isArray(agreements) &&
    agreements.every((one: GoldAgreement) => Array.isArray(one?.parties))
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
