import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';

/**
 * What a reader sees on a saved page. Title and body are third-party text and stand here as prints:
 * see `printOf`.
 */
export interface GoldPage {
  /** The file's name in the folder of pages. */
  readonly page: string;
  readonly title: string;
  /** Every form of the publisher's name that is right; `[]` where the page names none. */
  readonly sources: readonly string[];
  /** To the minute where the page shows it, `2031-04-06T09:30`, else the day; null where it shows none. */
  readonly publishedAt: string | null;
  /** The first 20 characters of the body; several where a line at its edge may count or not. */
  readonly starts: readonly string[];
  /** The last 20 characters of the body, likewise. */
  readonly ends: readonly string[];
}

export const PAGE_FIELDS = ['title', 'source', 'time', 'body', 'all but source'] as const;
export type PageField = (typeof PAGE_FIELDS)[number];

/** What of a page was read right. */
export type PageOutcome = Readonly<Record<PageField, boolean>> & { readonly page: string };

const EDGE = 20;

/** The first 12 hexadecimal digits of the SHA-256 of a text without its blanks. */
export function printOf(text: string): string {
  return createHash('sha256').update(withoutBlanks(text)).digest('hex').slice(0, 12);
}

/** The prints of the first and the last characters of a body. */
export function edgesOf(body: string): { readonly start: string; readonly end: string } {
  const words = withoutBlanks(body);
  return { start: printOf(words.slice(0, EDGE)), end: printOf(words.slice(-EDGE)) };
}

export function comparePage(gold: GoldPage, document: Document): PageOutcome {
  const { title, source, publishedAt, raw, zones } = document;
  const words = zones
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => raw.slice(start, end))
    .join('');
  const { start, end } = edgesOf(words);
  const isTitle = printOf(title?.value ?? '') === gold.title;
  const isTime = (publishedAt?.value ?? '').startsWith(gold.publishedAt ?? '-');
  const isBody = gold.starts.includes(start) && gold.ends.includes(end);
  return {
    page: gold.page,
    title: isTitle,
    source: source === null ? gold.sources.length === 0 : gold.sources.includes(source.value),
    time: gold.publishedAt === null ? publishedAt === null : isTime,
    body: isBody,
    'all but source': isTitle && isTime && isBody,
  };
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u200b\u3000]+/gu, '');
}
