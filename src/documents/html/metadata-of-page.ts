import type { Stated } from '../../model/document.ts';
import type { Line } from '../lines.ts';
import { firstOf, type PageMetadata } from '../metadata/page-metadata.ts';
import { isSourceLine, readSourceLine } from '../metadata/source-line.ts';
import type { Placed } from './block-kinds.ts';
import type { PageData } from './page-data.ts';

const CLOSING = /^(?:本文|文章|信息)?来源\s?[:：]/u;

/** The shown lines first, then what the page says for machines, a closing line of the text, the portal. */
export function metadataOfPage(
  above: readonly Line[],
  placed: readonly Placed[],
  data: PageData,
  published: string | null,
): PageMetadata {
  const closing = placed
    .map(({ line }) => line)
    .filter((line) => CLOSING.test(line.head) && isSourceLine(line));
  return firstOf([
    ...above.map((line) => ({ ...readSourceLine(line), url: null })),
    ofSource(given(data.source, 'document.page-data')),
    ...closing.map((line) => ofSource(readSourceLine(line).source)),
    {
      ...ofSource(given(data.platform, 'document.page-owner')),
      publishedAt: given(data.publishedAt, 'document.page-data'),
      url: given(data.url, 'document.page-data'),
    },
    { ...ofSource(null), publishedAt: given(published, 'document.given') },
  ]);
}

function ofSource(source: Stated<string> | null): PageMetadata {
  return { source, publishedAt: null, views: null, url: null };
}

/** A value that no words of the text state. */
function given(value: string | null, rule: string): Stated<string> | null {
  return value === null ? null : { value, start: 0, end: 0, rule };
}
