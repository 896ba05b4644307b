import { PAGE_FIELDS, type PageField, type PageOutcome } from './gold-page.ts';

export interface PageScores {
  readonly pages: number;
  /** How many pages were read right. */
  readonly right: Readonly<Record<PageField, number>>;
  /** The pages with what of them was wrong. */
  readonly misses: readonly { readonly page: string; readonly fields: readonly PageField[] }[];
}

export function scorePages(outcomes: readonly PageOutcome[]): PageScores {
  const wrong = (outcome: PageOutcome) => PAGE_FIELDS.filter((field) => !outcome[field]);
  return {
    pages: outcomes.length,
    right: Object.fromEntries(
      PAGE_FIELDS.map((field) => [field, outcomes.filter((outcome) => outcome[field]).length]),
    ) as Record<PageField, number>,
    misses: outcomes
      .map((outcome) => ({ page: outcome.page, fields: wrong(outcome) }))
      .filter(({ fields }) => fields.length > 0),
  };
}
