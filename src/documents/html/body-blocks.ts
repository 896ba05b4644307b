import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Block, blocksOf } from './page-text.ts';

/** Blocks of the page are marked by their number, which outlives the cutting of the body. */
const MARK = 'data-pactgraph-block';

/**
 * The blocks that readability keeps of a page, each with its element in the page.
 * @param page all blocks of the document; their elements are marked
 */
export function bodyBlocksOf(document: Document, page: readonly Block[]): Block[] {
  page.forEach(({ element }, i) => {
    element.setAttribute(MARK, String(i));
  });
  const copy = parseHTML(document.toString()).document;
  const article = new Readability(copy, { charThreshold: 60 }).parse();
  if (!article?.content) return [];
  const kept = parseHTML(`<html><body>${article.content}</body></html>`).document.body;
  const find = finder(page);
  return blocksOf(kept).map((block) => ({
    ...block,
    element: page[find(block) ?? -1]?.element ?? block.element,
  }));
}

/**
 * Finds kept blocks in the page, in their order. Readability makes new elements in place of some,
 * without their marks: those are found by their words, after the block found before.
 */
function finder(page: readonly Block[]): (block: Block) => number | null {
  const places = Map.groupBy(page.keys(), (i) => page[i]?.text ?? '');
  const nextPlace = (text: string, after: number) => {
    const queue = places.get(text) ?? [];
    while ((queue[0] ?? after + 1) <= after) queue.shift();
    return queue[0];
  };
  let last = -1;
  return ({ text, element }) => {
    const own = markOf(element);
    const found = own !== null && page[own]?.text === text ? own : nextPlace(text, last);
    last = found ?? last;
    return found ?? markOf(element.closest(`[${MARK}]`));
  };
}

function markOf(element: Element | null): number | null {
  const mark = element?.getAttribute(MARK);
  return mark ? Number(mark) : null;
}
