import type { Stated } from '../../model/document.ts';

/** What a page says of itself; null where it does not. */
export interface PageMetadata {
  readonly source: Stated<string> | null;
  readonly publishedAt: Stated<string> | null;
  readonly views: Stated<number> | null;
  readonly url: Stated<string> | null;
}

/** Takes each value from the first that has it. */
export function firstOf(candidates: readonly PageMetadata[]): PageMetadata {
  return {
    source: candidates.find((one) => one.source !== null)?.source ?? null,
    publishedAt: candidates.find((one) => one.publishedAt !== null)?.publishedAt ?? null,
    views: candidates.find((one) => one.views !== null)?.views ?? null,
    url: candidates.find((one) => one.url !== null)?.url ?? null,
  };
}
