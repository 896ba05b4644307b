import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Document as Read, Stated, Zone } from '../../model/document.ts';
import { pageData } from '../html/page-data.ts';
import { type Block, blocksOf, pathOf } from '../html/page-text.ts';
import { languageOf } from '../language.ts';
import { type Line, linesOf } from '../lines.ts';
import { isSourceLine, readSourceLine, tellsDate } from '../metadata/source-line.ts';

/** A page as text: `raw` is its title, its source line and its body, a block a line. */
export type HtmlReading = Omit<Read, 'hash' | 'format'>;

/** Blocks of the page are marked by their number, which outlives the cutting of the body. */
const MARK = 'data-pactgraph-block';

/**
 * Reads a saved page: title, source and time from its meta tags, JSON-LD and the line under the
 * title, the body by readability.
 * @param html the decoded page
 * @param published a date that the caller knows
 */
export function readHtml(html: string, published: string | null): HtmlReading {
  const { document } = parseHTML(
    /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`,
  );
  const data = pageData(document);
  const title = titleOf(document, data.title);
  const page = document.body ? blocksOf(document.body) : [];
  const stamp = stampOf(page, title);
  page.forEach(({ element }, i) => {
    element.setAttribute(MARK, String(i));
  });
  const body = bodyOf(document, page).filter(({ text }) => text !== title && text !== stamp);
  return assemble({ title, stamp, body, data, published });
}

/** The headline: of the meta tags, of the page, or the document's title without the site's name. */
function titleOf(document: Document, given: string | null): string | null {
  const heading = textOf(document.querySelector('h1'));
  const whole = textOf(document.querySelector('title'));
  if (heading && heading.length >= 6 && (whole === null || whole.includes(heading.slice(0, 12))))
    return heading;
  const named = (given ?? whole)
    ?.split(/\s*[_|｜]\s*|\s+[-–—]\s+|-(?=[^-]*(?:网|新闻|频道|日报)[^-]*$)/u)[0]
    ?.trim();
  return named ? named : heading;
}

function textOf(element: Element | null): string | null {
  const text = element?.textContent?.replace(/\s+/gu, ' ').trim();
  return text ? text : null;
}

/** The first short line after the title that tells the date. */
function stampOf(page: readonly Block[], title: string | null): string | null {
  const at = title === null ? -1 : page.findIndex(({ text }) => text === title);
  const near = page.slice(Math.max(0, at), at < 0 ? 60 : at + 25).map(({ text }) => text);
  const line = (text: string) => linesOf(text)[0];
  const isStamp = (text: string, test: (line: Line) => boolean) => {
    const read = line(text);
    return read !== undefined && test(read);
  };
  return (
    near.find((text) => isStamp(text, tellsDate)) ??
    near.find((text) => isStamp(text, isSourceLine) && /来源|source/iu.test(text)) ??
    null
  );
}

/** The blocks that readability keeps, as they stand in the page. */
function bodyOf(document: Document, page: readonly Block[]): Block[] {
  const copy = parseHTML(document.toString()).document;
  const article = new Readability(copy, { charThreshold: 60 }).parse();
  if (!article?.content) return [];
  const kept = parseHTML(`<html><body>${article.content}</body></html>`).document.body;
  return blocksOf(kept).map(({ text, element }) => {
    const mark = element.closest(`[${MARK}]`)?.getAttribute(MARK);
    return { text, element: page[Number(mark ?? -1)]?.element ?? element };
  });
}

interface Parts {
  readonly title: string | null;
  readonly stamp: string | null;
  readonly body: readonly Block[];
  readonly data: ReturnType<typeof pageData>;
  readonly published: string | null;
}

function assemble({ title, stamp, body, data, published }: Parts): HtmlReading {
  const own = stamp ?? machineLine(data);
  const lines = [title, own, ...body.map(({ text }) => text)].filter((line) => line !== null);
  const raw = lines.join('\n');
  const zones: Zone[] = [];
  let at = 0;
  const zone = (kind: Zone['kind'], text: string) => {
    zones.push({ kind, start: at, end: at + text.length });
    at += text.length + 1;
  };
  if (title !== null) zone('title', title);
  if (own !== null) zone('meta', own);
  for (const { text } of body) zone(zoneOf(text), text);
  const inBody = zones.filter(({ kind }) => kind === 'body');
  const told = metadata(raw, own, zones);
  const source = told.source ?? given(data.source, 'document.page-data');
  return {
    raw,
    language: languageOf(raw),
    title:
      title === null
        ? null
        : { value: title, start: 0, end: title.length, rule: 'document.page-title' },
    source: source && withoutButtons(source),
    publishedAt:
      told.publishedAt ??
      given(data.publishedAt, 'document.page-data') ??
      given(published, 'document.given'),
    views: told.views,
    url: given(data.url, 'document.page-data'),
    body: { start: inBody[0]?.start ?? 0, end: inBody.at(-1)?.end ?? 0 },
    zones,
    blocks: body.map(({ element, text }) => ({ ...spanOf(raw, text), element: pathOf(element) })),
    diagnostics: [],
  };
}

/** What the meta tags say, where the page shows no such line. */
function machineLine({ source, publishedAt }: Parts['data']): string | null {
  const parts = [source && `来源：${source}`, publishedAt && `时间：${publishedAt}`].filter(
    Boolean,
  );
  return parts.length === 0 ? null : parts.join(' ');
}

function metadata(raw: string, stamp: string | null, zones: readonly Zone[]) {
  const zone = zones.find(({ kind }) => kind === 'meta');
  const line =
    stamp === null || !zone ? undefined : linesOf(raw).find(({ start }) => start === zone.start);
  return line ? readSourceLine(line) : { source: null, publishedAt: null, views: null };
}

/** 青岚日报 举报: buttons that stand in the line of the source. */
function withoutButtons(source: Stated<string>): Stated<string> {
  const value = source.value.replace(/\s*(?:举报|分享|评论|收藏|订阅|关注)+$/u, '');
  const cut = source.start === source.end ? 0 : source.value.length - value.length;
  return { ...source, value, end: source.end - cut };
}

/** A value that no words of the text state. */
function given(value: string | null, rule: string): Stated<string> | null {
  return value === null ? null : { value, start: 0, end: 0, rule };
}

const CAPTION = /^(?:图片来源|图为|图\s*[|：:/]|▲|资料图|新华社.{0,6}摄|.{0,30}(?:摄|供图)$)/u;
/** Lines of the editors around the text. */
const FRAME =
  /^[（(]?(?:原标题|本文来源|责任编辑|责编|编辑|校对|来源|文章来源|文章关键词|关键词|作者|声明|版权|免责|点击|举报|分享|收藏|相关阅读|延伸阅读|知道了|图集|原创)(?:[:：\s]|$)|^(?:\+1|\d+)$|^[（(]责/u;
const SHORT = 80;

function zoneOf(text: string): Zone['kind'] {
  if (text.length >= SHORT) return 'body';
  if (CAPTION.test(text)) return 'caption';
  return FRAME.test(text) ? 'footer' : 'body';
}

function spanOf(raw: string, text: string) {
  const start = raw.indexOf(text);
  return { start, end: start + text.length };
}
