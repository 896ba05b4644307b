const BLOCK =
  /^(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|th|tr|ul)$/i;
const SILENT = /^(?:script|style|noscript|template|svg|iframe|select|button)$/i;

/** A block of a page's text: its words, and the element that holds them. */
export interface Block {
  readonly text: string;
  readonly element: Element;
}

/** The text of an element, block by block in reading order; blanks run together as a browser shows them. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let words = '';
  let holder = root;
  const flush = () => {
    const text = words.replace(/[\s\u200b]+/gu, ' ').trim();
    if (text !== '') blocks.push({ text, element: holder });
    words = '';
  };
  const walk = (element: Element) => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) {
        if (words.trim() === '') holder = element;
        words += node.textContent ?? '';
      } else if (node.nodeType === 1) {
        const child = node as Element;
        if (SILENT.test(child.tagName)) continue;
        const isBlock = BLOCK.test(child.tagName);
        if (isBlock) flush();
        walk(child);
        if (isBlock) flush();
      }
    }
  };
  walk(root);
  flush();
  return blocks;
}

/** Where an element stands in its page: `div:nth-child(2) > p:nth-child(3)`, from the nearest id on. */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at?.parentElement; at = at.parentElement) {
    const name = at.tagName.toLowerCase();
    if (at.id && /^[A-Za-z][\w-]*$/.test(at.id)) return [`${name}#${at.id}`, ...steps].join(' > ');
    const place = [...at.parentElement.children].indexOf(at) + 1;
    steps.unshift(`${name}:nth-child(${place})`);
  }
  return steps.join(' > ');
}
