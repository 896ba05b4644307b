import { findClockDate } from '../metadata/clock-date.ts';

/** What a page says of itself for machines; null where it does not. */
export interface PageData {
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
}

/** Reads meta tags and JSON-LD, in the order of trust. */
export function pageData(document: Document): PageData {
  const linked = linkedData(document);
  return {
    title: first([
      meta(document, 'og:title', 'twitter:title', 'ArticleTitle'),
      text(linked, 'headline'),
    ]),
    source: first([
      meta(
        document,
        'source',
        'og:article:source',
        'ContentSource',
        'mediaid',
        'article:author',
        'author',
      ),
      publisherOf(linked),
      shown(document),
      meta(document, 'og:site_name', 'SiteName'),
    ]),
    publishedAt: first(
      [
        meta(
          document,
          'article:published_time',
          'og:release_date',
          'og:published_time',
          'publishdate',
          'PubDate',
          'weibo: article:create_at',
          '_pubtime',
          'og:time',
          'dateUpdate',
          'bytedance:published_time',
        ),
        text(linked, 'datePublished'),
        text(linked, 'pubDate'),
      ].map((value) => (value === null ? null : (findClockDate(value)?.value ?? null))),
    ),
    url: first([canonical(document), meta(document, 'og:url')]),
  };
}

function first(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null;
}

function meta(document: Document, ...names: readonly string[]): string | null {
  const tags = [...document.querySelectorAll('meta')];
  for (const name of names) {
    const tag = tags.find((one) =>
      ['property', 'name', 'itemprop'].some(
        (attribute) => one.getAttribute(attribute)?.trim().toLowerCase() === name.toLowerCase(),
      ),
    );
    const content = tag?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
}

/** The element that pages show their source in, where it holds a name and nothing else. */
function shown(document: Document): string | null {
  const element = document.querySelector(
    '.author-name, #source, .source, .article-source, [itemprop="publisher"]',
  );
  const words = element?.textContent
    ?.replace(/\s+/gu, ' ')
    .replace(/^来源\s*[:：]\s*/u, '')
    .trim();
  return words && words.length <= 20 && !/\d/.test(words) ? words : null;
}

function canonical(document: Document): string | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim();
  return href && /^https?:/.test(href) ? href : null;
}

type Linked = Readonly<Record<string, unknown>>;

/** The first JSON-LD object that speaks of an article; broken ones are left alone. */
function linkedData(document: Document): Linked | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const parsed = parseJson(script.textContent ?? '');
    const objects = Array.isArray(parsed) ? parsed : [parsed];
    const article = objects.find(
      (one) =>
        typeof one === 'object' &&
        one !== null &&
        ('headline' in one || 'datePublished' in one || 'pubDate' in one),
    );
    if (article) return article as Linked;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function text(linked: Linked | null, field: string): string | null {
  const value = linked?.[field];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function publisherOf(linked: Linked | null): string | null {
  const publisher = linked?.['publisher'] ?? linked?.['author'];
  return typeof publisher === 'object' && publisher !== null
    ? text(publisher as Linked, 'name')
    : null;
}
