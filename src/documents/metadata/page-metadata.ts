import type { Stated } from '../../model/document.ts';

/** What a page says of itself; null where it does not. */
export interface PageMetadata {
  readonly source: Stated<string> | null;
  readonly publishedAt: Stated<string> | null;
  readonly views: Stated<number> | null;
  readonly url: Stated<string> | null;
}

/** Takes each value from the first that has it. */
export function firstOf(candidates: readonly Partial<PageMetadata>[]): PageMetadata {
  const first = <K extends keyof PageMetadata>(key: K) =>
    candidates.find((one) => one[key])?.[key] ?? null;
  return {
    source: first('source'),
    publishedAt: first('publishedAt'),
    views: first('views'),
    url: first('url'),
  };
}
