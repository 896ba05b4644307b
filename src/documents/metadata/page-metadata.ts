import type { Stated } from '../../model/document.ts';

/** What a page says of itself; null where it does not. */
export interface PageMetadata {
  readonly source: Stated<string> | null;
  readonly publishedAt: Stated<string> | null;
  readonly views: Stated<number> | null;
  readonly url: Stated<string> | null;
}

/** Of a line that says nothing of it. */
export const NO_METADATA: PageMetadata = {
  source: null,
  publishedAt: null,
  views: null,
  url: null,
};

/** Takes each value from the first that has it. */
export function firstOf(candidates: readonly PageMetadata[]): PageMetadata {
  let { source, publishedAt, views, url } = NO_METADATA;
  for (const one of candidates) {
    source ??= one.source;
    publishedAt ??= one.publishedAt;
    views ??= one.views;
    url ??= one.url;
  }
  return { source, publishedAt, views, url };
}
