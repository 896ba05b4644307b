import { parseHTML } from 'linkedom';
import type { Document as Read, Zone } from '../../model/document.ts';
import { kindsOf, type Placed } from '../html/block-kinds.ts';
import { bodyBlocksOf } from '../html/body-blocks.ts';
import { elementPaths } from '../html/element-paths.ts';
import { metadataOfPage } from '../html/metadata-of-page.ts';
import { type PageData, pageData } from '../html/page-data.ts';
import { type Block, blocksOf } from '../html/page-text.ts';
import { sourceLinesOf } from '../html/source-lines.ts';
import { languageOf } from '../language.ts';
import { type Line, linesOf } from '../lines.ts';
import { bodyPieces } from '../zones/zones.ts';

/** A page as text: `raw` is its title, its source lines and its body, a block a line. */
export type HtmlReading = Omit<Read, 'hash' | 'format'>;

/**
 * Reads a saved page: title, source and time from its meta tags, JSON-LD and the lines under the
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
  const shown = sourceLinesOf(page, title);
  const sources = shown.length > 0 ? shown : machineLine(data);
  const own = new Set([title, ...sources]);
  const body = bodyBlocksOf(document, page).filter(({ text }) => !own.has(text));
  return assemble({ title, sources, body, data, published });
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

/** What the meta tags say, where the page shows no such line. */
function machineLine({ source, platform, publishedAt }: PageData): string[] {
  const name = source ?? platform;
  const parts = [name && `来源：${name}`, publishedAt && `时间：${publishedAt}`].filter(Boolean);
  return parts.length === 0 ? [] : [parts.join(' ')];
}

interface Parts {
  readonly title: string | null;
  readonly sources: readonly string[];
  readonly body: readonly Block[];
  readonly data: PageData;
  readonly published: string | null;
}

function assemble({ title, sources, body, data, published }: Parts): HtmlReading {
  const raw = [title ?? [], sources, body.map(({ text }) => text)].flat().join('\n');
  const { heading, above, placed } = placedIn(linesOf(raw), title === null ? 0 : 1, sources, body);
  const zones = [
    ...heading.map((line) => zone(line, 'title')),
    ...above.map((line) => zone(line, 'meta')),
    ...bodyZones(placed),
  ];
  const inBody = zones.filter(({ kind }) => kind === 'body');
  return {
    raw,
    language: languageOf(raw),
    title:
      title === null
        ? null
        : { value: title, start: 0, end: title.length, rule: 'document.page-title' },
    ...metadataOfPage(above, placed, data, published),
    body: { start: inBody[0]?.start ?? 0, end: inBody.at(-1)?.end ?? 0 },
    zones,
    blocks: elementsOf(placed),
    diagnostics: [],
  };
}

/** Each part of a page is one line of its text: none is blank, and none has a line end in it. */
function placedIn(
  lines: readonly Line[],
  titles: number,
  sources: readonly string[],
  body: readonly Block[],
) {
  const from = titles + sources.length;
  return {
    heading: lines.slice(0, titles),
    above: lines.slice(titles, from),
    placed: lines.slice(from).flatMap((line, i): Placed[] => {
      const block = body[i];
      return block === undefined ? [] : [{ line, block }];
    }),
  };
}

function zone({ start, end }: Line, kind: Zone['kind']): Zone {
  return { kind, start, end };
}

function bodyZones(placed: readonly Placed[]): Zone[] {
  const kinds = kindsOf(placed);
  return placed.flatMap(({ line }, i) => {
    const kind = kinds[i] ?? 'body';
    return kind === 'body' ? bodyPieces(line) : [zone(line, kind)];
  });
}

function elementsOf(placed: readonly Placed[]): Read['blocks'] {
  const pathOf = elementPaths();
  return placed.map(({ line: { start, end }, block: { element } }) => ({
    start,
    end,
    element: pathOf(element),
  }));
}
