import { findClockDate } from '../metadata/clock-date.ts';

/** What a page says of itself for machines; null where it does not. */
export interface PageData {
  readonly title: string | null;
  /** The publisher of the text. */
  readonly source: string | null;
  /** Whoever the page itself belongs to: a portal more often than the publisher of the text. */
  readonly platform: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
}

const SOURCES = ['source', 'og:article:source', 'ContentSource', 'mediaid', 'article:author'];
const TITLES = ['og:title', 'twitter:title', 'ArticleTitle'];
const TIMES = [
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
];

/** Reads meta tags, JSON-LD, the elements that pages name a source in, and the data of their scripts. */
export function pageData(document: Document): PageData {
  const linked = linkedData(document);
  const meta = metaTags(document);
  const times = [meta(...TIMES), text(linked, 'datePublished'), text(linked, 'pubDate')];
  return {
    title: first([meta(...TITLES), text(linked, 'headline')]),
    source: first([meta(...SOURCES), shown(document), scripted(document)]),
    platform: first([meta('author'), publisherOf(linked), meta('og:site_name', 'SiteName')]),
    publishedAt: first(times.map((value) => value && (findClockDate(value)?.value ?? null))),
    url: first([canonical(document), meta('og:url')]),
  };
}

function first(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null;
}

/** Gives the content of the first tag by any of the names, in their order. */
function metaTags(document: Document): (...names: readonly string[]) => string | null {
  const contents = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const content = oneLine(tag.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => first(names.map((name) => contents.get(name.toLowerCase()) ?? null));
}

function oneLine(value: string): string {
  return value.replace(/[\s\u200b]+/gu, ' ').trim();
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

const SCRIPTED =
  /"(?:source|sourceName|mediaName|media_name)"\s{0,4}:\s{0,4}"(?<name>[^"\\\n]{2,20})"/u;

/** `"source":"青岚日报"` in the data that a page's script builds it from. */
function scripted(document: Document): string | null {
  for (const script of document.querySelectorAll('script')) {
    const name = SCRIPTED.exec(script.textContent ?? '')?.groups?.['name']?.trim();
    if (name && /^\p{L}/u.test(name) && /\p{Script=Han}/u.test(name)) return name;
  }
  return null;
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
  return typeof value === 'string' && value.trim() !== '' ? oneLine(value) : null;
}

function publisherOf(linked: Linked | null): string | null {
  const publisher = linked?.['publisher'] ?? linked?.['author'];
  return typeof publisher === 'object' && publisher !== null
    ? text(publisher as Linked, 'name')
    : null;
}
