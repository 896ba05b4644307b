import { type Line, linesOf } from '../lines.ts';
import { isSourceLine, readSourceLine, tellsDate } from '../metadata/source-line.ts';
import type { Block } from './page-text.ts';

/** How far below the title the line of the source may stand, in blocks; without a title, from the top. */
const BELOW_TITLE = 25;
const FROM_TOP = 60;
/** How far from the date the source may stand, where they have elements of their own. */
const AROUND = 4;
const LABEL = /^(?:信息来源|稿源|文章来源|来源|Source)\s?[:：]?$/u;
const NAMED = /(?:来源|稿源|Source)\s?[:：]\s?\S/u;
const LONGEST_NAME = 20;

/**
 * The lines below the title that tell date and source: one, or two where each has its own.
 * @param page all blocks of the page
 */
export function sourceLinesOf(page: readonly Block[], title: string | null): string[] {
  const at = title === null ? -1 : page.findIndex(({ text }) => text === title);
  const near = page.slice(Math.max(0, at), at < 0 ? FROM_TOP : at + BELOW_TITLE);
  const texts = joined(near.map(({ text }) => text));
  const dated = texts.findIndex((text) => isLine(text, tellsDate));
  const index = dated >= 0 ? dated : texts.findIndex((text) => namesSource(text));
  const stamp = texts[index];
  if (stamp === undefined) return [];
  const around = texts.slice(Math.max(0, index - AROUND), index + AROUND + 1);
  const other = isLine(stamp, (line) => readSourceLine(line).source !== null)
    ? undefined
    : around.find((text) => text !== stamp && namesSource(text));
  return other === undefined ? [stamp] : [stamp, other];
}

function isLine(text: string, test: (line: Line) => boolean): boolean {
  const line = linesOf(text)[0];
  return line !== undefined && test(line);
}

function namesSource(text: string): boolean {
  return NAMED.test(text.slice(0, 100)) && isLine(text, isSourceLine);
}

/** A label with the name in the next element becomes one line. */
function joined(texts: readonly string[]): string[] {
  return texts.map((text, i) => {
    const next = texts[i + 1];
    const isName = next !== undefined && next.length <= LONGEST_NAME && !/[:：]|\d/.test(next);
    if (!LABEL.test(text) || !isName) return text;
    return /[:：]$/.test(text) ? `${text}${next}` : `${text}：${next}`;
  });
}
