/** A name that a reader found. */
interface GoldName {
  readonly name: string;
  /** Other forms of the name that are equally right. */
  readonly aliases?: readonly string[];
}

export interface GoldParty extends GoldName {
  readonly kind?: 'region' | 'institution';
}

/** What an article says, as a reader annotated it; what is left out is not measured. */
export interface GoldAgreement {
  readonly parties: readonly GoldParty[];
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
  /** Names in the frame of the page and in editors' lines, which are no entities of the article. */
  readonly boilerplate: readonly string[];
}

/** An article that the annotations refer to. */
export interface CorpusArticle {
  readonly title: string | null;
  readonly text: string;
  readonly date: string | null;
}

/** One line of annotations of an article. */
export interface GoldLine {
  readonly id: string;
  readonly corpus?: string;
  readonly text?: string;
  readonly published?: string | null;
  readonly agreements: readonly GoldAgreement[];
  readonly regions?: readonly string[];
  readonly boilerplate?: readonly string[];
}

/** The article of a line, with a `text` of its own or by `corpus` and `id`; null where it is not at hand. */
export function goldCase(
  line: GoldLine,
  articleOf: (corpus: string, id: string) => CorpusArticle | undefined,
): GoldCase | null {
  const { id, corpus, text, published = null, agreements, boilerplate = [] } = line;
  const annotations = { agreements, regions: line.regions ?? null, boilerplate };
  if (text !== undefined) return { id, text, published, ...annotations };
  const article = articleOf(corpus ?? '', id);
  if (!article) return null;
  const whole = [article.title, article.text].filter((part) => part).join('\n');
  return { id: `${corpus}/${id}`, text: whole, published: article.date, ...annotations };
}
