/** What an article says, as a reader annotated it; what is left out is not measured. */
export interface GoldAgreement {
  readonly parties: readonly { readonly name: string }[];
  /** The title in book marks, or null. */
  readonly name?: string | null;
  readonly type?: string | null;
  readonly kind?: string;
  readonly status?: string;
  readonly signedOn?: string | null;
  readonly areas?: readonly string[];
  readonly clauses?: readonly GoldClause[];
  readonly projects?: readonly string[];
  readonly mechanisms?: readonly string[];
}

/** A numbered clause with its areas, the primary one first. */
export interface GoldClause {
  readonly number: number;
  readonly areas: readonly string[];
}

export interface GoldCase {
  /** `corpus/id` for an article of a corpus, else its own name. */
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly agreements: readonly GoldAgreement[];
  /** All regions that the article names; null where they were not annotated. */
  readonly regions: readonly string[] | null;
}

/** An article that the annotations refer to. */
export interface CorpusArticle {
  readonly title: string | null;
  readonly text: string;
  readonly date: string | null;
}

/**
 * Reads annotations, one JSON object a line: with a `text` of their own, or with the `corpus` and `id`
 * of an article.
 * @param articleOf gives the article of a corpus, or undefined where it is not at hand
 * @returns the cases, and how many had no article
 */
export function readGold(
  ndjson: string,
  articleOf: (corpus: string, id: string) => CorpusArticle | undefined,
): { readonly cases: readonly GoldCase[]; readonly missing: number } {
  const lines = ndjson.split('\n').filter((line) => line.trim() !== '');
  const cases = lines.flatMap((line) => caseOf(JSON.parse(line) as GoldLine, articleOf) ?? []);
  return { cases, missing: lines.length - cases.length };
}

interface GoldLine {
  readonly id: string;
  readonly corpus?: string;
  readonly text?: string;
  readonly published?: string | null;
  readonly agreements: readonly GoldAgreement[];
  readonly regions?: readonly string[];
}

function caseOf(
  line: GoldLine,
  articleOf: (corpus: string, id: string) => CorpusArticle | undefined,
): GoldCase | null {
  const { id, corpus, text, published = null } = line;
  const annotations = { agreements: line.agreements, regions: line.regions ?? null };
  if (text !== undefined) return { id, text, published, ...annotations };
  const article = articleOf(corpus ?? '', id);
  if (!article) return null;
  const whole = [article.title, article.text].filter((part) => part).join('\n');
  return { id: `${corpus}/${id}`, text: whole, published: article.date, ...annotations };
}
